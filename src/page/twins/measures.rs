//! The table of measures, each a term that opens its definition, and the fingerprints.

use leptos::prelude::*;

use super::fingerprints::Fingerprints;
use crate::experiment::Arm;
use crate::measure::Measure;
use crate::page::arms::EachArm;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::terms::term;
use crate::words::{self, further};

/// The measures of all arms side by side.
#[component]
pub(super) fn MeasureTable() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let task = setup.task();
    let name = move |arm| setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    view! {
        <div class="scroll"><table class="measures">
            <caption>{further().twins_measures_title()}</caption>
            <thead><tr><th scope="col"><span class="unseen">{further().twins_measure()}</span></th><EachArm children=heading/></tr></thead>
            <tbody>{move || Measure::of_task(task.get()).map(|measure| view! { <Row measure/> }).collect_view()}</tbody>
        </table></div>
        <Certainty/>
        <Fingerprints/>
    }
}

/// How sure all this is.
#[component]
fn Certainty() -> impl IntoView {
    let pair = expect_context::<ExperimentSetup>().read(|experiment| experiment.replicas == 2);
    view! {
        <p class="note" id="certainty">
            {move || if pair.get() { further().twins_measures_pair() } else { further().twins_measures_jackknife() }}
        </p>
    }
}

#[component]
fn Row(measure: &'static Measure) -> impl IntoView {
    let runs = expect_context::<ArmRuns>();
    let show = words::shown(measure);
    let cell = move |arm: Arm| {
        let value = move || runs.arm(arm).read_picture(|picture| picture.and_then(|picture| (measure.value)(&picture.now)));
        let error = move || {
            let errors = runs.arm(arm).read_picture(|picture| picture.and_then(|picture| picture.uncertainty));
            errors.as_ref().and_then(measure.standard_error).map(|error| view! { <small>"± " {show(error)}</small> })
        };
        view! {
            <td id=format!("{}-{}", measure.id, arm.letter()) data-value=move || value().map(|value| value.to_string())>
                {move || value().map_or_else(|| "–".to_owned(), show)} {error}
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row">{term(measure)}</th>
            <EachArm children=cell/>
        </tr>
    }
}
