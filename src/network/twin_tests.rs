//! The engine held against its slow twin, against finite differences, and against trajectories computed by PyTorch.

use serde_json::Value;

use super::twin::{Twin, network};
use super::{Loss, Optimiser, Rule, Shape, Target, Targets, Workspace};
use crate::activation::{Activation, Family};
use crate::random::{Purpose, Stream};

struct Case {
    shape: Shape,
    activation: Activation,
    loss: Loss,
    parameters: Vec<f32>,
    inputs: Vec<Vec<f32>>,
    labels: Vec<u8>,
    /// The labels as numbers.
    values: Vec<f32>,
}

impl Case {
    fn new(sizes: (usize, &[u16]), loss: Loss, classes: usize, activation: &str, examples: usize) -> Self {
        let shape = Shape::new(sizes.0, sizes.1, loss.outputs(classes)).unwrap();
        let mut stream = Stream::new(9, Purpose::Initialisation, 0);
        let parameters = (0..shape.parameters()).map(|_| 0.5 * stream.normal() as f32).collect();
        let inputs = (0..examples).map(|_| (0..sizes.0).map(|_| stream.normal() as f32).collect()).collect();
        let labels: Vec<u8> = (0..examples).map(|index| (index % classes) as u8).collect();
        let values = labels.iter().map(|&label| label.into()).collect();
        Self { shape, activation: activation.parse().unwrap(), loss, parameters, inputs, labels, values }
    }

    /// Every activation, every loss, no hidden layer to six, batches that fill no tile evenly.
    fn all() -> Vec<Self> {
        let of_family = |family: &Family| Self::new((2, &[9, 6]), Loss::Sigmoid, 2, family.name(), 7);
        let mut cases: Vec<Self> = Family::ALL.iter().map(of_family).collect();
        for (loss, classes) in [
            (Loss::Sigmoid, 2),
            (Loss::Softmax, 10),
            (Loss::Softmax, 2),
            (Loss::Squared, 2),
            (Loss::Squared, 3),
            (Loss::Value, 5),
        ] {
            for hidden in [&[][..], &[1], &[16, 16], &[5, 4, 3, 2, 3, 4]] {
                for examples in [1, 3, 16] {
                    cases.push(Self::new((3, hidden), loss, classes, "smelu:beta=0.7", examples));
                }
            }
        }
        cases
    }

    /// Layers so wide that a workspace leaves gaps between their rows.
    fn wide() -> Self {
        Self::new((3, &[128, 256]), Loss::Softmax, 3, "relu", 5)
    }

    fn name(&self) -> String {
        format!("{} {:?} {:?} batch {}", self.activation, self.loss, self.shape, self.labels.len())
    }

    fn flat_inputs(&self) -> Vec<f32> {
        self.inputs.concat()
    }

    fn targets(&self) -> Targets<'_> {
        if self.loss == Loss::Value { Targets::Values(&self.values) } else { Targets::Labels(&self.labels) }
    }

    fn fast_gradient(&self) -> Vec<f32> {
        // A workspace larger than the batch, and used before, so that what is left in it would show.
        let mut workspace = Workspace::new(&self.shape, self.labels.len() + 5);
        let network = network(&self.shape, &self.activation, self.loss);
        let negated: Vec<f32> = self.parameters.iter().map(|w| -w).collect();
        network.gradient(&negated, &self.flat_inputs(), self.targets(), None, &mut workspace);
        network.gradient(&self.parameters, &self.flat_inputs(), self.targets(), None, &mut workspace);
        workspace.gradient
    }

    fn twin<T: super::twin::Real>(&self) -> (Twin<T>, Vec<Vec<T>>) {
        let inputs = self.inputs.iter().map(|row| row.iter().map(|&x| T::from(x)).collect()).collect();
        (Twin::of(&self.shape, &self.activation, self.loss, &self.parameters), inputs)
    }
}

#[test]
fn the_fast_path_has_the_bits_of_its_slow_twin() {
    for case in Case::all().into_iter().chain([Case::wide()]) {
        let (twin, inputs) = case.twin::<f32>();
        let mut workspace = Workspace::new(&case.shape, case.labels.len());
        let network = network(&case.shape, &case.activation, case.loss);
        let outputs = network.outputs(&case.parameters, &case.flat_inputs(), &mut workspace).to_vec();
        let expected: Vec<f32> = inputs.iter().flat_map(|row| twin.sums(row).pop().unwrap()).collect();
        assert_eq!(bits(&outputs), bits(&expected), "outputs of {}", case.name());
        assert_eq!(bits(&case.fast_gradient()), bits(&twin.gradient(&inputs, &case.labels)), "gradient of {}", case.name());
    }
}

