//! What a link can hide: it is not made while it is hidden.

use leptos::prelude::*;

use crate::page::live_view::LiveView;
use crate::page::reactive::memo;
use crate::view::Group;

/// What is on the page unless the link hides its group.
#[component]
pub(in crate::page) fn Hideable(group: Group, children: ChildrenFn) -> impl IntoView {
    let is_shown = shows(group);
    view! { <Show when=move || is_shown.get()>{children()}</Show> }
}

/// Whether the link lets a group be seen.
pub(in crate::page) fn shows(group: Group) -> Memo<bool> {
    let hide = expect_context::<LiveView>().hide;
    memo(move || !hide.get().contains(group))
}
