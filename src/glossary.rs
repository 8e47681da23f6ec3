//! The terms that the page explains where they stand. What each is called and means is in the table of words; an activation has its
//! formula and its source in the catalogue, a measure its source in the table of measures.

use crate::activation::{Family, Origin, Parameter};
use crate::choice::choices;
use crate::measure::Measure;

choices! {
    /// A term that is neither a measure nor of an activation.
    #[derive(Eq, Hash)]
    pub enum Concept {
        /// Copies of one network.
        Twins = "twins";
        /// One of the configurations that are compared.
        Arm = "arm";
        /// What numbers are drawn from.
        Seed = "seed";
        /// A hash of all weights.
        Fingerprint = "fingerprint";
        /// When twins part.
        FirstDifferences = "first-differences";
        /// How fast a tiny difference grows.
        Growth = "growth";
        /// How far the weights of a layer are apart.
        WeightDistance = "weight-distance";
        /// How many units are on in one twin and off in another.
        UnlikeUnits = "unlike-units";
        /// How far stated probabilities are from observed shares.
        Calibration = "calibration";
        /// Whether an activation rises, or falls, everywhere.
        Monotone = "monotone";
        /// How many derivatives are continuous.
        SmoothnessClass = "smoothness-class";
        /// f(0).
        ValueAtZero = "value-at-zero";
        /// sup |f′|.
        LargestSlope = "largest-slope";
        /// sup |f″|.
        LargestCurvature = "largest-curvature";
        /// Whether, and where, the slope is 0.
        LeftStop = "left-stop";
        /// Whether, and where, the slope is 1.
        RightUnit = "right-unit";
        /// How far from `ReLU` an activation is.
        AreaToRelu = "area-to-relu";
        /// The lowest point.
        Dip = "dip";
        /// The time that f takes.
        ForwardCost = "forward-cost";
        /// The time that f and f′ take.
        BothCosts = "both-costs";
    }
}

/// A term that the page explains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Term {
    /// One that has no other table.
    Concept(Concept),
    /// A measure of twins.
    Measure(&'static Measure),
    /// A kind of activation.
    Family(Family),
    /// A number of an activation.
    Parameter(&'static Parameter),
}

impl Term {
    /// Every term.
    pub fn all() -> impl Iterator<Item = Self> {
        let parameters = Family::ALL.into_iter().flat_map(Family::parameters).map(Self::Parameter);
        Self::concepts()
            .chain(Measure::all().map(Self::Measure))
            .chain(Family::ALL.into_iter().map(Self::Family))
            .chain(parameters)
    }

    /// Those that a glossary lists beside the measures: concepts, and the activations that the page is about.
    pub fn listed() -> impl Iterator<Item = Self> {
        let families = Family::ALL.into_iter().filter(|family| family.origin() != Origin::Baseline);
        families.map(Self::Family).chain(Self::concepts())
    }

    fn concepts() -> impl Iterator<Item = Self> {
        Concept::ALL.into_iter().map(Self::Concept)
    }

    /// What it is as a formula, the same in every language; of a measure it is part of what words say of it.
    #[must_use]
    pub fn formula(self) -> Option<String> {
        match self {
            Self::Family(family) => Some(format!("f(x) = {}", family.formula())),
            Self::Concept(_) | Self::Measure(_) | Self::Parameter(_) => None,
        }
    }

    /// Where it was published, or a paper that uses it; absent for what is ours or in common use.
    #[must_use]
    pub fn source(self) -> Option<&'static str> {
        match self {
            Self::Family(family) => family.source(),
            Self::Measure(measure) => measure.source,
            Self::Concept(_) | Self::Parameter(_) => None,
        }
    }
}
