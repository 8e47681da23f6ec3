//! Functions of arrays, and what frameworks of Python need to know of their gradients.

use super::expression::Expression;
use super::formula::{Formula, Pieces};
use super::{Language, notation};
use crate::activation::Activation;

/// A library of arrays, and the name that its functions go by.
#[derive(Clone, Copy)]
struct Library {
    language: Language,
    module: &'static str,
}

const NUMPY: Library = Library { language: Language::NumPy, module: "np" };
const PYTORCH: Library = Library { language: Language::PyTorch, module: "torch" };
const JAX: Library = Library { language: Language::Jax, module: "jnp" };
const TENSORFLOW: Library = Library { language: Language::TensorFlow, module: "tf" };

pub(super) fn numpy(activation: &Activation, formula: &Formula) -> String {
    let body = |result, pieces: &Pieces| {
        let code = NUMPY.assignments(formula, &[(result, pieces)]);
        format!("    x = np.asarray(x, dtype=np.float64)\n{code}    return {result}\n")
    };
    let (value, slope) = (body("value", &formula.value), body("slope", &formula.slope));
    let erfc = if value.contains("erfc(") {
        "from math import erfc as erfc_of_number\n\nimport numpy as np\n\nerfc = np.vectorize(erfc_of_number, otypes=[np.float64])\n"
    } else {
        "import numpy as np\n"
    };
    format!(
        r#"{erfc}

def value(x):
    """{title}"""
{value}

def slope(x):
    """Its slope."""
{slope}"#,
        title = super::title(activation)
    )
}

/// The slope is kept for the way back. A gradient of the gradient would miss it, so it is refused rather than wrong.
pub(super) fn pytorch(activation: &Activation, formula: &Formula) -> String {
    let both = [("value", &formula.value), ("slope", &formula.slope)];
    format!(
        r#"import torch
from torch.autograd.function import once_differentiable


class {class}Function(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
{body}        ctx.save_for_backward(slope)
        return value

    @staticmethod
    @once_differentiable
    def backward(ctx, upstream):
        (slope,) = ctx.saved_tensors
        return upstream * slope


class {class}(torch.nn.Module):
    """{title}"""

    def forward(self, x):
        return {class}Function.apply(x)
"#,
        class = class(activation),
        body = indented(&PYTORCH.assignments(formula, &both)),
        title = super::title(activation),
    )
}

pub(super) fn jax(activation: &Activation, formula: &Formula) -> String {
    format!(
        r#"import jax
import jax.numpy as jnp


@jax.custom_jvp
def {name}(x):
    """{title}"""
{value}    return value


def {name}_slope(x):
{slope}    return slope


@{name}.defjvp
def {name}_jvp(primals, tangents):
    (x,), (dx,) = primals, tangents
    return {name}(x), {name}_slope(x) * dx
"#,
        name = name(activation),
        title = super::title(activation),
        value = JAX.assignments(formula, &[("value", &formula.value)]),
        slope = JAX.assignments(formula, &[("slope", &formula.slope)]),
    )
}

pub(super) fn tensorflow(activation: &Activation, formula: &Formula) -> String {
    let both = [("value", &formula.value), ("slope", &formula.slope)];
    format!(
        r#"import tensorflow as tf


# In Keras: tf.keras.layers.Dense(16, activation={name})
@tf.custom_gradient
def {name}(x):
    """{title}"""
    x = tf.convert_to_tensor(x)
{body}
    def gradient(upstream):
        return upstream * slope

    return value, gradient
"#,
        name = name(activation),
        title = super::title(activation),
        body = TENSORFLOW.assignments(formula, &both),
    )
}

impl Library {
    /// The steps, then each result.
    fn assignments(self, formula: &Formula, results: &[(&str, &Pieces)]) -> String {
        let wanted: Vec<&Pieces> = results.iter().map(|(_, pieces)| *pieces).collect();
        let steps = formula.steps_for(&wanted).into_iter();
        let steps = steps.map(|step| format!("    {} = {}\n", step.name, notation::expression(&step.result, self.language)));
        let results = results.iter().map(|(result, pieces)| self.assignment(result, pieces));
        steps.chain(results).collect()
    }

    /// The last piece is computed everywhere, and each before it put over it where it holds.
    fn assignment(self, result: &str, pieces: &Pieces) -> String {
        let last = format!("    {result} = {}\n", self.array(&pieces.otherwise));
        let overlay = |(condition, piece): &(_, _)| {
            let (condition, piece) = (notation::condition(condition, self.language), self.broadcast(piece));
            format!("    {result} = {}.where({condition}, {piece}, {result})\n", self.module)
        };
        [last].into_iter().chain(pieces.pieces.iter().rev().map(overlay)).collect()
    }

    /// An expression of the shape and the type of x, even if it is but a number.
    fn array(self, expression: &Expression) -> String {
        match (expression, self.language) {
            (Expression::Number(_), Language::TensorFlow) => format!("tf.fill(tf.shape(x), {})", self.broadcast(expression)),
            (Expression::Number(number), _) => format!("{}.full_like(x, {number:?})", self.module),
            _ => notation::expression(expression, self.language),
        }
    }

    /// An expression of the type of x, if not of its shape. TensorFlow alone does not give a number the type of what it is beside.
    fn broadcast(self, expression: &Expression) -> String {
        match (expression, self.language) {
            (Expression::Number(number), Language::TensorFlow) => format!("tf.cast({number:?}, x.dtype)"),
            _ => notation::expression(expression, self.language),
        }
    }
}

fn name(activation: &Activation) -> String {
    activation.family().name().replace('-', "_")
}

/// The title as Python writes the names of classes.
fn class(activation: &Activation) -> String {
    let title = activation.family().title().replace(' ', "");
    let (initial, rest) = title.split_at(1);
    initial.to_uppercase() + rest
}

fn indented(code: &str) -> String {
    let lines: Vec<_> = code.lines().map(|line| format!("    {line}\n")).collect();
    lines.concat()
}
