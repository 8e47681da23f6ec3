//! The functions that expressions call, one row for each: how every language writes it, and how people do.

use super::{Language, Word};

/// A function that languages have, or can write in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    Exp,
    /// eˣ − 1.
    ExpM1,
    Tanh,
    /// 1 − erf(x).
    Erfc,
    Sin,
    Cos,
    Sqrt,
    /// max(x, 0), with the slope 0 at 0.
    Positive,
    /// log(1 + eˣ).
    Softplus,
    /// 1/(1 + e⁻ˣ).
    Logistic,
    /// The normal distribution Φ(x).
    Normal,
}

/// How people write and say a function of something.
#[derive(Clone, Copy, Debug)]
pub(super) enum Layout {
    /// e to its power.
    Power,
    /// e to its power, less 1.
    PowerLessOne,
    /// The logarithm of 1 and e to its power.
    LogOfOneAndPower,
    /// The larger of it and 0.
    LargerOfItAndZero,
    /// By a name, as it is seen and as it is said.
    Named(&'static str, Word),
    /// Under a root.
    Root,
}

/// In the order `PyTorch`, JAX, `TensorFlow`, `NumPy`, Rust, `LaTeX`, with # for the argument.
type Templates = [&'static str; 6];

impl Function {
    fn row(self) -> (Templates, Layout) {
        match self {
            Self::Exp => (["torch.exp(#)", "jnp.exp(#)", "tf.exp(#)", "np.exp(#)", "#.exp()", "e^{#}"], Layout::Power),
            Self::ExpM1 => (
                ["torch.expm1(#)", "jnp.expm1(#)", "tf.math.expm1(#)", "np.expm1(#)", "#.exp_m1()", "(e^{#} - 1)"],
                Layout::PowerLessOne,
            ),
            Self::Tanh => (
                ["torch.tanh(#)", "jnp.tanh(#)", "tf.tanh(#)", "np.tanh(#)", "#.tanh()", "\\tanh(#)"],
                Layout::Named("tanh", Word::Tanh),
            ),
            Self::Erfc => (
                [
                    "torch.erfc(#)",
                    "erfc(#)", // of jax.scipy.special
                    "tf.math.erfc(#)",
                    "erfc(#)", // of scipy.special
                    "libm::erfc(#)",
                    "\\operatorname{erfc}(#)",
                ],
                Layout::Named("erfc", Word::Erfc),
            ),
            Self::Sin => (
                ["torch.sin(#)", "jnp.sin(#)", "tf.sin(#)", "np.sin(#)", "#.sin()", "\\sin(#)"],
                Layout::Named("sin", Word::Sine),
            ),
            Self::Cos => (
                ["torch.cos(#)", "jnp.cos(#)", "tf.cos(#)", "np.cos(#)", "#.cos()", "\\cos(#)"],
                Layout::Named("cos", Word::Cosine),
            ),
            Self::Sqrt => (["torch.sqrt(#)", "jnp.sqrt(#)", "tf.sqrt(#)", "np.sqrt(#)", "#.sqrt()", "\\sqrt{#}"], Layout::Root),
            Self::Positive => (
                ["torch.relu(#)", "jax.nn.relu(#)", "tf.nn.relu(#)", "np.maximum(#, 0.0)", "#.max(0.0)", "\\max(#, 0)"],
                Layout::LargerOfItAndZero,
            ),
            Self::Softplus => (
                [
                    // From the threshold on it is taken for x; at 20, if nothing is said, that is off by 2·10⁻⁹.
                    "F.softplus(#, threshold=40.0)",
                    "jax.nn.softplus(#)",
                    "tf.nn.softplus(#)",
                    "np.logaddexp(#, 0.0)",
                    "#.max(0.0) + (-#.abs()).exp().ln_1p()",
                    "\\log(1 + e^{#})",
                ],
                Layout::LogOfOneAndPower,
            ),
            Self::Logistic => (
                [
                    "torch.sigmoid(#)",
                    "jax.nn.sigmoid(#)",
                    "tf.sigmoid(#)",
                    "expit(#)", // of scipy.special
                    "",         // written out in `notation`
                    "\\sigma(#)",
                ],
                Layout::Named("σ", Word::Sigma),
            ),
            // It is for people; code has erfc.
            Self::Normal => (["", "", "", "", "", "\\Phi(#)"], Layout::Named("Φ", Word::Phi)),
        }
    }

    /// How it is called in a language, with # for its argument.
    pub(super) fn template(self, language: Language) -> &'static str {
        let ([torch, jax, tensorflow, numpy, rust, latex], _) = self.row();
        match language {
            Language::PyTorch => torch,
            Language::Jax => jax,
            Language::TensorFlow => tensorflow,
            Language::NumPy => numpy,
            Language::Rust => rust,
            Language::Latex => latex,
        }
    }

    pub(super) fn layout(self) -> Layout {
        self.row().1
    }
}
