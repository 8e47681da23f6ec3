//! How formulas are spoken, and what curves of activations are called.

use super::{Named, Table, further, label};
use crate::activation::Derivative;
use crate::snippet::{Curve, Spoken, Word};

impl Named for Curve {
    const KIND: &'static str = "formula-of";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Curve::name(*self)
    }
}

impl Named for Word {
    const KIND: &'static str = "formula";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Word::name(*self)
    }
}

impl Named for Derivative {
    const KIND: &'static str = "curve";

    fn name(&self) -> &str {
        Derivative::name(*self)
    }
}

/// A formula as a screen reader speaks it.
#[must_use]
pub fn formula(parts: &[Spoken]) -> String {
    let part = |part: &Spoken| match part {
        Spoken::Text(text) => text.clone(),
        Spoken::Word(word) => label(word),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(" ")
}
