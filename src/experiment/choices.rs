//! The named alternatives among which some keys choose, and their names.

use super::{Arm, Arms, Objective, Schedule};
use crate::activation::Activation;
use crate::data::supplied::{Learning, Scaling};
use crate::data::{Clicks, Data, Placed, Plane, PlaneShape, Sine};
use crate::network::{Initialisation, Rule};

/// The momentum that gradient descent starts with.
pub(super) const USUAL_MOMENTUM: f64 = 0.9;
/// The σ that the initialisation of that name starts with.
const USUAL_SIGMA: f64 = 0.5;

/// One alternative of a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// The name in links and on the command line.
    pub name: &'static str,
    /// The name for people.
    pub label: &'static str,
}

const fn choice(name: &'static str, label: &'static str) -> Choice {
    Choice { name, label }
}

pub(super) const DATA: [Choice; 12] = [
    choice("xor", "Noisy XOR"),
    choice("gaussians", "Two Gaussians"),
    choice("moons", "Moons"),
    choice("circles", "Circles"),
    choice("spiral", "Spiral"),
    choice("points", "Your own points"),
    choice("sine", "Noisy sine (a value)"),
    choice("clicks", "Clicks (made up)"),
    choice("digits", "Digits, 8×8 (real)"),
    choice("mnist", "MNIST, 10 000 images (real)"),
    choice("images", "Your images (IDX files)"),
    choice("table", "Your table (CSV)"),
];
pub(super) const SCALINGS: [Choice; 2] = [choice("standardised", "To mean 0 and deviation 1"), choice("raw", "As they are")];
pub(super) const INITIALISATIONS: [Choice; 4] = [
    choice("he", "He, σ² = 2/inputs"),
    choice("glorot", "Glorot, σ² = 2/(inputs + outputs)"),
    choice("lecun", "LeCun, σ² = 1/inputs"),
    choice("normal", "Normal, σ chosen"),
];
pub(super) const OBJECTIVES: [Choice; 2] = [choice("cross-entropy", "Cross-entropy"), choice("squared", "Squared error")];
pub(super) const RULES: [Choice; 3] =
    [choice("sgd", "SGD with momentum"), choice("adam", "Adam"), choice("adagrad", "Adagrad")];
pub(super) const SCHEDULES: [Choice; 3] =
    [choice("constant", "Constant"), choice("step", "Steps, ÷10 at ½ and ¾"), choice("cosine", "Cosine, down to 0")];

pub(super) fn usual_arms() -> Arms {
    // 2 is within the bounds of β; were it not, the second arm would visibly be ReLU as well.
    Arms::new(Activation::Relu).with(Arm::B, Activation::smelu(2.0).unwrap_or(Activation::Relu))
}

/// A data set by its name, with the noise and the sizes that are usual for it; sizes are kept from one set of the plane to the next.
pub(super) fn data(name: &str, before: &Data) -> Option<Data> {
    let shape = match name {
        "xor" => PlaneShape::Xor,
        "gaussians" => PlaneShape::Gaussians,
        "moons" => PlaneShape::Moons,
        "circles" => PlaneShape::Circles,
        "spiral" => PlaneShape::Spiral,
        "points" => return Some(Data::Placed(Placed::usual())),
        "sine" => return Some(Data::Sine(Sine::USUAL)),
        "clicks" => return Some(Data::Clicks(Clicks::USUAL)),
        "digits" => return Some(Data::Digits),
        "mnist" => return Some(Data::Mnist),
        "images" => return Some(Data::Images(None)),
        "table" => return Some(Data::Table(Learning::of(None))),
        _ => return None,
    };
    let (train, test) = if let Data::Plane(plane) = before { (plane.train, plane.test) } else { (300, 1000) };
    Some(Data::Plane(Plane { shape, noise: shape.usual_noise(), train, test }))
}

pub(super) fn data_name(data: &Data) -> &'static str {
    match data {
        Data::Placed(_) => "points",
        Data::Sine(_) => "sine",
        Data::Clicks(_) => "clicks",
        Data::Digits => "digits",
        Data::Mnist => "mnist",
        Data::Images(_) => "images",
        Data::Table(_) => "table",
        Data::Plane(plane) => match plane.shape {
            PlaneShape::Xor => "xor",
            PlaneShape::Gaussians => "gaussians",
            PlaneShape::Moons => "moons",
            PlaneShape::Circles => "circles",
            PlaneShape::Spiral => "spiral",
        },
    }
}

pub(super) fn scaling(name: &str) -> Option<Scaling> {
    match name {
        "standardised" => Some(Scaling::Standardised),
        "raw" => Some(Scaling::AsTheyAre),
        _ => None,
    }
}

pub(super) fn scaling_name(scaling: Scaling) -> &'static str {
    match scaling {
        Scaling::Standardised => "standardised",
        Scaling::AsTheyAre => "raw",
    }
}

pub(super) fn initialisation(name: &str) -> Option<Initialisation> {
    match name {
        "he" => Some(Initialisation::He),
        "glorot" => Some(Initialisation::Glorot),
        "lecun" => Some(Initialisation::LeCun),
        "normal" => Some(Initialisation::Normal { sigma: USUAL_SIGMA }),
        _ => None,
    }
}

pub(super) fn initialisation_name(initialisation: Initialisation) -> &'static str {
    match initialisation {
        Initialisation::He => "he",
        Initialisation::Glorot => "glorot",
        Initialisation::LeCun => "lecun",
        Initialisation::Normal { .. } => "normal",
    }
}

pub(super) fn objective(name: &str) -> Option<Objective> {
    match name {
        "cross-entropy" => Some(Objective::CrossEntropy),
        "squared" => Some(Objective::Squared),
        _ => None,
    }
}

pub(super) fn objective_name(objective: Objective) -> &'static str {
    match objective {
        Objective::CrossEntropy => "cross-entropy",
        Objective::Squared => "squared",
    }
}

pub(super) fn rule(name: &str) -> Option<Rule> {
    match name {
        "sgd" => Some(Rule::Sgd { momentum: USUAL_MOMENTUM }),
        "adam" => Some(Rule::Adam),
        "adagrad" => Some(Rule::Adagrad),
        _ => None,
    }
}

pub(super) fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::Sgd { .. } => "sgd",
        Rule::Adam => "adam",
        Rule::Adagrad => "adagrad",
    }
}

pub(super) fn schedule(name: &str) -> Option<Schedule> {
    match name {
        "constant" => Some(Schedule::Constant),
        "step" => Some(Schedule::Step),
        "cosine" => Some(Schedule::Cosine),
        _ => None,
    }
}

pub(super) fn schedule_name(schedule: Schedule) -> &'static str {
    match schedule {
        Schedule::Constant => "constant",
        Schedule::Step => "step",
        Schedule::Cosine => "cosine",
    }
}
