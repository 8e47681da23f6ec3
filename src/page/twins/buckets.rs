//! How far the twins are apart on rare and on frequent examples.

use leptos::prelude::*;

use crate::experiment::Arm;
use crate::measure::{Bucket, FrequencyRange};
use crate::page::arms::EachArm;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::words::{self, further};

/// The prediction difference by how often the rarest category of a test example is trained on.
#[component]
pub(super) fn Buckets() -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let name = move |arm| setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    let row = move |range: FrequencyRange| {
        view! {
            <tr>
                <th scope="row">{words::label(&range)}</th>
                <td>{move || bucket(runs, Arm::A, range).map_or_else(|| "–".to_owned(), |bucket| bucket.examples.to_string())}</td>
                <EachArm let:arm><Cell arm range/></EachArm>
            </tr>
        }
    };
    view! {
        <p class="note">{further().twins_frequency_note()}</p>
        <table class="measures buckets">
            <thead><tr><th scope="col">{further().twins_frequency_range()}</th><th scope="col">{further().twins_frequency_examples()}</th><EachArm children=heading/></tr></thead>
            <tbody>{FrequencyRange::ALL.map(row).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Cell(arm: Arm, range: FrequencyRange) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let value = move || bucket(runs, arm, range).and_then(|bucket| Some(bucket.disagreement?.absolute));
    let width = move || value().map_or_else(|| "0".to_owned(), |value| format!("{:.1}%", 100.0 * value / largest(setup, runs)));
    view! {
        <td id=format!("bucket-{}-{}", range as usize, arm.letter()) data-arm=arm.letter() data-value=move || value().map(|value| value.to_string())>
            {move || value().map_or_else(|| "–".to_owned(), words::small)}
            <span class="bar" style:width=width aria-hidden="true"></span>
        </td>
    }
}

fn bucket(runs: ArmRuns, arm: Arm, range: FrequencyRange) -> Option<Bucket> {
    runs.arm(arm).read_picture(|picture| picture?.buckets.as_ref()?.iter().find(|bucket| bucket.range == range).copied())
}

/// The largest difference of all buckets and arms, which has the longest bar; never 0.
fn largest(setup: ExperimentSetup, runs: ArmRuns) -> f64 {
    let each =
        FrequencyRange::ALL.into_iter().flat_map(|range| setup.arms().into_iter().map(move |arm| bucket(runs, arm, range)));
    each.flatten().filter_map(|bucket| Some(bucket.disagreement?.absolute)).fold(f64::MIN_POSITIVE, f64::max)
}
