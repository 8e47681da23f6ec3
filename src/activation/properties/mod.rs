//! What can be said of an activation as a whole, computed from it.
//!
//! What the parameters say outright (tails, class, everything of a RESCU but its dip) is taken from them, and what they say of a
//! drawn one computed (see [`drawn`]). The rest is searched for where the curve is not yet its tails: see [`search`] for how.

mod drawn;
mod search;

use super::tails::Tails;
use super::{Activation, Class, Reach, Rescu};
use search::Peak;

/// An activation in figures. Those that are searched for are within 10⁻¹² of what they should be, relative to the larger of that
/// and 1, with lengths in units of [`Activation::length_scale`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Properties {
    /// Whether it rises or falls.
    pub trend: Trend,
    /// How often it can be differentiated.
    pub class: Class,
    /// f(0).
    pub at_zero: f64,
    /// sup |f′|: the Lipschitz constant of f.
    pub largest_slope: f64,
    /// sup |f″|: the Lipschitz constant of f′; `None` where f has a kink, and so no bound.
    pub largest_curvature: Option<f64>,
    /// Whether f′ gets to 0 as x → −∞.
    pub left_stop: Reach,
    /// Whether f′ gets to 1 as x → ∞.
    pub right_unit: Reach,
    /// ∫ |f − ReLU| over all x; `None` where it has no bound, since a tail is not that of `ReLU`, or f comes to it too slowly.
    pub area_to_relu: Option<f64>,
    /// Where it turns from falling to rising. There is one such point at most, but for a drawn one: of several, the lowest.
    pub dip: Option<Dip>,
}

/// Whether a curve rises or falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// It never falls.
    Rising,
    /// It never rises.
    Falling,
    /// It does neither.
    Constant,
    /// It does both.
    Turning,
}

/// A lowest point with higher ones on both sides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dip {
    /// Where it is.
    pub x: f64,
    /// f there.
    pub value: f64,
}

impl Properties {
    /// The properties of an activation.
    #[must_use]
    pub fn of(activation: &Activation) -> Self {
        let function = activation.function();
        let (tails, class) = (function.tails(), function.class());
        let lowest = lowest_slope(activation, tails);
        let highest = highest_slope(activation, tails);
        Self {
            trend: Trend::between(lowest.value, highest),
            class,
            at_zero: activation.value(0.0),
            largest_slope: highest.max(-lowest.value),
            largest_curvature: (class != Class::Finite(0)).then(|| largest_curvature(activation)),
            left_stop: tails.left.reaches(0.0),
            right_unit: tails.right.reaches(1.0),
            area_to_relu: function.has_finite_area_to_relu().then(|| area_to_relu(activation)),
            dip: dip(activation, lowest, tails),
        }
    }
}

impl Trend {
    fn between(lowest: f64, highest: f64) -> Self {
        match (lowest >= 0.0, highest <= 0.0) {
            (true, true) => Self::Constant,
            (true, false) => Self::Rising,
            (false, true) => Self::Falling,
            (false, false) => Self::Turning,
        }
    }
}

/// Where the curve is not yet its tails, on both sides of the origin: there, and only there, a baseline may have a joint.
fn pieces(activation: &Activation) -> [[f64; 2]; 2] {
    let [start, end] = activation.knots().unwrap_or_else(|| {
        let reach = search::REACH * activation.length_scale();
        [-reach, reach]
    });
    [[start, 0.0], [0.0, end]]
}

/// The largest of a function wherever the curve is not its tails.
fn peak(activation: &Activation, f: impl Fn(f64) -> f64) -> Peak {
    let [left, right] = pieces(activation).map(|piece| search::peak(&f, piece));
    left.higher(right)
}

/// inf f′, and where. The slope of a RESCU runs from that of one tail to that of the other, and never back.
fn lowest_slope(activation: &Activation, tails: Tails) -> Peak {
    let [left, right] = [tails.left.line.slope, tails.right.line.slope];
    match activation {
        Activation::Rescu(rescu) if left <= right => Peak { x: -rescu.alpha(), value: left },
        Activation::Rescu(rescu) => Peak { x: rescu.beta(), value: right },
        Activation::Drawn(drawn) => drawn::lowest_slope(drawn),
        _ => {
            let inner = peak(activation, |x| -activation.slope(x));
            Peak { x: inner.x, value: left.min(right).min(-inner.value) }
        }
    }
}

/// sup f′.
fn highest_slope(activation: &Activation, tails: Tails) -> f64 {
    let outer = tails.left.line.slope.max(tails.right.line.slope);
    match activation {
        Activation::Rescu(_) => outer,
        Activation::Drawn(drawn) => drawn::highest_slope(drawn),
        _ => outer.max(peak(activation, |x| activation.slope(x)).value),
    }
}

/// sup |f″| of what has no kink.
fn largest_curvature(activation: &Activation) -> f64 {
    match activation {
        Activation::Rescu(rescu) => curvature_of(rescu),
        Activation::Drawn(drawn) => drawn::largest_curvature(drawn),
        _ => peak(activation, |x| activation.curvature(x).abs()).value,
    }
}

/// |g₊ − g₋|·k(0)/B: every kernel is highest in the middle.
fn curvature_of(rescu: &Rescu) -> f64 {
    let bend = (rescu.right_slope() - rescu.left_slope()).abs();
    if bend == 0.0 { 0.0 } else { bend * rescu.kernel().density(0.0) / (0.5 * rescu.width()) }
}

/// ∫ |f − ReLU| of what has the tails of `ReLU`. Unless it is drawn, such a curve is either above `ReLU` or below, so nothing changes
/// its sign.
fn area_to_relu(activation: &Activation) -> f64 {
    if let Activation::Drawn(drawn) = activation {
        return drawn::area_to_relu(drawn);
    }
    let gap = |x: f64| (activation.value(x) - x.max(0.0)).abs();
    pieces(activation).map(|piece| search::integral(gap, piece)).into_iter().sum()
}

/// The dip right of where the curve falls most.
fn dip(activation: &Activation, lowest: Peak, tails: Tails) -> Option<Dip> {
    if let Activation::Drawn(drawn) = activation {
        return drawn::dip(drawn);
    }
    (lowest.value < 0.0 && tails.right.line.slope > 0.0).then(|| {
        let [_, [_, end]] = pieces(activation);
        let x = search::rise(|x| activation.slope(x), [lowest.x, end]);
        Dip { x, value: activation.value(x) }
    })
}
