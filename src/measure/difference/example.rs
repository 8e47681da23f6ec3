//! What replicas predict for one example.

use ndarray::{ArrayView2, Axis};

use crate::measure::quality::most_probable;
use crate::network::Target;

/// What M replicas predict for one example, of which L numbers are predicted each: a probability for each of L labels, or one value.
#[derive(Debug)]
pub(super) struct Example {
    /// The M predictions of the first number, then those of the second and so on: M·L of them.
    predictions: Vec<f64>,
    /// Of each of the L numbers the mean over the replicas, and the sum of the distances from it.
    spreads: Vec<[f64; 2]>,
    /// The index of the number that each of the M replicas predicts to be the largest, the first of equals.
    choices: Vec<usize>,
    /// What is true of it.
    target: Target,
}

/// What the replicas predict of one label of an example, or of its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column<'a> {
    /// What each replica predicts.
    pub(super) predictions: &'a [f64],
    /// Σₘ |P − P̄|, in the unit of the predictions.
    pub(super) distance: f64,
    /// P̄, in the unit of the predictions.
    mean: f64,
}

impl Example {
    /// Room for the predictions of `replicas`, at least one, of `columns` numbers each.
    pub(super) fn new(replicas: usize, columns: usize) -> Self {
        Self {
            predictions: vec![0.0; replicas * columns],
            spreads: vec![[0.0; 2]; columns],
            choices: vec![0; replicas],
            target: Target::Label(0),
        }
    }

    /// Becomes the example of these predictions, indexed [replica, label], of which this is true.
    pub(super) fn set(&mut self, predictions: ArrayView2<f32>, target: Target) {
        self.target = target;
        for (choice, replica) in self.choices.iter_mut().zip(predictions.outer_iter()) {
            *choice = most_probable(replica.iter().copied());
        }
        let columns = self.predictions.chunks_exact_mut(self.choices.len());
        for ((column, spread), predictions) in columns.zip(&mut self.spreads).zip(predictions.axis_iter(Axis(1))) {
            for (place, &prediction) in column.iter_mut().zip(predictions) {
                *place = f64::from(prediction);
            }
            let mean = column.iter().sum::<f64>() / column.len() as f64;
            *spread = [mean, column.iter().map(|prediction| (prediction - mean).abs()).sum()];
        }
    }

    /// The labels in turn, or the value alone.
    pub(super) fn columns(&self) -> impl ExactSizeIterator<Item = Column<'_>> {
        let columns = self.predictions.chunks_exact(self.choices.len());
        columns.zip(&self.spreads).map(|(predictions, &[mean, distance])| Column { predictions, distance, mean })
    }

    /// The last label, or the value.
    pub(super) fn last_column(&self) -> Option<Column<'_>> {
        self.columns().last()
    }

    /// The true label; `None` of values.
    pub(super) fn true_column(&self) -> Option<Column<'_>> {
        match self.target {
            Target::Label(label) => self.columns().nth(label.into()),
            Target::Value(_) => None,
        }
    }

    /// The most probable label by each replica.
    pub(super) fn choices(&self) -> &[usize] {
        &self.choices
    }
}

impl Column<'_> {
    /// Σₘ |P − P̄| / P̄; 0 where no replica gives the label any probability.
    pub(super) fn relative_distance(&self) -> f64 {
        if self.mean > 0.0 { self.distance / self.mean } else { 0.0 }
    }

    /// How far the largest prediction is from the smallest.
    pub(super) fn range(&self) -> f64 {
        let ends = |(low, high): (f64, f64), &prediction: &f64| (low.min(prediction), high.max(prediction));
        let (low, high) = self.predictions.iter().fold((f64::INFINITY, f64::NEG_INFINITY), ends);
        high - low
    }
}
