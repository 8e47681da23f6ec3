//! Lines that own their data, as a chart's legend and its files need them.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::chart::Chart;
use super::dash::Stroke;
use super::line::Line;
use super::mark::Marker;
use super::style::{Colour, Drawn, Style};

/// What was measured, as a line with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it is called in legends and tables.
    pub name: String,
    /// The data, ascending in x; a y that is not finite is a gap.
    pub points: Vec<(f64, f64)>,
    /// Its colour.
    pub colour: Colour,
    /// Its dashes.
    pub stroke: Stroke,
    /// Its thickness in CSS pixels.
    pub width: f64,
    /// What marks it now and then.
    pub marker: Option<Marker>,
}

impl Chart {
    /// Draws series, each with its markers, the first at the bottom.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_series<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style, series: &[Series]) -> Drawn<B> {
        let line = |series| {
            let &Series { ref points, colour, stroke, width, marker, .. } = series;
            Line { points, colour, stroke, width, marker }
        };
        self.draw_lines(area, style, &series.iter().map(line).collect::<Vec<_>>())
    }
}
