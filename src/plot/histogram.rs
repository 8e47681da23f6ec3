//! Histograms of pre-activations: bars, and the activation behind them.

use plotters::style::Color;

use super::chart::{Chart, PlotBox};
use super::charts::curve_chart;
use super::curve::curve_points;
use super::element::{Painter, PlotElement};
use super::style::Colour;
use super::target::Drawn;
use crate::activation::{Activation, Derivative};

/// Bars that stand side by side on 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bars<'a> {
    /// Where the first begins and the last ends; all are equally wide.
    pub range: [f64; 2],
    /// How high each is.
    pub heights: &'a [f64],
    /// Their colour.
    pub colour: Colour,
}

/// Points of the curve behind a histogram, beside those of its transition.
const POINTS: usize = 121;

/// They are drawn as far as they are within the range of x.
impl PlotElement for Bars<'_> {
    fn draw(&self, &Painter { chart, plot, target, .. }: &Painter) -> Drawn {
        chart.bars(plot, self).try_for_each(|corners| target.rectangle(corners, self.colour.filled()))
    }
}

impl Chart {
    /// The corners of the bars that are to be seen. Neighbours share an edge, so that there is neither a gap nor an overlap.
    fn bars(&self, plot: PlotBox, bars: &Bars) -> impl Iterator<Item = [(i32, i32); 2]> {
        let ([low, high], count) = (bars.range, bars.heights.len());
        let edge = move |index: usize| self.column(plot, low + (high - low) * (index as f64 / count as f64));
        let bar = move |(index, &height): (usize, &f64)| {
            let (_, top) = self.place(plot, (low, height));
            [(edge(index), top), (edge(index + 1), plot.bottom)]
        };
        bars.heights.iter().enumerate().map(bar).filter(|[(left, top), (right, bottom)]| left < right && top < bottom)
    }
}

/// The rim of bars as a line: along the top of each, and up or down to the next.
#[must_use]
pub fn outline([low, high]: [f64; 2], heights: &[f64]) -> Vec<(f64, f64)> {
    let edge = |index: usize| low + (high - low) * (index as f64 / heights.len() as f64);
    heights.iter().enumerate().flat_map(|(index, &height)| [(edge(index), height), (edge(index + 1), height)]).collect()
}

/// The curve f over a chart of something else, as points of that chart: scaled to its height, since only its form is to be seen.
#[must_use]
pub fn backdrop(activation: &Activation, chart: &Chart) -> Vec<(f64, f64)> {
    let own = curve_chart(std::slice::from_ref(activation), Derivative::Value, chart.x.range()).y;
    let points = curve_points(activation, Derivative::Value, chart.x.range(), POINTS);
    points.into_iter().map(|(x, y)| (x, chart.y.value(own.fraction(y)))).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::super::charts::histogram_chart;
    use super::*;

    const PLOT: PlotBox = PlotBox { left: 50, top: 10, right: 450, bottom: 110 };

    fn corners(chart: &Chart, range: [f64; 2], heights: &[f64]) -> Vec<[(i32, i32); 2]> {
        chart.bars(PLOT, &Bars { range, heights, colour: Colour::default() }).collect()
    }

    #[test]
    fn bars_stand_on_zero_at_their_places() {
        let chart = histogram_chart(4.0, 1.0);
        let drawn = corners(&chart, [-2.0, 2.0], &[0.5, 0.0, 1.0, 0.25]);
        assert_eq!(drawn, [[(150, 60), (200, 110)], [(250, 10), (300, 110)], [(300, 85), (350, 110)]]);
    }

    #[test]
    fn what_is_beyond_the_axis_is_left_out() {
        let drawn = corners(&histogram_chart(1.0, 1.0), [-2.0, 2.0], &[1.0; 4]);
        assert_eq!(drawn, [[(50, 10), (250, 110)], [(250, 10), (450, 110)]]);
    }

    #[test]
    fn an_outline_runs_along_the_tops() {
        let expected = [(-1.0, 0.5), (0.0, 0.5), (0.0, 2.0), (1.0, 2.0)];
        assert_eq!(outline([-1.0, 1.0], &[0.5, 2.0]), expected);
        assert_eq!(outline([-1.0, 1.0], &[]), []);
    }

    #[test]
    fn the_curve_behind_keeps_its_form() {
        let chart = histogram_chart(3.0, 0.2);
        let activation = Activation::smelu(1.0).unwrap();
        let curve = backdrop(&activation, &chart);
        assert!(curve.is_sorted_by(|a, b| a.0 < b.0 && a.1 <= b.1));
        assert!(curve.iter().all(|&(_, y)| chart.y.contains(y)));
        // Equal differences of f are equal heights.
        let at = |x: f64| curve[super::super::nearest(&curve, x).unwrap()].1;
        assert!((at(3.0) - at(2.0) - (at(2.0) - at(1.0))).abs() < 1e-9 && at(-3.0) == at(-1.0));
    }

    proptest! {
        #[test]
        fn neighbours_share_an_edge(reach in 1e-3..1e3_f64, wider in 1.0..4.0_f64, heights in prop::collection::vec(0.5..1.0, 1..80)) {
            let drawn = corners(&histogram_chart(reach * wider, 1.0), [-reach, reach], &heights);
            prop_assert!(drawn.windows(2).all(|pair| pair[0][1].0 == pair[1][0].0), "{drawn:?}");
            let width = drawn.last().unwrap()[1].0 - drawn[0][0].0;
            prop_assert!((f64::from(width) - 400.0 / wider).abs() <= 1.0);
        }
    }
}
