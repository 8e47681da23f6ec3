//! The table of measures, each with its definition one tap away, and the fingerprints.

use leptos::prelude::*;

use super::fingerprints::Fingerprints;
use crate::experiment::Arm;
use crate::measure::Measure;
use crate::page::arms::EachArm;
use crate::page::state::Page;
use crate::page::{numbers, words};

/// The measures of all arms side by side.
#[component]
pub(super) fn MeasureTable() -> impl IntoView {
    let page = expect_context::<Page>();
    let task = page.task();
    let name = move |arm| page.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    view! {
        <div class="scroll"><table class="measures">
            <caption>"On the test set" <small>" tap a name for its definition"</small></caption>
            <thead><tr><th scope="col"><span class="unseen">"Measure"</span></th><EachArm children=heading/></tr></thead>
            <tbody>{move || Measure::of_task(task.get()).map(|measure| view! { <Row measure/> }).collect_view()}</tbody>
        </table></div>
        <Certainty/>
        <Fingerprints/>
    }
}

/// How sure all this is.
#[component]
fn Certainty() -> impl IntoView {
    let page = expect_context::<Page>();
    let pair = Memo::new(move |_| page.experiment.with(|experiment| experiment.replicas == 2));
    view! {
        <p class="note" id="certainty">
            {move || if pair.get() { PAIR } else { JACKKNIFE }}
        </p>
    }
}

const PAIR: &str = "One pair is an anecdote: another seed may tell another story. From three twins on, each difference has its standard error.";
const JACKKNIFE: &str = "±: the standard error over replicas at rest, by the jackknife, √((M−1)/M · Σₘ (θ₋ₘ − θ̄)²), where θ₋ₘ is the measure without twin m. It does not cover another draw of the data.";

#[component]
fn Row(measure: &'static Measure) -> impl IntoView {
    let page = expect_context::<Page>();
    let task = page.task();
    let show = numbers::of(measure);
    let cell = move |arm: Arm| {
        let value = move || page.arm(arm).frame.with(|frame| frame.as_ref().and_then(|frame| (measure.value)(&frame.now)));
        let error = move || {
            let errors = page.arm(arm).frame.with(|frame| frame.as_ref().and_then(|frame| frame.uncertainty));
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
            <th scope="row"><details><summary>{measure.label}</summary><p>{move || measure.definition.of(task.get())}</p></details></th>
            <EachArm children=cell/>
        </tr>
    }
}
