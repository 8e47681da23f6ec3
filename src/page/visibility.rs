//! Whether an element can be seen, on paper too.

use std::time::Duration;

use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{IntersectionObserver, IntersectionObserverEntry};

use super::printing::Printing;
use super::reactive::{effect, memo};

/// How long something must rest until parts of the page that nobody sees follow it.
const REST: Duration = Duration::from_millis(150);

/// Whether an element is in the window, or about to be printed. False until the browser has said so.
pub(super) fn in_sight(element: NodeRef<Div>) -> Signal<bool> {
    let (in_window, printing) = (RwSignal::new(false), Printing::of_page());
    watch(element, move |seen| {
        let _ = in_window.try_set(seen);
    });
    memo(move || in_window.get() || printing.get()).into()
}

/// Something as an element shows it: in sight the latest, and out of sight what it last rested at. So what changes with every frame
/// does not wait for what nobody sees.
pub(super) fn as_seen<T: Clone + PartialEq + Send + Sync + 'static>(source: Memo<T>, element: NodeRef<Div>) -> ReadSignal<T> {
    let (shown, show) = signal(source.get_untracked());
    let is_seen = in_sight(element);
    let mut show_at_rest = debounce(REST, move |()| {
        if let Some(rested) = source.try_get_untracked() {
            let _ = show.try_set(rested);
        }
    });
    effect(move || {
        let latest = source.get();
        if is_seen.get() {
            show.set(latest);
        } else {
            show_at_rest(());
        }
    });
    shown
}

/// Says whenever an element has come into the window or left it; also that it is gone.
pub(super) fn watch(element: NodeRef<Div>, tell: impl Fn(bool) + Copy + Send + Sync + 'static) {
    effect(move || {
        let Some(element) = element.get() else { return };
        let on_change = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let last = entries.at(-1).dyn_into::<IntersectionObserverEntry>();
            tell(last.is_ok_and(|entry| entry.is_intersecting()));
        });
        // A browser without observers has it seen as long as it is there.
        let Ok(observer) = IntersectionObserver::new(on_change.as_ref().unchecked_ref()) else { return tell(true) };
        observer.observe(&element);
        let kept = StoredValue::new_local((observer, on_change));
        on_cleanup(move || {
            let _ = kept.try_with_value(|(observer, _)| observer.disconnect());
        });
    });
    on_cleanup(move || tell(false));
}
