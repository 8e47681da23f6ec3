//! The page is made piece by piece, each in a task of its own, so that none keeps it from answering for long.

use std::collections::VecDeque;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::MessageChannel;

/// Something that is done when its turn has come.
type Work = Box<dyn FnOnce() + Send + Sync>;

/// What waits for its turn; a handle.
#[derive(Clone, Copy)]
pub(super) struct Turns {
    /// The first first.
    waiting: StoredValue<VecDeque<Work>>,
    /// What is done as soon as nothing waits; absent once it has been.
    at_end: StoredValue<Option<Work>>,
    /// Whether the next turn has been asked for.
    goes_on: StoredValue<bool>,
    /// Each message on it is a turn: timers would be throttled in a hidden tab. Absent where a browser has none.
    channel: StoredValue<Option<MessageChannel>, LocalStorage>,
}

impl Turns {
    /// Nothing waits yet.
    pub(super) fn new() -> Self {
        let channel = MessageChannel::new().ok();
        let turns = Self {
            waiting: StoredValue::default(),
            at_end: StoredValue::new(None),
            goes_on: StoredValue::new(false),
            channel: StoredValue::new_local(channel.clone()),
        };
        if let Some(channel) = channel {
            let take_turn = Closure::<dyn Fn()>::new(move || turns.next());
            // The page has turns as long as it is open.
            channel.port1().set_onmessage(Some(take_turn.into_js_value().unchecked_ref()));
        }
        turns
    }

    /// Has something done once: as soon as nothing waits.
    pub(super) fn at_end(self, work: impl FnOnce() + Send + Sync + 'static) {
        self.at_end.set_value(Some(Box::new(work)));
    }

    /// Has something done after all that waits.
    pub(super) fn wait(self, work: impl FnOnce() + Send + Sync + 'static) {
        self.waiting.update_value(|waiting| waiting.push_back(Box::new(work)));
        if !self.goes_on.get_value() {
            self.go_on();
        }
    }

    fn go_on(self) {
        self.goes_on.set_value(true);
        let is_posted = self.channel.with_value(|channel| {
            channel.as_ref().is_some_and(|channel| channel.port2().post_message(&JsValue::UNDEFINED).is_ok())
        });
        if !is_posted {
            set_timeout(move || self.next(), Duration::ZERO);
        }
    }

    /// Does what comes first. That may have more wait, so the end is only told by the task after the last.
    fn next(self) {
        if let Some(work) = self.waiting.try_update_value(VecDeque::pop_front).flatten() {
            work();
            self.go_on();
            return;
        }
        self.goes_on.set_value(false);
        if let Some(at_end) = self.at_end.try_update_value(Option::take).flatten() {
            at_end();
        }
    }
}

/// What is made when its turn has come.
#[component]
pub(super) fn InTurn(children: ChildrenFn) -> impl IntoView {
    let has_come = RwSignal::new(false);
    expect_context::<Turns>().wait(move || {
        // Who has gone meanwhile needs no turn.
        let _ = has_come.try_set(true);
    });
    view! { <Show when=move || has_come.get()>{children()}</Show> }
}
