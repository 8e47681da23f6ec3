//! The points of a RESCU's curves by which it is shaped with the hand.

use crate::activation::{Activation, Derivative, Family, Limits, Point, Rescu};
use crate::view::Span;

/// A point to drag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handle {
    /// A point of the left line: changes its slope g₋.
    LeftTail,
    /// The beginning of the transition: changes α and, where the family has it, t.
    LeftKnot,
    /// The end of the transition: changes β.
    RightKnot,
    /// A point of the right line: changes its slope g₊.
    RightTail,
    /// A point of a drawn slope, counted from 0.
    Point(usize),
}

/// Which way a handle can be dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freedom {
    /// Along x.
    Sideways,
    /// Along y.
    Upright,
    /// Along both, but not up or down while the hand only trembles.
    Both,
    /// Along both, at will.
    Anywhere,
}

/// How far from the edge of the plot the handle of a tail is, and how far from its knot at least, in widths of the plot.
const TAIL_MARGIN: f64 = 0.1;
/// Slopes are dragged to whole multiples of one part in so many.
const SLOPE_GRAINS: f64 = 100.0;
/// By how much a key changes a slope.
const SLOPE_STRIDE: f64 = 0.05;
/// A tail nearer to its pivot than this would turn wildly.
const SHORTEST_LEVER: f64 = 1e-9;

impl Handle {
    /// The handles of a family, from left to right, on one of its curves. All but the RESCUs have none; for a drawn one, which is
    /// drawn by its slope, it matters how many `points` it has.
    #[must_use]
    pub fn of(family: Family, derivative: Derivative, points: usize) -> Vec<Self> {
        match (family, derivative) {
            (Family::Smelu, Derivative::Value) => vec![Self::LeftKnot, Self::RightKnot],
            (Family::Gsmelu | Family::Rescu, Derivative::Value) => {
                vec![Self::LeftTail, Self::LeftKnot, Self::RightKnot, Self::RightTail]
            }
            (Family::Drawn, Derivative::Slope) => (0..points).map(Self::Point).collect(),
            _ => vec![],
        }
    }

