//! The charts of the page: which axes they have.

use super::axis::{Axis, AxisScale};
use super::chart::Chart;
use super::curve::curve_points;
use super::ticks::Step;
use crate::activation::{Activation, Derivative};
use crate::measure::{ABSOLUTE, LARGEST};
use crate::network::Loss;
use crate::words::{label, measure_phrase, words};

/// The range of a prediction difference that a logarithmic axis shows; below it, twins are as good as identical.
const DIFFERENCES: [f64; 2] = [1e-8, 1.0];
/// The finest linear axis of prediction differences: what is smaller is 0 to the eye, which is why the other scale exists.
const LEAST_DIFFERENCE: f64 = 1e-3;
/// The range of a relative distance of weights: half a unit in the last place, and beyond the √2 of independent weights.
const WEIGHTS: [f64; 2] = [1e-8, 10.0];
/// The finest linear axis of what differs inside.
const LEAST_SHARE: f64 = 1e-3;
/// The range of a sine with noise, and of what networks make of it.
const VALUES: [f64; 2] = [-2.0, 2.0];
/// The finest axis of losses.
const LEAST_LOSS: f64 = 1e-3;
/// The finest axis of densities.
const LEAST_DENSITY: f64 = 1e-9;
/// A curve that rises less than this, relative to [`cap`], is taken as level.
const FLAT: f64 = 1e-9;
/// Below and above the values of strips, as a share of their range.
const AIR: f64 = 0.08;
/// Points that the range of a curve is fitted to.
const FITTED: usize = 241;

/// Prediction difference over epochs, of which `largest` is the largest to be seen; a logarithmic axis goes to 1 at least, so that
/// it seldom moves.
#[must_use]
pub fn difference_chart(epochs: u32, scale: AxisScale, largest: f64) -> Chart {
    let title = measure_phrase(&ABSOLUTE.measure);
    let y = match scale {
        AxisScale::Linear => Axis::linear(title, [0.0, bound(largest.max(LEAST_DIFFERENCE))]),
        AxisScale::Logarithmic => Axis::logarithmic(title, [DIFFERENCES[0], bound(largest.max(DIFFERENCES[1]))]),
    };
    Chart { x: epoch_axis(epochs), y }
}

/// Loss over epochs, of which `largest` is the largest to be seen.
#[must_use]
pub fn loss_chart(loss: Loss, epochs: u32, largest: f64) -> Chart {
    Chart { x: epoch_axis(epochs), y: Axis::linear(loss_title(loss), [0.0, bound(largest.max(LEAST_LOSS))]) }
}

/// The largest difference of two predictions over the steps `from` to `to`.
#[must_use]
pub fn step_chart([from, to]: [u32; 2]) -> Chart {
    let x = Axis::linear(words().axis_step(), [from, to].map(f64::from));
    Chart { x, y: Axis::logarithmic(measure_phrase(&LARGEST.measure), DIFFERENCES) }
}

/// The relative distance of weights over epochs, of which `largest` is the largest to be seen; a logarithmic axis does not depend
/// on it.
#[must_use]
pub fn weights_chart(epochs: u32, scale: AxisScale, largest: f64) -> Chart {
    let title = words().axis_weights();
    let y = match scale {
        AxisScale::Linear => Axis::linear(title, [0.0, bound(largest.max(LEAST_SHARE))]),
        AxisScale::Logarithmic => Axis::logarithmic(title, WEIGHTS),
    };
    Chart { x: epoch_axis(epochs), y }
}

/// The share of units that are on in one twin and off in another over epochs, of which `largest` is the largest to be seen.
#[must_use]
pub fn unlike_chart(epochs: u32, largest: f64) -> Chart {
    Chart { x: epoch_axis(epochs), y: Axis::linear(words().axis_unlike_units(), [0.0, bound(largest.max(LEAST_SHARE))]) }
}

/// The probability of a label over epochs.
#[must_use]
pub fn probability_chart(epochs: u32, label: usize) -> Chart {
    Chart { x: epoch_axis(epochs), y: Axis::linear(words().axis_probability(label as u32), [0.0, 1.0]) }
}

/// Values of a sine over x from −`reach` to `reach`, with some air.
#[must_use]
pub fn value_chart(reach: f64) -> Chart {
    Chart { x: Axis::linear("x", [-reach, reach]), y: Axis::linear("y", VALUES) }
}

/// What was observed of what was predicted, for data of so many labels.
#[must_use]
pub fn reliability_chart(labels: usize) -> Chart {
    let [x, y] = match labels {
        2 => [words().axis_predicted(), words().axis_observed()],
        _ => [words().axis_predicted_best(), words().axis_observed_best()],
    };
    Chart { x: Axis::linear(x, [0.0, 1.0]), y: Axis::linear(y, [0.0, 1.0]) }
}

/// What one twin gives against what another gives, for data of so many labels. Twins are counted from 1.
#[must_use]
pub fn pairing_chart(labels: usize, twins: [u32; 2]) -> Chart {
    let title = |twin| match labels {
        2 => words().axis_probability_by_twin(twin),
        _ => words().axis_true_label_by_twin(twin),
    };
    let [x, y] = twins.map(|twin| Axis::linear(title(twin), [0.0, 1.0]));
    Chart { x, y }
}

