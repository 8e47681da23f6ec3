//! What each key is called, what it means and what values it takes.

use super::{Domain, LARGEST_WINDOW, Part};
use crate::activation::SliderScale::{Linear, Logarithmic};
use crate::data::Data;
use crate::data::supplied::Scaling;
use crate::experiment::{Arm, Objective, Schedule};
use crate::network::{Initialisation, Rule};

/// A row of the table.
pub(super) struct KeyRow {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) explanation: &'static str,
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

/// Defines [`Key`] by a table. A row is a variant with its documentation, its name, its label, its domain and its explanation. The
/// keys of arms, which are no rows of their own, come between the two parts.
macro_rules! keys {
    (
        before { $( $(#[$before_attribute:meta])* $before:ident: $before_name:literal, $before_label:literal,
            $before_domain:expr, $before_explanation:literal; )+ }
        after { $( $(#[$after_attribute:meta])* $after:ident: $after_name:literal, $after_label:literal,
            $after_domain:expr, $after_explanation:literal; )+ }
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
                    $( Self::$before => KeyRow {
                        name: $before_name,
                        label: $before_label,
                        explanation: $before_explanation,
                        domain: $before_domain,
                    }, )+
                    Self::OfArm(part, arm) => part.row(arm),
                    $( Self::$after => KeyRow {
                        name: $after_name,
                        label: $after_label,
                        explanation: $after_explanation,
                        domain: $after_domain,
                    }, )+
                }
            }
        }
    };
}

keys! {
    before {
        /// The data set.
        Data: "data", "Data set", Domain::Choice(&Data::SETS),
            "What the networks learn: points in the plane, drawn or placed by you, the values of a sine, made-up clicks, real digits, or data of your own.";
        /// The points that the reader has placed.
        Placed: "placed", "Points", Domain::Points,
            "The points of your own, in hundredths: x_y with ~ between points, and ; between the labels 0, 1 and 2. One in four of each label is tested on.";
        /// The file that the data is in.
        File: "file", "File", Domain::File,
            "The file of data of your own: name, size in bytes, and FNV-1a hash of its bytes, with commas.";
        /// The column of the label.
        Label: "label", "Label", whole(0, 1000),
            "The column of a table that is the label, counted from 1; 0 is the last.";
        /// How features are scaled.
        Scaling: "scaling", "Features", Domain::Choice(&Scaling::CHOICES),
            "Features of a table as they are, or each with mean 0 and deviation 1 over the training rows.";
        /// Noise of the points.
        Noise: "noise", "Noise", real(0.0, 1.0),
            "Standard deviation of the Gaussian noise on both coordinates, or on the value of the sine.";
        /// Training points.
        Train: "train", "Training examples", whole_log(20, 50_000),
            "How many examples the networks learn from.";
        /// Test points.
        Test: "test", "Test examples", whole_log(20, 50_000),
            "How many other examples the twins are measured on.";
        /// What differs between twins.
        Differs: "differs", "What differs", Domain::Sources,
            "The only things that are allowed to differ between twins.";
        /// The shuffle window.
        Window: "window", "Shuffle window", whole_log(1, LARGEST_WINDOW),
            "How far the order may differ: 1 not at all, the number of training examples or more fully.";
        /// The hidden layers.
        Hidden: "hidden", "Hidden layers", Domain::Layers,
            "Units of each hidden layer: 0 to 6 layers of 1 to 256, such as 16-16.";
        /// How initial weights are drawn.
        Init: "init", "Initial weights", Domain::Choice(&Initialisation::CHOICES),
            "The spread σ of the normal initial weights; biases are 0.";
        /// σ of normal initial weights.
        Sigma: "sigma", "σ of the weights", real(0.0, 5.0),
            "Standard deviation of every initial weight.";
        /// What is minimised.
        Loss: "loss", "Loss", Domain::Choice(&Objective::CHOICES),
            "What training makes small. A value is always learnt by half the squared error.";
        /// How weights follow the gradient.
        Optimiser: "optimiser", "Optimiser", Domain::Choice(&Rule::CHOICES),
            "How weights follow the gradient.";
        /// Momentum.
        Momentum: "momentum", "Momentum", real(0.0, 0.99),
            "The share of the last step that each step keeps; 0 is plain SGD.";
        /// Learning rate.
        Rate: "rate", "Learning rate", real_log(1e-5, 10.0),
            "How far each step goes down the gradient.";
        /// How the learning rate changes.
        Schedule: "schedule", "Schedule", Domain::Choice(&Schedule::CHOICES),
            "How the learning rate changes over the run.";
        /// Examples in a mini-batch.
        Batch: "batch", "Batch size", whole_log(1, 1_000),
            "Examples of one step; the last step of an epoch takes what is left.";
        /// The epoch at which training stops.
        Epochs: "epochs", "Stop at epoch", whole_log(1, 10_000),
            "Passes through the training set; all arms stop here.";
        /// The L2 penalty.
        L2: "l2", "L2 penalty λ", real_log(0.0, 1.0),
            "λ·w is added to the gradient of each weight w, not of biases.";
        /// The largest norm of a gradient.
        Clip: "clip", "Clip gradients at", real_log(0.0, 100.0),
            "A batch whose gradient has a larger norm is scaled down to it; 0 never clips.";
        /// The dropout rate.
        Dropout: "dropout", "Dropout rate", real(0.0, 0.9),
            "The share of hidden units that each step leaves out.";
        /// Simulated workers.
        Workers: "workers", "Workers", whole(1, 16),
            "Simulated workers that apply gradients of stale weights in a random schedule; 1 is ordinary training.";
        /// Epochs before anything differs.
        Warm: "warm", "Warm start, epochs", whole_log(0, 10_000),
            "So long the twins are one and the same network; what differs begins to differ then.";
    }
    after {
        /// What changes during the run.
        Change: "change", "Changes during the run", Domain::Changes,
            "What changes after how many epochs: learning rate, batch size, an arm’s activation or its own learning rate.";
        /// Replicas of each arm.
        Replicas: "replicas", "Twins, M", whole(2, 32),
            "How many replicas of the same network each arm trains.";
        /// The seed of the data.
        DataSeed: "seed.data", "Data seed", Domain::Seed,
            "Which training and test points are drawn.";
        /// The seed of the initial weights.
        InitSeed: "seed.init", "Weights seed", Domain::Seed,
            "Which initial weights are drawn, and which weight is nudged.";
        /// The seed of the order.
        OrderSeed: "seed.order", "Order seed", Domain::Seed,
            "Which orders, roundings, dropout masks and schedules are drawn.";
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