    /// The name in the page.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::LeftTail => "left-tail".to_owned(),
            Self::LeftKnot => "left-knot".to_owned(),
            Self::RightKnot => "right-knot".to_owned(),
            Self::RightTail => "right-tail".to_owned(),
            Self::Point(index) => format!("point-{}", index + 1),
        }
    }

    /// Which way it can be dragged.
    #[must_use]
    pub fn freedom(self, family: Family) -> Freedom {
        match self {
            Self::LeftTail | Self::RightTail => Freedom::Upright,
            Self::LeftKnot if family != Family::Smelu => Freedom::Both,
            Self::LeftKnot | Self::RightKnot => Freedom::Sideways,
            Self::Point(_) => Freedom::Anywhere,
        }
    }

    /// Where it lies on its curve, if that is in sight.
    #[must_use]
    pub fn place(self, activation: &Activation, span: Span) -> Option<(f64, f64)> {
        let ([left, right], [low, high]) = (activation.knots()?, span.range());
        let margin = TAIL_MARGIN * span.width();
        let x = match self {
            Self::Point(index) => {
                let Point { x, slope } = point(activation, index)?;
                return (low..=high).contains(&x).then_some((x, slope));
            }
            Self::LeftTail => (low + margin).min(left - margin),
            Self::LeftKnot => left,
            Self::RightKnot => right,
            Self::RightTail => (high - margin).max(right + margin),
        };
        (low..=high).contains(&x).then(|| (x, activation.value(x)))
    }

    /// The parameters that it changes, by their symbols.
    #[must_use]
    pub fn parameters(self, family: Family, activation: &Activation) -> Vec<(&'static str, f64)> {
        match (self, activation) {
            (Self::Point(index), _) => {
                point(activation, index).map_or_else(Vec::new, |point| vec![("x", point.x), ("f′", point.slope)])
            }
            (Self::LeftKnot | Self::RightKnot, Activation::Rescu(rescu)) if family == Family::Smelu => {
                vec![("β", rescu.beta())]
            }
            (Self::LeftTail, Activation::Rescu(rescu)) => vec![("g₋", rescu.left_slope())],
            (Self::LeftKnot, Activation::Rescu(rescu)) => vec![("α", rescu.alpha()), ("t", rescu.left_value())],
            (Self::RightKnot, Activation::Rescu(rescu)) => vec![("β", rescu.beta())],
            (Self::RightTail, Activation::Rescu(rescu)) => vec![("g₊", rescu.right_slope())],
            _ => vec![],
        }
    }

    /// How far up a key moves it when it lies at x: a tail so that its slope changes by a round number, all else by `stride`.
    #[must_use]
    pub fn rise(self, activation: &Activation, x: f64, stride: f64) -> f64 {
        match (self, activation) {
            (Self::LeftTail | Self::RightTail, Activation::Rescu(rescu)) => SLOPE_STRIDE * self.lever(rescu, x),
            _ => stride,
        }
    }

    /// What becomes of a RESCU, written as one of `family`, when the handle is dragged to a point, or as near to it as the limits
    /// allow. None if there is nothing to drag, or the point is none.
    #[must_use]
    pub fn dragged(self, family: Family, activation: &Activation, (x, y): (f64, f64)) -> Option<Activation> {
        if x.is_nan() || y.is_nan() {
            return None;
        }
        match (self, activation) {
            (Self::Point(index), Activation::Drawn(drawn)) => {
                Some(Activation::Drawn(drawn.moved(index, Point { x, slope: slope(y) })))
            }
            (Self::Point(_), _) => None,
            (_, Activation::Rescu(rescu)) => self.dragged_rescu(family, rescu, (x, y)),
            _ => None,
        }
    }

    fn dragged_rescu(self, family: Family, rescu: &Rescu, (x, y): (f64, f64)) -> Option<Activation> {
        if !Self::of(family, Derivative::Value, 0).contains(&self) {
            return None;
        }
        if family == Family::Smelu {
            return Activation::smelu(half_width(if self == Self::LeftKnot { -x } else { x })).ok();
        }
        let [mut alpha, mut beta] = [rescu.alpha(), rescu.beta()];
        let [mut left, mut right, mut value] = [rescu.left_slope(), rescu.right_slope(), rescu.left_value()];
        match self {
            Self::LeftTail => left = slope((value - y) / self.lever(rescu, x)),
            Self::LeftKnot => (alpha, value) = (knot(-x, beta), within(Rescu::VALUE_LIMITS, y)),
            Self::RightKnot => beta = knot(x, alpha),
            Self::RightTail => right = slope((y - value - 0.5 * left * (alpha + beta)) / self.lever(rescu, x)),
            Self::Point(_) => return None,
        }
        Activation::from_parts(family, rescu.kernel(), &[alpha, beta, left, right, value]).ok()
    }

    /// How far outwards x is from the point that a tail turns about: the left knot, and the corner of the unsmoothed hinge.
    fn lever(self, rescu: &Rescu, x: f64) -> f64 {
        let lever = match self {
            Self::LeftTail | Self::LeftKnot => -rescu.alpha() - x,
            Self::RightKnot | Self::RightTail | Self::Point(_) => x - 0.5 * (rescu.beta() - rescu.alpha()),
        };
        lever.max(SHORTEST_LEVER)
    }
}

/// A point of a drawn slope, if there is such a one.
fn point(activation: &Activation, index: usize) -> Option<Point> {
    match activation {
        Activation::Drawn(drawn) => drawn.points().get(index).copied(),
        _ => None,
    }
}

/// α or β at a distance from the origin, beside the other of the two.
fn knot(distance: f64, other: f64) -> f64 {
    let knot = within(Rescu::KNOT_LIMITS, distance);
    match other {
        _ if knot + other >= Rescu::LEAST_WIDTH => knot,
        0.0 => 0.0,
        _ => Rescu::LEAST_WIDTH,
    }
}

/// β of a `SmeLU` with a knot at a distance from the origin.
fn half_width(distance: f64) -> f64 {
    let half = within(Rescu::KNOT_LIMITS, distance);
    if 2.0 * half >= Rescu::LEAST_WIDTH { half } else { 0.0 }
}

fn slope(value: f64) -> f64 {
    within(Rescu::SLOPE_LIMITS, (value * SLOPE_GRAINS).round() / SLOPE_GRAINS)
}

