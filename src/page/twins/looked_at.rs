//! The label whose probabilities are told of a point.

use leptos::prelude::*;

use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;
use crate::words::words;

/// The label whose probabilities are told: of two the second, of more the one that the reader chooses.
#[derive(Clone, Copy)]
pub(super) struct LookedAt {
    chosen: RwSignal<usize>,
    pub(super) label: Memo<usize>,
    classes: Memo<usize>,
}

impl LookedAt {
    pub(super) fn new(setup: ExperimentSetup) -> Self {
        let chosen = RwSignal::new(1);
        let classes = setup.read(|experiment| experiment.data.classes());
        let label = memo(move || if classes.get() > 2 { chosen.get().min(classes.get() - 1) } else { 1 });
        Self { chosen, label, classes }
    }

    /// The probability of the label by each twin.
    pub(super) fn of(self, probabilities: &[Option<Vec<f32>>]) -> Vec<Option<f32>> {
        let label = self.label.get();
        probabilities.iter().map(|labels| labels.as_ref()?.get(label).copied()).collect()
    }
}

/// The choice of the label, where there are more than two.
#[component]
pub(super) fn LabelChoice(looked_at: LookedAt) -> impl IntoView {
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