fn bits(values: &[f32]) -> Vec<u32> {
    values.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn f32_is_within_its_rounding_of_f64() {
    /// Units in the last place that a gradient of these sizes may lose, relative to its largest element.
    const BOUND: f64 = 40.0 * f32::EPSILON as f64;
    for case in Case::all() {
        let (twin, inputs) = case.twin::<f64>();
        let exact = twin.gradient(&inputs, &case.labels);
        let largest = exact.iter().fold(0.0_f64, |largest, g| largest.max(g.abs()));
        for (fast, exact) in case.fast_gradient().iter().zip(&exact) {
            let error = (f64::from(*fast) - exact).abs();
            assert!(error <= BOUND * largest.max(1e-3), "{}: {fast} is not {exact}", case.name());
        }
    }
}

#[test]
fn gradients_are_the_slopes_of_the_loss() {
    const STEP: f64 = 1e-6;
    for case in Case::all() {
        let (twin, inputs) = case.twin::<f64>();
        let gradient = twin.gradient(&inputs, &case.labels);
        for (index, &slope) in gradient.iter().enumerate() {
            let loss = |step: f64| {
                let mut moved = twin.clone();
                let mut direction = vec![0.0; gradient.len()];
                direction[index] = 1.0;
                moved.descend(-step, &direction);
                moved.mean_loss(&inputs, &case.labels)
            };
            let measured = (loss(STEP) - loss(-STEP)) / (2.0 * STEP);
            assert!((measured - slope).abs() < 1e-6 + 1e-6 * slope.abs(), "{}: {slope} is not {measured}", case.name());
        }
    }
}

/// A run of plain gradient descent computed by PyTorch in f64 (`tests/reference/README.md`).
struct Trajectory {
    json: Value,
    activation: Activation,
}

impl Trajectory {
    fn all() -> [Self; 2] {
        [
            (include_str!("../../tests/reference/trajectory_2-8-8-1_smelu_bce_logit.json"), "smelu:beta=0.5"),
            (include_str!("../../tests/reference/trajectory_2-8-8-1_tanh_bce_logit.json"), "tanh"),
        ]
        .map(|(text, activation)| Self { json: serde_json::from_str(text).unwrap(), activation: activation.parse().unwrap() })
    }

    /// The weights at one end of the run, `W[output][input]` turned into ours.
    fn twin(&self, moment: &str) -> Twin<f64> {
        let layers = self.json[moment].as_array().unwrap();
        let turned = |layer: &Value| {
            let weights = rows(&layer["W"]);
            (0..weights[0].len()).map(|input| weights.iter().map(|row| row[input]).collect()).collect()
        };
        Twin {
            activation: self.activation.clone(),
            loss: Loss::Sigmoid,
            weights: layers.iter().map(turned).collect(),
            biases: layers.iter().map(|layer| reals(&layer["b"])).collect(),
        }
    }

    /// The batches in the order of the run.
    fn batches(&self) -> Vec<(Vec<Vec<f64>>, Vec<u8>)> {
        let (inputs, labels) = (rows(&self.json["data"]["x"]), reals(&self.json["data"]["label"]));
        let order: Vec<usize> = reals(&self.json["order"]).into_iter().map(|index| index as usize).collect();
        let steps = reals(&self.json["losses"]).len();
        let batch = |indices: &[usize]| {
            (indices.iter().map(|&n| inputs[n].clone()).collect(), indices.iter().map(|&n| labels[n] as u8).collect())
        };
        order.chunks(self.json["batch"].as_u64().unwrap() as usize).cycle().take(steps).map(batch).collect()
    }
}

fn reals(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

fn rows(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().unwrap().iter().map(reals).collect()
}

fn flat(twin: &Twin<f64>) -> Vec<f64> {
    let layers = twin.weights.iter().zip(&twin.biases);
    layers.flat_map(|(weights, biases)| weights.concat().into_iter().chain(biases.clone())).collect()
}

fn largest_difference(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    a.iter().zip(b).fold(0.0, |largest: f64, (a, b)| largest.max((a - b).abs()))
}

#[test]
fn the_f64_twin_follows_pytorch() {
    for trajectory in Trajectory::all() {
        let mut twin = trajectory.twin("init");
        let mut losses = Vec::new();
        for (inputs, labels) in trajectory.batches() {
            losses.push(twin.mean_loss(&inputs, &labels));
            let gradient = twin.gradient(&inputs, &labels);
            twin.descend(0.03, &gradient);
        }
        assert!(losses.len() == 50 && largest_difference(&losses, &reals(&trajectory.json["losses"])) <= 1e-12);
        assert!(largest_difference(&flat(&twin), &flat(&trajectory.twin("final"))) <= 1e-12, "{}", trajectory.activation);
    }
}

#[test]
fn the_engine_follows_pytorch() {
    for trajectory in Trajectory::all() {
        let shape = Shape::new(2, &[8, 8], 1).unwrap();
        let network = network(&shape, &trajectory.activation, Loss::Sigmoid);
        let mut parameters: Vec<f32> = flat(&trajectory.twin("init")).into_iter().map(|w| w as f32).collect();
        let mut optimiser = Optimiser::new(Rule::Sgd { momentum: 0.0 }, 0.03, parameters.len());
        let mut workspace = Workspace::new(&shape, 10);
        for ((inputs, labels), expected) in trajectory.batches().into_iter().zip(reals(&trajectory.json["losses"])) {
            let inputs: Vec<f32> = inputs.concat().into_iter().map(|x| x as f32).collect();
            let outputs = network.outputs(&parameters, &inputs, &mut workspace);
            let losses = outputs.iter().zip(&labels).map(|(&z, &label)| Loss::Sigmoid.value(&[z], Target::Label(label)));
            assert!((losses.sum::<f64>() / labels.len() as f64 - expected).abs() <= 1e-5);
            network.gradient(&parameters, &inputs, Targets::Labels(&labels), None, &mut workspace);
            optimiser.step(&mut parameters, &workspace.gradient);
        }
        let parameters: Vec<f64> = parameters.into_iter().map(f64::from).collect();
        assert!(largest_difference(&parameters, &flat(&trajectory.twin("final"))) <= 1e-5, "{}", trajectory.activation);
    }
}
