//! State that is made when it is first wanted, and then lasts as long as the page: that of a lab outlives its being closed.

use leptos::prelude::*;

/// The owner of what lasts as long as the page.
#[derive(Clone)]
struct PageOwner(Owner);

/// Makes the present owner that of all such states. The page does so once.
pub(in crate::page) fn own_page_states() {
    if let Some(owner) = Owner::current() {
        provide_context(PageOwner(owner));
    }
}

/// A state as a context of the page: that which is there, or else one made now.
pub(in crate::page) fn page_state<T: Clone + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
    use_context().unwrap_or_else(|| {
        let make_it = || {
            let state = make();
            provide_context(state.clone());
            state
        };
        match use_context::<PageOwner>() {
            Some(PageOwner(owner)) => owner.with(make_it),
            None => make_it(),
        }
    })
}