/// The same curve of several activations over a range of x, with a range of y that fits them all.
#[must_use]
pub fn curve_chart<'a>(
    activations: impl IntoIterator<Item = &'a Activation>,
    derivative: Derivative,
    range: [f64; 2],
) -> Chart {
    let x = Axis::linear(words().axis_pre_activation(), range);
    let points = activations.into_iter().flat_map(|activation| curve_points(activation, derivative, x.range(), FITTED));
    let y = fitted(points.map(|(_, y)| y), derivative);
    Chart { y: Axis::linear(label(&derivative), y), x }
}

/// The density of pre-activations from −`reach` to `reach`, of which `highest` is the highest to be seen.
#[must_use]
pub fn histogram_chart(reach: f64, highest: f64) -> Chart {
    let y = Axis::linear(words().axis_density(), [0.0, bound(highest.max(LEAST_DENSITY))]);
    Chart { x: Axis::linear("x", [-reach, reach]), y }
}

/// A chart with a column for each name and room for the values. On a logarithmic scale what is 0 lies on the lower end.
#[must_use]
pub fn strip_chart(names: Vec<String>, label: &str, scale: AxisScale, values: &[f64]) -> Chart {
    let y = match scale {
        AxisScale::Linear => Axis::linear(label, evenly_around(values)),
        AxisScale::Logarithmic => Axis::logarithmic(label, by_ratio_around(values)),
    };
    Chart { x: Axis::named(names), y }
}

fn extremes(values: impl Iterator<Item = f64>) -> Option<[f64; 2]> {
    values.fold(None, |range, value| {
        let [low, high] = range.unwrap_or([value; 2]);
        Some([low.min(value), high.max(value)])
    })
}

/// Values of 0 or more never have an axis below 0.
pub(super) fn evenly_around(values: &[f64]) -> [f64; 2] {
    let Some([low, high]) = extremes(values.iter().copied()) else { return [0.0, 1.0] };
    let span = if high > low { high - low } else { (0.1 * high.abs()).max(1e-9) };
    let step = Step::at_least(0.5 * AIR * span);
    let below = step.times(((low - AIR * span) / step.size()).floor());
    [if low >= 0.0 { below.max(0.0) } else { below }, step.times(((high + AIR * span) / step.size()).ceil())]
}

pub(super) fn by_ratio_around(values: &[f64]) -> [f64; 2] {
    let Some([low, high]) = extremes(values.iter().copied().filter(|&value| value > 0.0)) else { return [1e-8, 1.0] };
    let air = (high / low).powf(AIR).max(1.1);
    // The lower end stands for 0, too, which only a power of ten says.
    let low = if values.iter().any(|&value| value <= 0.0) { 10_f64.powf((low / air).log10().floor()) } else { low / air };
    [low, high * air]
}

fn loss_title(loss: Loss) -> String {
    match loss {
        Loss::Sigmoid | Loss::Softmax => words().axis_cross_entropy(),
        Loss::Squared | Loss::Value => words().axis_half_squared_error(),
    }
}

fn epoch_axis(epochs: u32) -> Axis {
    Axis::linear(words().axis_epoch(), [0.0, f64::from(epochs.max(1))])
}

/// The next of 1, 2, 5, 10, … : a bound that seldom moves while data grows.
fn bound(largest: f64) -> f64 {
    if largest.is_finite() { Step::at_least(largest).size() } else { 1.0 }
}

/// Beyond this a curve runs along the edge of its chart: the curvature of a narrow transition would flatten all the rest.
fn cap(derivative: Derivative) -> f64 {
    match derivative {
        Derivative::Value | Derivative::Difference => 1e5,
        Derivative::Slope => 1e2,
        Derivative::Curvature => 1e1,
    }
}

/// A range around all values that are numbers, with some air, and ends that seldom move while a curve is being shaped.
pub(super) fn fitted(values: impl Iterator<Item = f64>, derivative: Derivative) -> [f64; 2] {
    let cap = cap(derivative);
    let extend = |[low, high]: [f64; 2], value: f64| [low.min(value), high.max(value)];
    let mut range = values
        .filter(|value| value.is_finite())
        .map(|value| value.clamp(-cap, cap))
        .fold([f64::INFINITY, f64::NEG_INFINITY], extend);
    if derivative == Derivative::Slope {
        range = extend(extend(range, 0.0), 1.0);
    } else if !far_from_zero(range) {
        range = extend(range, 0.0);
    }
    // Nothing to be seen, or no number in it, is still a chart.
    let [low, high] = if range[0] <= range[1] { range } else { [0.0, 0.0] };
    let high = if high - low > FLAT * cap { high } else { low + 1.0 };
    let span = high - low;
    let air = 0.05 * span;
    let step = Step::at_least(0.04 * span);
    [step.times(((low - air) / step.size()).floor()), step.times(((high + air) / step.size()).ceil())]
}

