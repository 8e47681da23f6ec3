//! The state of a lab, which is made when the lab is first opened and outlives its being closed.

use leptos::prelude::*;

/// The owner of what lasts as long as the page.
#[derive(Clone)]
struct PageOwner(Owner);

/// Makes the present owner that of all labs' states. The page does so once.
pub(in crate::page) fn own_lab_states() {
    if let Some(owner) = Owner::current() {
        provide_context(PageOwner(owner));
    }
}

/// The state of a lab as a context of the page: that which is there, or else one made now.
pub(in crate::page) fn lab_state<T: Clone + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
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
