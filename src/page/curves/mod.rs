//! The activations of the arms: a card of the Twins lab, and a lab of their own, where more can be compared with them.

mod arm_choice;
mod card;
mod comparison;
mod cost;
mod editor;
mod files;
mod formula;
mod handles;
mod lab;
mod legend;
mod linked;
mod own_rate;
mod plots;
mod points;
mod preactivations;
mod presets;
mod properties;
mod readings;
mod shape;
mod smoothing;
mod snippets;
mod sweep;
mod table;
mod ties;
mod zoom;

use leptos::prelude::*;

use super::crosshair::{Crosshair, Stride};
use super::state::Page;
use crate::experiment::Arm;
use crate::view::Span;
pub(super) use card::Activations;
pub(super) use lab::CurvesLab;
use shape::Shape;

/// What both labs have in common, and what outlives the one that is open.
#[derive(Clone, Copy)]
pub(super) struct Bench {
    shapes: [Shape; Arm::ALL.len()],
    span: RwSignal<Span>,
    crosshair: Crosshair,
    /// The arm that the reader shaped last. Its handles lie above those of the other.
    front: RwSignal<Arm>,
}

impl Bench {
    /// What an arm applies.
    fn shape(self, arm: Arm) -> Shape {
        self.shapes[arm as usize]
    }

    pub(super) fn new(page: Page) -> Self {
        Self {
            shapes: Arm::ALL.map(|arm| Shape::new(page.experiment, arm)),
            span: page.view.span,
            crosshair: Crosshair::new(Stride::OfAxis),
            front: RwSignal::new(Arm::B),
        }
    }
}
