//! What each key is called in links, and what values it takes. What people call it stands in the table of words.

use super::{Domain, LARGEST_WINDOW, Part};
use crate::activation::SliderScale::{Linear, Logarithmic};
use crate::data::Data;
use crate::data::supplied::Scaling;
use crate::experiment::{Arm, Objective, Schedule};
use crate::network::{Initialisation, Rule};

/// A row of the table.
pub(super) struct KeyRow {
    pub(super) name: &'static str,
    pub(super) domain: Domain,
}

pub(super) const fn real(min: f64, max: f64) -> Domain {
    Domain::Real { min, max, scale: Linear }
}

pub(super) const fn real_log(min: f64, max: f64) -> Domain {
    Domain::Real { min, max, scale: Logarithmic }
}

pub(super) const fn whole(min: u32, max: u32) -> Domain {
    Domain::Whole { min, max, scale: Linear }
}

pub(super) const fn whole_log(min: u32, max: u32) -> Domain {
    Domain::Whole { min, max, scale: Logarithmic }
}

/// Defines [`Key`] by a table. A row is a variant with its documentation, its name and its domain. The
/// keys of arms, which are no rows of their own, come between the two parts.
macro_rules! keys {
    (
        before { $( $(#[$before_attribute:meta])* $before:ident: $before_name:literal, $before_domain:expr; )+ }
        after { $( $(#[$after_attribute:meta])* $after:ident: $after_name:literal, $after_domain:expr; )+ }
    ) => {
        /// A named part of an experiment. The order is that in which links are written and read: what another part depends on is
        /// first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key {
            $( $(#[$before_attribute])* $before, )+
            /// A part of what is an arm's own. One part of all arms comes before the next part.
            OfArm(Part, Arm),
            $( $(#[$after_attribute])* $after, )+
        }

        const BEFORE_ARMS: &[Key] = &[$(Key::$before),+];
        const AFTER_ARMS: &[Key] = &[$(Key::$after),+];

        impl Key {
            pub(super) fn row(self) -> KeyRow {
                match self {
                    $( Self::$before => KeyRow { name: $before_name, domain: $before_domain }, )+
                    Self::OfArm(part, arm) => part.row(arm),
                    $( Self::$after => KeyRow { name: $after_name, domain: $after_domain }, )+
                }
            }
        }
    };
}

keys! {
    before {
        /// The data set.
        Data: "data", Domain::Choice(&Data::SETS);
        /// The points that the reader has placed.
        Placed: "placed", Domain::Points;
        /// The file that the data is in.
        File: "file", Domain::File;
        /// The column of the label.
        Label: "label", whole(0, 1000);
        /// How features are scaled.
        Scaling: "scaling", Domain::Choice(&Scaling::NAMES);
        /// Noise of the points.
        Noise: "noise", real(0.0, 1.0);
        /// Training points.
        Train: "train", whole_log(20, 50_000);
        /// Test points.
        Test: "test", whole_log(20, 50_000);
        /// What differs between twins.
        Differs: "differs", Domain::Sources;
        /// The shuffle window.
        Window: "window", whole_log(1, LARGEST_WINDOW);
        /// The hidden layers.
        Hidden: "hidden", Domain::Layers;
        /// How initial weights are drawn.
        Init: "init", Domain::Choice(&Initialisation::NAMES);
        /// σ of normal initial weights.
        Sigma: "sigma", real(0.0, 5.0);
        /// What is minimised.
        Loss: "loss", Domain::Choice(&Objective::NAMES);
        /// How weights follow the gradient.
        Optimiser: "optimiser", Domain::Choice(&Rule::NAMES);
        /// Momentum.
        Momentum: "momentum", real(0.0, 0.99);
        /// Learning rate.
        Rate: "rate", real_log(1e-5, 10.0);
        /// How the learning rate changes.
        Schedule: "schedule", Domain::Choice(&Schedule::NAMES);
        /// Examples in a mini-batch.
        Batch: "batch", whole_log(1, 1_000);
        /// The epoch at which training stops.
        Epochs: "epochs", whole_log(1, 10_000);
        /// The L2 penalty.
        L2: "l2", real_log(0.0, 1.0);
        /// The largest norm of a gradient.
        Clip: "clip", real_log(0.0, 100.0);
        /// The dropout rate.
        Dropout: "dropout", real(0.0, 0.9);
        /// Simulated workers.
        Workers: "workers", whole(1, 16);
        /// Epochs before anything differs.
        Warm: "warm", whole_log(0, 10_000);
    }
    after {
        /// What changes during the run.
        Change: "change", Domain::Changes;
        /// Replicas of each arm.
        Replicas: "replicas", whole(2, 32);
        /// The seed of the data.
        DataSeed: "seed.data", Domain::Seed;
        /// The seed of the initial weights.
        InitSeed: "seed.init", Domain::Seed;
        /// The seed of the order.
        OrderSeed: "seed.order", Domain::Seed;
    }
}

const ARM_KEYS: usize = Part::ALL.len() * Arm::ALL.len();

impl Key {
    /// Every key, in the order of a link.
    pub const ALL: [Self; BEFORE_ARMS.len() + ARM_KEYS + AFTER_ARMS.len()] = {
        let mut all = [Self::Data; BEFORE_ARMS.len() + ARM_KEYS + AFTER_ARMS.len()];
        let (of_arms, after) = (BEFORE_ARMS.len(), BEFORE_ARMS.len() + ARM_KEYS);
        let mut index = 0;
        while index < all.len() {
            all[index] = if index < of_arms {
                BEFORE_ARMS[index]
            } else if index < after {
                let (part, arm) = ((index - of_arms) / Arm::ALL.len(), (index - of_arms) % Arm::ALL.len());
                Self::OfArm(Part::ALL[part], Arm::ALL[arm])
            } else {
                AFTER_ARMS[index - after]
            };
            index += 1;
        }
        all
    };
}
