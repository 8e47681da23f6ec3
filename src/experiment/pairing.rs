//! What two replicas of an arm make of the same test examples, one by one.

use serde::{Deserialize, Serialize};

use super::Twins;

/// Two replicas side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pairing {
    /// Which two, counted from 0 with those that have diverged.
    pub replicas: [u16; 2],
    /// How many test examples there are; some are left out where there are many.
    pub test: u32,
    /// Test examples in their order, evenly over all.
    pub examples: Vec<Paired>,
}

/// What both give to one test example.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paired {
    /// Its place in the test set.
    pub example: u32,
    /// Its true label.
    pub label: u8,
    /// By each, the probability of label 1 if there are two labels, and of the true label if there are more.
    pub probabilities: [f32; 2],
}

impl Pairing {
    /// Test examples at most: more dots could not be told apart.
    pub const MOST: usize = 500;
}

impl Twins {
    /// The first replica that is left and the `chosen` one, or the next where they are the same, as of the last
    /// [`Twins::record`]; none of fewer than two replicas, nor where values are learnt.
    #[must_use]
    pub fn pairing(&self, chosen: usize) -> Option<Pairing> {
        let predictions = self.predictions();
        let live: Vec<u16> =
            (0..).zip(&self.replicas).filter(|(_, replica)| replica.is_live()).map(|(index, _)| index).collect();
        let (first, second) = (0, chosen.clamp(1, live.len().checked_sub(1).filter(|&last| last > 0)?));
        // Values have none.
        let labels = self.data.test.labels();
        let examples = labels.len();
        let paired = |example: usize| {
            let label = labels[example];
            let of_label = if predictions.dim().2 == 2 { 1 } else { usize::from(label) };
            let probabilities = [first, second].map(|replica| predictions[[replica, example, of_label]]);
            Paired { example: example as u32, label, probabilities }
        };
        let stride = examples.div_ceil(Pairing::MOST).max(1);
        (examples > 0).then(|| Pairing {
            replicas: [live[first], live[second]],
            test: examples as u32,
            examples: (0..examples).step_by(stride).map(paired).collect(),
        })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::{Arm, link};

    fn trained(fragment: &str) -> Twins {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{notices:?}");
        let mut twins = Twins::new(&experiment, Arm::A).unwrap();
        (0..20).for_each(|_| twins.advance());
        twins.record();
        twins
    }

    #[test]
    fn of_two_labels_it_is_the_second_and_of_more_the_true_one() {
        for (fragment, label) in [("train=60&test=40&hidden=4", Some(1)), ("data=digits&hidden=4", None)] {
            let twins = trained(fragment);
            let pairing = twins.pairing(0).unwrap();
            assert_eq!((pairing.replicas, pairing.test as usize), ([0, 1], twins.test().len()));
            for paired in &pairing.examples {
                let (example, truth) = (paired.example as usize, twins.test().labels()[paired.example as usize]);
                let label = label.unwrap_or(usize::from(truth));
                let expected = [0, 1].map(|replica| twins.predictions()[[replica, example, label]]);
                assert_eq!((paired.probabilities, paired.label), (expected, truth));
            }
        }
    }

    #[test]
    fn many_examples_are_thinned_evenly() {
        let examples = |test: u32| -> Vec<u32> {
            let pairing = trained(&format!("train=60&test={test}&hidden=4")).pairing(0).unwrap();
            pairing.examples.iter().map(|paired| paired.example).collect()
        };
        assert_eq!(examples(500), (0..500).collect::<Vec<_>>());
        assert_eq!(examples(501), (0..501).step_by(2).collect::<Vec<_>>());
        assert_eq!(examples(1600), (0..1600).step_by(4).collect::<Vec<_>>());
    }

    #[test]
    fn the_chosen_replica_is_set_against_the_first() {
        let twins = trained("train=60&test=40&hidden=4&replicas=4");
        for (chosen, second) in [(0, 1), (1, 1), (2, 2), (3, 3), (9, 3)] {
            assert_eq!(twins.pairing(chosen).unwrap().replicas, [0, second], "{chosen}");
        }
    }

    #[test]
    fn of_fewer_than_two_there_is_none() {
        assert_eq!(trained("train=60&test=40&rate=10&momentum=0.99&loss=squared&a=identity").pairing(0), None);
    }
}
