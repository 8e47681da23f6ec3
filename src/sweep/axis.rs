//! What can be drawn along the axes of a trade-off.

use crate::data::Task;
use crate::experiment::Measures;
use crate::measure::{Disagreement, StandardErrors};

/// A prediction difference; less is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Difference {
    /// Δ₁, [`Disagreement::absolute`].
    #[default]
    Absolute,
    /// `Δ_H`, [`Disagreement::labels`].
    Labels,
    /// Δᵣ, [`Disagreement::relative`].
    Relative,
    /// `Δ_L`, [`Disagreement::on_label`].
    OnLabel,
    /// [`Disagreement::symmetric`].
    Symmetric,
    /// [`Disagreement::largest`].
    Largest,
}

impl Difference {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Absolute, Self::Labels, Self::Relative, Self::OnLabel, Self::Symmetric, Self::Largest];

    /// Whether it means anything for what is learnt.
    #[must_use]
    pub fn is_of(self, task: Task) -> bool {
        task != Task::Value || matches!(self, Self::Absolute | Self::Largest)
    }

    /// The one of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|difference| difference.name() == name)
    }

    /// The name in files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Absolute => "absolute",
            Self::Labels => "labels",
            Self::Relative => "relative",
            Self::OnLabel => "on-label",
            Self::Symmetric => "symmetric",
            Self::Largest => "largest",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Absolute => "prediction difference Δ₁",
            Self::Labels => "share of labels that differ",
            Self::Relative => "relative difference Δᵣ",
            Self::OnLabel => "difference on the true label",
            Self::Symmetric => "symmetric relative difference",
            Self::Largest => "largest |p − p′|",
        }
    }

    /// Its value, if two replicas are left.
    #[must_use]
    pub fn of(self, record: &Measures) -> Option<f64> {
        let Disagreement { absolute, relative, on_label, labels, symmetric, largest } = record.disagreement?;
        match self {
            Self::Absolute => Some(absolute),
            Self::Labels => labels,
            Self::Relative => relative,
            Self::OnLabel => on_label,
            Self::Symmetric => symmetric,
            Self::Largest => Some(largest),
        }
    }

    /// Its standard error over replicas; the largest difference has none.
    #[must_use]
    pub fn error(self, errors: &StandardErrors) -> Option<f64> {
        match self {
            Self::Absolute => Some(errors.absolute),
            Self::Labels => errors.labels,
            Self::Relative => errors.relative,
            Self::OnLabel => errors.on_label,
            Self::Symmetric => errors.symmetric,
            Self::Largest => None,
        }
    }
}

/// How good predictions are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Goodness {
    /// The mean loss over the test set; less is better.
    #[default]
    TestLoss,
    /// The share of the test set that is labelled rightly; more is better.
    Accuracy,
}

impl Goodness {
    /// Both.
    pub const ALL: [Self; 2] = [Self::TestLoss, Self::Accuracy];

    /// Whether it means anything for what is learnt.
    #[must_use]
    pub fn is_of(self, task: Task) -> bool {
        task != Task::Value || self == Self::TestLoss
    }

    /// The one of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|goodness| goodness.name() == name)
    }

    /// The name in files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::TestLoss => "test-loss",
            Self::Accuracy => "accuracy",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::TestLoss => "test loss",
            Self::Accuracy => "accuracy on the test set",
        }
    }

    /// Its value, if a replica is left.
    #[must_use]
    pub fn of(self, record: &Measures) -> Option<f64> {
        let quality = record.quality?;
        match self {
            Self::TestLoss => Some(quality.test_loss),
            Self::Accuracy => quality.accuracy,
        }
    }

    /// How bad a value is: of two values the one with the smaller badness is the better.
    #[must_use]
    pub fn badness(self, value: f64) -> f64 {
        match self {
            Self::TestLoss => value,
            Self::Accuracy => -value,
        }
    }
}
