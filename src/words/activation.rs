//! What activations are called, and what can be wrong with a description of one.

use super::quoted::quoted;
use super::{Named, Table, exact, further, label, named, parameter, words};
use crate::activation::{
    Activation, ActivationError, Anchor, Collection, Drawn, Family, Kernel, Origin, Parameter, Point, Preset, Rescu,
};

impl Named for Family {
    const KIND: &'static str = "activation";

    fn name(&self) -> &str {
        Family::name(*self)
    }
}

impl Named for Parameter {
    const KIND: &'static str = "parameter";

    fn name(&self) -> &str {
        self.name
    }
}

impl Named for Kernel {
    const KIND: &'static str = "kernel";

    fn name(&self) -> &str {
        Kernel::name(*self)
    }
}

impl Named for Origin {
    const KIND: &'static str = "origin";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Origin::name(*self)
    }
}

impl Named for Anchor {
    const KIND: &'static str = "anchor";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Anchor::name(*self)
    }
}

impl Named for Preset {
    const KIND: &'static str = "preset";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        self.name
    }
}

impl Named for Collection {
    const KIND: &'static str = "collection";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Collection::name(*self)
    }
}

/// An activation as a title: `ReLU`, `SmeLU β = 2`. One with more than one parameter is called by its family alone.
#[must_use]
pub fn activation(activation: &Activation) -> String {
    let family = activation.family();
    let numbers = activation.parameters();
    match (family, family.parameters().first(), numbers.first()) {
        (Family::Rescu | Family::Gsmelu | Family::Drawn, ..) | (_, None, _) | (.., None) => label(&family),
        (_, Some(first), Some(&value)) => {
            words().activation_with_parameter(label(&family), words().activation_parameter(label(first), parameter(value)))
        }
    }
}

/// An activation with all its numbers, each with all its digits: `RESCU triangle, α = 1, β = 2, g₋ = 0, g₊ = 1, t = 0`.
#[must_use]
pub fn activation_in_full(activation: &Activation) -> String {
    let family = activation.family();
    let mut parts: Vec<String> = match activation {
        Activation::Rescu(rescu) if family == Family::Rescu => vec![kernel_phrase(rescu.kernel())],
        Activation::Drawn(drawn) => {
            let point = |point: &Point| words().activation_point(exact(point.slope), exact(point.x));
            drawn.points().iter().map(point).collect()
        }
        _ => Vec::new(),
    };
    let numbers = family.parameters().iter().zip(activation.parameters());
    parts.extend(numbers.map(|(parameter, value)| words().activation_parameter(parameter.symbol, exact(value))));
    match parts.join(&words().number_separator()) {
        none if none.is_empty() => label(&family),
        all => words().activation_with_parameter(label(&family), all),
    }
}

/// What a kernel is called in the middle of a sentence, before “kernel”.
#[must_use]
pub fn kernel_phrase(kernel: Kernel) -> String {
    named::phrase(&kernel)
}

/// Whose something is, in brackets after its name or in the middle of a sentence.
#[must_use]
pub fn origin_phrase(origin: Origin) -> String {
    named::phrase(&origin)
}

/// What a preset is called in a list, and whose it is where the heading does not tell.
#[must_use]
pub fn preset(preset: &Preset) -> String {
    match preset.collection {
        Collection::Kernels => further().curves_with_origin(label(&preset.kernel()), origin_phrase(preset.origin())),
        Collection::Smelu | Collection::Gsmelu => label(preset),
    }
}

/// Why an activation cannot be made from what was given. Names and numbers are as links and the command line write them.
#[must_use]
pub fn activation_error(error: &ActivationError) -> String {
    use ActivationError as Error;

    let words = further();
    match error {
        Error::UnknownFamily { name } => words.activation_unknown(quoted(name), Family::ALL.map(Family::name).join(", ")),
        Error::UnknownKernel { name } => {
            words.activation_unknown_kernel(quoted(name), Kernel::ALL.map(Kernel::name).join(", "))
        }
        Error::UnknownKey { family, key } => match family.keys().collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => words.activation_no_keys(family.name(), quoted(key)),
            known => words.activation_unknown_key(family.name(), quoted(key), known),
        },
        Error::DoubleKey { key } => words.activation_double_key(quoted(key)),
        Error::NotAPair { piece } => words.activation_no_pair(quoted(piece)),
        Error::NotANumber { key, text } => words.activation_no_number(quoted(key), quoted(text)),
        Error::OutOfBounds { parameter, value, limits } => {
            words.activation_out_of_bounds(parameter, value.to_string(), limits.min.to_string(), limits.max.to_string())
        }
        Error::TooNarrow { width } => words.activation_too_narrow(format!("{width:e}"), format!("{:e}", Rescu::LEAST_WIDTH)),
        Error::NotAPoint { piece } => words.activation_no_point(quoted(piece)),
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn in_full_every_number_is_named() {
        for (text, expected) in [
            ("relu", "ReLU"),
            ("smelu:beta=0.176777", "SmeLU β = 0.176777"),
            (
                "rescu:kernel=triangle,alpha=1,beta=2,left=-0.5,right=1,value=0",
                "RESCU triangle, α = 1, β = 2, g₋ = −0.5, g₊ = 1, t = 0",
            ),
            ("rescu:kernel=raised-cosine,value=1e-7", "RESCU raised cosine, α = 1, β = 2, g₋ = 0.1, g₊ = 1, t = 0.0000001"),
            ("drawn:points=-1_-0.25~1_1,value=0.5", "Drawn RESCU slope −0.25 at −1, slope 1 at 1, f(0) = 0.5"),
        ] {
            assert_eq!(activation_in_full(&text.parse().unwrap()), expected);
        }
    }

    #[test]
    fn one_number_stands_in_the_title() {
        for (text, expected) in [
            ("relu", "ReLU"),
            ("smelu:beta=0.176777", "SmeLU β = 0.177"),
            ("leaky-relu:slope=0.3", "Leaky ReLU left slope s = 0.3"),
            ("gsmelu", "gSmeLU"),
            ("drawn", "Drawn RESCU"),
        ] {
            assert_eq!(activation(&text.parse().unwrap()), expected);
        }
    }
}
