//! Functions of arrays. Frameworks differentiate them by themselves; `NumPy` has the slope beside.

use super::expression::Expression;
use super::formula::{Condition, Formula, Pieces};
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
    let body = |curve| format!("    x = np.asarray(x)\n{}", NUMPY.body(formula, curve));
    let functions = format!(
        r#"def {name}(x):
    """{title}"""
{value}

def {name}_slope(x):
    """Its slope."""
{slope}"#,
        name = super::function_name(activation),
        title = super::title(activation),
        value = body(&formula.value),
        slope = body(&formula.slope),
    );
    let special: Vec<_> = ["erfc", "expit"].into_iter().filter(|name| functions.contains(&format!(" {name}("))).collect();
    let special =
        if special.is_empty() { String::new() } else { format!("from scipy.special import {}\n", special.join(", ")) };
    format!("import numpy as np\n{special}\n\n{functions}")
}

pub(super) fn pytorch(activation: &Activation, formula: &Formula) -> String {
    let body = PYTORCH.body(formula, &formula.value).replace("    ", "        ");
    format!(
        r#"import torch
{functional}

class {class}(torch.nn.Module):
    """{title}"""

    def forward(self, x):
{body}"#,
        functional = if body.contains("F.") { "import torch.nn.functional as F\n" } else { "" },
        class = class_name(activation),
        title = super::title(activation),
    )
}

pub(super) fn jax(activation: &Activation, formula: &Formula) -> String {
    let body = JAX.body(formula, &formula.value);
    let imports =
        [("jax.", "import jax\n"), ("jnp.", "import jax.numpy as jnp\n"), (" erfc(", "from jax.scipy.special import erfc\n")];
    let imports: String = imports.into_iter().filter(|(used, _)| body.contains(used)).map(|(_, line)| line).collect();
    format!(
        r#"{imports}{apart}def {name}(x):
    """{title}"""
{body}"#,
        apart = if imports.is_empty() { "" } else { "\n\n" },
        name = super::function_name(activation),
        title = super::title(activation),
    )
}

/// A saved Keras model has the name that is registered: with its numbers, so that no other activation is taken for it when it is loaded.
pub(super) fn tensorflow(activation: &Activation, formula: &Formula) -> String {
    let body = TENSORFLOW.body(formula, &formula.value);
    format!(
        r#"{math}import tensorflow as tf


# In Keras: tf.keras.layers.Dense(16, activation={name})
@tf.keras.utils.register_keras_serializable(name="{activation}")
def {name}(x):
    """{title}"""
    x = tf.convert_to_tensor(x)
{body}"#,
        math = if body.contains("math.pi") { "import math\n\n" } else { "" },
        name = super::function_name(activation),
        title = super::title(activation),
    )
}

impl Library {
    /// The steps of a curve, then its pieces: the last is computed everywhere, and each before it put over it where it holds.
    fn body(self, formula: &Formula, curve: &Pieces) -> String {
        let steps = formula.steps_for(&[curve]).into_iter();
        let steps = steps.map(|step| format!("    {} = {}\n", step.name, self.write(&step.result)));
        steps.chain([self.pieces(&curve.merged())]).collect()
    }

    fn pieces(self, Pieces { pieces, otherwise }: &Pieces) -> String {
        let Some(((condition, first), inner)) = pieces.split_first() else {
            return format!("    return {}\n", self.everywhere(otherwise));
        };
        let mut lines = Vec::new();
        let mut below = match otherwise {
            Expression::X | Expression::Number(_) => self.branch(otherwise),
            _ => assigned(&mut lines, &self.write(otherwise)),
        };
        for (condition, piece) in inner.iter().rev() {
            below = assigned(&mut lines, &self.choice(*condition, piece, &below));
        }
        let whole = self.choice(*condition, first, &below);
        // Numbers alone do not know the type of x.
        let is_of_numbers = [first, otherwise].iter().all(|piece| matches!(piece, Expression::Number(_))) && inner.is_empty();
        let of_type = if self.language == Language::NumPy && is_of_numbers { ".astype(np.result_type(x, 1.0))" } else { "" };
        format!("{}    return {whole}{of_type}\n", lines.concat())
    }

    fn choice(self, condition: Condition, piece: &Expression, otherwise: &str) -> String {
        let condition = notation::condition(&condition, self.language);
        format!("{}.where({condition}, {}, {otherwise})", self.module, self.branch(piece))
    }

    /// An expression of the shape and the type of x, even if it is but a number: for a framework one that has a gradient.
    fn everywhere(self, expression: &Expression) -> String {
        match (expression, self.language) {
            (Expression::Number(number), Language::NumPy) => {
                format!("np.full_like(x, {number:?}, dtype=np.result_type(x, 1.0))")
            }
            (Expression::Number(0.0), _) => "0.0 * x".to_owned(),
            (Expression::Number(number), _) => format!("0.0 * x + {number:?}"),
            _ => self.write(expression),
        }
    }

    /// What is chosen from. TensorFlow alone does not give a number the type of what it is beside.
    fn branch(self, expression: &Expression) -> String {
        match (expression, self.language) {
            (Expression::Number(0.0), Language::TensorFlow) => "tf.zeros_like(x)".to_owned(),
            (Expression::Number(number), Language::TensorFlow) => format!("tf.constant({number:?}, x.dtype)"),
            _ => self.write(expression),
        }
    }

    fn write(self, expression: &Expression) -> String {
        notation::expression(expression, self.language)
    }
}

/// Adds a line that gives it a name, and is that name.
fn assigned(lines: &mut Vec<String>, expression: &str) -> String {
    lines.push(format!("    y = {expression}\n"));
    "y".to_owned()
}

/// The title as Python writes the names of classes.
fn class_name(activation: &Activation) -> String {
    let title = activation.family().title().replace(' ', "");
    let (initial, rest) = title.split_at(1);
    initial.to_uppercase() + rest
}
