//! What the arms make of the point at which the crosshair rests, for those who do not see it.

use leptos::prelude::*;

use super::{place, said};
use crate::experiment::{Arm, PointPrediction};
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection};
use crate::page::twins::looked_at::LookedAt;
use crate::words::{self, words};

/// What is spoken, and of which point.
#[derive(Clone, Default, PartialEq)]
struct Reading {
    point: Option<[f64; 2]>,
    text: String,
}

/// Speaks a point once all arms have said what they make of it, and not again while a run goes on.
#[component]
pub(super) fn SpokenReading(looked_at: LookedAt) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let probe = expect_context::<Inspection>().probe;
    let reading = Memo::new(move |before: Option<&Reading>| {
        let before = before.cloned().unwrap_or_default();
        match probe.held() {
            held if held == before.point => before,
            None => Reading::default(),
            Some(point) => {
                let of_arm = |arm: Arm| opinion(setup, runs, looked_at, (arm, point));
                let opinions: Option<Vec<String>> = setup.arms().into_iter().map(of_arm).collect();
                let text = opinions.map(|opinions| words().twins_point_spoken(place(point), opinions.join(" ")));
                text.map_or(before, |text| Reading { point: Some(point), text })
            }
        }
    });
    view! { <p class="unseen" id="spoken-point" role="status">{move || reading.with(|reading| reading.text.clone())}</p> }
}

/// What an arm makes of a point; absent as long as it has not said so.
fn opinion(setup: ExperimentSetup, runs: ArmRuns, looked_at: LookedAt, (arm, point): (Arm, [f64; 2])) -> Option<String> {
    let asked = point.map(|coordinate| coordinate as f32);
    let probabilities = |seen: &PointPrediction| (seen.point == asked).then(|| looked_at.of(&seen.probabilities));
    let seen = runs.arm(arm).point_prediction.with(|seen| seen.as_ref().and_then(probabilities))?;
    let name = setup.experiment.with(|experiment| words::arm(experiment, arm));
    Some(words().twins_point_spoken_arm(name, said(looked_at.label.get(), &seen)))
}
