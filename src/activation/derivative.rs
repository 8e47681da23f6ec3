//! Which curve of an activation is meant.

use super::Activation;

/// Which curve of an activation is meant: f itself, one of its derivatives, or how far it is from `ReLU`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Derivative {
    /// f.
    Value,
    /// f′.
    Slope,
    /// f″.
    Curvature,
    /// f less `ReLU`.
    Difference,
}

impl Derivative {
    /// Every curve.
    pub const ALL: [Self; 4] = [Self::Value, Self::Slope, Self::Curvature, Self::Difference];

    /// The name in the table of words and in the names of files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Value => "activation",
            Self::Slope => "slope",
            Self::Curvature => "curvature",
            Self::Difference => "difference",
        }
    }

    /// What it is called in formulas.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Value => "f",
            Self::Slope => "f′",
            Self::Curvature => "f″",
            Self::Difference => "f − ReLU",
        }
    }

    /// The curve at x.
    #[must_use]
    pub fn of(self, activation: &Activation, x: f64) -> f64 {
        let jet = activation.jet(x);
        match self {
            Self::Value => jet.value,
            Self::Slope => jet.slope,
            Self::Curvature => jet.curvature,
            Self::Difference => jet.value - x.max(0.0),
        }
    }
}
