//! What twins make of a single point of the plane.

use ndarray::Array3;
use serde::{Deserialize, Serialize};

use super::Twins;
use super::predict::each_output;
use crate::data::Form;
use crate::measure::pointwise;

/// What each twin makes of a point of the plane at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PointPrediction {
    /// Steps taken.
    pub step: u32,
    /// Epochs taken, a fraction in the middle of one.
    pub epoch: f64,
    /// The point.
    pub point: [f32; 2],
    /// The probability of each label by each replica, in [0, 1]; none by one that has diverged.
    pub probabilities: Vec<Option<Vec<f32>>>,
}

impl PointPrediction {
    /// The point's own Δ₁ over the replicas that have not diverged; absent of fewer than two.
    #[must_use]
    pub fn difference(&self) -> Option<f32> {
        let live: Vec<&[f32]> = self.probabilities.iter().flatten().map(Vec::as_slice).collect();
        let labels = live.first().map_or(0, |first| first.len());
        let probabilities = Array3::from_shape_vec((live.len(), 1, labels), live.concat()).ok()?;
        pointwise(probabilities.view()).next().filter(|_| live.len() > 1)
    }
}

impl Twins {
    /// What each twin makes of a point now; `None` for data that is not in the plane.
    pub fn sight(&mut self, point: [f32; 2]) -> Option<PointPrediction> {
        if self.form != Form::Point {
            return None;
        }
        let (loss, classes) = (self.scratch.network.loss, self.columns());
        let scratch = &mut self.scratch;
        let probabilities = self.replicas.iter().map(|replica| {
            let mut labels = vec![0.0; classes];
            each_output(scratch, replica, &point, |_, outputs| loss.predict(outputs, &mut labels));
            (replica.is_live() && labels.iter().all(|p| p.is_finite())).then_some(labels)
        });
        let probabilities = probabilities.collect();
        Some(PointPrediction { step: self.step(), epoch: self.epoch(), point, probabilities })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::{Arm, link};

    fn twins(fragment: &str) -> Twins {
        Twins::new(&link::read(fragment).0, Arm::B).unwrap()
    }

    #[test]
    fn a_test_point_is_seen_as_it_is_predicted() {
        let three = "data=points&placed=0_0~1_1~0_1;2_2~2_1~1_2;-1_-1~-2_-1~-1_-2&batch=2&hidden=7-5&replicas=3";
        for (fragment, epoch, examples) in
            [("train=60&test=40&hidden=7-5&replicas=3", 2.25, [0, 17, 39]), (three, 3.0, [0, 1, 2])]
        {
            let mut twins = twins(fragment);
            (0..9).for_each(|_| twins.advance());
            twins.record();
            for example in examples {
                let point = [0, 1].map(|axis| twins.test().example(example)[axis]);
                let predicted: Vec<_> =
                    twins.predictions().outer_iter().map(|replica| Some(replica.row(example).to_vec())).collect();
                let seen = twins.sight(point).unwrap();
                assert_eq!((seen.step, seen.epoch, seen.point), (9, epoch, point));
                assert_eq!(seen.probabilities, predicted);
                let disputed = twins.most_disputed(40);
                let own = disputed.iter().find(|disputed| disputed.example as usize == example).unwrap();
                assert_eq!(seen.difference(), Some(own.difference));
            }
        }
    }

    #[test]
    fn what_is_not_in_the_plane_has_no_points() {
        assert_eq!(twins("data=digits&hidden=4").sight([0.0; 2]), None);
    }

    #[test]
    fn a_twin_that_has_diverged_says_nothing() {
        let mut twins = twins("train=60&test=40&hidden=7-5&rate=10&loss=squared&epochs=50");
        while !twins.finished() {
            twins.advance();
        }
        twins.record();
        let seen = twins.sight([0.5, 0.5]).unwrap();
        assert_eq!((&seen.probabilities[..], seen.difference()), (&[None, None][..], None));
    }
}
