//! A chart to take away: with its data and a legend, as a picture or as numbers.

mod csv;
mod legend;
mod svg;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::chart::Chart;
use super::curve::Derivative;
use super::curves::Curve;
use super::fit::Fit;
use super::flag::FlagRow;
use super::moment::Moment;
use super::scatter::Cloud;
use super::series::Series;
use super::strip::Strip;
use super::style::{Drawn, Style};
use super::tradeoff::{Banded, Tradeoff};
use legend::Legend;

/// A chart with all that is drawn on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its axes.
    pub chart: Chart,
    /// What they are for.
    pub content: Content,
}

/// What is drawn on a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// One curve of each of these activations.
    Curves(Derivative, Vec<Curve>),
    /// What was measured.
    Series(Vec<Series>),
    /// What was measured, and when something happened.
    Marked(Vec<Series>, Marks),
    /// What was measured in each of several runs.
    Strips(Vec<Strip>),
    /// Configurations, by two measures.
    Tradeoff(Tradeoff),
    /// What was measured, and how sure that is.
    Banded(Vec<Banded>),
    /// Curves over the points that they were fitted to.
    Fit(Fit),
    /// What was observed of what was predicted.
    Reliability(Vec<Series>),
    /// What was measured twice.
    Clouds(Vec<Cloud>),
}

/// When something happened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    /// To all that is drawn.
    pub moments: Vec<Moment>,
    /// To one of the lines or another.
    pub flags: Vec<FlagRow>,
}

/// The width of a figure in CSS pixels, about that of a page of text.
const WIDTH: u32 = 720;
/// The height without the legend.
const HEIGHT: u32 = 420;
/// Around everything.
const PADDING: u32 = 12;

impl Figure {
    /// The width and the height in CSS pixels; the height depends on the room that the legend takes.
    #[must_use]
    pub fn size(&self) -> [u32; 2] {
        [WIDTH, HEIGHT + self.legend().height()]
    }

    /// Draws everything on an area of [`Figure::size`], background and legend included.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style) -> Drawn<B> {
        area.fill(&style.background)?;
        let padding = style.device(PADDING.into());
        let legend = self.legend();
        let (above, below) =
            area.margin(padding, padding, padding, padding).split_vertically(style.device(legend.height().into()));
        legend.draw(&above, style)?;
        self.chart.draw_axes(&below, style)?;
        match &self.content {
            Content::Curves(derivative, curves) => self.chart.draw_curves(&below, style, *derivative, curves),
            Content::Series(series) => self.chart.draw_series(&below, style, series),
            Content::Marked(series, marks) => {
                self.chart.draw_series(&below, style, series)?;
                self.chart.draw_moments(&below, style, &marks.moments)?;
                self.chart.draw_flags(&below, style, &marks.flags)
            }
            Content::Strips(strips) => self.chart.draw_strips(&below, style, strips, None),
            Content::Tradeoff(tradeoff) => self.chart.draw_tradeoff(&below, style, tradeoff, None),
            Content::Banded(lines) => self.chart.draw_banded(&below, style, lines),
            Content::Fit(fit) => self.chart.draw_fit(&below, style, fit),
            Content::Reliability(series) => self.chart.draw_reliability(&below, style, series),
            Content::Clouds(clouds) => self.chart.draw_clouds(&below, style, clouds, None),
        }
    }

    /// What is to be seen, in words.
    fn title(&self) -> String {
        format!("{}: {}", self.chart.y.label(), self.names().join("; "))
    }

    fn names(&self) -> Vec<&str> {
        match &self.content {
            Content::Curves(_, curves) => curves.iter().map(|curve| curve.name.as_str()).collect(),
            Content::Series(series) | Content::Marked(series, _) | Content::Reliability(series) => {
                series.iter().map(|series| series.name.as_str()).collect()
            }
            Content::Strips(strips) => strips.iter().map(|strip| strip.name.as_str()).collect(),
            Content::Tradeoff(tradeoff) => tradeoff.groups.iter().map(|group| group.name.as_str()).collect(),
            Content::Banded(lines) => lines.iter().map(|line| line.series.name.as_str()).collect(),
            Content::Fit(fit) => fit.curves.iter().map(|series| series.name.as_str()).collect(),
            Content::Clouds(clouds) => clouds.iter().map(|cloud| cloud.name.as_str()).collect(),
        }
    }

    fn legend(&self) -> Legend {
        let width = f64::from(WIDTH - 2 * PADDING);
        match &self.content {
            Content::Curves(_, curves) => Legend::new(curves.iter().map(Into::into), width),
            Content::Series(series) | Content::Marked(series, _) | Content::Reliability(series) => {
                Legend::new(series.iter().map(Into::into), width)
            }
            Content::Strips(strips) => Legend::new(strips.iter().map(Into::into), width),
            Content::Tradeoff(tradeoff) => Legend::new(tradeoff.groups.iter().map(Into::into), width),
            Content::Banded(lines) => Legend::new(lines.iter().map(|line| (&line.series).into()), width),
            Content::Fit(fit) => Legend::new(fit.curves.iter().map(Into::into), width),
            Content::Clouds(clouds) => Legend::new(clouds.iter().map(Into::into), width),
        }
    }
}
