//! What reaches the activation of a network in training.

use serde::{Deserialize, Serialize};

use super::Twins;
use super::predict::collect_pre_activations;
use super::replica::Replica;
use crate::measure::Histogram;

/// How the pre-activations of one replica are spread, over the first test examples and without dropout.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PreActivations {
    /// Which replica, counted from 0; of an ensemble it is the first network.
    pub replica: u16,
    /// How many test examples: all, but at most [`PreActivations::MOST_EXAMPLES`].
    pub examples: u32,
    /// One histogram for each hidden layer, from the inputs on, over all its units.
    pub layers: Vec<Histogram>,
}

impl PreActivations {
    /// More examples would only smooth what is seen.
    pub const MOST_EXAMPLES: usize = 512;
}

impl Twins {
    /// The pre-activations of the replica `chosen`, or of the last if there are fewer; `None` if it has diverged.
    pub fn pre_activations(&mut self, chosen: usize) -> Option<PreActivations> {
        let index = chosen.min(self.replicas.len().saturating_sub(1));
        let replica = self.replicas.get(index).filter(|replica| Replica::is_live(replica))?;
        let examples = self.data.test.len().min(PreActivations::MOST_EXAMPLES);
        let inputs = &self.data.test.all()[..examples * self.data.test.features.ncols()];
        let first = replica.parameters().next()?;
        collect_pre_activations(&mut self.scratch, first, inputs, &mut self.sums);
        let transition = self.scratch.plan.now().transition;
        let histograms = self.sums.iter().map(|sums| Histogram::of(sums, transition));
        Some(PreActivations { replica: index as u16, examples: examples as u32, layers: histograms.collect::<Option<_>>()? })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::activation::Activation;
    use crate::experiment::{Arm, link};

    fn trained(fragment: &str, steps: u32) -> Twins {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{notices:?}");
        let mut twins = Twins::new(&experiment, Arm::B).unwrap();
        for _ in 0..steps {
            twins.advance();
        }
        twins
    }

    /// The pre-activations of every hidden layer by plain loops, one unit of one example at a time.
    #[allow(clippy::needless_range_loop, reason = "plain indices are what makes the twin obvious")]
    fn slowly(twins: &Twins, replica: usize, examples: usize, activation: &Activation) -> Vec<Vec<f32>> {
        let (parameters, layers) = (twins.replicas[replica].parameters().next().unwrap(), twins.scratch.network.shape.layers());
        let mut sums = vec![Vec::new(); layers.len() - 1];
        for example in 0..examples {
            let mut before = twins.test().example(example).to_vec();
            for layer in 0..layers.len() - 1 {
                let (weights, biases) = (&parameters[layers[layer].weights()], &parameters[layers[layer].biases()]);
                let mut after = vec![0.0; layers[layer].outputs];
                for unit in 0..layers[layer].outputs {
                    let mut sum = 0.0_f32;
                    for input in 0..layers[layer].inputs {
                        sum += before[input] * weights[input * layers[layer].outputs + unit];
                    }
                    sum += biases[unit];
                    sums[layer].push(sum);
                    activation.lanes().value(&[sum], &mut after[unit..=unit]);
                }
                before = after;
            }
        }
        sums
    }

    #[test]
    fn they_are_those_of_plain_loops_bit_for_bit() {
        let cases = [
            ("train=60&test=40&hidden=7-5&b=smelu:beta=0.5", 9, 0, 40),
            ("train=60&test=700&hidden=16-128-3&b=rescu:kernel=cosine,alpha=1,beta=0.25&replicas=3", 5, 2, 512),
            ("train=60&test=150&hidden=9&batch=200&b=gelu&dropout=0.5", 5, 1, 150),
            ("data=digits&hidden=6-4&b=gsmelu:alpha=0.3,beta=1,left=0.1,right=1,value=0", 2, 0, 512),
        ];
        for (fragment, steps, chosen, examples) in cases {
            let mut twins = trained(fragment, steps);
            let counted = twins.pre_activations(chosen).unwrap();
            let activation = link::read(fragment).0.activation(Arm::B).cloned().unwrap();
            let expected = slowly(&twins, chosen, examples.min(twins.test().len()), &activation);
            assert_eq!((usize::from(counted.replica), &twins.sums), (chosen, &expected), "{fragment}");
            for (histogram, sums) in counted.layers.iter().zip(&expected) {
                let within = |[left, right]: [f64; 2]| {
                    sums.iter().filter(|&&x| left <= f64::from(x) && f64::from(x) <= right).count() as u32
                };
                assert_eq!(histogram.in_transition, activation.knots().map(within));
                assert_eq!(histogram.not_positive as usize, sums.iter().filter(|&&x| x <= 0.0).count());
                assert_eq!(histogram.total(), sums.len() as u32);
            }
            assert_eq!(counted.layers.len(), expected.len());
        }
    }

    #[test]
    fn counting_changes_nothing_of_the_run() {
        let fragment = "train=60&test=40&hidden=7-5&dropout=0.5";
        let (mut watched, mut left_alone) = (trained(fragment, 3), trained(fragment, 3));
        for _ in 0..4 {
            watched.pre_activations(0).unwrap();
            watched.advance();
            left_alone.advance();
        }
        assert_eq!(watched.states(), left_alone.states());
    }

    #[test]
    fn a_replica_that_has_diverged_has_none() {
        let mut twins = trained("train=60&test=40&rate=10&momentum=0.99&loss=squared&b=identity", 400);
        assert!(twins.finished());
        assert_eq!(twins.pre_activations(0), None);
        let mut overflowing = trained("train=60&test=40&hidden=2-2&b=identity", 0);
        overflowing.replicas[1].members_mut()[0].parameters.fill(f32::MAX);
        assert_eq!(overflowing.pre_activations(1), None);
        assert!(overflowing.pre_activations(0).is_some());
    }

    #[test]
    fn a_network_without_hidden_layers_has_no_histograms() {
        assert_eq!(trained("hidden=none", 1).pre_activations(9).unwrap().layers, []);
    }
}
