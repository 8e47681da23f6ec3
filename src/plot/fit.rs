//! Values over a line: what was learnt of them, and from what.

use super::chart::Chart;
use super::element::{Painter, PlotElement};
use super::legend::LegendItem;
use super::mark::{Band, Dot};
use super::series::Series;
use super::table::Table;
use super::target::Drawn;

/// Curves over the points that they were fitted to.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Where there are no points.
    pub gaps: Vec<Band>,
    /// The points.
    pub dots: Vec<Dot>,
    /// What the points are called in tables.
    pub dots_name: String,
    /// The curves, the first at the bottom.
    pub curves: Vec<Series>,
}

/// Above the gaps lie the points, and above these the curves.
impl PlotElement for Fit {
    fn draw(&self, painter: &Painter) -> Drawn {
        self.gaps.draw(painter)?;
        self.dots.draw(painter)?;
        self.curves.draw(painter)
    }

    fn legend(&self) -> Vec<LegendItem> {
        self.curves.legend()
    }

    /// The curves, and the points at their own x.
    fn table(&self, chart: &Chart) -> Table {
        let mut points: Vec<(f64, f64)> = self.dots.iter().map(|dot| dot.at).collect();
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        self.curves.table(chart).beside(Table::over_x(chart, [(&self.dots_name[..], &points[..])]))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use plotters::style::RGBAColor;

    use super::super::{Elements, Figure, Fill, Marker, Stroke, Style, value_chart};
    use super::*;

    #[test]
    fn gaps_lie_beneath_points_and_these_beneath_curves_and_all_numbers_are_in_the_file() {
        let (gap, dot, curve) = (RGBAColor(1, 2, 3, 1.0), RGBAColor(4, 5, 6, 1.0), RGBAColor(7, 8, 9, 1.0));
        let at = |at| Dot { at, colour: dot, marker: Marker::Circle, fill: Fill::Solid };
        let series = Series {
            name: "A: twin 1".to_owned(),
            points: vec![(-3.0, 0.5), (3.0, -0.25)],
            colour: curve,
            stroke: Stroke::Solid,
            width: 1.0,
            marker: None,
        };
        let fit = Fit {
            gaps: vec![Band { range: [0.0, 1.0], colour: gap }],
            dots: vec![at((2.0, 1.0)), at((-1.0, 0.0))],
            dots_name: "training points".to_owned(),
            curves: vec![series],
        };
        let figure = Figure { chart: value_chart(3.0), elements: Elements::of(fit) };
        let svg = figure.svg(&Style::grey());
        let place = |colour: &str| svg.rfind(colour).unwrap_or_default();
        assert!(0 < place("#010203") && place("#010203") < place("#040506") && place("#040506") < place("#070809"), "{svg}");
        assert_eq!(svg.matches("#040506").count(), 2, "a dot for each point: {svg}");
        let rows: Vec<String> = figure.csv().lines().map(str::to_owned).collect();
        assert_eq!(rows, ["x,y of A: twin 1,y of training points", "-3.0,0.5,", "-1.0,,0.0", "2.0,,1.0", "3.0,-0.25,"]);
    }
}
