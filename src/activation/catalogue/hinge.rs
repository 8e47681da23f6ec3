//! What `ReLU` and leaky `ReLU` have in common: two half-lines that meet at the origin.

use crate::activation::{Class, Jet};

/// `left`·x up to the origin, x from there on.
pub(super) fn jet(left: f64, x: f64) -> Jet {
    let slope = if x <= 0.0 { left } else { 1.0 };
    Jet { value: slope * x + 0.0, slope, curvature: 0.0 }
}

/// A kink, unless the two are one line.
pub(super) fn class(left: f64) -> Class {
    if left == 1.0 { Class::Infinite } else { Class::Finite(0) }
}
