//! The textual form, `name:key=value,key=value`.

use std::fmt;
use std::str::FromStr;

use super::catalogue::{KERNEL_KEY, POINTS_KEY};
use super::{Activation, ActivationError, Drawn, Family, Kernel, Point};

impl fmt::Display for Activation {
    /// The shortest name that describes it exactly, with all of its parameters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let family = self.family();
        let kernel = self.kernel().filter(|_| family.has_kernel()).map(|kernel| format!("{KERNEL_KEY}={}", kernel.name()));
        let points = match self {
            Self::Drawn(drawn) => Some(format!("{POINTS_KEY}={}", drawn.points_text())),
            _ => None,
        };
        let numbers =
            family.parameters().iter().zip(self.parameters()).map(|(parameter, value)| format!("{}={value}", parameter.key));
        let pairs: Vec<_> = kernel.into_iter().chain(points).chain(numbers).collect();
        f.write_str(family.name())?;
        if pairs.is_empty() { Ok(()) } else { write!(f, ":{}", pairs.join(",")) }
    }
}

impl FromStr for Activation {
    type Err = ActivationError;

    /// Parameters that are left out take their defaults.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Given::parse(text)?.build()
    }
}

impl Activation {
    /// The activation of a text whose numbers may be out of bounds: the nearest bound is taken for each that is.
    ///
    /// # Errors
    /// What is wrong beyond that: a name that is not known, a value that is no number, a transition that is too narrow, or points
    /// that are out of order.
    pub fn clamped(text: &str) -> Result<Self, ActivationError> {
        Given::parse(text)?.clamp().build()
    }
}

impl TryFrom<String> for Activation {
    type Error = ActivationError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Activation> for String {
    fn from(activation: Activation) -> Self {
        activation.to_string()
    }
}

/// What a text has said so far.
struct Given {
    family: Family,
    kernel: Option<Kernel>,
    points: Option<Vec<Point>>,
    /// In the order of the family's parameters.
    values: Vec<Option<f64>>,
}

impl Given {
    fn parse(text: &str) -> Result<Self, ActivationError> {
        let (name, list) = text.split_once(':').map_or((text, None), |(name, list)| (name, Some(list)));
        let family = Family::from_name(name).ok_or_else(|| ActivationError::UnknownFamily { name: name.to_owned() })?;
        let mut given = Self { family, kernel: None, points: None, values: vec![None; family.parameters().len()] };
        for piece in list.into_iter().flat_map(|list| list.split(',')) {
            given.read(piece)?;
        }
        Ok(given)
    }

    fn read(&mut self, piece: &str) -> Result<(), ActivationError> {
        let (key, text) = piece.split_once('=').ok_or_else(|| ActivationError::NotAPair { piece: piece.to_owned() })?;
        let is_new = if key == KERNEL_KEY && self.family.has_kernel() {
            let kernel = Kernel::from_name(text).ok_or_else(|| ActivationError::UnknownKernel { name: text.to_owned() })?;
            self.kernel.replace(kernel).is_none()
        } else if key == POINTS_KEY && self.family.has_points() {
            self.points.replace(Drawn::parse_points(text)?).is_none()
        } else {
            let number = text.parse().map_err(|_| ActivationError::NotANumber { key: key.to_owned(), text: text.to_owned() });
            self.slot(key)?.replace(number?).is_none()
        };
        if is_new { Ok(()) } else { Err(ActivationError::DoubleKey { key: key.to_owned() }) }
    }

    fn slot(&mut self, key: &str) -> Result<&mut Option<f64>, ActivationError> {
        let family = self.family;
        let parameters = family.parameters().iter();
        parameters
            .zip(&mut self.values)
            .find_map(|(parameter, slot)| (parameter.key == key).then_some(slot))
            .ok_or_else(|| ActivationError::UnknownKey { family, key: key.to_owned() })
    }

    /// NaN has no nearest bound and stays as it is.
    fn clamp(mut self) -> Self {
        for (parameter, value) in self.family.parameters().iter().zip(&mut self.values) {
            *value = value.map(|value| parameter.limits.clamp(value));
        }
        self.points = self.points.map(|points| points.into_iter().map(Point::clamped).collect());
        self
    }

    fn build(self) -> Result<Activation, ActivationError> {
        let parameters = self.family.parameters().iter();
        let values: Vec<_> = parameters.zip(self.values).map(|(parameter, value)| value.unwrap_or(parameter.default)).collect();
        let activation = Activation::from_parts(self.family, self.kernel.unwrap_or(Family::DEFAULT_KERNEL), &values)?;
        match (activation, self.points) {
            (Activation::Drawn(drawn), Some(points)) => Drawn::new(points, drawn.value_at_zero()).map(Activation::Drawn),
            (activation, _) => Ok(activation),
        }
    }
}
