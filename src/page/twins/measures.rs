//! The table of measures, each with its definition one tap away, and the fingerprints.

use leptos::prelude::*;

use super::fingerprints::Fingerprints;
use crate::data::Task;
use crate::experiment::{Arm, Measures};
use crate::measure::StandardErrors;
use crate::page::arms::EachArm;
use crate::page::state::Page;
use crate::words;

/// One row of the table.
pub(super) struct Measure {
    pub(super) id: &'static str,
    pub(super) label: &'static str,
    definition: &'static str,
    pub(super) of: fn(&Measures) -> Option<f64>,
    /// Its standard error, if the jackknife gives one.
    error: fn(&StandardErrors) -> Option<f64>,
    pub(super) show: fn(f64) -> String,
}

/// What is measured of a task, the first first to be looked at.
pub(super) fn measures(task: Task) -> &'static [Measure] {
    match task {
        Task::Labels { .. } => &OF_LABELS,
        Task::Value => &OF_VALUES,
    }
}

/// The one that says how good twins are.
pub(super) fn quality(task: Task) -> &'static Measure {
    let (measures, id) = match task {
        Task::Labels { .. } => (&OF_LABELS[..], ACCURACY),
        Task::Value => (&OF_VALUES[..], "error"),
    };
    measures.iter().find(|measure| measure.id == id).unwrap_or(&measures[0])
}

/// The id of the accuracy.
pub(super) const ACCURACY: &str = "accuracy";

static OF_VALUES: [Measure; 5] = [
    Measure {
        id: "absolute",
        label: "Difference Δ₁",
        definition: "Δ₁ = (1/M) Σₘ (1/N) Σₙ |y − ȳ|: how far the predicted values y of the M twins are from their mean ȳ, averaged over the N test points; in the unit of y. For two twins it is half the mean of |y₁ − y₂|.",
        of: |record| Some(record.disagreement?.absolute),
        error: |errors| Some(errors.absolute),
        show: words::small,
    },
    Measure {
        id: "largest",
        label: "Largest",
        definition: "The largest |y − y′| over test points and pairs of twins, in the unit of y.",
        of: |record| Some(record.disagreement?.largest),
        error: |_| None,
        show: words::small,
    },
    Measure {
        id: "error",
        label: "Error, root mean square",
        definition: "The root of the mean squared distance of predicted values to those of the test points, over points and twins, in the unit of y. The noise of the test points is part of it.",
        of: |record| Some(record.quality?.root_mean_square()),
        error: |_| None,
        show: words::small,
    },
    Measure {
        id: "test-loss",
        label: "Test loss",
        definition: "Half the mean squared distance of predicted values to those of the test points, averaged over the twins.",
        of: |record| Some(record.quality?.test_loss),
        error: |_| None,
        show: words::small,
    },
    Measure {
        id: "train-loss",
        label: "Training loss",
        definition: "Half the mean squared distance of predicted values to those of the training points, averaged over the twins.",
        of: |record| Some(record.quality?.train_loss),
        error: |_| None,
        show: words::small,
    },
];

static OF_LABELS: [Measure; 9] = [
    Measure {
        id: "absolute",
        label: "Difference Δ₁",
        definition: "Δ₁ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄|: how far the predicted probabilities P of the M twins are from their mean P̄, summed over labels, averaged over the N test examples. For two twins and two labels it is the mean of |p₁ − p₂|.",
        of: |record| Some(record.disagreement?.absolute),
        error: |errors| Some(errors.absolute),
        show: words::small,
    },
    Measure {
        id: "labels",
        label: "Labels differ",
        definition: "Δ_H: the share of (test example, pair of twins) to which the two give different labels.",
        of: |record| record.disagreement?.labels,
        error: |errors| errors.labels,
        show: words::percent,
    },
    Measure {
        id: "relative",
        label: "Relative Δᵣ",
        definition: "Δᵣ = (1/M) Σₘ (1/N) Σₙ Σₗ |P − P̄| / P̄: each distance relative to the mean probability of its label.",
        of: |record| record.disagreement?.relative,
        error: |errors| errors.relative,
        show: words::small,
    },
    Measure {
        id: "on-label",
        label: "On the true label",
        definition: "Δ_L: as Δᵣ, with the true label of each example only.",
        of: |record| record.disagreement?.on_label,
        error: |errors| errors.on_label,
        show: words::small,
    },
    Measure {
        id: "symmetric",
        label: "Symmetric relative",
        definition: "(1/N) Σₙ 2|p₁ − p₂| / (p₁ + p₂) of the probability of the last label, averaged over pairs of twins; 0 where both are below 10⁻⁷. For two twins it is twice the share of that label in Δᵣ.",
        of: |record| record.disagreement?.symmetric,
        error: |errors| errors.symmetric,
        show: words::small,
    },
    Measure {
        id: "largest",
        label: "Largest",
        definition: "The largest |p − p′| over test examples, labels and pairs of twins.",
        of: |record| Some(record.disagreement?.largest),
        error: |_| None,
        show: words::small,
    },
    Measure {
        id: ACCURACY,
        label: "Accuracy",
        definition: "The share of test examples whose most probable label is the true one, averaged over the twins.",
        of: |record| record.quality?.accuracy,
        error: |_| None,
        show: words::percent,
    },
    Measure {
        id: "test-loss",
        label: "Test loss",
        definition: "The mean loss over the test set, averaged over the twins: the cross-entropy in nats, or half the squared error.",
        of: |record| Some(record.quality?.test_loss),
        error: |_| None,
        show: words::small,
    },
    Measure {
        id: "train-loss",
        label: "Training loss",
        definition: "The mean loss over the training set, averaged over the twins: the cross-entropy in nats, or half the squared error.",
        of: |record| Some(record.quality?.train_loss),
        error: |_| None,
        show: words::small,
    },
];

/// The measures of all arms side by side.
#[component]
pub(super) fn MeasureTable() -> impl IntoView {
    let page = expect_context::<Page>();
    let task = page.setup.task();
    let name = move |arm| page.setup.experiment.with(|experiment| words::arm(experiment, arm));
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    view! {
        <div class="scroll"><table class="measures">
            <caption>"On the test set" <small>" tap a name for its definition"</small></caption>
            <thead><tr><th scope="col"><span class="unseen">"Measure"</span></th><EachArm children=heading/></tr></thead>
            <tbody>{move || measures(task.get()).iter().map(|measure| view! { <Row measure/> }).collect_view()}</tbody>
        </table></div>
        <Certainty/>
        <Fingerprints/>
    }
}

/// How sure all this is.
#[component]
fn Certainty() -> impl IntoView {
    let page = expect_context::<Page>();
    let pair = Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.replicas == 2));
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
    let cell = move |arm: Arm| {
        let value = move || page.runs.arm(arm).frame.with(|frame| frame.as_ref().and_then(|frame| (measure.of)(&frame.now)));
        let error = move || {
            let errors = page.runs.arm(arm).frame.with(|frame| frame.as_ref().and_then(|frame| frame.uncertainty));
            errors.as_ref().and_then(measure.error).map(|error| view! { <small>"± " {(measure.show)(error)}</small> })
        };
        view! {
            <td id=format!("{}-{}", measure.id, arm.letter()) data-value=move || value().map(|value| value.to_string())>
                {move || value().map_or_else(|| "–".to_owned(), measure.show)} {error}
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row"><details><summary>{measure.label}</summary><p>{measure.definition}</p></details></th>
            <EachArm children=cell/>
        </tr>
    }
}
