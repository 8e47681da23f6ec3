//! When twins part, how fast their difference grows until then, and the steps around a parting one by one.

mod growth;
mod slow_motion;

use leptos::prelude::*;

use crate::experiment::{Arm, Threshold};
use crate::page::arms::EachArm;
use crate::page::state::Page;
use crate::page::theme::Palette;
use crate::plot::FlagRow;
use crate::words;
use growth::Growth;
use slow_motion::SlowMotionPlayer;

/// The steps at which the twins of each arm part, and what belongs to them.
#[component]
pub(super) fn Parting() -> impl IntoView {
    let page = expect_context::<Page>();
    let name = move |arm| page.setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    view! {
        <div class="scroll"><table class="measures partings">
            <caption>"When do they part?"</caption>
            <thead><tr><th scope="col">"Largest |p − p′|"</th><EachArm children=heading/></tr></thead>
            <tbody>{Threshold::ALL.map(|threshold| view! { <Row threshold/> }).collect_view()}</tbody>
        </table></div>
        <details class="definition">
            <summary>"What counts"</summary>
            <p>{DEFINITION}</p>
        </details>
        <Growth/>
        <SlowMotionPlayer/>
    }
}

const DEFINITION: &str = "The first step after which the largest |p − p′| over test examples, labels and pairs of twins is above 10⁻⁶, 10⁻⁴ or 10⁻². It is measured at the end of every epoch; the first end that is above gives the epoch, which is then gone through again step by step. Here p is the probability of a label or, where a value is learnt, the predicted value. What comes and goes between two ends is not seen. The ticks in the chart above stand at these steps.";

#[component]
fn Row(threshold: Threshold) -> impl IntoView {
    let page = expect_context::<Page>();
    let cell = move |arm: Arm| {
        let step = move || page.runs.arm(arm).partings.get().step(threshold);
        view! {
            <td id=format!("parted-{}-{}", threshold.name(), arm.letter()) data-value=move || step().map(|step| step.to_string())>
                {move || match step() {
                    Some(step) => format!("step {step}"),
                    None => not_parted(page, arm).to_owned(),
                }}
                {move || step().map(|step| view! { <small>"epoch " {epoch(page, step)}</small> })}
            </td>
        }
    };
    view! { <tr><th scope="row">"above " {threshold.label()}</th><EachArm children=cell/></tr> }
}

/// What there is to say where no step is known.
fn not_parted(page: Page, arm: Arm) -> &'static str {
    let finished = page.runs.arm(arm).frame.with(|frame| frame.as_ref().is_some_and(|frame| frame.finished));
    if finished { "never" } else { "not yet" }
}

/// The epoch of a step, to two decimals.
fn epoch(page: Page, step: u32) -> String {
    format!("{:.2}", epochs(page, step))
}

fn epochs(page: Page, step: u32) -> f64 {
    page.setup.timeline.with(|timeline| timeline.epoch_at(step))
}

/// The steps as ticks on a chart over the epochs.
pub(super) fn flags(page: Page, palette: Palette) -> Vec<FlagRow> {
    let row = |arm: Arm| {
        let partings = page.runs.arm(arm).partings.get();
        let flag = |threshold: Threshold| Some((epochs(page, partings.step(threshold)?), threshold.label()));
        let flags = Threshold::ALL.into_iter().filter_map(flag).collect();
        FlagRow { name: arm.letter(), colour: palette.arm(arm).into(), flags }
    };
    page.setup.arms().into_iter().map(row).collect()
}

/// The steps in words.
pub(super) fn in_words(page: Page) -> String {
    let of_arm = |arm: Arm| {
        let partings = page.runs.arm(arm).partings.get();
        let passed = |threshold: Threshold| Some(format!("{} at step {}", threshold.label(), partings.step(threshold)?));
        let passed: Vec<String> = Threshold::ALL.into_iter().filter_map(passed).collect();
        match &passed[..] {
            [] => format!("those of arm {} have not parted", arm.letter()),
            passed => format!("those of arm {} pass {}", arm.letter(), words::list(passed)),
        }
    };
    let said: Vec<String> = page.setup.arms().into_iter().map(of_arm).collect();
    format!("Twins part: {}", said.join("; "))
}
