//! Strip plots: what was measured of several configurations, once each in every run. Dots of the same run are joined, and the box
//! behind them holds the middle half.

use plotters::style::Color;

use super::chart::{Chart, PlotBox, whole};
use super::element::{Painter, PlotElement};
use super::legend::LegendItem;
use super::line::MARKER_RADIUS;
use super::marker::{Marker, draw_marker};
use super::nearest::within_reach;
use super::style::{Colour, Style};
use super::table::Table;
use super::target::Drawn;
use crate::measure::Quartiles;
use crate::words::words;

/// One column of a strip plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// What it is called in legends and tables.
    pub name: String,
    /// The run and what was measured in it, ascending in the run, all numbers finite. A run that has nothing is left out.
    pub points: Vec<(f64, f64)>,
    /// Its colour.
    pub colour: Colour,
    /// The form of its dots.
    pub marker: Marker,
}

/// The radius of a dot, in CSS pixels.
const RADIUS: f64 = 3.0;
/// The radius of a dot of the run that is looked at.
const CHOSEN_RADIUS: f64 = 4.5;
/// How far dots may lie from the middle of their column, in widths of a column, and how far the box reaches.
const SWARM: f64 = 0.16;
const BOX: f64 = 0.22;
/// How opaque boxes, joining lines and dots are.
const BOX_OPACITY: f64 = 0.16;
const JOIN_OPACITY: f64 = 0.4;
const DOT_OPACITY: f64 = 0.8;

/// A column each, with its box. In tables a row is a run.
impl PlotElement for [Strip] {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, style, plot, target } = painter;
        let places = chart.strip_places(plot, style, self);
        for (column, strip) in self.iter().enumerate() {
            draw_box(painter, column, strip)?;
        }
        let pen = style.muted.mix(JOIN_OPACITY).stroke_width(style.device(1.0).unsigned_abs());
        for join in joins(&places) {
            target.path(&join, pen)?;
        }
        for (strip, places) in self.iter().zip(&places) {
            for &(_, at) in places {
                draw_marker(target, at, strip.marker, style.device(RADIUS), strip.colour.mix(DOT_OPACITY).filled())?;
            }
        }
        Ok(())
    }

    fn legend(&self) -> Vec<LegendItem> {
        let item = |strip: &Strip| LegendItem {
            name: strip.name.clone(),
            colour: strip.colour,
            line: None,
            marker: Some((strip.marker, MARKER_RADIUS)),
        };
        self.iter().map(item).collect()
    }

    fn table(&self, chart: &Chart) -> Table {
        Table::over(&words().column_repetition(), chart, self.iter().map(|strip| (&strip.name[..], &strip.points[..])))
    }
}

/// The dots of one run, made larger than the others and joined: the run that is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChosenRun<'a> {
    /// All columns.
    pub strips: &'a [Strip],
    /// The run; of one that is in no column nothing is drawn.
    pub run: f64,
}

impl PlotElement for ChosenRun<'_> {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        let places = chart.strip_places(plot, style, self.strips);
        let pen = style.ink.stroke_width(style.device(2.0).unsigned_abs());
        let at: Vec<Option<(i32, i32)>> = places.iter().map(|places| of_run(places, self.run)).collect();
        for pair in at.windows(2) {
            if let [Some(from), Some(to)] = *pair {
                target.path(&[from, to], pen)?;
            }
        }
        for (strip, at) in self.strips.iter().zip(at) {
            let Some(at) = at else { continue };
            draw_marker(target, at, strip.marker, style.device(CHOSEN_RADIUS + 1.5), style.ink.filled())?;
            draw_marker(target, at, strip.marker, style.device(CHOSEN_RADIUS), strip.colour.filled())?;
        }
        Ok(())
    }
}

