//! What the run shows so far, in sentences, and what to do next.

use leptos::prelude::*;

use super::repeat::{self, Repeat};
use crate::experiment::{Arm, Conclusion, Sources, Threshold};
use crate::measure::Disagreement;
use crate::page::parts::{Fetched, Part};
use crate::page::reactive::memo;
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::twins::parting::reveal;
use crate::words::{self, words};

/// What the run shows of all arms, then of each, in a box whose size does not change.
#[component]
pub(super) fn RunConclusion() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let apart = memo(move || differences(setup, runs));
    let training = expect_context::<Training>();
    let ended = memo(move || training.has_ended());
    let verdict = memo(move || setup.experiment.with(|experiment| apart.with(|apart| Conclusion::of(experiment, apart))));
    let said = move || match (has_begun(setup, runs), ended.get(), verdict.get()) {
        (false, ..) | (.., None) => words().conclusion_before(),
        (true, false, Some(Conclusion::Together | Conclusion::Identical)) => words().conclusion_running(),
        (true, _, Some(verdict)) => setup.experiment.with(|experiment| words::conclusion(experiment, verdict)),
    };
    let outcomes = move || {
        apart.with(|apart| {
            apart.iter().copied().filter(|_| has_begun(setup, runs)).map(|arm| outcome(setup, arm)).collect_view()
        })
    };
    view! {
        <div class="conclusion" id="conclusion" data-ended=move || ended.get().to_string()>
            <h3>{words().conclusion_title()}</h3>
            <p class="verdict">{said}</p>
            <ul>{outcomes}</ul>
            <Fetched part=Part::NextSteps until=unready_steps/>
        </div>
    }
}

/// One run is one seed: the way to more of them, to the step at which twins part, and to the control.
#[component]
pub(in crate::page) fn NextSteps() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (repeat, training) = (Repeat::of_lab(), expect_context::<Training>());
    let ended = memo(move || training.has_ended());
    let parted = move || setup.arms().into_iter().any(|arm| runs.arm(arm).partings.get().step(Threshold::ALL[0]).is_some());
    let differs = setup.read(|experiment| experiment.differs != Sources::NONE);
    view! {
        <div class="choices next">
            <button id="check-on-seeds" class:primary=move || ended.get() on:click=move |_| repeat.check(&training)>
                {move || words().conclusion_check(repeat.wanted())}
            </button>
            <button id="see-parting" disabled=move || !parted() on:click=move |_| reveal()>{words().conclusion_steps()}</button>
            <button id="let-nothing-differ" disabled=move || !differs.get() on:click=move |_| setup.set_sources(Sources::NONE)>
                {words().conclusion_control()}
            </button>
        </div>
    }
}

/// The same buttons while they are on their way.
fn unready_steps() -> AnyView {
    let labels = [words().conclusion_check(repeat::USUAL), words().conclusion_steps(), words().conclusion_control()];
    view! { <div class="choices next">{labels.map(|label| view! { <button disabled>{label}</button> }).collect_view()}</div> }
        .into_any()
}

/// What the twins of an arm have come to, as a line.
pub(in crate::page) fn outcome(setup: ExperimentSetup, (arm, apart): (Arm, Disagreement)) -> impl IntoView {
    let said = setup.experiment.with(|experiment| words::outcome(experiment, arm, &apart));
    view! { <li data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{said}</li> }
}

/// How far apart the twins of each arm are at the moment that is shown.
pub(in crate::page) fn differences(setup: ExperimentSetup, runs: ArmRuns) -> Vec<(Arm, Disagreement)> {
    let of_arm = |arm: Arm| Some((arm, runs.arm(arm).read_frame(|frame| frame?.picture.now.disagreement)?));
    setup.arms().into_iter().filter_map(of_arm).collect()
}

fn has_begun(setup: ExperimentSetup, runs: ArmRuns) -> bool {
    runs.steps_taken(&setup.arms()) > 0
}
