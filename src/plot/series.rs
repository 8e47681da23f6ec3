//! Lines that own their data, as a chart's legend and its files need them.

use super::chart::Chart;
use super::dash::Stroke;
use super::element::{Painter, PlotElement};
use super::legend::LegendItem;
use super::line::{Line, MARKER_RADIUS};
use super::marker::Marker;
use super::style::Colour;
use super::table::Table;
use super::target::Drawn;

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

impl Series {
    /// The line that is drawn of it.
    pub(super) fn line(&self) -> Line<'_> {
        let &Self { ref points, colour, stroke, width, marker, .. } = self;
        Line { points, colour, stroke, width, marker }
    }

    pub(super) fn legend_item(&self) -> LegendItem {
        let &Self { ref name, colour, stroke, width, marker, .. } = self;
        let marker = marker.map(|marker| (marker, MARKER_RADIUS));
        LegendItem { name: name.clone(), colour, line: Some((stroke, width)), marker }
    }

    /// Its name and its points, as a column of a table.
    pub(super) fn named_points(&self) -> (&str, &[(f64, f64)]) {
        (&self.name, &self.points)
    }
}

/// Each line has its markers, and the first is at the bottom. In tables each measurement is a cell, and an empty one is a gap.
impl PlotElement for [Series] {
    fn draw(&self, painter: &Painter) -> Drawn {
        self.iter().map(Series::line).collect::<Vec<_>>().draw(painter)
    }

    fn legend(&self) -> Vec<LegendItem> {
        self.iter().map(Series::legend_item).collect()
    }

    fn table(&self, chart: &Chart) -> Table {
        Table::over_x(chart, self.iter().map(Series::named_points))
    }
}
