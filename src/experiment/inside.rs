//! What differs inside of twins: their weights, and which of their units are on.

use serde::{Deserialize, Serialize};

use super::Twins;
use super::member::TrainingScratch;
use super::predict::collect_pre_activations;
use super::replica::Replica;
use crate::network::Layer;

/// How far twins are apart inside at one moment of training, layer by layer from the inputs on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inside {
    /// Epochs taken, a fraction in the middle of one.
    pub epoch: f64,
    /// One for each layer of weights: the hidden ones, and then that of the outputs.
    pub layers: Vec<InsideLayer>,
}

/// How far twins are apart in one layer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct InsideLayer {
    /// The distance of the weights: the root mean square of ‖wₘ − wₘ′‖ over pairs, divided by the root mean square of ‖wₘ‖ over
    /// replicas, where ‖·‖ is the Euclidean norm over the weights and biases of the layer, of all members of an ensemble. From 0 to 2; independent weights of mean
    /// 0 give √2. 0 where all weights are 0.
    pub weights: f64,
    /// The share, in [0, 1], of (unit, test example, pair of replicas) in which the unit is on, its pre-activation above 0, in one
    /// replica and off in the other: the distance of their activation patterns (Raghu et al. 2017, arXiv 1606.05336). Over the first
    /// [`Inside::MOST_EXAMPLES`] test examples, without dropout. `None` in the layer of the outputs.
    pub units: Option<f64>,
}

impl Inside {
    /// More examples would only make the shares finer.
    pub const MOST_EXAMPLES: usize = 128;
}

impl Twins {
    /// How far those replicas that have not diverged are apart inside; `None` of fewer than two.
    pub fn inside(&mut self) -> Option<Inside> {
        let live: Vec<&Replica> = self.replicas.iter().filter(|replica| replica.is_live()).collect();
        if live.len() < 2 {
            return None;
        }
        let test = &self.data.test;
        let inputs = &test.all()[..test.len().min(Inside::MOST_EXAMPLES) * test.features.ncols()];
        let units = unlike_units(&live, inputs, &mut self.scratch, &mut self.sums);
        let layers = self.scratch.network.shape.layers().iter().enumerate();
        let layers = layers
            .map(|(index, layer)| InsideLayer { weights: relative_distance(&live, layer), units: units.get(index).copied() });
        Some(Inside { epoch: self.epoch(), layers: layers.collect() })
    }
}

/// [`InsideLayer::weights`]. By way of the mean w̄, since Σ‖wₘ − wₘ′‖² over the pairs is M Σ‖wₘ − w̄‖².
fn relative_distance(replicas: &[&Replica], layer: &Layer) -> f64 {
    let count = replicas.len() as f64;
    let (mut distances, mut norms) = (0.0, 0.0);
    let members = replicas.first().map_or(0, |replica| replica.parameters().len());
    let places = (0..members).flat_map(|member| (layer.weights().start..layer.biases().end).map(move |place| (member, place)));
    for (member, place) in places {
        let weights =
            || replicas.iter().filter_map(|replica| replica.parameters().nth(member)).map(|all| f64::from(all[place]));
        let mean = weights().sum::<f64>() / count;
        for weight in weights() {
            distances += (weight - mean) * (weight - mean);
            norms += weight * weight;
        }
    }
    if norms > 0.0 { libm::sqrt(2.0 * distances / (count - 1.0) / (norms / count)) } else { 0.0 }
}

