//! What is shown of twins beside their measures: maps of the plane, curves over a line, and the examples they dispute.

use ndarray::{Array3, Axis, Slice};
use serde::{Deserialize, Serialize};

use super::predict::each_output;
use super::replica::Replica;
use super::{Floats, Twins};
use crate::data::EXTENT;
use crate::data::{Form, LINE_EXTENT};
use crate::measure::pointwise;

/// Predictions over the square of the plane that is drawn: `side × side` cells, row by row from the top left (−x, +y).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Maps {
    /// Cells along each edge.
    pub side: u16,
    /// Labels, 2 or more.
    pub classes: u8,
    /// One map for each panel: for two twins the two of them, for more their mean and one chosen replica. Cell after cell the
    /// probability of each label but the first.
    pub probability: [Floats; 2],
    /// The prediction difference Δ₁ of each cell.
    pub difference: Floats,
}

/// Predicted values over a line: at even distances from −[`LINE_EXTENT`] to [`LINE_EXTENT`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Curves {
    /// The values of each replica from the left to the right; none of one that has diverged.
    pub values: Vec<Option<Vec<f32>>>,
}

impl Curves {
    /// The x of each of so many values.
    pub fn places(count: usize) -> impl Iterator<Item = f64> {
        let last = count.saturating_sub(1).max(1) as f64;
        (0..count).map(move |index| (2.0 * index as f64 / last - 1.0) * LINE_EXTENT)
    }

    /// The x at which the curves are furthest apart, and how far; `None` of fewer than two.
    #[must_use]
    pub fn furthest(&self) -> Option<(f64, f64)> {
        let curves: Vec<&Vec<f32>> = self.values.iter().flatten().collect();
        let count = curves.iter().map(|curve| curve.len()).min().filter(|_| curves.len() > 1)?;
        let width = |place: usize| {
            let values = curves.iter().map(|curve| f64::from(curve[place]));
            let [low, high] = [f64::min, f64::max].map(|pick| values.clone().reduce(pick).unwrap_or_default());
            high - low
        };
        Self::places(count).zip((0..count).map(width)).max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// The value of a curve at x, on the straight line between its neighbours; NaN beyond its ends.
    #[must_use]
    pub fn at(curve: &[f32], x: f64) -> f64 {
        let place = (0.5 + 0.5 * x / LINE_EXTENT) * curve.len().saturating_sub(1) as f64;
        let share = place - place.floor();
        let value = |place: f64| (place >= 0.0).then(|| curve.get(place as usize).copied().map(f64::from)).flatten();
        match (value(place.floor()), value(place.ceil())) {
            (Some(below), Some(above)) => below * (1.0 - share) + above * share,
            _ => f64::NAN,
        }
    }
}

/// A test example on which the replicas are far apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Disputed {
    /// Its place in the test set.
    pub example: u32,
    /// Its features.
    pub features: Vec<f32>,
    /// Its true label.
    pub label: u8,
    /// Its own Δ₁.
    pub difference: f32,
    /// The probability of each label by each replica that has not diverged.
    pub probabilities: Vec<Vec<f32>>,
}

impl Twins {
    /// The test examples on which the replicas were furthest apart at the last [`Twins::record`], the furthest first; none where
    /// they have no labels.
    #[must_use]
    pub fn most_disputed(&self, count: usize) -> Vec<Disputed> {
        let (predictions, labels) = (self.predictions(), self.data.test.labels());
        let differences: Vec<f32> = pointwise(predictions).collect();
        let mut examples: Vec<usize> = (0..differences.len().min(labels.len())).collect();
        examples.sort_by(|&a, &b| differences[b].total_cmp(&differences[a]));
        let disputed = |example: usize| Disputed {
            example: example as u32,
            features: self.data.test.example(example).to_vec(),
            label: labels[example],
            difference: differences[example],
            probabilities: predictions.outer_iter().map(|replica| replica.row(example).to_vec()).collect(),
        };
        examples.into_iter().take(count).map(disputed).collect()
    }

    /// Predictions over a line, at so many places; `None` for data that is not values over a line.
    pub fn curves(&mut self, count: usize) -> Option<Curves> {
        if self.form != Form::Curve {
            return None;
        }
        let places: Vec<f32> = Curves::places(count).map(|x| x as f32).collect();
        let scratch = &mut self.scratch;
        let curve = |replica: &Replica| {
            let mut values = vec![0.0; places.len()];
            let loss = scratch.network.loss;
            each_output(scratch, replica, &places, |index, outputs| loss.predict(outputs, &mut values[index..=index]));
            (replica.is_live() && values.iter().all(|value| value.is_finite())).then_some(values)
        };
        Some(Curves { values: self.replicas.iter().map(curve).collect() })
    }

    /// Predictions over the plane; `None` for data that is not in the plane, or once every replica has diverged. With more than
    /// two replicas the second panel shows the one `chosen` among those left.
    pub fn maps(&mut self, side: u16, chosen: usize) -> Option<Maps> {
        let live: Vec<&Replica> = self.replicas.iter().filter(|replica| replica.is_live()).collect();
        if self.form != Form::Point || live.is_empty() {
            return None;
        }
        let points = grid(side);
        let cells = usize::from(side) * usize::from(side);
        let mut probabilities = Array3::<f32>::zeros((live.len(), cells, self.columns()));
        for (replica, mut probabilities) in live.iter().zip(probabilities.outer_iter_mut()) {
            let loss = self.scratch.network.loss;
            each_output(&mut self.scratch, replica, &points, |index, outputs| {
                if let Some(row) = probabilities.row_mut(index).as_slice_mut() {
                    loss.predict(outputs, row);
                }
            });
        }
        let but_first = probabilities.slice_axis(Axis(2), Slice::from(1..));
        let of_replica = |index: usize| but_first.index_axis(Axis(0), index.min(live.len() - 1)).iter().copied().collect();
        let mean = || but_first.mean_axis(Axis(0)).unwrap_or_default().iter().copied().collect();
        let probability = if live.len() > 2 { [mean(), of_replica(chosen)] } else { [of_replica(0), of_replica(1)] };
        Some(Maps { side, classes: self.columns() as u8, probability, difference: pointwise(probabilities.view()).collect() })
    }
}

/// The centres of the cells of a map, row by row from the top left.
pub(super) fn grid(side: u16) -> Vec<f32> {
    let centre = |index: u16| (2.0 * (f64::from(index) + 0.5) / f64::from(side) - 1.0) * EXTENT;
    let row = |y: u16| (0..side).flat_map(move |x| [centre(x) as f32, -centre(y) as f32]);
    (0..side).flat_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_are_furthest_apart_where_their_range_is_widest() {
        let curves = |values: &[Option<[f32; 3]>]| Curves { values: values.iter().map(|curve| curve.map(Vec::from)).collect() };
        let of = |values: &[Option<[f32; 3]>]| curves(values).furthest();
        let [first, second, third] = [[0.0, 1.0, 2.0], [0.5, 1.0, 0.0], [-1.0, 1.25, 1.0]];
        assert_eq!(of(&[Some(first), Some(second)]), Some((LINE_EXTENT, 2.0)));
        assert_eq!(of(&[Some(first), None, Some(third)]), Some((LINE_EXTENT, 1.0)));
        assert_eq!(of(&[Some(second), Some(third)]), Some((-LINE_EXTENT, 1.5)));
        assert_eq!([of(&[Some(first), None]), of(&[])], [None, None]);
    }
}
