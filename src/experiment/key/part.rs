//! The keys of what is an arm's own.

use super::table::{KeyRow, whole};
use super::{Domain, Key};
use crate::experiment::Arm;

/// A part of what is an arm's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Its activation; `none` takes the arm out.
    Activation,
    /// Its own learning rate.
    Rate,
    /// How many networks each of its replicas averages.
    Ensemble,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 3] = [Self::Activation, Self::Rate, Self::Ensemble];

    pub(super) fn row(self, arm: Arm) -> KeyRow {
        match self {
            Self::Activation => activation(arm),
            Self::Rate => KeyRow {
                name: ["a.rate", "b.rate", "c.rate", "d.rate"][arm as usize],
                label: "Own learning rate",
                explanation: "A learning rate for this arm alone, so that a smoother activation is not taken for a slower one; or that \
                              of all arms.",
                domain: Domain::Own { instead_of: Key::Rate },
            },
            Self::Ensemble => KeyRow {
                name: ["a.ensemble", "b.ensemble", "c.ensemble", "d.ensemble"][arm as usize],
                label: "Networks averaged",
                explanation: "How many networks, each from other initial weights, one twin of this arm averages: an ensemble. It costs as \
                              many times the training.",
                domain: whole(1, 8),
            },
        }
    }
}

fn activation(arm: Arm) -> KeyRow {
    let (name, label, explanation) = match arm {
        Arm::A => ("a", "Arm A", "The activation of the first arm."),
        Arm::B => ("b", "Arm B", "The activation of the second arm, or none."),
        Arm::C => ("c", "Arm C", "The activation of a third arm, or none."),
        Arm::D => ("d", "Arm D", "The activation of a fourth arm, or none."),
    };
    // The first arm is always there.
    let domain = if arm == Arm::A { Domain::Activation } else { Domain::OptionalActivation };
    KeyRow { name, label, explanation, domain }
}
