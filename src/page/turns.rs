//! The page is made piece by piece, each in a task of its own, so that none keeps it from answering for long.

use std::collections::VecDeque;
use std::time::Duration;

use leptos::prelude::*;

/// Whose turn it is; a handle.
#[derive(Clone, Copy)]
pub(super) struct Turns {
    /// Whether it has been the turn of each of those that wait, the first first.
    waiting: StoredValue<VecDeque<RwSignal<bool>>>,
    /// Whether the next turn has been asked for.
    goes_on: StoredValue<bool>,
    /// What is done when nobody waits for the first time; absent from then on.
    at_end: StoredValue<Option<Callback<()>>>,
}

impl Turns {
    /// Nobody waits yet. `at_end` is called once: when everybody has had a turn.
    pub(super) fn new(at_end: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            waiting: StoredValue::default(),
            goes_on: StoredValue::new(false),
            at_end: StoredValue::new(Some(Callback::new(move |()| at_end()))),
        }
    }

    /// A turn at the end of the line: true once it has come.
    fn take(self) -> RwSignal<bool> {
        let turn = RwSignal::new(false);
        self.waiting.update_value(|waiting| waiting.push_back(turn));
        if !self.goes_on.get_value() {
            self.go_on();
        }
        turn
    }

    fn go_on(self) {
        self.goes_on.set_value(true);
        set_timeout(move || self.next(), Duration::ZERO);
    }

    /// Whoever is first has its turn. What it makes may wait for turns of its own, so the end is only told by the task after.
    fn next(self) {
        if let Some(turn) = self.waiting.try_update_value(VecDeque::pop_front).flatten() {
            // Who has gone meanwhile needs none.
            let _ = turn.try_set(true);
            self.go_on();
            return;
        }
        self.goes_on.set_value(false);
        if let Some(at_end) = self.at_end.try_update_value(Option::take).flatten() {
            at_end.run(());
        }
    }
}

/// What is made when its turn has come.
#[component]
pub(super) fn InTurn(children: ChildrenFn) -> impl IntoView {
    let turn = expect_context::<Turns>().take();
    view! { <Show when=move || turn.get()>{children()}</Show> }
}
