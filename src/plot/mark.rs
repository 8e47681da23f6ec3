//! What is drawn besides lines: shaded intervals and vertical rules beneath them, dots above them.

use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::chart::{Chart, PlotBox};
use super::dash::Stroke;
use super::element::{Painter, PlotElement};
use super::label;
use super::marker::{Marker, draw_marker};
use super::style::{Colour, Style};
use super::target::Drawn;

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
/// Between a rule and its label.
const LABEL_GAP: f64 = 4.0;

/// Intervals are shaded as far as they are within the range.
impl PlotElement for [Band] {
    fn draw(&self, &Painter { chart, plot, target, .. }: &Painter) -> Drawn {
        for band in self {
            let [left, right] = band.range.map(|x| chart.column(plot, x));
            if left < right {
                target.rectangle([(left, plot.top), (right, plot.bottom)], band.colour.filled())?;
            }
        }
        Ok(())
    }
}

/// Those out of range are left out.
impl PlotElement for [Rule<'_>] {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, style, plot, target } = painter;
        for rule in self.iter().filter(|rule| chart.x.contains(rule.x)) {
            let thickness = style.whole_pixels(1.0);
            let left = style.snapped(chart.column(plot, rule.x) - thickness / 2);
            let [on, off] = rule.stroke.pattern().unwrap_or([f64::INFINITY, 0.0]).map(|css| style.device(css));
            let mut top = plot.top;
            while top < plot.bottom {
                let bottom = top.saturating_add(on).min(plot.bottom);
                target.rectangle([(left, top), (left + thickness, bottom)], rule.colour.filled())?;
                top = bottom.saturating_add(off);
            }
            if let Some(label) = rule.label {
                draw_rule_label(painter, rule, label)?;
            }
        }
        Ok(())
    }
}

/// The label stands right of its rule, or left of it where it would run out of the chart.
fn draw_rule_label(&Painter { chart, style, plot, target }: &Painter, rule: &Rule, label: &str) -> Drawn {
    let (x, gap) = (chart.column(plot, rule.x), style.device(LABEL_GAP));
    let fits = x + gap + style.device(label::width(label) * Style::FONT_SIZE) <= plot.right;
    let (x, anchor) = if fits { (x + gap, HPos::Left) } else { (x - gap, HPos::Right) };
    target.text(label, &style.text(rule.colour, anchor, VPos::Top), (x, plot.top + style.device(2.0)))
}

/// Those out of range are left out.
impl PlotElement for [Dot] {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        for dot in self.iter().filter(|dot| chart.shows(dot.at)) {
            let at = chart.place(plot, dot.at);
            draw_marker(target, at, dot.marker, style.device(RADIUS), dot.colour.filled())?;
            if dot.fill == Fill::Hollow {
                draw_marker(target, at, dot.marker, style.device(RADIUS - RIM), style.background.filled())?;
            }
        }
        Ok(())
    }
}

impl Chart {
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
