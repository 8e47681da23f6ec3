//! Names beside samples of what they stand for, in as many rows as they need.

use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::dash::{Stroke, each_dash};
use super::label;
use super::marker::{Marker, draw_marker};
use super::style::{Colour, Style};
use super::target::{DrawTarget, Drawn};

/// A name beside a sample of what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendItem {
    /// The name; one that is too long for a row is cut where it is drawn.
    pub name: String,
    /// The colour of line and marker.
    pub colour: Colour,
    /// The dashes of its line and its thickness in CSS pixels, if it has a line.
    pub line: Option<(Stroke, f64)>,
    /// The form of its marker and its radius in CSS pixels, if it has one.
    pub marker: Option<(Marker, f64)>,
}

/// Items with their places.
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
    /// Items side by side, as far as they fit into so many CSS pixels; what does not begins another row. A name that is too long
    /// for one is cut.
    pub(super) fn new(items: Vec<LegendItem>, width: f64) -> Self {
        let (mut left, mut row) = (0.0, 0);
        let place = |item: LegendItem| {
            let name = label::shortened(&item.name, (width - SAMPLE - GAP) / Style::FONT_SIZE);
            let length = SAMPLE + GAP + label::width(&name) * Style::FONT_SIZE;
            if left > 0.0 && left + length > width {
                (left, row) = (0.0, row + 1);
            }
            let place = (left, row, LegendItem { name, ..item });
            left += length + APART;
            place
        };
        Self { placed: items.into_iter().map(place).collect() }
    }

    /// The height in CSS pixels.
    pub(super) fn height(&self) -> u32 {
        self.placed.last().map_or(0, |&(_, row, _)| ROW * (row + 1) + BELOW)
    }

    pub(super) fn draw(&self, target: &dyn DrawTarget, style: &Style) -> Drawn {
        for (left, row, item) in &self.placed {
            let middle = style.device(f64::from(ROW) * (f64::from(*row) + 0.5));
            let [from, to, text] = [0.0, SAMPLE, SAMPLE + GAP].map(|right| (css(left + right, style), middle));
            item.draw_sample(target, style, [from, to])?;
            target.text(&item.name, &style.text(style.ink, HPos::Left, VPos::Center), text)?;
        }
        Ok(())
    }
}

impl LegendItem {
    fn draw_sample(&self, target: &dyn DrawTarget, style: &Style, [from, to]: [(i32, i32); 2]) -> Drawn {
        if let Some((stroke, width)) = self.line {
            let pen = self.colour.stroke_width(style.device(width).unsigned_abs());
            let pattern = stroke.pattern().unwrap_or([f64::INFINITY, 0.0]).map(|css| css * style.pixels);
            each_dash(&[from, to], pattern, |dash| target.path(dash, pen))?;
        }
        let Some((marker, radius)) = self.marker else { return Ok(()) };
        let middle = (i32::midpoint(from.0, to.0), from.1);
        draw_marker(target, middle, marker, style.device(radius), self.colour.filled())
    }
}

/// The device pixel of a place.
fn css(place: f64, style: &Style) -> i32 {
    (place * style.pixels).round() as i32
}
