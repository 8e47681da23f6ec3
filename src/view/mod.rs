//! How an experiment is looked at: plain data beside it, of which nothing that is computed depends.
//!
//! [`View`] is what a page shows. [`link`] writes and reads it together with its [`Experiment`](crate::experiment::Experiment).

mod key;
pub mod link;
mod pins;
mod points;
mod span;

pub use key::Key;
pub use pins::{Name, Pin, Pins, Slot};
pub use points::Points;
pub use span::Span;

use crate::sweep::{Axes, Grid};

/// What a page shows of an experiment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The part of the page that is open.
    pub lab: Lab,
    /// The range of x of the curves.
    pub span: Span,
    /// The curves that those of the arms are compared with.
    pub pins: Pins,
    /// The plot of the difference to `ReLU`.
    pub difference: DifferencePlot,
    /// The points of the plane that are followed over the epochs.
    pub points: Points,
    /// The grid of the trade-off.
    pub grid: Grid,
    /// What it is drawn over.
    pub axes: Axes,
}

/// A part of the page; one is open at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lab {
    /// How far the twins of both arms part.
    #[default]
    Twins,
    /// Activations, drawn and shaped.
    Curves,
    /// How far apart configurations leave their twins, against how good they are.
    Tradeoff,
}

impl Lab {
    /// In the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Twins, Self::Curves, Self::Tradeoff];

    /// The name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Twins => "twins",
            Self::Curves => "curves",
            Self::Tradeoff => "trade-off",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Twins => "Twins",
            Self::Curves => "Curves",
            Self::Tradeoff => "Trade-off",
        }
    }
}

/// Whether the difference of each curve to `ReLU` has a plot of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DifferencePlot {
    /// It has none.
    #[default]
    Hidden,
    /// It has one.
    Shown,
}

impl DifferencePlot {
    const ALL: [Self; 2] = [Self::Hidden, Self::Shown];

    /// The name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Shown => "shown",
        }
    }
}
