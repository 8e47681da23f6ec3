//! The table of measures: what each is of, how it is found and how it is shown. What it is called and what it means is in the table
//! of words.
//!
//! Tables, charts, axes, links, the command line and files take their measures from here. A prediction difference is a file in
//! `difference` and a row there; how good predictions are is in `quality`.

use core::hash::{Hash, Hasher};

use super::difference::{Difference, StandardErrors};
use super::measures::Measures;
use super::quality::QUALITIES;
use crate::data::Task;

/// A measure of replicas. Two are equal if their ids are.
#[derive(Debug)]
pub struct Measure {
    /// Its name in links, on the command line and in the page's elements: words in lower case with hyphens between them. No two
    /// measures have the same.
    pub id: &'static str,
    /// What it is of.
    pub tasks: Tasks,
    /// Its value at one moment of training; `None` where it was not measured or is not of the task.
    pub value: fn(&Measures) -> Option<f64>,
    /// Its standard error over replicas, in the unit of its value; `None` where the jackknife gives none.
    pub standard_error: fn(&StandardErrors) -> Option<f64>,
    /// Which values are the better ones.
    pub direction: Direction,
    /// How its value is written.
    pub notation: Notation,
    /// A paper that measures by it; absent for what is ours or in common use.
    pub source: Option<&'static str>,
    /// Whether it is shown where only some measures are.
    pub prominence: Prominence,
}

/// What a measure is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tasks {
    /// It is of labels only.
    Labels,
    /// It is of values only.
    Value,
    /// It is of both.
    Both,
}

/// Which of two values of a measure is the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The smaller: replicas are closer together, or nearer to the truth.
    SmallerIsBetter,
    /// The larger.
    LargerIsBetter,
}

/// How the value of a measure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As a number.
    Number,
    /// As a percentage; the value itself is a share in [0, 1].
    Share,
}

/// Whether a measure is shown where only some are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prominence {
    /// It is shown everywhere, and listed first.
    Main,
    /// It is shown where all measures are.
    Further,
}

impl Measure {
    /// Every measure in the order in which they are listed: prediction differences, the main ones first, then how good predictions
    /// are.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Difference::all().map(|difference| &difference.measure).chain(QUALITIES)
    }

    /// The measures of a task, in the order in which they are listed.
    pub fn of_task(task: Task) -> impl Iterator<Item = &'static Self> {
        Self::all().filter(move |measure| measure.is_of(task))
    }

    /// The first of the measures that say how good predictions are: the accuracy of labels, the root mean square error of values.
    #[must_use]
    pub fn quality(task: Task) -> &'static Self {
        QUALITIES.into_iter().find(|measure| measure.is_of(task)).unwrap_or(QUALITIES[0])
    }

    /// Whether it means anything for what is learnt.
    #[must_use]
    pub fn is_of(&self, task: Task) -> bool {
        matches!((self.tasks, task), (Tasks::Both, _) | (Tasks::Labels, Task::Labels { .. }) | (Tasks::Value, Task::Value))
    }

    /// Its name in JSON and at the head of a column of CSV.
    #[must_use]
    pub fn field(&self) -> String {
        self.id.replace('-', "_")
    }

    /// How bad a value is: of two values the one with the smaller badness is the better.
    #[must_use]
    pub fn badness(&self, value: f64) -> f64 {
        match self.direction {
            Direction::SmallerIsBetter => value,
            Direction::LargerIsBetter => -value,
        }
    }
}

impl PartialEq for Measure {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Measure {}

impl Hash for Measure {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use std::collections::BTreeSet;

    use ndarray::array;
    use serde_json::Value;

    use super::*;
    use crate::measure::{Disagreement, Quality};
    use crate::network::Targets;

    const LABELS: Task = Task::Labels { classes: 2 };

    fn ids(measures: impl Iterator<Item = &'static Measure>) -> Vec<&'static str> {
        measures.map(|measure| measure.id).collect()
    }

    #[test]
    fn each_task_lists_its_own_the_main_differences_first() {
        let of_labels =
            ["absolute", "labels", "relative", "on-label", "symmetric", "largest", "accuracy", "test-loss", "train-loss"];
        assert_eq!(ids(Measure::of_task(LABELS)), of_labels);
        assert_eq!(ids(Measure::of_task(Task::Value)), ["absolute", "largest", "error", "test-loss", "train-loss"]);
        assert_eq!([LABELS, Task::Value].map(|task| Measure::quality(task).id), ["accuracy", "error"]);
        let differing: BTreeSet<&str> = Measure::all().map(|measure| measure.id).collect();
        assert_eq!(differing.len(), Measure::all().count(), "two measures have one id");
    }

    #[test]
    fn a_measure_is_the_field_of_its_name() {
        let numbers = (1_u8..).map(|number| Some(f64::from(number)));
        let quality = Quality { train_loss: 0.1, test_loss: 0.2, accuracy: Some(0.3) };
        let measures =
            Measures { step: 1, epoch: 1.0, quality: Some(quality), disagreement: Disagreement::from_numbers(numbers) };
        let json = serde_json::to_value(measures).unwrap();
        let field = |name: &str| ["quality", "disagreement"].into_iter().find_map(|part| json[part].get(name)?.as_f64());
        for measure in Measures::recorded() {
            assert!(field(&measure.field()).is_some() && field(&measure.field()) == (measure.value)(&measures), "{measure:?}");
        }
        let fields = |part: &str| json[part].as_object().map_or(0, serde_json::Map::len);
        assert_eq!(Measures::recorded().count(), fields("quality") + fields("disagreement"));
    }

    #[test]
    fn a_standard_error_is_the_field_of_its_name() {
        let mut numbers = (1_u8..).map(f64::from);
        let errors = StandardErrors::each(|_| numbers.next()).unwrap();
        let json = serde_json::to_value(errors).unwrap();
        for measure in Measure::all() {
            assert_eq!(json.get(measure.field()).and_then(Value::as_f64), (measure.standard_error)(&errors), "{measure:?}");
        }
    }

    #[test]
    fn there_is_a_value_where_the_measure_is_of_the_task() {
        let of_labels = Disagreement::of(array![[[0.25, 0.75]], [[0.5, 0.5]]].view(), Targets::Labels(&[1]));
        let of_values = Disagreement::of(array![[[0.25]], [[0.5]]].view(), Targets::Values(&[0.5]));
        for (task, disagreement, accuracy) in [(LABELS, of_labels, Some(0.5)), (Task::Value, of_values, None)] {
            let quality = Some(Quality { train_loss: 0.1, test_loss: 0.2, accuracy });
            let measures = Measures { step: 1, epoch: 1.0, quality, disagreement };
            for measure in Measure::all() {
                assert_eq!((measure.value)(&measures).is_some(), measure.is_of(task), "{measure:?} of {task:?}");
            }
        }
    }
}