/// The quartiles of a column: a box, and a line across it at the median.
fn draw_box(&Painter { chart, style, plot, target }: &Painter, column: usize, strip: &Strip) -> Drawn {
    let values: Vec<f64> = strip.points.iter().map(|&(_, value)| value).collect();
    let Some(Quartiles { lower, median, upper }) = Quartiles::of(&values) else { return Ok(()) };
    let [left, right] = [0.5 - BOX, 0.5 + BOX].map(|share| chart.column(plot, column as f64 + share));
    let height = |value: f64| style.snapped(chart.place(plot, (0.0, value)).1);
    let corners = [(left, height(upper)), (right, height(lower))];
    target.rectangle(corners, strip.colour.mix(BOX_OPACITY).filled())?;
    target.rectangle(corners, strip.colour.stroke_width(style.device(1.0).unsigned_abs()))?;
    let (middle, half) = (height(median), style.whole_pixels(2.0) / 2);
    target.rectangle([(left, middle - half), (right, middle + half)], strip.colour.filled())
}

impl Chart {
    /// The run of the dot that is nearest to a device pixel, if one is near.
    #[must_use]
    pub fn run_at(&self, plot: PlotBox, style: &Style, strips: &[Strip], at: (f64, f64)) -> Option<f64> {
        let places = self.strip_places(plot, style, strips);
        within_reach(places.iter().flatten().map(|&(run, (x, y))| (run, (x.into(), y.into()))), style, at)
    }

    /// Where the dots of each column lie, run by run.
    fn strip_places(&self, plot: PlotBox, style: &Style, strips: &[Strip]) -> Vec<Vec<(f64, (i32, i32))>> {
        let width = f64::from(plot.width()) / strips.len().max(1) as f64;
        let of_strip = |(column, strip): (usize, &Strip)| {
            let points: Vec<(f64, f64)> =
                strip.points.iter().map(|&(_, value)| self.held(plot, (column as f64 + 0.5, value))).collect();
            let places = swarm(&points, 2.0 * RADIUS * style.pixels, SWARM * width);
            strip.points.iter().map(|&(run, _)| run).zip(places.into_iter().map(whole)).collect()
        };
        strips.iter().enumerate().map(of_strip).collect()
    }
}

/// Moves points that lie on one another aside, by as little as it takes and by `most` at most; heights stay.
fn swarm(points: &[(f64, f64)], diameter: f64, most: f64) -> Vec<(f64, f64)> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by(|&a, &b| points[a].1.total_cmp(&points[b].1));
    let mut placed: Vec<(f64, f64)> = Vec::with_capacity(points.len());
    let mut moved = points.to_vec();
    let stride = 0.5 * diameter;
    for index in order {
        let (x, y) = points[index];
        let is_free = |x: f64| placed.iter().rev().all(|&(u, v)| f64::hypot(u - x, v - y) >= 0.95 * diameter);
        let aside = (1..=(most / stride) as u32).flat_map(|count| [1.0, -1.0].map(|side| side * f64::from(count) * stride));
        let place = core::iter::once(0.0).chain(aside).map(|aside| x + aside).find(|&x| is_free(x)).unwrap_or(x);
        placed.push((place, y));
        moved[index] = (place, y);
    }
    moved
}

/// Lines from each dot to the one of the same run in the next column.
fn joins(places: &[Vec<(f64, (i32, i32))>]) -> Vec<[(i32, i32); 2]> {
    let between = |pair: &[Vec<(f64, (i32, i32))>]| {
        let partner = |&(run, from): &(f64, (i32, i32))| Some([from, of_run(&pair[1], run)?]);
        pair[0].iter().filter_map(partner).collect::<Vec<_>>()
    };
    places.windows(2).flat_map(between).collect()
}

