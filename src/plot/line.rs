//! Lines through data: the layer that moves.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::PathElement;
use plotters::style::{Color, ShapeStyle};

use super::chart::{Chart, PlotBox, whole};
use super::columns;
use super::dash::{Stroke, each_dash};
use super::mark::{Marker, draw_marker};
use super::straight::straighten;
use super::style::{Colour, Drawn, Style};

/// A line through points that ascend in x. A y that is not finite breaks it; one beyond the range is drawn on the edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'a> {
    /// The data.
    pub points: &'a [(f64, f64)],
    /// Its colour.
    pub colour: Colour,
    /// Its dashes.
    pub stroke: Stroke,
    /// Its thickness in CSS pixels.
    pub width: f64,
    /// What marks it now and then, so that it can be told from others without colour.
    pub marker: Option<Marker>,
}

/// Markers on a line across the whole width.
const MARKERS: usize = 8;
/// The radius of a line's markers, in CSS pixels.
pub(super) const MARKER_RADIUS: f64 = 3.5;

impl Chart {
    /// Draws lines, each with its markers, the first at the bottom.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_lines<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style, lines: &[Line]) -> Drawn<B> {
        let plot = self.plot_box_on(area, style);
        let (mut corners, mut path) = (Vec::new(), Vec::new());
        for (index, line) in lines.iter().enumerate() {
            let pen = line.colour.stroke_width(style.device(line.width).unsigned_abs());
            for run in line.points.split(|&point| !self.shows(point)).filter(|run| !run.is_empty()) {
                corners.clear();
                straighten(run.iter().map(|&point| self.held(plot, point)), &mut corners);
                path.clear();
                columns::thin(corners.iter().map(|&corner| whole(corner)), style.grain, &mut path);
                draw_run(area, style, line, &path, pen)?;
            }
            if let Some(marker) = line.marker {
                // Lines take turns, so that markers are seen on lines that lie on one another, too.
                let phase = (index as f64 + 0.5) / lines.len() as f64;
                self.draw_markers(area, style, (line, marker), (plot, phase))?;
            }
        }
        Ok(())
    }

    /// Draws a marker on the first point after each eighth of the width, shifted by a `phase` of 0 to 1 eighths.
    fn draw_markers<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        (line, marker): (&Line, Marker),
        (plot, phase): (PlotBox, f64),
    ) -> Drawn<B> {
        for eighth in 0..MARKERS {
            let [from, to] = [0.0, 1.0].map(|end| self.x.value((eighth as f64 + phase + end) / MARKERS as f64));
            let first = line.points.partition_point(|point| point.0 < from);
            let point = line.points.get(first).copied().filter(|&point| point.0 < to && self.shows(point));
            if let Some(point) = point {
                draw_marker(area, self.place(plot, point), marker, style.device(MARKER_RADIUS), line.colour.filled())?;
            }
        }
        Ok(())
    }
}

/// Draws an unbroken piece of a line; a single point, which would have no length, as a dot.
fn draw_run<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    style: &Style,
    line: &Line,
    path: &[(i32, i32)],
    pen: ShapeStyle,
) -> Drawn<B> {
    match (path, line.stroke.pattern()) {
        (&[point], _) => draw_marker(area, point, Marker::Circle, style.device(line.width), line.colour.filled()),
        (path, None) => area.draw(&PathElement::new(path, pen)),
        (path, Some(pattern)) => {
            each_dash(path, pattern.map(|css| css * style.pixels), |dash| area.draw(&PathElement::new(dash, pen)))
        }
    }
}
