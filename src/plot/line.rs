//! Lines through data: the layer that moves.

use plotters::style::{Color, ShapeStyle};

use super::chart::whole;
use super::columns;
use super::dash::{Stroke, each_dash};
use super::element::{Painter, PlotElement};
use super::marker::{Marker, draw_marker};
use super::straight::straighten;
use super::style::Colour;
use super::target::Drawn;

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

/// Each line has its markers, and the first is at the bottom.
impl PlotElement for [Line<'_>] {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, style, plot, .. } = painter;
        let (mut corners, mut path) = (Vec::new(), Vec::new());
        for (index, line) in self.iter().enumerate() {
            let pen = line.colour.stroke_width(style.device(line.width).unsigned_abs());
            for run in line.points.split(|&point| !chart.shows(point)).filter(|run| !run.is_empty()) {
                corners.clear();
                straighten(run.iter().map(|&point| chart.held(plot, point)), &mut corners);
                path.clear();
                columns::thin(corners.iter().map(|&corner| whole(corner)), style.grain, &mut path);
                draw_run(painter, line, &path, pen)?;
            }
            if let Some(marker) = line.marker {
                // Lines take turns, so that markers are seen on lines that lie on one another, too.
                let phase = (index as f64 + 0.5) / self.len() as f64;
                draw_markers(painter, (line, marker), phase)?;
            }
        }
        Ok(())
    }
}

/// Draws a marker on the first point after each eighth of the width, shifted by a `phase` of 0 to 1 eighths.
fn draw_markers(&Painter { chart, style, plot, target }: &Painter, (line, marker): (&Line, Marker), phase: f64) -> Drawn {
    for eighth in 0..MARKERS {
        let [from, to] = [0.0, 1.0].map(|end| chart.x.value((eighth as f64 + phase + end) / MARKERS as f64));
        let first = line.points.partition_point(|point| point.0 < from);
        let point = line.points.get(first).copied().filter(|&point| point.0 < to && chart.shows(point));
        if let Some(point) = point {
            draw_marker(target, chart.place(plot, point), marker, style.device(MARKER_RADIUS), line.colour.filled())?;
        }
    }
    Ok(())
}

/// Draws an unbroken piece of a line; a single point, which would have no length, as a dot.
fn draw_run(&Painter { style, target, .. }: &Painter, line: &Line, path: &[(i32, i32)], pen: ShapeStyle) -> Drawn {
    match (path, line.stroke.pattern()) {
        (&[point], _) => draw_marker(target, point, Marker::Circle, style.device(line.width), line.colour.filled()),
        (path, None) => target.path(path, pen),
        (path, Some(pattern)) => each_dash(path, pattern.map(|css| css * style.pixels), |dash| target.path(dash, pen)),
    }
}
