//! What is measured: what measures are called, what they mean, and how their values are written.

use super::{Named, Table, further, named, percent, small};
use crate::data::Task;
use crate::measure::{FrequencyRange, Measure, Notation};

impl Named for Measure {
    const KIND: &'static str = "measure";

    fn name(&self) -> &str {
        self.id
    }
}

impl Named for FrequencyRange {
    const KIND: &'static str = "frequency";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        FrequencyRange::name(*self)
    }
}

/// What a measure is called within a sentence and along an axis: the attribute `.phrase` of its message.
#[must_use]
pub fn measure_phrase(measure: &Measure) -> String {
    named::phrase(measure)
}

/// What a measure means for what is learnt: the further message `measure-NAME-of-labels` or `measure-NAME-of-values`; empty where it means
/// nothing.
#[must_use]
pub fn measure_definition(measure: &Measure, task: Task) -> String {
    let learnt = match task {
        Task::Labels { .. } => "labels",
        Task::Value => "values",
    };
    further().text(&format!("{}-of-{learnt}", named::id(measure))).unwrap_or_default()
}

/// How the value of a measure is written, and its standard error.
#[must_use]
pub fn shown(measure: &Measure) -> fn(f64) -> String {
    match measure.notation {
        Notation::Number => small,
        Notation::Share => percent,
    }
}
