//! A chart to take away: with its data and a legend, as a picture or as numbers.

mod svg;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::chart::Chart;
use super::element::{Elements, Painter, PlotElement};
use super::legend::Legend;
use super::style::Style;
use super::target::{DrawError, Drawn};

/// A chart with all that is drawn on it.
pub struct Figure {
    /// Its axes.
    pub chart: Chart,
    /// What is drawn on them, from the bottom to the top.
    pub elements: Elements,
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
    pub fn draw<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style) -> Drawn {
        area.fill(&style.background).map_err(DrawError::of)?;
        let padding = style.device(PADDING.into());
        let legend = self.legend();
        let (above, below) =
            area.margin(padding, padding, padding, padding).split_vertically(style.device(legend.height().into()));
        legend.draw(&above, style)?;
        let painter = Painter::new(&self.chart, &below, style);
        painter.draw_axes()?;
        self.elements.draw(&painter)
    }

    /// The numbers of the figure as comma-separated values, with a head.
    #[must_use]
    pub fn csv(&self) -> String {
        self.elements.table(&self.chart).csv()
    }

    /// What is to be seen, in words.
    fn title(&self) -> String {
        let names: Vec<String> = self.elements.legend().into_iter().map(|item| item.name).collect();
        format!("{}: {}", self.chart.y.label(), names.join("; "))
    }

    fn legend(&self) -> Legend {
        Legend::new(self.elements.legend(), f64::from(WIDTH - 2 * PADDING))
    }
}
