//! What the Curves lab and the card of the Twins lab share.

use leptos::prelude::*;

use super::arm_activation::ArmActivation;
use crate::experiment::Arm;
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::live_view::LiveView;
use crate::page::state::{ExperimentSetup, page_state};
use crate::view::Span;

/// The activations of all arms while they are changed, and what of their curves is looked at. It lasts as long as the page.
#[derive(Clone, Copy)]
pub(super) struct CurveEditor {
    /// One for each of [`Arm::ALL`], in that order, whether the arm is there or not.
    arms: StoredValue<[ArmActivation; Arm::ALL.len()]>,
    /// The range of x that all plots show. It is part of the link.
    pub(super) span: RwSignal<Span>,
    /// The x that is read in all plots and histograms; absent while neither pointer nor focus is at one.
    pub(super) crosshair: Crosshair,
    /// The arm whose controls or handles had the focus last; B until one had. Its handles lie above those of the others.
    pub(super) last_edited: RwSignal<Arm>,
}

impl CurveEditor {
    /// That of the page, made when it is first needed.
    pub(super) fn of_page() -> Self {
        page_state(Self::new)
    }

    fn new() -> Self {
        let setup = expect_context::<ExperimentSetup>();
        Self {
            arms: StoredValue::new(Arm::ALL.map(|arm| ArmActivation::new(setup, arm))),
            span: expect_context::<LiveView>().span,
            crosshair: Crosshair::new(Stride::OfAxis),
            last_edited: RwSignal::new(Arm::B),
        }
    }

    /// What an arm applies.
    pub(super) fn arm_activation(self, arm: Arm) -> ArmActivation {
        self.arms.with_value(|arms| arms[arm as usize])
    }

    /// What all arms apply, in the order of [`Arm::ALL`].
    pub(super) fn arm_activations(self) -> [ArmActivation; Arm::ALL.len()] {
        self.arms.get_value()
    }
}
