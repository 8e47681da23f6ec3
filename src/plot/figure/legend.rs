//! Names beside samples of their lines, in as many rows as they need.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::PathElement;
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::super::curves::Curve;
use super::super::dash::{Stroke, each_dash};
use super::super::label;
use super::super::line::MARKER_RADIUS;
use super::super::mark::{Marker, draw_marker};
use super::super::scatter::Cloud;
use super::super::series::Series;
use super::super::strip::Strip;
use super::super::style::{Colour, Drawn, Style};
use super::super::tradeoff::Dots;

/// One line's name, and how it is drawn.
pub(super) struct LegendItem {
    name: String,
    colour: Colour,
    /// How its line is drawn, if it has one, and how thick.
    line: Option<(Stroke, f64)>,
    /// What marks it, and the radius of that in CSS pixels.
    marker: Option<(Marker, f64)>,
}

impl From<&Curve> for LegendItem {
    fn from(curve: &Curve) -> Self {
        Self { name: curve.name.clone(), colour: curve.colour, line: Some((curve.stroke, curve.width())), marker: None }
    }
}

impl From<&Series> for LegendItem {
    fn from(series: &Series) -> Self {
        let &Series { ref name, colour, stroke, width, marker, .. } = series;
        Self { name: name.clone(), colour, line: Some((stroke, width)), marker: marker.map(|marker| (marker, MARKER_RADIUS)) }
    }
}

impl From<&Strip> for LegendItem {
    fn from(strip: &Strip) -> Self {
        Self { name: strip.name.clone(), colour: strip.colour, line: None, marker: Some((strip.marker, MARKER_RADIUS)) }
    }
}

impl From<&Dots> for LegendItem {
    fn from(dots: &Dots) -> Self {
        let line = (dots.dots.len() > 1).then_some((Stroke::Solid, 1.5));
        Self { name: dots.name.clone(), colour: dots.colour, line, marker: Some((dots.marker, dots.radius())) }
    }
}

impl From<&Cloud> for LegendItem {
    fn from(cloud: &Cloud) -> Self {
        Self { name: cloud.name.clone(), colour: cloud.colour, line: None, marker: Some((cloud.marker, MARKER_RADIUS)) }
    }
}

/// Entries with their places.
pub(super) struct Legend {
    /// How far from the left each begins, in CSS pixels, and in which row it is.
    placed: Vec<(f64, u32, LegendItem)>,
}

/// The height of a row, in CSS pixels.
const ROW: u32 = 20;
/// The length of a sample: two dashes, with the gap between them.
const SAMPLE: f64 = 29.0;
/// Between a sample and its name.
const GAP: f64 = 7.0;
/// Between the last row and the chart.
const BELOW: u32 = 6;
/// Between a name and the next sample.
const APART: f64 = 20.0;

impl Legend {
    /// Entries side by side, as far as they fit into so many CSS pixels; what does not begins another row. A name that is too long
    /// for one is cut.
    pub(super) fn new(entries: impl Iterator<Item = LegendItem>, width: f64) -> Self {
        let (mut left, mut row) = (0.0, 0);
        let place = |entry: LegendItem| {
            let name = label::shortened(&entry.name, (width - SAMPLE - GAP) / Style::FONT_SIZE);
            let length = SAMPLE + GAP + label::width(&name) * Style::FONT_SIZE;
            if left > 0.0 && left + length > width {
                (left, row) = (0.0, row + 1);
            }
            let place = (left, row, LegendItem { name, ..entry });
            left += length + APART;
            place
        };
        Self { placed: entries.map(place).collect() }
    }

    /// The height in CSS pixels.
    pub(super) fn height(&self) -> u32 {
        self.placed.last().map_or(0, |&(_, row, _)| ROW * (row + 1) + BELOW)
    }

    pub(super) fn draw<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style) -> Drawn<B> {
        for (left, row, entry) in &self.placed {
            let middle = style.device(f64::from(ROW) * (f64::from(*row) + 0.5));
            let [from, to, text] = [0.0, SAMPLE, SAMPLE + GAP].map(|right| (css(left + right, style), middle));
            entry.draw_sample(area, style, [from, to])?;
            area.draw_text(&entry.name, &style.text(style.ink, HPos::Left, VPos::Center), text)?;
        }
        Ok(())
    }
}

impl LegendItem {
    fn draw_sample<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        [from, to]: [(i32, i32); 2],
    ) -> Drawn<B> {
        if let Some((stroke, width)) = self.line {
            let pen = self.colour.stroke_width(style.device(width).unsigned_abs());
            let pattern = stroke.pattern().unwrap_or([f64::INFINITY, 0.0]).map(|css| css * style.pixels);
            each_dash(&[from, to], pattern, |dash| area.draw(&PathElement::new(dash, pen)))?;
        }
        let Some((marker, radius)) = self.marker else { return Ok(()) };
        let middle = (i32::midpoint(from.0, to.0), from.1);
        draw_marker(area, middle, marker, style.device(radius), self.colour.filled())
    }
}

/// The device pixel of a place.
fn css(place: f64, style: &Style) -> i32 {
    (place * style.pixels).round() as i32
}
