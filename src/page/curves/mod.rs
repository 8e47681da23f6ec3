//! The activations of the arms: a card of the Twins lab, and a lab of their own, where more can be compared with them.

mod arm_activation;
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
mod own;
mod plots;
mod points;
mod preactivations;
mod presets;
mod properties;
mod readings;
mod smoothing;
mod snippets;
mod table;
mod ties;
mod window_animation;
mod zoom;

use leptos::prelude::*;

use super::crosshair::{Crosshair, Stride};
use super::state::Page;
use crate::experiment::Arm;
use crate::view::Span;
use arm_activation::ArmActivation;
pub(super) use card::Activations;
pub(super) use lab::CurvesLab;

/// What both labs have in common, and what outlives the one that is open.
#[derive(Clone, Copy)]
pub(super) struct CurveEditor {
    shapes: [ArmActivation; Arm::ALL.len()],
    span: RwSignal<Span>,
    crosshair: Crosshair,
    /// The arm that the reader shaped last. Its handles lie above those of the other.
    front: RwSignal<Arm>,
}

impl CurveEditor {
    /// What an arm applies.
    fn arm_activation(self, arm: Arm) -> ArmActivation {
        self.shapes[arm as usize]
    }

    pub(super) fn new(page: Page) -> Self {
        Self {
            shapes: Arm::ALL.map(|arm| ArmActivation::new(page.setup.experiment, arm)),
            span: page.view.span,
            crosshair: Crosshair::new(Stride::OfAxis),
            front: RwSignal::new(Arm::B),
        }
    }
}
