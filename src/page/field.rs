//! What is typed and not yet committed when its field goes.

use leptos::prelude::*;

/// A handler that does nothing once the component that made it is gone.
///
/// A browser fires `change` for a text field that is removed with typing in it, and `blur` for whatever is removed with the focus.
/// By then the component's signals are disposed. What was typed is dropped: it was never committed.
pub(super) fn while_mounted<E: 'static>(mut handler: impl FnMut(E) + 'static) -> impl FnMut(E) + 'static {
    let mounted = StoredValue::new(());
    move |event| {
        if mounted.try_get_value().is_some() {
            handler(event);
        }
    }
}
