//! Pictures of networks, held to plain loops.

use super::*;
use crate::activation::Activation;
use crate::experiment::{Arm, link};
use crate::network::Shape;

fn trained(fragment: &str, steps: u32) -> Twins {
    let (experiment, notices) = link::read(fragment);
    assert!(notices.is_empty(), "{notices:?}");
    let mut twins = Twins::new(&experiment, Arm::B).unwrap();
    (0..steps).for_each(|_| twins.advance());
    twins
}

/// The sums and the outputs of every unit for one example, by plain loops: `[layer][unit]`.
#[allow(clippy::needless_range_loop, reason = "plain indices are what makes the twin obvious")]
fn slowly(parameters: &[f32], shape: &Shape, activation: &Activation, example: &[f32]) -> [Vec<Vec<f32>>; 2] {
    let layers = shape.layers();
    let (mut all_sums, mut all_outputs) = (Vec::new(), Vec::new());
    let mut before = example.to_vec();
    for index in 0..layers.len() {
        let (weights, biases) = (&parameters[layers[index].weights()], &parameters[layers[index].biases()]);
        let (mut sums, mut outputs) = (vec![0.0; layers[index].outputs], vec![0.0; layers[index].outputs]);
        for unit in 0..layers[index].outputs {
            for input in 0..layers[index].inputs {
                sums[unit] += before[input] * weights[input * layers[index].outputs + unit];
            }
            sums[unit] += biases[unit];
            if index + 1 < layers.len() {
                activation.lanes().value(&[sums[unit]], &mut outputs[unit..=unit]);
            } else {
                outputs[unit] = sums[unit];
            }
        }
        before.clone_from(&outputs);
        all_sums.push(sums);
        all_outputs.push(outputs);
    }
    [all_sums, all_outputs]
}

const CASES: [(&str, u32, usize, [usize; 2]); 5] = [
    ("train=60&test=40&hidden=7-5&b=smelu:beta=0.5", 9, 0, [0, 1]),
    ("train=60&test=600&hidden=16-128-3&b=rescu:kernel=cosine,alpha=1,beta=0.25&replicas=3", 5, 2, [0, 2]),
    ("train=60&test=150&hidden=9&b=gelu&b.ensemble=2&differs=initialisation", 5, 9, [0, 1]),
    ("data=gaussians&train=60&test=30&hidden=5&differs=rounding&loss=squared", 5, 1, [0, 1]),
    ("hidden=none&train=60&test=30", 3, 0, [0, 1]),
];

#[test]
fn maps_and_weights_are_those_of_plain_loops_bit_for_bit() {
    for (fragment, steps, chosen, pair) in CASES {
        let mut twins = trained(fragment, steps);
        let activation = link::read(fragment).0.activation(Arm::B).cloned().unwrap();
        let picture = twins.network(chosen, None).unwrap();
        let shape = &twins.scratch.network.shape;
        assert_eq!((picture.replicas.map(usize::from), picture.layers.len()), (pair, shape.layers().len()), "{fragment}");
        for (side, replica) in pair.into_iter().enumerate() {
            let parameters = twins.replicas[replica].parameters().next().unwrap();
            for (cell, point) in grid(NetworkPicture::SIDE).chunks(2).enumerate() {
                let [_, expected] = slowly(parameters, shape, &activation, point);
                for (index, layer) in picture.layers.iter().enumerate() {
                    for unit in &layer.units {
                        assert_eq!(unit.outputs[side][cell], expected[index][usize::from(unit.unit)], "{fragment}");
                    }
                }
            }
            let mut before: Vec<u16> = vec![0, 1];
            for (picture, layer) in picture.layers.iter().zip(shape.layers()) {
                assert_eq!(usize::from(picture.width), layer.outputs);
                for unit in &picture.units {
                    for (input, &weight) in before.iter().zip(&unit.weights[side]) {
                        let place = layer.weights().start + usize::from(*input) * layer.outputs + usize::from(unit.unit);
                        assert_eq!(weight, parameters[place], "{fragment}");
                    }
                    assert_eq!(unit.weights[side].len(), before.len());
                }
                before = picture.units.iter().map(|unit| unit.unit).collect();
            }
        }
    }
}

