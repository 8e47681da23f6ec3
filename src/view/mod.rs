//! How an experiment is looked at: plain data beside it, of which nothing that is computed depends.
//!
//! [`View`] is what a page shows. [`link`] writes and reads it together with its [`Experiment`](crate::experiment::Experiment).

mod embed;
mod fields;
mod hidden;
mod key;
mod language;
mod lecture;
pub mod link;
mod pins;
mod points;
mod span;

pub use embed::Embed;
pub use fields::View;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub(crate) use fields::with_fields;
pub use hidden::{Group, Hidden};
pub use key::Key;
pub use language::Language;
pub use lecture::lecture;
pub use pins::{Name, Pin, Pins, Slot};
pub use points::Points;
pub use span::Span;

use crate::choice::choices;

choices! {
    /// A part of the page; one is open at a time. They are in the order of their tabs.
    #[derive(Default, Eq, Hash)]
    pub enum Lab {
        /// How far the twins of both arms part.
        #[default]
        Twins = "twins";
        /// Activations, drawn and shaped.
        Curves = "curves";
        /// How far apart configurations leave their twins, against how good they are.
        Tradeoff = "trade-off";
    }
}

choices! {
    /// Whether the page is shown to an audience: in large type, and with nothing but what that needs.
    #[derive(Default, Eq, Hash)]
    pub enum Presentation {
        /// It is not.
        #[default]
        Off = "off";
        /// It is.
        On = "on";
    }
}

choices! {
    /// Whether the difference of each curve to `ReLU` has a plot of its own.
    #[derive(Default, Eq, Hash)]
    pub enum DifferencePlot {
        /// It has none.
        #[default]
        Hidden = "hidden";
        /// It has one.
        Shown = "shown";
    }
}
