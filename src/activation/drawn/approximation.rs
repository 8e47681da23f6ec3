//! Other activations as drawn RESCUs, so that drawing can begin from any of them.

use super::{Drawn, Point};
use crate::activation::function::ActivationFunction;
use crate::activation::{Activation, Kernel, Rescu};

/// Half of the transition that a kink is given, since two points cannot lie above one another.
const HALF_KINK: f64 = 0.5;
/// Pieces that a transition other than a parabola is cut into.
const PIECES: usize = 8;
/// The least width of a transition that is cut.
const ROOM: f64 = 1e3 * Drawn::LEAST_GAP;
/// Where the slope of a baseline is looked at, in units of what it bends over.
const PLACES: [f64; 9] = [-4.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 4.0];
/// The least such unit, with which the places are still apart.
const LEAST_UNIT: f64 = 1e2 * Drawn::LEAST_GAP;
/// Decimals of what is only nearly so anyway, so that it can be read.
const DECIMALS: i32 = 3;

impl Activation {
    /// The drawn RESCU that this is, or one like it.
    ///
    /// A `SmeLU` or `gSmeLU` with a transition becomes itself. The others are approximated: a kink between two lines becomes a
    /// transition from −½ to ½ between the same lines; of all else the slope is taken at up to nine points, with straight lines
    /// between them and the slopes of the tails beyond, cut to [`Drawn::SLOPE_LIMITS`], and with the same f(0), all of them to three
    /// decimals. What is not cut is off by less than a quarter of the largest slope, times what the curve bends over.
    #[must_use]
    pub fn drawn(&self) -> Drawn {
        match self {
            Self::Drawn(drawn) => drawn.clone(),
            Self::Rescu(rescu) if rescu.width() == 0.0 => {
                of_hinge([rescu.left_slope(), rescu.right_slope()], rescu.left_value())
            }
            Self::Rescu(rescu) if rescu.kernel() == Kernel::Box => of_gsmelu(rescu),
            Self::Rescu(rescu) => self.of_smoothed(rescu),
            _ => self.function().hinge().map_or_else(|| self.of_baseline(), |left| of_hinge([left, 1.0], 0.0)),
        }
    }

    /// The ends of the transition are exact.
    fn of_smoothed(&self, rescu: &Rescu) -> Drawn {
        let mut points = of_gsmelu(rescu).points;
        if rescu.width() >= ROOM {
            let at = |i: usize| rounded(rescu.width() * (i as f64 / PIECES as f64) - rescu.alpha(), rescu.width());
            let inner: Vec<f64> = (1..PIECES).map(at).collect();
            points.splice(1..1, self.sampled(&inner));
        }
        like(without_spares(points), rounded(self.value(0.0), rescu.width()))
    }

    fn of_baseline(&self) -> Drawn {
        let unit = self.length_scale().clamp(LEAST_UNIT, Drawn::X_LIMITS.max / PLACES[PLACES.len() - 1]);
        let mut points = self.sampled(&PLACES.map(|place| place * rounded(unit, unit)));
        let last = points.len() - 1;
        let tails = self.function().tails();
        for (end, tail) in [(0, tails.left), (last, tails.right)] {
            points[end] = Point { x: points[end].x, slope: tail.line.slope }.clamped();
        }
        like(without_spares(points), rounded(self.value(0.0), unit))
    }

    /// The slope at these places.
    fn sampled(&self, places: &[f64]) -> Vec<Point> {
        places.iter().map(|&x| Point { x, slope: rounded(self.slope(x), 1.0) }.clamped()).collect()
    }
}

fn of_gsmelu(rescu: &Rescu) -> Drawn {
    let start = Point { x: 0.0 - rescu.alpha(), slope: rescu.left_slope() };
    like(vec![start, Point { x: rescu.beta(), slope: rescu.right_slope() }], rescu.jet(0.0).value)
}

/// Two lines of these slopes that would meet at 0, at a height.
fn of_hinge([left, right]: [f64; 2], height: f64) -> Drawn {
    let points = vec![Point { x: -HALF_KINK, slope: left }, Point { x: HALF_KINK, slope: right }];
    // The parabola is above the kink by an eighth of the bend for each unit of its width.
    like(points, height + 0.25 * HALF_KINK * (right - left))
}

/// With f(0) as near to a value as it may be.
fn like(points: Vec<Point>, value: f64) -> Drawn {
    Drawn::of(points, Drawn::VALUE_LIMITS.clamp(value))
}

/// To as many decimals of a scale.
fn rounded(number: f64, scale: f64) -> f64 {
    let grains = 10_f64.powi((DECIMALS - libm::floor(libm::log10(scale)) as i32).max(0));
    (number * grains).round() / grains
}

/// Without those that have the slope of both their neighbours, the outer ones counting as a neighbour of themselves. Two are left.
fn without_spares(points: Vec<Point>) -> Vec<Point> {
    let last = points.len() - 1;
    let is_bend = |index: usize| {
        let slope = |index: usize| points[index].slope;
        slope(index.saturating_sub(1)) != slope(index) || slope((index + 1).min(last)) != slope(index)
    };
    let bends: Vec<Point> = (0..=last).filter(|&index| is_bend(index)).map(|index| points[index]).collect();
    if bends.is_empty() { vec![points[0], points[last]] } else { bends }
}
