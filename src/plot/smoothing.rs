//! The picture of a kink that is seen through a window.

use super::axis::Axis;
use super::chart::Chart;
use super::charts::fitted;
use super::curve::spread;
use super::ticks::Step;
use crate::activation::{Derivative, Smoothing};
use crate::words::{label, words};

/// How far the axis goes from the kink to either side at least, in half widths of the window.
const REACHES: f64 = 2.5;
/// What is seen of lines whose window has no width, to either side.
const HINGE_REACH: f64 = 5.0;
/// The share of the lines' height that is kept free below them, where the window stands.
const PLINTH: f64 = 0.4;
/// The height of a kernel of density 1, as a share of the whole axis.
const KERNEL_HEIGHT: f64 = 0.24;
/// What an end that is round may be beyond a step by rounding, in steps.
const LEEWAY: f64 = 1e-9;
/// Points along the window, and along what has been drawn.
const POINTS: usize = 121;

/// Axes around the kink, on which the window and what it does to the lines can be seen, however narrow or wide it is.
#[must_use]
pub fn smoothing_chart(smoothing: &Smoothing) -> Chart {
    let reach = if smoothing.reach() > 0.0 { REACHES * smoothing.reach() } else { HINGE_REACH };
    let step = Step::at_least(0.2 * reach);
    let kink = smoothing.kink().0;
    let ends = [
        step.times(((kink - reach) / step.size() + LEEWAY).floor()),
        step.times(((kink + reach) / step.size() - LEEWAY).ceil()),
    ];
    let x = Axis::linear(words().axis_pre_activation(), ends);
    let [left, right] = x.range();
    // The average lies between the lines and the chord, so that the lines' ends and kink tell how high all is.
    let [low, high] = fitted([left, kink, right].into_iter().map(|x| smoothing.lines(x)), Derivative::Value);
    Chart { x, y: Axis::linear(label(&Derivative::Value), [low - PLINTH * (high - low), high]) }
}

/// A kernel's outline, standing at x on the bottom of the chart. Only its form is to scale.
#[must_use]
pub fn window_points(smoothing: &Smoothing, chart: &Chart, x: f64) -> Vec<(f64, f64)> {
    let [bottom, top] = chart.y.range();
    let height = |u: f64| KERNEL_HEIGHT * (top - bottom) * smoothing.kernel().density(u);
    // At its very ends the density is 0, also where it is not a hair before them.
    let inside = |u: f64| u.clamp((-1.0_f64).next_up(), 1.0_f64.next_down());
    spread([-1.0, 1.0], POINTS).map(|u| (x + u * smoothing.reach(), bottom + height(inside(u)))).collect()
}

/// The lines from one x to another, with their kink if it lies between.
#[must_use]
pub fn hinge_points(smoothing: &Smoothing, [from, to]: [f64; 2]) -> Vec<(f64, f64)> {
    let kink = smoothing.kink().0;
    let kink = (from < kink && kink < to).then_some(kink);
    [from].into_iter().chain(kink).chain([to]).map(|x| (x, smoothing.lines(x))).collect()
}

/// The averages from one x to another, in so many points.
#[must_use]
pub fn average_points(smoothing: &Smoothing, [from, to]: [f64; 2]) -> Vec<(f64, f64)> {
    spread([from, to], POINTS).map(|x| (x, smoothing.average(x))).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::activation::Activation;

    fn smoothing(text: &str) -> Smoothing {
        Smoothing::of(&text.parse::<Activation>().unwrap()).unwrap()
    }

    #[test]
    fn axes_follow_the_window() {
        let cases = [
            ("relu", [-5.0, 5.0]),
            ("smelu:beta=2", [-5.0, 5.0]),
            ("smelu:beta=0.5", [-1.5, 1.5]),
            ("smelu:beta=1000", [-2500.0, 2500.0]),
            ("gsmelu:alpha=0,beta=4,left=0,right=1,value=0", [-3.0, 7.0]),
        ];
        for (text, expected) in cases {
            assert_eq!(smoothing_chart(&smoothing(text)).x.range(), expected, "{text}");
        }
    }

    #[test]
    fn every_average_and_every_window_fits_on_the_axes() {
        for kernel in ["box", "triangle", "epanechnikov", "biweight", "cosine", "raised-cosine"] {
            for shape in ["alpha=1,beta=3,left=-2,right=1,value=5", "alpha=0,beta=1e-5,left=1,right=-10,value=0"] {
                let smoothing = smoothing(&format!("rescu:kernel={kernel},{shape}"));
                let chart = smoothing_chart(&smoothing);
                let [bottom, top] = chart.y.range();
                let averages = average_points(&smoothing, chart.x.range());
                let lowest = averages.iter().map(|point| point.1).fold(top, f64::min);
                assert!(averages.iter().all(|point| chart.y.contains(point.1)), "{kernel} {shape}");
                let window = window_points(&smoothing, &chart, smoothing.kink().0);
                assert!(window.iter().all(|point| (bottom..=lowest).contains(&point.1)), "{kernel} {shape}");
                assert!(window.iter().any(|point| point.1 > bottom + 0.1 * (top - bottom)), "{kernel} {shape}");
            }
        }
    }

    #[test]
    fn lines_keep_their_kink() {
        let smoothing = smoothing("smelu:beta=2");
        assert_eq!(hinge_points(&smoothing, [-1.0, 3.0]), [(-1.0, 0.0), (0.0, 0.0), (3.0, 3.0)]);
        assert_eq!(hinge_points(&smoothing, [1.0, 3.0]), [(1.0, 1.0), (3.0, 3.0)]);
    }
}
