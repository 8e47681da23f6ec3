//! Charts, for any of plotters' backends behind a [`DrawTarget`]: the page's canvas, SVG, bitmaps.
//!
//! A [`Chart`] is two axes. It is drawn as two layers of one geometry, [`Chart::plot_box`]: [`Painter::draw_axes`] with all the
//! text, seldom, and on a second canvas above it what moves. Everything is laid out in CSS pixels and multiplied by
//! [`Style::pixels`], since backends know whole device pixels only. Text is measured by a conservative estimate, so that a layout is
//! the same on every backend.
//!
//! What is drawn on a chart is a list of [`Elements`]. The page draws them on a canvas, through a [`Painter`], and adds what only a
//! screen has: readings, and what the pointer is at. A [`Figure`] is the same list with its chart and a legend, to be saved: drawn
//! on any backend, or written as SVG or CSV. A new kind of thing to draw is one file with an implementation of [`PlotElement`].
//!
//! ```
//! use plotters::style::RGBAColor;
//! use rescu_explorer::plot::{Axis, Band, Chart, Elements, Figure, Marker, Series, Stroke, Style};
//!
//! let grey = |level| RGBAColor(level, level, level, 1.0);
//! let losses = Series {
//!     name: "ReLU".to_owned(),
//!     points: vec![(0.0, 0.7), (1.0, 0.4), (2.0, 0.3)],
//!     colour: RGBAColor(200, 0, 0, 1.0),
//!     stroke: Stroke::Solid,
//!     width: 2.0,
//!     marker: Some(Marker::Circle),
//! };
//! let warm_up = Band { range: [0.0, 0.5], colour: RGBAColor(0, 0, 200, 0.1) };
//! let figure = Figure {
//!     chart: Chart { x: Axis::linear("epoch", [0.0, 2.0]), y: Axis::linear("loss", [0.0, 1.0]) },
//!     elements: Elements::of(vec![warm_up]).and(vec![losses]),
//! };
//! let style = Style {
//!     ink: grey(30),
//!     muted: grey(110),
//!     grid: grey(230),
//!     background: grey(255),
//!     font: "sans-serif".to_owned(),
//!     pixels: 1.0,
//!     grain: 1,
//! };
//! assert!(figure.svg(&style).contains("<title>loss: ReLU</title>"));
//! assert_eq!(figure.csv(), "epoch,loss of ReLU\r\n0.0,0.7\r\n1.0,0.4\r\n2.0,0.3\r\n");
//! ```

mod area;
mod axis;
mod chart;
mod charts;
mod columns;
mod curve;
mod curves;
mod dash;
mod element;
mod figure;
mod fit;
mod flag;
mod grid;
mod handle;
mod histogram;
mod label;
mod legend;
mod line;
mod linked_picture;
mod map;
mod mark;
mod marker;
mod moment;
mod nearest;
mod network;
mod palette;
mod picture;
mod qr;
mod scatter;
mod series;
mod smoothing;
mod sound;
mod straight;
mod stride;
mod strip;
mod style;
mod table;
mod target;
mod ticks;
mod tokens;
mod tradeoff;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod svg_tests;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod vision_tests;

pub use area::Area;
pub use axis::{Axis, AxisScale};
pub use chart::{Chart, PlotBox};
pub use charts::{
    curve_chart, difference_chart, histogram_chart, loss_chart, pairing_chart, probability_chart, reliability_chart,
    step_chart, strip_chart, unlike_chart, value_chart, weights_chart,
};
pub use curve::{curve_points, knot_points};
pub use curves::{Curve, Curves, Role};
pub use dash::Stroke;
pub use element::{Elements, Painter, PlotElement};
pub use figure::Figure;
pub use fit::Fit;
pub use flag::FlagRow;
pub use handle::{Freedom, Handle};
pub use histogram::{Bars, backdrop, outline};
pub use legend::LegendItem;
pub use line::Line;
pub use linked_picture::LinkedPicture;
pub use map::{Map, MapRow, MapTable, Meaning, Points};
pub use mark::{Band, Dot, Fill, Rule};
pub use marker::Marker;
pub use moment::Moment;
pub use nearest::nearest;
pub use network::{Connection, NetworkLayout, Slot as NetworkSlot};
pub use palette::{MAP_COLOURS, MapColours, Palette, css};
pub use picture::Picture;
pub use qr::QrCode;
pub use scatter::{ChosenExample, Cloud, Diagonal, Reliability};
pub use series::Series;
pub use smoothing::{average_points, hinge_points, smoothing_chart, window_points};
pub use sound::{AUDIBLE, PITCHES, Voice, pitch, place_of_voice};
pub use strip::{ChosenRun, Strip};
pub use style::{Colour, Style};
pub use table::{Column, Table};
pub use target::{DrawError, DrawTarget, Drawn};
pub use ticks::{Direction, Tick};
pub use tradeoff::{Against, Banded, ChosenConfiguration, Dot as TradeoffDot, Dots, Tradeoff};
