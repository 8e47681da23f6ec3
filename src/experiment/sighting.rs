//! What twins make of a single point of the plane.

use serde::{Deserialize, Serialize};

use super::Twins;
use super::predict::each_output;

/// What each twin makes of a point of the plane at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sighting {
    /// Steps taken.
    pub step: u32,
    /// Epochs taken, a fraction in the middle of one.
    pub epoch: f64,
    /// The point.
    pub point: [f32; 2],
    /// The probability of label 1 by each replica, in [0, 1]; none by one that has diverged.
    pub probabilities: Vec<Option<f32>>,
}

impl Twins {
    /// What each twin makes of a point now; `None` for data that is not in the plane.
    pub fn sight(&mut self, point: [f32; 2]) -> Option<Sighting> {
        if !self.planar {
            return None;
        }
        let loss = self.bench.network.loss;
        let bench = &mut self.bench;
        let probabilities = self.replicas.iter().map(|replica| {
            let mut labels = [0.0; 2];
            each_output(bench, &replica.parameters, &point, |_, outputs| loss.probabilities(outputs, &mut labels));
            replica.is_live().then_some(labels[1]).filter(|p| p.is_finite())
        });
        let probabilities = probabilities.collect();
        Some(Sighting { step: self.step(), epoch: self.epoch(), point, probabilities })
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
        let mut twins = twins("train=60&test=40&hidden=7-5&replicas=3");
        (0..9).for_each(|_| twins.advance());
        twins.record();
        for example in [0, 17, 39] {
            let point = [0, 1].map(|axis| twins.test().example(example)[axis]);
            let predicted: Vec<_> = twins.predictions().outer_iter().map(|replica| Some(replica[[example, 1]])).collect();
            let seen = twins.sight(point).unwrap();
            assert_eq!((seen.step, seen.epoch, seen.point), (9, 2.25, point));
            assert_eq!(seen.probabilities, predicted);
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
        assert_eq!(twins.sight([0.5, 0.5]).unwrap().probabilities, [None, None]);
    }
}
