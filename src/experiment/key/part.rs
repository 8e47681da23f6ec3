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
                domain: Domain::Own { instead_of: Key::Rate },
            },
            Self::Ensemble => {
                KeyRow { name: ["a.ensemble", "b.ensemble", "c.ensemble", "d.ensemble"][arm as usize], domain: whole(1, 8) }
            }
        }
    }
}

fn activation(arm: Arm) -> KeyRow {
    // The first arm is always there.
    let domain = if arm == Arm::A { Domain::Activation } else { Domain::OptionalActivation };
    KeyRow { name: ["a", "b", "c", "d"][arm as usize], domain }
}
