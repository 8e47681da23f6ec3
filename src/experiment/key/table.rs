//! What each key is called, what it means and what values it takes.

use super::{Domain, Key, LARGEST_WINDOW};
use crate::activation::SliderScale::{Linear, Logarithmic};
use crate::experiment::choices;

/// A row of the table.
pub(super) struct KeyRow {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) explanation: &'static str,
    pub(super) domain: Domain,
}

const fn entry(name: &'static str, label: &'static str, domain: Domain, explanation: &'static str) -> KeyRow {
    KeyRow { name, label, explanation, domain }
}

const fn real(min: f64, max: f64) -> Domain {
    Domain::Real { min, max, scale: Linear }
}

const fn whole(min: u32, max: u32) -> Domain {
    Domain::Whole { min, max, scale: Linear }
}

const fn whole_log(min: u32, max: u32) -> Domain {
    Domain::Whole { min, max, scale: Logarithmic }
}

const fn other_arm(name: &'static str, label: &'static str, explanation: &'static str) -> KeyRow {
    entry(name, label, Domain::OptionalActivation, explanation)
}

const fn own_rate(name: &'static str) -> KeyRow {
    entry(
        name,
        "Own learning rate",
        Domain::Own { instead_of: Key::Rate },
        "A learning rate for this arm alone, so that a smoother activation is not taken for a slower one; or that of all arms.",
    )
}

const fn ensemble(name: &'static str) -> KeyRow {
    entry(
        name,
        "Networks averaged",
        whole(1, 8),
        "How many networks, each from other initial weights, one twin of this arm averages: an ensemble. It costs as many times the training.",
    )
}

