//! What is drawn besides lines: shaded intervals and vertical rules beneath them, dots above them.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, Polygon, Rectangle};
use plotters::style::text_anchor::{HPos, VPos};
use plotters::style::{Color, ShapeStyle};

use super::chart::{Chart, PlotBox};
use super::dash::Stroke;
use super::label;
use super::style::{Colour, Drawn, Style};

/// A shaded interval of x, such as the transition of a RESCU.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Its ends.
    pub range: [f64; 2],
    /// Its colour, mostly transparent.
    pub colour: Colour,
}

/// A vertical line at one x: the crosshair, a knot, the stop epoch, a change of settings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule<'a> {
    /// Where it stands.
    pub x: f64,
    /// Its colour, and that of its label.
    pub colour: Colour,
    /// How it is drawn.
    pub stroke: Stroke,
    /// A word or two at its top.
    pub label: Option<&'a str>,
}

/// The form of a marker, by which lines can be told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Round.
    Circle,
    /// With four sides.
    Square,
    /// A square on one of its corners.
    Diamond,
    /// With three corners, one of them on top.
    Triangle,
}

/// The inside of a dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// In the dot's colour.
    Solid,
    /// In the colour of the background.
    Hollow,
}

/// One marked point: a knot on its curve, or the value that a readout tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Where it lies.
    pub at: (f64, f64),
    /// Its colour.
    pub colour: Colour,
    /// Its form.
    pub marker: Marker,
    /// Its inside.
    pub fill: Fill,
}

/// The radius of a dot, and half the side of a square one, in CSS pixels.
const RADIUS: f64 = 3.5;
/// The thickness of the rim of a hollow dot.
const RIM: f64 = 1.5;
/// How far the corners of a diamond and of a triangle reach, in radii, so that all markers look equally large.
const DIAMOND_REACH: f64 = 1.35;
const TRIANGLE_REACH: f64 = 1.25;
/// Between a rule and its label.
const LABEL_GAP: f64 = 4.0;

impl Chart {
    /// Shades intervals of x, as far as they are within the range.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_bands<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style, bands: &[Band]) -> Drawn<B> {
        let plot = self.plot_box_on(area, style);
        for band in bands {
            let [left, right] = band.range.map(|x| self.column(plot, x));
            if left < right {
                area.draw(&Rectangle::new([(left, plot.top), (right, plot.bottom)], band.colour.filled()))?;
            }
        }
        Ok(())
    }

    /// Draws vertical lines; those out of range are left out.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_rules<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style, rules: &[Rule]) -> Drawn<B> {
        let plot = self.plot_box_on(area, style);
        for rule in rules.iter().filter(|rule| self.x.contains(rule.x)) {
            let thickness = style.whole_pixels(1.0);
            let left = style.snapped(self.column(plot, rule.x) - thickness / 2);
            let [on, off] = rule.stroke.pattern().unwrap_or([f64::INFINITY, 0.0]).map(|css| style.device(css));
            let mut top = plot.top;
            while top < plot.bottom {
                let bottom = top.saturating_add(on).min(plot.bottom);
                area.draw(&Rectangle::new([(left, top), (left + thickness, bottom)], rule.colour.filled()))?;
                top = bottom.saturating_add(off);
            }
            if let Some(label) = rule.label {
                self.draw_rule_label(area, style, rule, label)?;
            }
        }
        Ok(())
    }

    /// The label stands right of its rule, or left of it where it would run out of the chart.
    fn draw_rule_label<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        rule: &Rule,
        label: &str,
    ) -> Drawn<B> {
        let plot = self.plot_box_on(area, style);
        let (x, gap) = (self.column(plot, rule.x), style.device(LABEL_GAP));
        let fits = x + gap + style.device(label::width(label) * Style::FONT_SIZE) <= plot.right;
        let (x, anchor) = if fits { (x + gap, HPos::Left) } else { (x - gap, HPos::Right) };
        area.draw_text(label, &style.text(rule.colour, anchor, VPos::Top), (x, plot.top + style.device(2.0)))
    }

    /// Draws dots; those out of range are left out.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_dots<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style, dots: &[Dot]) -> Drawn<B> {
        let plot = self.plot_box_on(area, style);
        for dot in dots.iter().filter(|dot| self.shows(dot.at)) {
            let at = self.place(plot, dot.at);
            draw_marker(area, at, dot.marker, style.device(RADIUS), dot.colour.filled())?;
            if dot.fill == Fill::Hollow {
                draw_marker(area, at, dot.marker, style.device(RADIUS - RIM), style.background.filled())?;
            }
        }
        Ok(())
    }

    /// The whole device pixel of an x, at an end of the plot box if it is out of range.
    pub(super) fn column(&self, plot: PlotBox, x: f64) -> i32 {
        let fraction = self.x.fraction(x).clamp(0.0, 1.0);
        plot.left + (fraction * f64::from(plot.width())).round() as i32
    }

    /// Whether a point is drawn at all: a number, within the range of x.
    pub(super) fn shows(&self, (x, y): (f64, f64)) -> bool {
        self.x.contains(x) && y.is_finite()
    }
}

pub(super) fn draw_marker<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    (x, y): (i32, i32),
    marker: Marker,
    radius: i32,
    style: ShapeStyle,
) -> Drawn<B> {
    match marker {
        Marker::Circle => area.draw(&Circle::new((x, y), radius, style)),
        Marker::Square => area.draw(&Rectangle::new([(x - radius, y - radius), (x + radius, y + radius)], style)),
        Marker::Diamond => {
            let reach = whole_times(radius, DIAMOND_REACH);
            area.draw(&Polygon::new([(x - reach, y), (x, y - reach), (x + reach, y), (x, y + reach)], style))
        }
        Marker::Triangle => {
            let reach = whole_times(radius, TRIANGLE_REACH);
            area.draw(&Polygon::new([(x - reach, y + radius), (x, y - reach), (x + reach, y + radius)], style))
        }
    }
}

fn whole_times(length: i32, times: f64) -> i32 {
    (f64::from(length) * times).round() as i32
}
