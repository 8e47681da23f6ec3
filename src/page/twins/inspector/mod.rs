//! One point of the plane, and what each twin makes of it: where the crosshair is, or where the twins are furthest apart.

mod followed;
mod spoken;
mod strip;

use leptos::prelude::*;

use crate::data::{Form, Samples};
use crate::experiment::{Arm, Disputed, PointPrediction};
use crate::page::arms::EachArm;
use crate::page::live_view::LiveView;
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection};
use crate::view::Points;
use crate::words::{self, words};
use followed::Followed;
use spoken::SpokenReading;
use strip::Strip;

/// The card of a point.
#[component]
pub(super) fn Inspector() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (inspection, view) = (expect_context::<Inspection>(), expect_context::<LiveView>());
    let training = expect_context::<Training>();
    let probe = inspection.probe;
    let title = move || match probe.at() {
        Some(point) => words().twins_point_title(place(point)),
        None => words().twins_point_title_most_disputed(),
    };
    let pin = move |_| {
        follow_probe(inspection, view);
    };
    let full = move || view.points.with(Points::is_full);
    let looked_at = LookedAt::new(setup);
    provide_context(looked_at);
    Effect::new(move || {
        if probe.at().is_some() {
            training.wake();
        }
    });
    view! {
        <section class="card inspector" aria-labelledby="one-point">
            <div class="head">
                <h2 id="one-point">{title}</h2>
                <button id="most-disputed" on:click=move |_| look_at_most_disputed(setup, runs, inspection)>{words().twins_point_most_disputed()}</button>
                <button id="pin-point" disabled=move || probe.held().is_none() || full() on:click=pin>
                    {words().twins_point_follow()}
                </button>
                <button class="quiet" id="let-go" disabled=move || probe.held().is_none() on:click=move |_| probe.release()>
                    {words().twins_point_clear()}
                </button>
            </div>
            <Nearest/>
            <SpokenReading looked_at/>
            <LabelChoice looked_at/>
            <EachArm let:arm><Opinions arm/></EachArm>
            <Followed/>
        </section>
    }
}

/// The label whose probabilities are told: of two the second, of more the one that the reader chooses.
#[derive(Clone, Copy)]
struct LookedAt {
    chosen: RwSignal<usize>,
    label: Memo<usize>,
    classes: Memo<usize>,
}

impl LookedAt {
    fn new(setup: ExperimentSetup) -> Self {
        let chosen = RwSignal::new(1);
        let classes = setup.read(|experiment| experiment.data.classes());
        let label = Memo::new(move |_| if classes.get() > 2 { chosen.get().min(classes.get() - 1) } else { 1 });
        Self { chosen, label, classes }
    }

    /// The probability of the label by each twin.
    fn of(self, probabilities: &[Option<Vec<f32>>]) -> Vec<Option<f32>> {
        let label = self.label.get();
        probabilities.iter().map(|labels| labels.as_ref()?.get(label).copied()).collect()
    }
}

/// The choice of the label, where there are more than two.
#[component]
fn LabelChoice(looked_at: LookedAt) -> impl IntoView {
    let LookedAt { chosen, label, classes } = looked_at;
    let choose = move |event| chosen.set(event_target_value(&event).parse().unwrap_or(1));
    let option = move |value: usize| {
        view! { <option value=value.to_string() selected=move || label.get() == value>{words().twins_label(value)}</option> }
    };
    view! {
        <Show when=move || { classes.get() > 2 }>
            <label class="tick">{words().twins_point_probability_of()}" "<select id="looked-at" on:change=choose>{move || (0..classes.get()).map(option).collect_view()}</select></label>
        </Show>
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

/// Puts the crosshair to the test point on which the twins of some arm are furthest apart.
fn look_at_most_disputed(setup: ExperimentSetup, runs: ArmRuns, inspection: Inspection) {
    let of_arm = |arm: Arm| untrack(|| runs.arm(arm).with_picture(|picture| picture?.disputed.first().cloned()));
    let arms = setup.present.get_untracked();
    let most = arms.into_iter().filter_map(of_arm).max_by(|a, b| a.difference.total_cmp(&b.difference));
    if let Some(point) = most.and_then(|most| location(&most)) {
        inspection.probe.hold(point);
    }
}

/// The training point that is nearest to the crosshair.
#[component]
fn Nearest() -> impl IntoView {
    let (setup, inspection) = (expect_context::<ExperimentSetup>(), expect_context::<Inspection>());
    let source = setup.read(|experiment| (experiment.data.clone(), experiment.seeds.data));
    let train = Memo::new(move |_| {
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
    let disputed = move || run.with_picture(|picture| picture.and_then(|picture| picture.disputed.first().cloned()));
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

fn location(disputed: &Disputed) -> Option<[f64; 2]> {
    match disputed.features[..] {
        [x, y] => Some([x, y].map(f64::from)),
        _ => None,
    }
}

fn place([x, y]: [f64; 2]) -> String {
    format!("({}, {})", words::coordinate(x), words::coordinate(y))
}

/// What was seen of one point, in the order of the epochs.
fn of_point(followed: &[PointPrediction], point: [f64; 2]) -> impl Iterator<Item = &PointPrediction> {
    let point = point.map(|coordinate| coordinate as f32);
    followed.iter().filter(move |seen| seen.point == point)
}
