//! What activations cost.

use leptos::prelude::*;

use crate::activation::{Activation, Cost};

/// The cost of activations, as far as a trainer has measured it.
#[derive(Clone, Copy)]
pub(in crate::page) struct ActivationCosts(pub(in crate::page) RwSignal<Costs>);

/// What is known of the cost of activations.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::page) enum Costs {
    /// Nothing was measured yet.
    Unknown,
    /// A trainer is measuring.
    Measuring {
        /// How much of that is done, from 0 to 1.
        share: f64,
    },
    /// What was measured last, of activations that need not be those of the present arms.
    Measured(Vec<Cost>),
}

impl Costs {
    /// A measurement that is under way will not end, because its trainer has died.
    pub(in crate::page) fn give_up(&mut self) {
        if matches!(self, Self::Measuring { .. }) {
            *self = Self::Unknown;
        }
    }

    /// The cost of an activation, if it has been measured.
    pub(in crate::page) fn of(&self, activation: &Activation) -> Option<&Cost> {
        match self {
            Self::Measured(costs) => costs.iter().find(|cost| cost.activation == *activation),
            _ => None,
        }
    }
}