/// [`InsideLayer::units`] of each hidden layer.
fn unlike_units(replicas: &[&Replica], inputs: &[f32], scratch: &mut TrainingScratch, sums: &mut [Vec<f32>]) -> Vec<f64> {
    // In how many replicas each unit is on for each example.
    let mut on: Vec<Vec<u8>> = vec![Vec::new(); sums.len()];
    for replica in replicas {
        for (member, parameters) in replica.parameters().enumerate() {
            collect_pre_activations(scratch, parameters, inputs, sums);
            for (on, sums) in on.iter_mut().zip(&*sums) {
                let start = member * sums.len();
                on.resize(on.len().max(start + sums.len()), 0);
                on[start..].iter_mut().zip(sums).for_each(|(on, &sum)| *on += u8::from(sum > 0.0));
            }
        }
    }
    let count = replicas.len() as u64;
    let share = |on: Vec<u8>| {
        let unlike: u64 = on.iter().map(|&on| u64::from(on) * (count - u64::from(on))).sum();
        let pairs = on.len() as u64 * (count * (count - 1) / 2);
        unlike as f64 / pairs as f64
    };
    on.into_iter().map(share).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::experiment::{Arm, link};

    fn trained(fragment: &str, steps: u32) -> Twins {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{fragment}: {notices:?}");
        let mut twins = Twins::new(&experiment, Arm::B).unwrap();
        (0..steps).for_each(|_| twins.advance());
        twins
    }

    /// The same by its words: pair by pair, example by example, unit by unit.
    fn slowly(twins: &mut Twins) -> Vec<InsideLayer> {
        let layers = twins.scratch.network.shape.layers().to_vec();
        let parameters: Vec<Vec<f32>> =
            twins.replicas.iter().map(|replica| replica.parameters().next().unwrap().to_vec()).collect();
        let pairs: Vec<[usize; 2]> = (0..parameters.len()).flat_map(|b| (0..b).map(move |a| [a, b])).collect();
        let patterns: Vec<Vec<Vec<bool>>> = parameters
            .iter()
            .map(|parameters| {
                let inputs: Vec<f32> = twins.data.test.all().to_vec();
                let width = twins.data.test.features.ncols();
                let mut sums = vec![Vec::new(); layers.len() - 1];
                for example in inputs.chunks(width).take(Inside::MOST_EXAMPLES) {
                    let mut one = vec![Vec::new(); layers.len() - 1];
                    collect_pre_activations(&mut twins.scratch, parameters, example, &mut one);
                    sums.iter_mut().zip(one).for_each(|(all, one)| all.extend(one.iter().map(|&sum| sum > 0.0)));
                }
                sums
            })
            .collect();
        let mean_square = |values: &[f64]| values.iter().map(|value| value * value).sum::<f64>() / values.len() as f64;
        let norm = |values: &mut dyn Iterator<Item = f64>| values.map(|value| value * value).sum::<f64>().sqrt();
        layers
            .iter()
            .enumerate()
            .map(|(index, layer)| {
                let all = layer.weights().start..layer.biases().end;
                let of = |replica: usize, place: usize| f64::from(parameters[replica][place]);
                let apart = |[a, b]: &[usize; 2]| norm(&mut all.clone().map(|place| of(*a, place) - of(*b, place)));
                let apart: Vec<f64> = pairs.iter().map(apart).collect();
                let long: Vec<f64> = (0..parameters.len()).map(|m| norm(&mut all.clone().map(|place| of(m, place)))).collect();
                let unlike = |[a, b]: &[usize; 2]| {
                    let [a, b] = [&patterns[*a][index], &patterns[*b][index]];
                    a.iter().zip(b).filter(|(a, b)| a != b).count() as f64 / a.len() as f64
                };
                let shares: Vec<f64> = if index + 1 < layers.len() { pairs.iter().map(unlike).collect() } else { Vec::new() };
                InsideLayer {
                    weights: (mean_square(&apart) / mean_square(&long)).sqrt(),
                    units: (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64),
                }
            })
            .collect()
    }

    #[test]
    fn it_is_what_pairs_of_twins_give_one_by_one() {
        let cases = [
            ("train=60&test=40&hidden=7-5", 9),
            ("train=60&test=200&hidden=7-128-3&replicas=5&differs=initialisation", 4),
            ("train=60&test=40&hidden=9&replicas=3&differs=rounding&rate=0.3", 30),
            ("data=digits&hidden=6-4&differs=dropout&dropout=0.3", 3),
            ("hidden=none", 5),
        ];
        for (fragment, steps) in cases {
            let mut twins = trained(fragment, steps);
            let (inside, expected) = (twins.inside().unwrap(), slowly(&mut twins));
            assert_eq!(inside.layers.len(), expected.len());
            for (found, expected) in inside.layers.iter().zip(&expected) {
                assert!(
                    (found.weights - expected.weights).abs() <= 1e-12 * expected.weights,
                    "{fragment}: {found:?} {expected:?}"
                );
                assert!(expected.weights > 0.0, "{fragment}");
                let [found, expected] = [found.units, expected.units].map(|units| units.unwrap_or(-1.0));
                assert!((found - expected).abs() < 1e-12, "{fragment}: {found} {expected}");
            }
        }
    }

    #[test]
    fn independent_weights_are_apart_by_the_root_of_two() {
        let inside = trained("hidden=200-200&differs=initialisation&replicas=4", 0).inside().unwrap();
        assert!((inside.layers[1].weights - 2_f64.sqrt()).abs() < 0.02, "{inside:?}");
        assert!((inside.layers[1].units.unwrap() - 0.5).abs() < 0.1, "{inside:?}");
    }

    #[test]
    fn looking_inside_changes_nothing_of_the_run() {
        let (mut watched, mut left_alone) =
            (trained("train=60&test=40&dropout=0.5", 3), trained("train=60&test=40&dropout=0.5", 3));
        watched.inside().unwrap();
        (0..4).for_each(|_| watched.advance());
        (0..4).for_each(|_| left_alone.advance());
        assert_eq!(watched.states(), left_alone.states());
    }

    #[test]
    fn weights_of_nothing_and_twins_that_are_gone() {
        let inside = trained("init=normal&sigma=0&differs=initialisation", 0).inside().unwrap();
        assert!(inside.layers.iter().all(|layer| layer.weights == 0.0 && layer.units.unwrap_or_default() == 0.0));
        assert_eq!(trained("train=60&test=40&rate=10&momentum=0.99&loss=squared&b=identity", 400).inside(), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn identical_twins_differ_in_nothing(seed in 0..u32::MAX, replicas in 2..9_u32, steps in 0..12_u32) {
            let fragment = format!("train=40&test=30&differs=none&replicas={replicas}&seed.init={seed}");
            let inside = trained(&fragment, steps).inside().unwrap();
            prop_assert!(inside.layers.iter().all(|layer| layer.weights == 0.0 && layer.units.unwrap_or_default() == 0.0));
        }
    }
}
