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
    /// A module of `PyTorch`.
    PyTorch,
    /// A function for JAX.
    Jax,
    /// A function for TensorFlow, which Keras knows by name in a saved model.
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

/// An activation with its numbers as code: its value, which the frameworks differentiate, or its value and its slope.
#[must_use]
pub fn write(activation: &Activation, language: Language) -> String {
    let Formulas { code, plain } = Formulas::of(activation);
    match language {
        Language::PyTorch => python::pytorch(activation, &code),
        Language::Jax => python::jax(activation, &code),
        Language::TensorFlow => python::tensorflow(activation, &code),
        Language::NumPy => python::numpy(activation, &code),
        Language::Rust => rust::functions(activation, &code),
        Language::Latex => latex::equations(&plain),
    }
}

/// The title as Python and Rust write the names of functions.
fn function_name(activation: &Activation) -> String {
    activation.family().title().to_lowercase().replace(' ', "_")
}

/// What a snippet says it is: the title, and the text that has all the numbers.
fn title(activation: &Activation) -> String {
    format!("{} ({activation}).", activation.family().title())
}
