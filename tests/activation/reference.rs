//! Other programs' numbers; see `tests/reference/README.md`.

use std::collections::HashMap;

use rescu_explorer::activation::Activation;
use serde::Deserialize;

const RELATIVE: f64 = 1e-12;
const ABSOLUTE: f64 = 1e-15;

/// The tanh approximation of GELU is not offered: GELU itself is.
const NOT_OFFERED: &str = "gelu_tanh";

#[derive(Deserialize)]
struct Reference {
    x: Vec<f64>,
    activations: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    params: HashMap<String, f64>,
    #[serde(flatten)]
    curves: Curves,
}

/// Activations that are named by their texts, so that a new one needs no line here.
#[derive(Deserialize)]
struct ReferenceByText {
    x: Vec<f64>,
    activations: Vec<EntryByText>,
}

#[derive(Deserialize)]
struct EntryByText {
    activation: Activation,
    #[serde(flatten)]
    curves: Curves,
}

#[derive(Deserialize)]
struct Curves {
    y: Vec<f64>,
    dy: Vec<f64>,
    d2y: Vec<f64>,
}

impl Entry {
    fn activation(&self) -> Activation {
        let parameter = |key: &str| self.params[key];
        let made = match self.name.as_str() {
            "identity" => Ok(Activation::Identity),
            "relu" => Ok(Activation::Relu),
            "leaky_relu" => Activation::leaky_relu(parameter("alpha")),
            "elu" => Activation::elu(parameter("alpha")),
            "selu" => Ok(Activation::Selu),
            "softplus" => Activation::softplus(parameter("beta")),
            "swish" => Activation::swish(parameter("beta")),
            "gelu" => Activation::gelu(1.0),
            "mish" => Ok(Activation::Mish),
            "tanh" => Ok(Activation::Tanh),
            "sigmoid" => Ok(Activation::Sigmoid),
            "smelu" => Activation::smelu(parameter("beta")),
            "gsmelu" => Activation::gsmelu(
                parameter("alpha"),
                parameter("beta"),
                parameter("g_minus"),
                parameter("g_plus"),
                parameter("t"),
            ),
            unknown => panic!("the reference has an activation that this test does not know: {unknown}"),
        };
        made.unwrap()
    }
}

impl Curves {
    fn compare(&self, activation: &Activation, grid: &[f64]) {
        for (i, &x) in grid.iter().enumerate() {
            let jet = activation.jet(x);
            for (what, found, expected) in
                [("value", jet.value, self.y[i]), ("slope", jet.slope, self.dy[i]), ("curvature", jet.curvature, self.d2y[i])]
            {
                let error = (found - expected).abs();
                assert!(
                    error <= ABSOLUTE || error <= RELATIVE * expected.abs(),
                    "{what} of {activation} at {x}: {found:e} is not {expected:e}"
                );
            }
        }
    }
}

/// Where a derivative jumps, the file follows the same convention as this crate, so that no point is left out.
#[test]
fn agrees_with_the_reference_everywhere() {
    let reference: Reference = serde_json::from_str(include_str!("../reference/activations.json")).unwrap();
    assert_eq!(reference.x.len(), 81);
    let offered: Vec<_> = reference.activations.iter().filter(|entry| entry.name != NOT_OFFERED).collect();
    assert_eq!((offered.len(), reference.activations.len()), (32, 33));
    for entry in offered {
        entry.curves.compare(&entry.activation(), &reference.x);
    }
}

#[test]
fn agrees_with_the_reference_by_text_everywhere() {
    let reference: ReferenceByText = serde_json::from_str(include_str!("../reference/activations_by_text.json")).unwrap();
    assert_eq!((reference.x.len(), reference.activations.len()), (95, 7));
    for entry in reference.activations {
        entry.curves.compare(&entry.activation, &reference.x);
    }
}