impl Key {
    #[expect(clippy::too_many_lines, reason = "a table, a row for each key")]
    pub(super) fn entry(self) -> KeyRow {
        match self {
            Self::Data => entry(
                "data",
                "Data set",
                Domain::Choice(&choices::DATA),
                "What the networks learn: points in the plane, drawn or placed by you, the values of a sine, made-up clicks, real digits, or data of your own.",
            ),
            Self::Placed => entry(
                "placed",
                "Points",
                Domain::Points,
                "The points of your own, in hundredths: x_y with ~ between points, and ; between the labels 0, 1 and 2. One in four of each label is tested on.",
            ),
            Self::File => entry(
                "file",
                "File",
                Domain::File,
                "The file of data of your own: name, size in bytes, and FNV-1a hash of its bytes, with commas.",
            ),
            Self::Label => entry(
                "label",
                "Label",
                whole(0, 1000),
                "The column of a table that is the label, counted from 1; 0 is the last.",
            ),
            Self::Scaling => entry(
                "scaling",
                "Features",
                Domain::Choice(&choices::SCALINGS),
                "Features of a table as they are, or each with mean 0 and deviation 1 over the training rows.",
            ),
            Self::Noise => entry(
                "noise",
                "Noise",
                real(0.0, 1.0),
                "Standard deviation of the Gaussian noise on both coordinates, or on the value of the sine.",
            ),
            Self::Train => {
                entry("train", "Training examples", whole_log(20, 50_000), "How many examples the networks learn from.")
            }
            Self::Test => {
                entry("test", "Test examples", whole_log(20, 50_000), "How many other examples the twins are measured on.")
            }
            Self::Differs => {
                entry("differs", "What differs", Domain::Sources, "The only things that are allowed to differ between twins.")
            }
            Self::Window => entry(
                "window",
                "Shuffle window",
                whole_log(1, LARGEST_WINDOW),
                "How far the order may differ: 1 not at all, the number of training examples or more fully.",
            ),
            Self::Hidden => entry(
                "hidden",
                "Hidden layers",
                Domain::Layers,
                "Units of each hidden layer: 0 to 6 layers of 1 to 256, such as 16-16.",
            ),
            Self::Init => entry(
                "init",
                "Initial weights",
                Domain::Choice(&choices::INITIALISATIONS),
                "The spread σ of the normal initial weights; biases are 0.",
            ),
            Self::Sigma => entry("sigma", "σ of the weights", real(0.0, 5.0), "Standard deviation of every initial weight."),
            Self::Loss => entry(
                "loss",
                "Loss",
                Domain::Choice(&choices::OBJECTIVES),
                "What training makes small. A value is always learnt by half the squared error.",
            ),
            Self::Optimiser => {
                entry("optimiser", "Optimiser", Domain::Choice(&choices::RULES), "How weights follow the gradient.")
            }
            Self::Momentum => entry(
                "momentum",
                "Momentum",
                real(0.0, 0.99),
                "The share of the last step that each step keeps; 0 is plain SGD.",
            ),
            Self::Rate => entry(
                "rate",
                "Learning rate",
                Domain::Real { min: 1e-5, max: 10.0, scale: Logarithmic },
                "How far each step goes down the gradient.",
            ),
            Self::Schedule => entry(
                "schedule",
                "Schedule",
                Domain::Choice(&choices::SCHEDULES),
                "How the learning rate changes over the run.",
            ),
            Self::Batch => entry(
                "batch",
                "Batch size",
                whole_log(1, 1_000),
                "Examples of one step; the last step of an epoch takes what is left.",
            ),
            Self::Epochs => {
                entry("epochs", "Stop at epoch", whole_log(1, 10_000), "Passes through the training set; all arms stop here.")
            }
            Self::L2 => entry(
                "l2",
                "L2 penalty λ",
                Domain::Real { min: 0.0, max: 1.0, scale: Logarithmic },
                "λ·w is added to the gradient of each weight w, not of biases.",
            ),
            Self::Clip => entry(
                "clip",
                "Clip gradients at",
                Domain::Real { min: 0.0, max: 100.0, scale: Logarithmic },
                "A batch whose gradient has a larger norm is scaled down to it; 0 never clips.",
            ),
            Self::Dropout => {
                entry("dropout", "Dropout rate", real(0.0, 0.9), "The share of hidden units that each step leaves out.")
            }
            Self::Workers => entry(
                "workers",
                "Workers",
                whole(1, 16),
                "Simulated workers that apply gradients of stale weights in a random schedule; 1 is ordinary training.",
            ),
            Self::Warm => entry(
                "warm",
                "Warm start, epochs",
                whole_log(0, 10_000),
                "So long the twins are one and the same network; what differs begins to differ then.",
            ),
            Self::ArmA => entry("a", "Arm A", Domain::Activation, "The activation of the first arm."),
            Self::ArmB => other_arm("b", "Arm B", "The activation of the second arm, or none."),
            Self::ArmC => other_arm("c", "Arm C", "The activation of a third arm, or none."),
            Self::ArmD => other_arm("d", "Arm D", "The activation of a fourth arm, or none."),
            Self::RateA => own_rate("a.rate"),
            Self::RateB => own_rate("b.rate"),
            Self::RateC => own_rate("c.rate"),
            Self::RateD => own_rate("d.rate"),
            Self::EnsembleA => ensemble("a.ensemble"),
            Self::EnsembleB => ensemble("b.ensemble"),
            Self::EnsembleC => ensemble("c.ensemble"),
            Self::EnsembleD => ensemble("d.ensemble"),
            Self::Change => entry(
                "change",
                "Changes during the run",
                Domain::Changes,
                "What changes after how many epochs: learning rate, batch size, an arm’s activation or its own learning rate.",
            ),
            Self::Replicas => {
                entry("replicas", "Twins, M", whole(2, 32), "How many replicas of the same network each arm trains.")
            }
            Self::DataSeed => entry("seed.data", "Data seed", Domain::Seed, "Which training and test points are drawn."),
            Self::InitSeed => {
                entry("seed.init", "Weights seed", Domain::Seed, "Which initial weights are drawn, and which weight is nudged.")
            }
            Self::OrderSeed => entry(
                "seed.order",
                "Order seed",
                Domain::Seed,
                "Which orders, roundings, dropout masks and schedules are drawn.",
            ),
        }
    }
}
