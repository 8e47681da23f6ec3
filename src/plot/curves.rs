//! Curves of activations, any number of them, as they are drawn on any backend.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::Color;

use super::chart::Chart;
use super::curve::{Derivative, curve_points, knot_points};
use super::dash::Stroke;
use super::line::Line;
use super::mark::{Band, Dot, Fill, Marker};
use super::style::{Colour, Drawn, Style};
use crate::activation::Activation;

/// An activation as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// What is drawn.
    pub activation: Activation,
    /// What it is called in legends and summaries.
    pub name: String,
    /// Its colour.
    pub colour: Colour,
    /// Its dashes.
    pub stroke: Stroke,
    /// The form of its knots, and of its value where it is read.
    pub marker: Marker,
    /// What it is shown for.
    pub role: Role,
}

/// What a curve is shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// For itself: with its knots, and its transition shaded.
    Subject,
    /// For comparison: a thinner line, and nothing else.
    Reference,
}

/// Evenly spaced points that a curve goes through.
pub(super) const POINTS: usize = 241;
/// The thickness of a curve, in CSS pixels, and of one for comparison.
const WIDTH: f64 = 2.0;
const THIN: f64 = 1.5;
/// The opacity of a transition's shade: where several lie on one another, each is still seen.
const SHADE: f64 = 0.08;

impl Curve {
    /// The thickness of its line, in CSS pixels.
    pub(super) fn width(&self) -> f64 {
        match self.role {
            Role::Subject => WIDTH,
            Role::Reference => THIN,
        }
    }

    /// The shaded transition of a RESCU.
    fn band(&self) -> Option<Band> {
        Some(Band { range: self.activation.knots()?, colour: self.colour.mix(SHADE) })
    }

    fn line<'a>(&self, points: &'a [(f64, f64)]) -> Line<'a> {
        Line { points, colour: self.colour, stroke: self.stroke, width: self.width(), marker: None }
    }

    fn dot(&self, at: (f64, f64), fill: Fill) -> Dot {
        Dot { at, colour: self.colour, marker: self.marker, fill }
    }
}

impl Chart {
    /// Draws curves: beneath them all the shaded transitions, then what is for comparison, the first on top, then the subjects, the
    /// last on top, so that where two are the same the dashes of the second leave the first to be seen; above them all the knots.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_curves<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        derivative: Derivative,
        curves: &[Curve],
    ) -> Drawn<B> {
        let range = self.x.range();
        let subjects = || curves.iter().filter(|curve| curve.role == Role::Subject);
        let references = curves.iter().rev().filter(|curve| curve.role == Role::Reference);
        let upwards: Vec<&Curve> = references.chain(subjects()).collect();
        let bands: Vec<Band> = subjects().filter_map(Curve::band).collect();
        let points: Vec<_> = upwards.iter().map(|curve| curve_points(&curve.activation, derivative, range, POINTS)).collect();
        let lines: Vec<Line> = upwards.iter().zip(&points).map(|(curve, points)| curve.line(points)).collect();
        let knots = |curve: &Curve| {
            let knots = knot_points(&curve.activation, derivative, range);
            knots.into_iter().map(|at| curve.dot(at, Fill::Hollow)).collect::<Vec<_>>()
        };
        self.draw_bands(area, style, &bands)?;
        self.draw_lines(area, style, &lines)?;
        self.draw_dots(area, style, &subjects().flat_map(knots).collect::<Vec<_>>())
    }

    /// Draws the values of curves at x, as dots on them, the first on top; out of range, none.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_values<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        derivative: Derivative,
        curves: &[Curve],
        x: f64,
    ) -> Drawn<B> {
        let value = |curve: &Curve| curve.dot((x, derivative.of(&curve.activation, x)), Fill::Solid);
        self.draw_dots(area, style, &curves.iter().rev().map(value).collect::<Vec<_>>())
    }
}
