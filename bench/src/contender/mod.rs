//! Those who are timed, behind one interface.

mod native;
mod script;
mod tab;

use serde::{Deserialize, Serialize};

use crate::failure::Outcome;
use crate::workload::Workload;

pub use native::Native;
pub use script::Script;
pub use tab::{InPage, Tab};

/// Who is timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Name {
    /// RESCU Explorer's engine in Chromium.
    Rescu,
    /// A trainer in plain JavaScript.
    Plain,
    /// ConvNetJS.
    Convnet,
    /// TensorFlow.js with its wasm backend.
    TfjsWasm,
    /// TensorFlow.js with its JavaScript backend.
    TfjsCpu,
    /// RESCU Explorer's engine compiled for this machine.
    RescuNative,
    /// PyTorch, eager.
    Torch,
    /// JAX, compiled.
    Jax,
}

impl Name {
    /// All, in the order of tables.
    pub const ALL: [Self; 8] =
        [Self::Rescu, Self::Plain, Self::Convnet, Self::TfjsWasm, Self::TfjsCpu, Self::RescuNative, Self::Torch, Self::Jax];

    /// The peers in a browser.
    pub const IN_BROWSER: [Self; 4] = [Self::Plain, Self::Convnet, Self::TfjsWasm, Self::TfjsCpu];

    /// Its name for the page.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Rescu => "rescu",
            Self::Plain => "plain",
            Self::Convnet => "convnet",
            Self::TfjsWasm => "tfjs-wasm",
            Self::TfjsCpu => "tfjs-cpu",
            Self::RescuNative => "rescu-native",
            Self::Torch => "torch",
            Self::Jax => "jax",
        }
    }

    /// Its name for readers.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Rescu => "RESCU Explorer",
            Self::Plain => "plain JavaScript",
            Self::Convnet => "ConvNetJS",
            Self::TfjsWasm => "TensorFlow.js wasm",
            Self::TfjsCpu => "TensorFlow.js cpu",
            Self::RescuNative => "RESCU Explorer, native",
            Self::Torch => "PyTorch eager, native",
            Self::Jax => "JAX compiled, native",
        }
    }
}

/// One of those who are timed.
pub trait Contender {
    /// Who it is.
    fn name(&self) -> Name;

    /// Makes ready for a workload and gives its figure (see [`crate::engine::Engine::figure`]); `None` if it cannot express the
    /// workload.
    ///
    /// # Errors
    /// If it fails in the attempt.
    fn prepare(&mut self, workload: &Workload) -> Outcome<Option<f64>>;

    /// Examples a second of the workload that was prepared last, from its start, over at least so many seconds.
    ///
    /// # Errors
    /// If it fails in the attempt.
    fn time(&mut self, seconds: f64) -> Outcome<f64>;
}
