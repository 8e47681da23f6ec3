//! Charts, generic over plotters' [`DrawingBackend`](plotters::backend::DrawingBackend): the page's canvas, SVG, bitmaps.
//!
//! A [`Chart`] is two axes. It is drawn as two layers of one geometry, [`Chart::plot_box`]: [`Chart::draw_axes`] with all the
//! text, seldom, and on a second canvas above it what moves: bands, rules, lines and dots, in this order. Everything is laid out
//! in CSS pixels and multiplied by [`Style::pixels`], since backends know whole device pixels only. Text is measured by a
//! conservative estimate, so that a layout is the same on every backend.
//!
//! A [`Figure`] is a chart with its data and a legend, to be saved: drawn on any backend, or written as SVG or CSV.

mod area;
mod axis;
mod chart;
mod charts;
mod columns;
mod curve;
mod curves;
mod dash;
mod figure;
mod fit;
mod flag;
mod grid;
mod handle;
mod histogram;
mod label;
mod line;
mod map;
mod mark;
mod moment;
mod nearest;
mod palette;
mod scatter;
mod series;
mod smoothing;
mod straight;
mod stride;
mod strip;
mod style;
mod ticks;
mod tokens;
mod tradeoff;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod svg_tests;

pub use area::Area;
pub use axis::{Axis, AxisScale};
pub use chart::{Chart, PlotBox};
pub use charts::{
    curve_chart, difference_chart, histogram_chart, loss_chart, pairing_chart, probability_chart, reliability_chart,
    step_chart, strip_chart, unlike_chart, value_chart, weights_chart,
};
pub use curve::{Derivative, curve_points, knot_points};
pub use curves::{Curve, Role};
pub use dash::Stroke;
pub use figure::{Content, Figure, Marks};
pub use fit::Fit;
pub use flag::FlagRow;
pub use handle::{Freedom, Handle};
pub use histogram::{Bars, backdrop};
pub use line::Line;
pub use map::{Map, Meaning, Points};
pub use mark::{Band, Dot, Fill, Marker, Rule};
pub use moment::Moment;
pub use nearest::nearest;
pub use palette::{MAP_COLOURS, MapColours, Palette, css};
pub use scatter::Cloud;
pub use series::Series;
pub use smoothing::{average_points, hinge_points, smoothing_chart, window_points};
pub use strip::Strip;
pub use style::{Colour, Drawn, Style};
pub use ticks::{Direction, Tick};
pub use tradeoff::{Against, Banded, Dot as TradeoffDot, Dots, Tradeoff};
