//! Curves of activations, any number of them, as they are drawn on any backend.

use plotters::style::Color;

use super::chart::Chart;
use super::charts::curve_chart;
use super::curve::{curve_points, knot_points, spread};
use super::dash::Stroke;
use super::element::{Painter, PlotElement};
use super::legend::LegendItem;
use super::line::Line;
use super::mark::{Band, Dot, Fill};
use super::marker::Marker;
use super::style::Colour;
use super::table::{Column, Table, ascending};
use super::target::Drawn;
use crate::activation::{Activation, Derivative, Jet};
use crate::words::words;

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
const POINTS: usize = 241;
/// The thickness of a curve, in CSS pixels, and of one for comparison.
const WIDTH: f64 = 2.0;
const THIN: f64 = 1.5;
/// The opacity of a transition's shade: where several lie on one another, each is still seen.
const SHADE: f64 = 0.08;

impl Curve {
    /// The thickness of its line, in CSS pixels.
    fn width(&self) -> f64 {
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

/// The same curve of any number of activations.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves {
    /// Which curve is drawn of each.
    pub derivative: Derivative,
    /// The activations, those that are on top last; where two subjects are the same, the dashes of the second leave the first to be
    /// seen.
    pub curves: Vec<Curve>,
}

impl Curves {
    /// The axes over a range of x on which they fit.
    #[must_use]
    pub fn chart(&self, range: [f64; 2]) -> Chart {
        curve_chart(self.curves.iter().map(|curve| &curve.activation), self.derivative, range)
    }

    /// Their values at x, as dots on them, the first on top.
    #[must_use]
    pub fn dots_at(&self, x: f64) -> Vec<Dot> {
        let dot = |curve: &Curve| curve.dot((x, self.derivative.of(&curve.activation, x)), Fill::Solid);
        self.curves.iter().rev().map(dot).collect()
    }

    fn subjects(&self) -> impl Iterator<Item = &Curve> {
        self.curves.iter().filter(|curve| curve.role == Role::Subject)
    }
}

impl PlotElement for Curves {
    /// Beneath them all lie the shaded transitions, then what is for comparison, the first on top, then the subjects, the last on
    /// top; above them all the knots.
    fn draw(&self, painter: &Painter) -> Drawn {
        let range = painter.chart.x.range();
        let references = self.curves.iter().rev().filter(|curve| curve.role == Role::Reference);
        let upwards: Vec<&Curve> = references.chain(self.subjects()).collect();
        let of_curve = |curve: &&Curve| curve_points(&curve.activation, self.derivative, range, POINTS);
        let points: Vec<_> = upwards.iter().map(of_curve).collect();
        let lines: Vec<Line> = upwards.iter().zip(&points).map(|(curve, points)| curve.line(points)).collect();
        let knots = |curve: &Curve| {
            let knots = knot_points(&curve.activation, self.derivative, range);
            knots.into_iter().map(|at| curve.dot(at, Fill::Hollow)).collect::<Vec<_>>()
        };
        self.subjects().filter_map(Curve::band).collect::<Vec<_>>().draw(painter)?;
        lines.draw(painter)?;
        self.subjects().flat_map(knots).collect::<Vec<_>>().draw(painter)
    }

    fn legend(&self) -> Vec<LegendItem> {
        let item = |curve: &Curve| LegendItem {
            name: curve.name.clone(),
            colour: curve.colour,
            line: Some((curve.stroke, curve.width())),
            marker: None,
        };
        self.curves.iter().map(item).collect()
    }

    /// f, f′ and f″ of each activation, whatever curve is drawn, over the range shown, evenly and at the knots.
    fn table(&self, chart: &Chart) -> Table {
        let range = chart.x.range();
        let knots = self.curves.iter().flat_map(|curve| knot_points(&curve.activation, Derivative::Value, range));
        let xs = ascending(spread(range, POINTS).chain(knots.map(|(x, _)| x)));
        let columns = |curve: &Curve| {
            let jets: Vec<(f64, Jet)> = xs.iter().map(|&x| (x, curve.activation.jet(x))).collect();
            let column = |symbol: &str, of: fn(&Jet) -> f64| {
                Column::numbers(words().column_of(symbol, curve.name.clone()), jets.iter().map(|(x, jet)| (*x, of(jet))))
            };
            [column("f", |jet| jet.value), column("f′", |jet| jet.slope), column("f″", |jet| jet.curvature)]
        };
        Table { key: Some("x".to_owned()), columns: self.curves.iter().flat_map(columns).collect() }
    }
}