/// Whether showing zero, too, would squeeze the values together.
fn far_from_zero([low, high]: [f64; 2]) -> bool {
    low.max(-high) > 4.0 * (high - low).max(1.0)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    fn range(activation: &str, derivative: Derivative) -> [f64; 2] {
        curve_chart([&activation.parse().unwrap()], derivative, [-6.0, 6.0]).y.range()
    }

    #[test]
    fn bounds_move_in_round_steps() {
        let cases = [(0.0, 1e-3), (0.69, 1.0), (1.0, 1.0), (1.01, 2.0), (2.3, 5.0), (73.0, 100.0), (f64::NAN, 1e-3)];
        for (largest, expected) in cases {
            assert_eq!(loss_chart(Loss::Softmax, 10, largest).y.range(), [0.0, expected], "{largest}");
        }
        assert_eq!(loss_chart(Loss::Softmax, 10, f64::INFINITY).y.range(), [0.0, 1.0]);
        assert_eq!(difference_chart(10, AxisScale::Linear, 0.06).y.range(), [0.0, 0.1]);
        assert_eq!(weights_chart(10, AxisScale::Linear, 1.3).y.range(), [0.0, 2.0]);
        assert_eq!(unlike_chart(10, 0.13).y.range(), [0.0, 0.2]);
        assert_eq!(step_chart([5, 29]).x.range(), [5.0, 29.0]);
        assert_eq!(difference_chart(10, AxisScale::Logarithmic, 0.06).y.range(), [1e-8, 1.0]);
        assert_eq!(difference_chart(10, AxisScale::Logarithmic, 1.4).y.range(), [1e-8, 2.0]);
    }

    #[test]
    fn only_a_cross_entropy_is_counted_in_nats() {
        let label = |loss| loss_chart(loss, 10, 1.0).y.label().to_owned();
        assert_eq!([Loss::Sigmoid, Loss::Softmax].map(label), ["cross-entropy (nats)"; 2]);
        assert!([Loss::Squared, Loss::Value].map(label).iter().all(|label| !label.contains("nats")));
    }

    #[test]
    fn charts_of_probabilities_say_of_what() {
        for (labels, of_label) in [(2, "label 1"), (3, "true label"), (10, "true label")] {
            let Chart { x, y } = pairing_chart(labels, [1, 4]);
            assert_eq!([x.label(), y.label()], [1, 4].map(|twin| format!("p({of_label}) by twin {twin}")));
            assert_eq!(reliability_chart(labels).y.label().contains("label 1"), labels == 2);
        }
    }

    #[test]
    fn ranges_have_air_and_end_on_round_numbers() {
        let linear = |values: &[f64]| strip_chart(Vec::new(), "", AxisScale::Linear, values).y.range();
        assert_eq!(linear(&[0.78, 0.83]), [0.776, 0.834]);
        assert_eq!(linear(&[0.0, 1.0])[0], 0.0);
        assert_eq!(linear(&[]), [0.0, 1.0]);
        assert!(linear(&[0.5, 0.5])[0] < 0.5 && linear(&[0.5, 0.5])[1] > 0.5);
        let logarithmic = |values: &[f64]| strip_chart(Vec::new(), "", AxisScale::Logarithmic, values).y.range();
        assert_eq!(logarithmic(&[0.0, 0.03, 0.3])[0], 0.01);
        assert_eq!(logarithmic(&[0.0]), [1e-8, 1.0]);
        let [low, high] = logarithmic(&[0.03, 0.3]);
        assert!(low < 0.03 && low > 0.02 && high > 0.3 && high < 0.4, "{low} {high}");
    }

    #[test]
    fn no_epochs_are_still_an_axis() {
        assert_eq!(loss_chart(Loss::Softmax, 0, 1.0).x.range(), [0.0, 1.0]);
    }

    #[test]
    fn curves_fit_with_some_air() {
        assert_eq!(range("relu", Derivative::Value), [-0.5, 6.5]);
        assert_eq!(range("smelu:beta=2", Derivative::Slope), [-0.05, 1.05]);
        assert_eq!(range("identity", Derivative::Slope), [-0.05, 1.05]);
        assert_eq!(range("identity", Derivative::Curvature), [-0.05, 1.05]);
        assert_eq!(range("tanh", Derivative::Value), [-1.1, 1.1]);
    }

    #[test]
    fn no_curves_are_still_a_chart() {
        for derivative in [Derivative::Value, Derivative::Slope, Derivative::Curvature] {
            assert_eq!(curve_chart([], derivative, [-6.0, 6.0]).y.range(), [-0.05, 1.05], "{derivative:?}");
        }
    }

    #[test]
    fn a_needle_does_not_flatten_the_rest() {
        assert_eq!(range("smelu:beta=0.001", Derivative::Curvature), [-0.5, 10.5]);
    }

    #[test]
    fn a_curve_far_from_zero_is_shown_where_it_is() {
        let [low, high] = range("gsmelu:alpha=1,beta=1,left=0,right=1,value=20000", Derivative::Value);
        assert!(low > 19_990.0 && high < 20_010.0, "{low} {high}");
    }
}