fn of_run(places: &[(f64, (i32, i32))], run: f64) -> Option<(i32, i32)> {
    places.iter().find(|place| place.0 == run).map(|place| place.1)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use plotters::backend::SVGBackend;
    use plotters::drawing::IntoDrawingArea;
    use proptest::prelude::*;

    use super::super::axis::AxisScale;
    use super::super::charts::strip_chart;
    use super::*;

    const SIZE: (u32, u32) = (600, 400);

    fn style() -> Style {
        let grey = |level| plotters::style::RGBAColor(level, level, level, 1.0);
        let font = "sans-serif".to_owned();
        Style { ink: grey(30), muted: grey(110), grid: grey(230), background: grey(255), font, pixels: 1.0, grain: 1 }
    }

    fn strip(points: &[(f64, f64)], marker: Marker) -> Strip {
        Strip { name: String::new(), points: points.to_vec(), colour: plotters::style::RGBAColor(200, 0, 0, 1.0), marker }
    }

    fn two() -> (Chart, Vec<Strip>) {
        let a = strip(&[(0.0, 0.2), (1.0, 0.5), (3.0, 0.9)], Marker::Circle);
        let b = strip(&[(0.0, 0.4), (2.0, 0.6), (3.0, 0.1)], Marker::Square);
        (strip_chart(vec!["A".to_owned(), "B".to_owned()], "PD", AxisScale::Linear, &[0.1, 0.9]), vec![a, b])
    }

    fn drawn(chosen: Option<f64>) -> String {
        let (chart, strips) = two();
        let mut svg = String::new();
        let (area, style) = (SVGBackend::with_string(&mut svg, SIZE).into_drawing_area(), style());
        let painter = Painter::new(&chart, &area, &style);
        strips.draw(&painter).unwrap();
        if let Some(run) = chosen {
            ChosenRun { strips: &strips, run }.draw(&painter).unwrap();
        }
        drop(area);
        svg
    }

    #[test]
    fn each_value_is_a_dot_and_runs_of_both_columns_are_joined() {
        let svg = drawn(None);
        let count = |what: &str| svg.matches(what).count();
        assert_eq!(count("<circle"), 3);
        // Three dots of the second column; a box, its rim and its median in both.
        assert_eq!(count("<rect"), 3 + 2 * 3);
        assert_eq!(count("<polyline"), 2, "runs 0 and 3 are in both: {svg}");
        let chosen = drawn(Some(3.0));
        assert_eq!(chosen.matches("<polyline").count(), 3);
        assert_eq!(drawn(Some(2.0)).matches("<polyline").count(), 2, "run 2 has nothing to be joined with");
    }

    #[test]
    fn a_box_holds_the_middle_half() {
        let (chart, strips) = two();
        let plot = chart.plot_box(SIZE.0, SIZE.1, &style());
        let height = |value| chart.place(plot, (0.0, value)).1;
        let (left, right) = (chart.column(plot, 0.5 - BOX), chart.column(plot, 0.5 + BOX));
        let expected =
            format!("x=\"{left}\" y=\"{}\" width=\"{}\" height=\"{}\"", height(0.7), right - left, height(0.35) - height(0.7));
        assert_eq!(drawn(None).matches(&expected).count(), 2, "{expected} in {}", drawn(None));
        assert_eq!(strips.len(), 2);
    }

    #[test]
    fn a_pointer_means_the_nearest_dot_or_none() {
        let (chart, strips) = two();
        let plot = chart.plot_box(SIZE.0, SIZE.1, &style());
        let at = |column, value| chart.to_pixel(plot, (column, value));
        for (column, value, run) in [(0.5, 0.5, 1.0), (1.5, 0.1, 3.0), (1.5, 0.6, 2.0)] {
            let (x, y) = at(column, value);
            assert_eq!(chart.run_at(plot, &style(), &strips, (x + 5.0, y - 5.0)), Some(run));
        }
        assert_eq!(chart.run_at(plot, &style(), &strips, at(1.0, 0.5)), None);
        assert_eq!(chart.run_at(plot, &style(), &[], (0.0, 0.0)), None);
    }

    proptest! {
        #[test]
        fn a_swarm_keeps_heights_and_its_column(ys in prop::collection::vec(0.0..300.0_f64, 0..100), most in 0.0..60.0_f64) {
            let points: Vec<(f64, f64)> = ys.iter().map(|&y| (100.0, y)).collect();
            let moved = swarm(&points, 6.0, most);
            for (&y, &(x, height)) in ys.iter().zip(&moved) {
                prop_assert!(height == y && (x - 100.0).abs() <= most);
            }
            // Whatever was moved aside lies on no other.
            for (index, a) in moved.iter().enumerate().filter(|(_, a)| a.0 != 100.0) {
                let others = moved.iter().enumerate().filter(|(other, b)| *other != index && b.0 != 100.0);
                for (_, b) in others {
                    prop_assert!(f64::hypot(a.0 - b.0, a.1 - b.1) >= 0.95 * 6.0 - 1e-9, "{a:?} {b:?}");
                }
            }
        }
    }
}
