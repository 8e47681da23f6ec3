//! What activations are called, and what can be wrong with a description of one.

use super::{parameter, words};
use crate::activation::{Activation, ActivationError, Drawn, Family, Kernel, Rescu};

/// An activation as a title: `ReLU`, `SmeLU β = 2`. One with more than one parameter is called by its family alone.
#[must_use]
pub fn activation(activation: &Activation) -> String {
    let family = activation.family();
    let parameters = activation.parameters();
    match (family, &parameters[..]) {
        (Family::Rescu | Family::Gsmelu | Family::Drawn, _) | (_, []) => family.label().to_owned(),
        (_, [value, ..]) => {
            let name = family.parameters().first().map_or("", |parameter| parameter.label);
            format!("{} {name} = {}", family.label(), parameter(*value))
        }
    }
}

/// Why an activation cannot be made from what was given. Names and numbers are as links and the command line write them.
#[must_use]
pub fn activation_error(error: &ActivationError) -> String {
    use ActivationError as Error;

    let words = words();
    match error {
        Error::UnknownFamily { name } => words.activation_unknown(name, Family::ALL.map(Family::name).join(", ")),
        Error::UnknownKernel { name } => words.activation_unknown_kernel(name, Kernel::ALL.map(Kernel::name).join(", ")),
        Error::UnknownKey { family, key } => match family.keys().collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => words.activation_no_keys(family.name(), key),
            known => words.activation_unknown_key(family.name(), key, known),
        },
        Error::DoubleKey { key } => words.activation_double_key(key),
        Error::NotAPair { piece } => words.activation_no_pair(piece),
        Error::NotANumber { key, text } => words.activation_no_number(key, text),
        Error::OutOfBounds { parameter, value, limits } => {
            words.activation_out_of_bounds(parameter, value.to_string(), limits.min.to_string(), limits.max.to_string())
        }
        Error::TooNarrow { width } => words.activation_too_narrow(format!("{width:e}"), format!("{:e}", Rescu::LEAST_WIDTH)),
        Error::NotAPoint { piece } => words.activation_no_point(piece),
        Error::PointCount { found } => {
            words.activation_point_count(*found as u32, *Drawn::COUNT.start() as u32, *Drawn::COUNT.end() as u32)
        }
        Error::PointsTooNear { left, right } => {
            words.activation_points_near(right.to_string(), left.to_string(), format!("{:e}", Drawn::LEAST_GAP))
        }
        Error::WrongCount { family, expected, found } => {
            words.activation_wrong_count(family.name(), *expected as u32, *found as u32)
        }
    }
}