#[test]
fn a_close_up_is_that_of_plain_loops_bit_for_bit() {
    for (fragment, steps, chosen, pair) in CASES {
        let mut twins = trained(fragment, steps);
        let activation = link::read(fragment).0.activation(Arm::B).cloned().unwrap();
        let shape = twins.scratch.network.shape.clone();
        let last = shape.layers().len() - 1;
        let places = [(0, 0), (last / 2, shape.layers()[last / 2].outputs - 1), (last, 0)];
        for (layer, unit) in places {
            let place = UnitPlace { layer: layer as u16, unit: unit as u16 };
            let close_up = twins.network(chosen, Some(place)).unwrap().close_up.unwrap();
            for (side, replica) in pair.into_iter().enumerate() {
                let parameters = twins.replicas[replica].parameters().next().unwrap();
                let of = |example: &[f32]| slowly(parameters, &shape, &activation, example).map(|all| all[layer][unit]);
                let outputs: Vec<f32> = grid(UnitCloseUp::SIDE).chunks(2).map(|point| of(point)[1]).collect();
                assert_eq!(close_up.outputs[side][..], outputs[..], "{fragment}");
                let [low, high] = close_up.range(side);
                assert!(outputs.iter().all(|output| (low..=high).contains(output)) && outputs.contains(&low));
                assert!(outputs.contains(&high), "{fragment}");
                let apart = close_up.outputs[0].iter().zip(&close_up.outputs[1]).map(|(a, b)| (a - b).abs());
                assert_eq!(close_up.largest_difference(), apart.fold(0.0, f32::max));
                let examples = twins.data.test.len().min(PreActivations::MOST_EXAMPLES);
                let sums: Vec<f32> = (0..examples).map(|example| of(twins.test().example(example))[0]).collect();
                let transition = activation.knots().filter(|_| layer < last);
                assert_eq!(Some(&close_up.histograms[side]), Histogram::of(&sums, transition).as_ref(), "{fragment}");
            }
        }
    }
}

#[test]
fn of_a_wide_layer_those_are_shown_that_differ_most() {
    let row = |differences: &[f32]| most_different([&vec![1.0; differences.len()], differences], differences.len());
    assert_eq!(row(&[1.0; 5]), [0, 1, 2, 3, 4]);
    assert_eq!(row(&[1.0; 20]), [0, 1, 2, 3, 4, 5, 6, 7], "where none differs, the first");
    let mut second = [1.0; 20];
    second[19] = 0.5;
    second[12] = 0.9;
    second[14] = 0.9999;
    assert_eq!(row(&second), [0, 1, 2, 3, 4, 5, 12, 19], "a ten-thousandth is none");
    let mut second = [0.8; 20];
    second[15] = 0.1;
    assert_eq!(row(&second), [0, 1, 2, 3, 4, 5, 6, 15]);
    assert_eq!(most_different([&[0.0; 9], &[0.0; 9]], 9).len(), 8, "silent units are shown, too");
}

#[test]
fn the_largest_of_a_layer_is_that_of_both_twins() {
    let unit = |unit, outputs: [f32; 2], weights: [f32; 2]| UnitPicture {
        unit,
        outputs: outputs.map(|output| Floats::from(vec![output, 0.0])),
        weights: weights.map(|weight| Floats::from(vec![weight])),
    };
    let layer = LayerPicture { width: 2, units: vec![unit(0, [1.0, -3.0], [0.5, 0.25]), unit(1, [2.0, 0.0], [0.0, -2.0])] };
    assert_eq!((layer.largest_output(), layer.largest_weight()), (3.0, 2.0));
    assert_eq!(LayerPicture { width: 1, units: Vec::new() }.largest_output(), 0.0);
}

#[test]
fn there_is_none_outside_the_plane_and_of_twins_that_are_gone() {
    assert_eq!(trained("data=digits&hidden=3", 1).network(0, None), None);
    assert_eq!(trained("data=sine&hidden=3", 1).network(0, None), None);
    assert_eq!(trained("train=60&test=40&rate=10&momentum=0.99&loss=squared&b=identity", 400).network(0, None), None);
    let mut three = trained("train=60&test=40&hidden=3&replicas=3", 1);
    three.replicas[0].diverge(1);
    assert_eq!(three.network(0, None).unwrap().replicas, [1, 2]);
    three.replicas[2].members_mut()[0].parameters.fill(f32::MAX);
    assert_eq!(three.network(0, None), None);
    let beyond = [(0, 3), (2, 0)].map(|(layer, unit)| UnitPlace { layer, unit });
    let mut small = trained("train=60&test=40&hidden=3", 1);
    assert!(beyond.into_iter().all(|place| small.network(0, Some(place)).unwrap().close_up.is_none()));
}

#[test]
fn picturing_changes_nothing_of_the_run() {
    let fragment = "train=60&test=40&hidden=7-5&dropout=0.5";
    let (mut watched, mut left_alone) = (trained(fragment, 3), trained(fragment, 3));
    for _ in 0..4 {
        watched.network(0, Some(UnitPlace { layer: 1, unit: 2 })).unwrap();
        watched.advance();
        left_alone.advance();
    }
    assert_eq!(watched.states(), left_alone.states());
}
