//! When twins part, how fast their difference grows until then, and the steps around a parting one by one.

mod growth;
mod slow_motion;

use leptos::prelude::*;

use crate::experiment::{Arm, Threshold};
use crate::glossary::Concept;
use crate::page::arms::EachArm;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::terms::term;
use crate::page::theme::Palette;
use crate::page::twins::go_to;
use crate::plot::FlagRow;
use crate::words::{self, further, words};
use growth::Growth;
use slow_motion::SlowMotionPlayer;

/// The id of the card.
pub(super) const CARD: &str = "first-differences";

/// The steps at which the twins of each arm part, and what belongs to them.
#[component]
pub(super) fn Parting() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let name = move |arm| setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    view! {
        <div class="scroll"><table class="measures partings">
            <caption>{term(&Concept::FirstDifferences)}</caption>
            <thead><tr><th scope="col">{further().twins_first_threshold()}</th><EachArm children=heading/></tr></thead>
            <tbody>{Threshold::ALL.map(|threshold| view! { <Row threshold/> }).collect_view()}</tbody>
        </table></div>
        <Growth/>
        <SlowMotionPlayer/>
    }
}

#[component]
fn Row(threshold: Threshold) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let cell = move |arm: Arm| {
        let step = move || runs.arm(arm).partings.get().step(threshold);
        view! {
            <td id=format!("parted-{}-{}", threshold.name(), arm.letter()) data-value=move || step().map(|step| step.to_string())>
                {move || match step() {
                    Some(step) => further().twins_first_step(step),
                    None => not_parted(runs, arm),
                }}
                {move || step().map(|step| view! { <small>{further().twins_first_epoch(epoch(setup, step))}</small> })}
            </td>
        }
    };
    view! { <tr><th scope="row">{further().twins_first_above(threshold.label())}</th><EachArm children=cell/></tr> }
}

/// What there is to say where no step is known.
fn not_parted(runs: ArmRuns, arm: Arm) -> String {
    let finished = runs.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(|frame| frame.finished));
    if finished { further().twins_first_never() } else { further().twins_first_not_yet() }
}

/// The epoch of a step, to two decimals.
fn epoch(setup: ExperimentSetup, step: u32) -> String {
    words::fixed(epochs(setup, step), 2)
}

fn epochs(setup: ExperimentSetup, step: u32) -> f64 {
    setup.timeline.with(|timeline| timeline.epoch_at(step))
}

/// The steps as ticks on a chart over the epochs.
pub(super) fn flags(setup: ExperimentSetup, runs: ArmRuns, palette: Palette) -> Vec<FlagRow> {
    let row = |arm: Arm| {
        let partings = runs.arm(arm).partings.get();
        let flag = |threshold: Threshold| Some((epochs(setup, partings.step(threshold)?), threshold.label()));
        let flags = Threshold::ALL.into_iter().filter_map(flag).collect();
        FlagRow { name: arm.letter(), colour: palette.arm(arm).into(), flags }
    };
    setup.arms().into_iter().map(row).collect()
}

/// Brings the card of first differences into sight.
pub(super) fn reveal() {
    go_to(CARD);
}

/// The steps in words.
pub(super) fn in_words(setup: ExperimentSetup, runs: ArmRuns) -> String {
    let of_arm = |arm: Arm| {
        let partings = runs.arm(arm).partings.get();
        let passed = |threshold: Threshold| Some(words().twins_first_passed(threshold.label(), partings.step(threshold)?));
        let passed: Vec<String> = Threshold::ALL.into_iter().filter_map(passed).collect();
        match &passed[..] {
            [] => words().twins_first_arm_none(arm.letter()),
            passed => words().twins_first_arm(arm.letter(), words::list(passed)),
        }
    };
    let said: Vec<String> = setup.arms().into_iter().map(of_arm).collect();
    words().twins_first_summary(said.join("; "))
}