fn within(limits: Limits, value: f64) -> f64 {
    value.clamp(limits.min, limits.max)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::activation::Kernel;

    const GSMELU: &str = "gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0.5";

    #[test]
    fn a_dragged_handle_changes_what_it_names() {
        let cases = [
            (Handle::RightKnot, "smelu:beta=2", (3.0, 9.0), "smelu:beta=3"),
            (Handle::LeftKnot, "smelu:beta=2", (-0.5, 9.0), "smelu:beta=0.5"),
            (Handle::LeftKnot, "smelu:beta=2", (4.0, 9.0), "smelu:beta=0"),
            (Handle::RightKnot, "smelu:beta=2", (4e-7, 0.0), "smelu:beta=0"),
            (Handle::RightKnot, "smelu:beta=2", (5e3, 0.0), "smelu:beta=1000"),
            (Handle::RightKnot, GSMELU, (3.0, 9.0), "gsmelu:alpha=1,beta=3,left=0.1,right=1,value=0.5"),
            (Handle::RightKnot, GSMELU, (-3.0, 9.0), "gsmelu:alpha=1,beta=0,left=0.1,right=1,value=0.5"),
            (Handle::LeftKnot, GSMELU, (-1.5, 0.25), "gsmelu:alpha=1.5,beta=2,left=0.1,right=1,value=0.25"),
            (Handle::LeftKnot, GSMELU, (3.0, -9e9), "gsmelu:alpha=0,beta=2,left=0.1,right=1,value=-20000"),
            (Handle::LeftTail, GSMELU, (-5.0, -0.5), "gsmelu:alpha=1,beta=2,left=0.25,right=1,value=0.5"),
            (Handle::LeftTail, GSMELU, (-1.0, -0.5), "gsmelu:alpha=1,beta=2,left=10,right=1,value=0.5"),
            (Handle::RightTail, GSMELU, (2.5, 0.65), "gsmelu:alpha=1,beta=2,left=0.1,right=0,value=0.5"),
        ];
        for (handle, before, to, after) in cases {
            let before: Activation = before.parse().unwrap();
            assert_eq!(handle.dragged(before.family(), &before, to), Some(after.parse().unwrap()), "{handle:?} to {to:?}");
        }
    }

    #[test]
    fn a_transition_is_no_narrower_than_it_may_be() {
        let narrow: Activation = "gsmelu:alpha=0.0000004,beta=1".parse().unwrap();
        let closed = Handle::RightKnot.dragged(Family::Gsmelu, &narrow, (0.0, 0.0)).unwrap();
        assert_eq!(closed.knots(), Some([-4e-7, Rescu::LEAST_WIDTH]));
        let half: Activation = "gsmelu:alpha=0,beta=1".parse().unwrap();
        let kink = Handle::RightKnot.dragged(Family::Gsmelu, &half, (4e-7, 0.0)).unwrap();
        assert_eq!(kink.knots(), Some([0.0, 0.0]));
    }

    #[test]
    fn what_has_no_knots_has_no_handles() {
        for family in Family::ALL {
            let values: Vec<f64> = family.parameters().iter().map(|parameter| parameter.default).collect();
            let activation = Activation::from_parts(family, Kernel::Box, &values).unwrap();
            let handles = |derivative| Handle::of(family, derivative, activation.joints().len());
            assert_eq!(handles(Derivative::Value).is_empty(), !matches!(activation, Activation::Rescu(_)), "{family:?}");
            assert_eq!(handles(Derivative::Slope).is_empty(), family != Family::Drawn, "{family:?}");
            assert!(handles(Derivative::Curvature).is_empty(), "{family:?}");
        }
        assert_eq!(Handle::RightKnot.dragged(Family::Relu, &Activation::Relu, (1.0, 1.0)), None);
        let smelu = Activation::smelu(2.0).unwrap();
        assert_eq!(Handle::LeftTail.dragged(Family::Smelu, &smelu, (-5.0, 1.0)), None);
    }

    #[test]
    fn a_point_of_a_drawn_slope_is_dragged_between_its_neighbours() {
        let drawn: Activation = "drawn:points=-2_0~0_0.5~2_1,value=0.25".parse().unwrap();
        let middle = Handle::Point(1);
        assert_eq!(middle.place(&drawn, Span::HOME), Some((0.0, 0.5)));
        assert_eq!(middle.parameters(Family::Drawn, &drawn), [("x", 0.0), ("f′", 0.5)]);
        for (to, after) in [
            ((0.5, -0.2), "drawn:points=-2_0~0.5_-0.2~2_1,value=0.25"),
            ((7.0, 99.0), "drawn:points=-2_0~1.99_10~2_1,value=0.25"),
        ] {
            assert_eq!(middle.dragged(Family::Drawn, &drawn, to), Some(after.parse().unwrap()), "{to:?}");
        }
        assert_eq!(middle.dragged(Family::Drawn, &drawn, (f64::NAN, 0.0)), None);
        assert_eq!(middle.dragged(Family::Smelu, &Activation::smelu(2.0).unwrap(), (0.0, 0.0)), None);
        assert_eq!(Handle::LeftKnot.dragged(Family::Drawn, &drawn, (0.0, 0.0)), None);
        assert_eq!((Handle::Point(3).place(&drawn, Span::HOME), Handle::Point(3).name()), (None, "point-4".to_owned()));
    }

    #[test]
    fn tails_keep_away_from_knots_and_edges() {
        let place = |handle: Handle, text: &str| {
            let activation: Activation = text.parse().unwrap();
            handle.place(&activation, Span::HOME).map(|(x, _)| (x * 10.0).round() / 10.0)
        };
        assert_eq!(place(Handle::LeftTail, "gsmelu:alpha=1"), Some(-4.8));
        assert_eq!(place(Handle::LeftTail, "gsmelu:alpha=4"), Some(-5.2));
        assert_eq!(place(Handle::LeftTail, "gsmelu:alpha=5"), None);
        assert_eq!(place(Handle::RightTail, "gsmelu:beta=4"), Some(5.2));
        assert_eq!(place(Handle::RightKnot, "smelu:beta=7"), None);
    }

    fn shaped() -> impl Strategy<Value = (Family, Activation)> {
        let (knots, slope) = (prop_oneof![Just(0.0), 1e-6..1e-5, 0.0..1e3], -10.0..=10.0);
        let gsmelu = (select(Kernel::ALL.to_vec()), knots.clone(), knots, slope.clone(), slope, -2e4..2e4_f64);
        let rescu = gsmelu.prop_filter_map("too narrow", |(kernel, alpha, beta, left, right, value)| {
            Some((Family::Rescu, Rescu::new(kernel, alpha, beta, left, right, value).map(Activation::Rescu).ok()?))
        });
        prop_oneof![rescu, (1e-6..1e3).prop_map(|beta| (Family::Smelu, Activation::smelu(beta).unwrap()))]
    }

    fn place() -> impl Strategy<Value = f64> {
        prop_oneof![prop::num::f64::ANY, -1e3..1e3_f64, -1e-6..1e-6_f64]
    }

    proptest! {
        #[test]
        fn wherever_a_handle_is_dragged_the_activation_is_one((family, before) in shaped(), drags in prop::collection::vec((0..4_usize, place(), place()), 1..9)) {
            let mut activation = before;
            for (index, x, y) in drags.into_iter().filter(|(_, x, y)| x.is_finite() && y.is_finite()) {
                let handles = Handle::of(family, Derivative::Value, 0);
                let after = handles[index % handles.len()].dragged(family, &activation, (x, y));
                prop_assert!(after.is_some(), "{} to {} {}", activation, x, y);
                activation = after.unwrap();
                prop_assert_eq!(activation.to_string().parse::<Activation>(), Ok(activation.clone()));
            }
        }

        #[test]
        fn a_handle_dragged_to_where_it_is_changes_nothing_to_be_seen(beta in 0.01..5.0, left in -100..100_i32, right in -100..100_i32) {
            let slopes = [left, right].map(|slope| f64::from(slope) / 100.0);
            let activation = Activation::gsmelu(1.0, beta, slopes[0], slopes[1], 0.5).unwrap();
            for handle in Handle::of(Family::Gsmelu, Derivative::Value, 0) {
                let Some(place) = handle.place(&activation, Span::HOME) else { continue };
                prop_assert_eq!(handle.dragged(Family::Gsmelu, &activation, place), Some(activation.clone()), "{:?}", handle);
            }
        }
    }
}
