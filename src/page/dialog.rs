//! The platform's own dialog: while it is open nothing behind it can be reached, Escape closes it, and the focus returns to where it was.

use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;
use web_sys::MouseEvent;

use super::reactive::effect;
use crate::words::words;

/// A dialog whose content is made when it is opened.
#[component]
pub(super) fn Dialog(
    /// What the ids of its title and its way out begin with.
    name: &'static str,
    #[prop(into)] title: Signal<String>,
    open: RwSignal<bool>,
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<DialogElement>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            // It is refused only where the dialog is not in the document, and then there is nobody to see it.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let press_outside = move |event: MouseEvent| {
        // All that is inside lies in an element of its own, so only what is around the dialog is the dialog itself.
        if event.target() == event.current_target() {
            open.set(false);
        }
    };
    let title_id = move || format!("{name}-title");
    view! {
        <dialog class=format!("dialog {name}") aria-labelledby=title_id() node_ref=dialog on:close=move |_| open.set(false)
            on:click=press_outside>
            <div class="inner">
                <header>
                    <h2 id=title_id()>{title}</h2>
                    <button class="quiet icon" id=format!("{name}-close") aria-label=words().dialog_close()
                        title=words().dialog_close() on:click=move |_| open.set(false)>"×"</button>
                </header>
                <Show when=move || open.get()>{children()}</Show>
            </div>
        </dialog>
    }
}
