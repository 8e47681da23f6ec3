//! What a trade-off is drawn over.

use std::fmt;

use super::Goodness;
use crate::data::Task;
use crate::experiment::{Expected, Problem};
use crate::measure::{ABSOLUTE, Difference};

const BETWEEN: char = ',';

/// The measures along both axes, and how the one to the right is spread: `labels,accuracy,linear`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axes {
    /// The prediction difference, to the right; Δ₁ by default.
    pub difference: &'static Difference,
    /// How good predictions are, upwards.
    pub goodness: Goodness,
    /// How the prediction difference is spread.
    pub spacing: Spacing,
}

/// How values are spread along an axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spacing {
    /// Equal ratios are equally long.
    #[default]
    Logarithmic,
    /// Equal differences are equally long.
    Linear,
}

impl Spacing {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Logarithmic, Self::Linear];

    /// The one of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|spacing| spacing.name() == name)
    }

    /// The name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Logarithmic => "log",
            Self::Linear => "linear",
        }
    }
}

impl Default for Axes {
    fn default() -> Self {
        Self { difference: &ABSOLUTE, goodness: Goodness::default(), spacing: Spacing::default() }
    }
}

impl fmt::Display for Axes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { difference, goodness, spacing } = self;
        write!(f, "{}{BETWEEN}{}{BETWEEN}{}", difference.measure.id, goodness.measure().id, spacing.name())
    }
}

impl Axes {
    /// Those of a text; what it does not say is as by default.
    ///
    /// # Errors
    /// If it says anything else, or two of a kind.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let (mut difference, mut goodness, mut spacing) = (None, None, None);
        for word in text.split(BETWEEN).filter(|word| !word.is_empty()) {
            let is_wrong = match (Difference::from_name(word), Goodness::from_name(word), Spacing::from_name(word)) {
                (Some(found), ..) => difference.replace(found).is_some(),
                (_, Some(found), _) => goodness.replace(found).is_some(),
                (.., Some(found)) => spacing.replace(found).is_some(),
                _ => true,
            };
            if is_wrong {
                return Err(unreadable(text));
            }
        }
        let usual = Self::default();
        Ok(Self {
            difference: difference.unwrap_or(usual.difference),
            goodness: goodness.unwrap_or(usual.goodness),
            spacing: spacing.unwrap_or(usual.spacing),
        })
    }

    /// The same with the usual measures in the place of those that mean nothing for what is learnt.
    #[must_use]
    pub fn meant_for(self, task: Task) -> Self {
        let Self { difference, goodness, spacing } = self;
        let usual = Self::default();
        Self {
            difference: if difference.measure.is_of(task) { difference } else { usual.difference },
            goodness: if goodness.measure().is_of(task) { goodness } else { usual.goodness },
            spacing,
        }
    }
}

fn unreadable(text: &str) -> Problem {
    let names = vec![
        Difference::all().map(|difference| difference.measure.id.to_owned()).collect(),
        Goodness::ALL.map(|goodness| goodness.measure().id.to_owned()).to_vec(),
        Spacing::ALL.map(|spacing| spacing.name().to_owned()).to_vec(),
    ];
    Problem::Unreadable { value: text.to_owned(), expected: Expected::OneOfEach(names) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::LABELS;

    #[test]
    fn every_axis_is_read_as_it_is_written_and_in_any_order() {
        for difference in Difference::all() {
            for goodness in Goodness::ALL {
                for spacing in Spacing::ALL {
                    let axes = Axes { difference, goodness, spacing };
                    assert_eq!(Axes::read(&axes.to_string()), Ok(axes));
                }
            }
        }
        let axes = Axes { difference: &LABELS, goodness: Goodness::Accuracy, ..Axes::default() };
        assert_eq!([Axes::read("accuracy,labels"), Axes::read("")], [Ok(axes), Ok(Axes::default())]);
        assert!(Axes::read("labels,speed").is_err() && Axes::read("labels,relative").is_err());
    }

    #[test]
    fn of_values_there_are_no_labels() {
        let axes = Axes { difference: &LABELS, goodness: Goodness::Accuracy, spacing: Spacing::Linear };
        assert_eq!(axes.meant_for(Task::Labels { classes: 2 }), axes);
        assert_eq!(axes.meant_for(Task::Value), Axes { spacing: Spacing::Linear, ..Axes::default() });
    }
}
