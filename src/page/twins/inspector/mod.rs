//! One point of the plane, and what each twin makes of it: that of the crosshair, which all arms share, or else of each arm the test
//! point on which its own twins are furthest apart.

mod followed;
mod spoken;
mod strip;

use leptos::prelude::*;

use super::looked_at::{LabelChoice, LookedAt};
use crate::data::{Form, Samples};
use crate::experiment::{Arm, Disputed, PointPrediction};
use crate::page::arms::EachArm;
use crate::page::live_view::LiveView;
use crate::page::reactive::{effect, memo};
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection};
use crate::view::Points;
use crate::words::{self, place, words};
use followed::Followed;
use spoken::SpokenReading;
use strip::Strip;

/// The card of a point.
#[component]
pub(super) fn Inspector() -> impl IntoView {
    let (inspection, view) = (expect_context::<Inspection>(), expect_context::<LiveView>());
    let (training, looked_at) = (expect_context::<Training>(), expect_context::<LookedAt>());
    let probe = inspection.probe;
    let which = move || match probe.at() {
        Some(point) => words().twins_point_shared(place(point)),
        None => words().twins_point_most_disputed(),
    };
    let pin = move |_| {
        follow_probe(inspection, view);
    };
    let full = move || view.points.with(Points::is_full);
    effect(move || {
        if probe.at().is_some() {
            training.wake();
        }
    });
    view! {
        <section class="card inspector" aria-labelledby="one-point">
            <div class="head">
                <h2 id="one-point">{words().twins_point_title()}</h2>
                <button id="pin-point" disabled=move || probe.held().is_none() || full() on:click=pin>
                    {words().twins_point_follow()}
                </button>
                <button class="quiet" id="let-go" disabled=move || probe.held().is_none() on:click=move |_| probe.release()>
                    {words().twins_point_clear()}
                </button>
            </div>
            <p id="which-point">{which}</p>
            <Nearest/>
            <SpokenReading looked_at/>
            <LabelChoice looked_at/>
            <EachArm let:arm><Opinions arm/></EachArm>
            <Followed/>
        </section>
    }
}

/// Follows the point where the crosshair rests. Says whether there is such a point that can be followed.
pub(super) fn follow_probe(inspection: Inspection, view: LiveView) -> bool {
    let Some(point) = untrack(|| inspection.probe.held()) else { return false };
    view.points.try_maybe_update(|points| {
        let pinned = points.pin(point);
        (pinned, pinned)
    }) == Some(true)
}

/// The training point that is nearest to the crosshair.
#[component]
fn Nearest() -> impl IntoView {
    let (setup, inspection) = (expect_context::<ExperimentSetup>(), expect_context::<Inspection>());
    let source = setup.read(|experiment| (experiment.data.clone(), experiment.seeds.data));
    let train = memo(move || {
        source.with(|(data, seed)| data.draw(*seed).ok().filter(|_| data.form() == Form::Point).map(|drawn| drawn.train))
    });
    let text = move || {
        let point = inspection.probe.at()?;
        let (label, distance) = train.with(|train| nearest(train.as_ref()?, point))?;
        Some(words().twins_point_nearest(words::small(distance), label))
    };
    view! { <p class="note" id="nearest">{move || text().unwrap_or_else(|| words().twins_point_hint())}</p> }
}

/// The label of the sample nearest to a point, and how far it is.
fn nearest(samples: &Samples, point: [f64; 2]) -> Option<(u8, f64)> {
    let distance = |index: usize| {
        let [dx, dy] = [0, 1].map(|axis| f64::from(samples.example(index)[axis]) - point[axis]);
        dx.hypot(dy)
    };
    let index = (0..samples.len()).min_by(|&a, &b| distance(a).total_cmp(&distance(b)))?;
    Some((samples.labels()[index], distance(index)))
}

/// What each twin of an arm makes of the point: that of the crosshair, or else the one that this arm disputes most.
#[component]
fn Opinions(arm: Arm) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (probe, looked_at) = (expect_context::<Inspection>().probe, expect_context::<LookedAt>());
    let run = runs.arm(arm);
    let seen = move || {
        probe.at()?;
        run.point_prediction.get()
    };
    let of_label = move |most: &Disputed| -> Vec<Option<f32>> {
        let label = looked_at.label.get();
        most.probabilities.iter().map(|labels| labels.get(label).copied()).collect()
    };
    let disputed = move || most_disputed(runs, arm);
    let own = move || disputed().filter(|most| most.difference > 0.0).and_then(|most| location(&most));
    let look = move |_| {
        if let Some(point) = untrack(own) {
            probe.hold(point);
        }
    };
    let text = move || match (probe.at(), seen(), disputed()) {
        (Some(_), Some(seen), _) => said(looked_at.label.get(), &looked_at.of(&seen.probabilities)),
        (None, _, Some(most)) if most.difference > 0.0 => {
            let place = location(&most).map(place).unwrap_or_default();
            words().twins_point_disputed(place, most.label, said(looked_at.label.get(), &of_label(&most)))
        }
        (None, _, Some(_)) => words().twins_point_agree(),
        _ => String::new(),
    };
    let strip = move || {
        let probabilities = match probe.at() {
            Some(_) => looked_at.of(&seen()?.probabilities),
            None => of_label(&disputed()?),
        };
        Some(view! { <Strip label=looked_at.label.get() probabilities/> })
    };
    let name = setup.read(move |experiment| words::arm(experiment, arm));
    view! {
        <div class="disputed" data-arm=arm.letter() id=format!("opinions-{}", arm.letter())>
            <h3><span class="key" aria-hidden="true"></span>{name}</h3>
            <p>{text}</p>
            {strip}
            <button class="quiet" id=format!("most-disputed-{}", arm.letter()) disabled=move || own().is_none() on:click=look>
                {move || words().twins_point_look(name.get())}
            </button>
        </div>
    }
}

/// The probabilities of a label in words: of two twins both, of more their range.
fn said(label: usize, probabilities: &[Option<f32>]) -> String {
    let values: Vec<f64> = probabilities.iter().flatten().map(|&p| p.into()).collect();
    match values[..] {
        [] => words().twins_point_none(),
        [only] => words().twins_point_p_one(label, words::small(only)),
        [first, second] => words().twins_point_p_two(label, words::small(first), words::small(second)),
        _ => {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            let [low, high] = [f64::min, f64::max].map(|pick| values.iter().copied().reduce(pick).unwrap_or(mean));
            let [mean, low, high] = [mean, low, high].map(words::small);
            words().twins_point_p_many(label, mean, low, high)
        }
    }
}

/// The test point on which the twins of an arm are furthest apart.
pub(super) fn most_disputed(runs: ArmRuns, arm: Arm) -> Option<Disputed> {
    runs.arm(arm).read_picture(|picture| picture?.disputed.first().cloned())
}

pub(super) fn location(disputed: &Disputed) -> Option<[f64; 2]> {
    match disputed.features[..] {
        [x, y] => Some([x, y].map(f64::from)),
        _ => None,
    }
}

/// What was seen of one point, in the order of the epochs.
fn of_point(followed: &[PointPrediction], point: [f64; 2]) -> impl Iterator<Item = &PointPrediction> {
    let point = point.map(|coordinate| coordinate as f32);
    followed.iter().filter(move |seen| seen.point == point)
}
