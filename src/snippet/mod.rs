//! An activation with its numbers as code to take home, and as people write it.
//!
//! | file | concept |
//! |---|---|
//! | `expression` | sums, products and functions of x, which tidy themselves up |
//! | `function` | the functions in them, one row for each: how every language and people write it |
//! | `formula` | value and slope as expressions, perhaps in pieces |
//! | `table` | the formulas of each activation, one row for each: as code and as people write them |
//! | `rescu`, `drawn` | those of a RESCU, and of a drawn one |
//! | `notation` | how each language writes an expression |
//! | `python`, `rust`, `latex` | what stands around it |
//! | `mathml` | an expression as MathML, and as words that stand for it |
//! | `speech` | the words in which a formula is spoken |
//! | `cases` | a curve piece by piece |

mod cases;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod cases_tests;
mod drawn;
mod expression;
mod formula;
mod function;
mod latex;
mod mathml;
mod notation;
mod python;
mod rescu;
mod rust;
mod speech;
mod table;

use crate::activation::Activation;
pub use cases::{Cases, Curve, Piece, cases};
pub use mathml::Phrase;
pub use speech::{Spoken, Word};
use table::Formulas;

/// What a snippet is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// A module of `PyTorch`, with the exact gradient.
    PyTorch,
    /// A function for JAX, with the exact derivative.
    Jax,
    /// A function for TensorFlow and Keras, with the exact gradient.
    TensorFlow,
    /// Two functions of arrays.
    NumPy,
    /// Two functions of an f64.
    Rust,
    /// Two equations.
    Latex,
}

impl Language {
    /// Every language, in the order of a menu.
    pub const ALL: [Self; 6] = [Self::PyTorch, Self::Jax, Self::TensorFlow, Self::NumPy, Self::Rust, Self::Latex];

    /// The name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PyTorch => "pytorch",
            Self::Jax => "jax",
            Self::TensorFlow => "tensorflow",
            Self::NumPy => "numpy",
            Self::Rust => "rust",
            Self::Latex => "latex",
        }
    }

    /// The language of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.name() == name)
    }

    /// The name for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::PyTorch => "PyTorch",
            Self::Jax => "JAX",
            Self::TensorFlow => "TensorFlow",
            Self::NumPy => "NumPy",
            Self::Rust => "Rust",
            Self::Latex => "LaTeX",
        }
    }
}

/// The value and the slope of an activation, with its numbers, as code.
#[must_use]
pub fn write(activation: &Activation, language: Language) -> String {
    let formula = Formulas::of(activation).code;
    match language {
        Language::PyTorch => python::pytorch(activation, &formula),
        Language::Jax => python::jax(activation, &formula),
        Language::TensorFlow => python::tensorflow(activation, &formula),
        Language::NumPy => python::numpy(activation, &formula),
        Language::Rust => rust::functions(activation, &formula),
        Language::Latex => latex::equations(&formula),
    }
}

/// What a snippet says it is: the title, and the text that has all the numbers.
fn title(activation: &Activation) -> String {
    format!("{} ({activation}).", activation.family().title())
}
