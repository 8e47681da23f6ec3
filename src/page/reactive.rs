//! What follows from signals, compiled once for each type and not once for each closure: a page has hundreds of these, and each copy of
//! what Leptos wraps around them is sent to every reader.

use leptos::prelude::*;

/// Something that is computed again when what it reads has changed, and of which others are told when it is another.
pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    let compute: Box<dyn Fn() -> T + Send + Sync> = Box::new(compute);
    Memo::new(move |_| compute())
}

/// Something that is computed whenever it is read.
pub(super) fn derived<T: Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    let compute: Box<dyn Fn() -> T + Send + Sync> = Box::new(compute);
    Signal::derive(compute)
}

/// Something that is done now, and again when what it reads has changed.
pub(super) fn effect(act: impl FnMut() + 'static) {
    let act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(act);
}
