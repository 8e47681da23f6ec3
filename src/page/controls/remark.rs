//! What is said at a field of what was typed into it last.

use leptos::context::Provider;
use leptos::prelude::*;

use crate::experiment::Problem;
use crate::page::parts::{Fetched, Part};
use crate::words;

/// What was wrong with what was typed, and what is used instead. It holds until the next input, or until the value changes.
#[derive(Clone, Copy)]
pub(in crate::page) struct Remark {
    said: RwSignal<Option<Said>>,
    /// The value in use, as the field shows it.
    value: Signal<String>,
}

#[derive(Clone)]
struct Said {
    problem: Problem,
    /// The value in use when it was said.
    of: String,
}

impl Remark {
    pub(in crate::page) fn new(value: Signal<String>) -> Self {
        Self { said: RwSignal::new(None), value }
    }

    /// Says what was wrong, once the value that is used is in its place; nothing if all was well.
    pub(in crate::page) fn say(self, problem: Option<Problem>) {
        let used = self.value.get_untracked();
        self.said.set(problem.map(|problem| Said { problem, of: used }));
    }

    /// Forgets what was said, as the next input begins.
    pub(in crate::page) fn forget(self) {
        self.said.maybe_update(|said| said.take().is_some());
    }

    /// Whether something was said that still holds.
    fn holds(self) -> bool {
        self.said.with(|said| said.as_ref().is_some_and(|said| self.value.with(|value| *value == said.of)))
    }

    /// Whether something is wrong, for the field's `aria-invalid`.
    pub(in crate::page) fn invalid(self) -> String {
        self.holds().to_string()
    }
}

/// The place of a remark, which screen readers speak when it changes. The field refers to it by its id.
#[component]
pub(in crate::page) fn RemarkLine(#[prop(into)] id: String, remark: Remark) -> impl IntoView {
    let nothing = || ().into_any();
    view! {
        <div class="remark" id=id role="status">
            <Provider value=remark>
                <Show when=move || remark.holds()><Fetched part=Part::RemarkText until=nothing/></Show>
            </Provider>
        </div>
    }
}

/// What it says.
#[component]
pub(in crate::page) fn RemarkText() -> impl IntoView {
    let Remark { said, .. } = expect_context();
    move || said.with(|said| said.as_ref().map(|Said { problem, of }| words::typed(problem, of)))
}
