//! Two probabilities against each other, and the diagonal on which they are equal.

use plotters::style::Color;

use super::chart::{Chart, PlotBox};
use super::dash::Stroke;
use super::element::{Painter, PlotElement};
use super::legend::LegendItem;
use super::line::{Line, MARKER_RADIUS};
use super::marker::{Marker, draw_marker};
use super::nearest::within_reach;
use super::series::Series;
use super::style::{Colour, Style};
use super::table::{Column, Table};
use super::target::Drawn;
use crate::words::words;

/// Something measured twice of each of several examples.
#[derive(Clone, Debug, PartialEq)]
pub struct Cloud {
    /// What it is called in legends and tables.
    pub name: String,
    /// The number of each example, ascending, and its two measurements, all finite.
    pub points: Vec<(u32, (f64, f64))>,
    /// Its colour.
    pub colour: Colour,
    /// The form of its dots.
    pub marker: Marker,
}

/// The radius of a dot, and of those of the example that is looked at, in CSS pixels.
const RADIUS: f64 = 2.5;
const CHOSEN_RADIUS: f64 = 5.0;
/// How opaque a dot is: where many lie on one another it shows.
const OPACITY: f64 = 0.55;

/// Both measurements of every example as dots. In tables they are two columns for each cloud, and a row is an example.
impl PlotElement for [Cloud] {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        for cloud in self {
            for &(_, point) in &cloud.points {
                let at = chart.place(plot, point);
                draw_marker(target, at, cloud.marker, style.device(RADIUS), cloud.colour.mix(OPACITY).filled())?;
            }
        }
        Ok(())
    }

    fn legend(&self) -> Vec<LegendItem> {
        let item = |cloud: &Cloud| LegendItem {
            name: cloud.name.clone(),
            colour: cloud.colour,
            line: None,
            marker: Some((cloud.marker, MARKER_RADIUS)),
        };
        self.iter().map(item).collect()
    }

    fn table(&self, chart: &Chart) -> Table {
        let columns = |cloud: &Cloud| {
            let column = |label: &str, of: fn((f64, f64)) -> f64| {
                let numbers = cloud.points.iter().map(|&(example, point)| (example.into(), of(point)));
                Column::numbers(words().column_of(label, cloud.name.clone()), numbers)
            };
            [column(chart.x.label(), |(x, _)| x), column(chart.y.label(), |(_, y)| y)]
        };
        Table { key: Some(words().column_example()), columns: self.iter().flat_map(columns).collect() }
    }
}

/// The dots of one example, made larger than the others: the one that is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChosenExample<'a> {
    /// All dots.
    pub clouds: &'a [Cloud],
    /// The number of the example; of one that is in no cloud nothing is drawn.
    pub example: u32,
}

impl PlotElement for ChosenExample<'_> {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        for cloud in self.clouds {
            let Some(&(_, point)) = cloud.points.iter().find(|point| point.0 == self.example) else { continue };
            let at = chart.place(plot, point);
            draw_marker(target, at, cloud.marker, style.device(CHOSEN_RADIUS + 1.5), style.ink.filled())?;
            draw_marker(target, at, cloud.marker, style.device(CHOSEN_RADIUS), cloud.colour.filled())?;
        }
        Ok(())
    }
}

/// The dotted line on which x and y are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Diagonal;

impl PlotElement for Diagonal {
    fn draw(&self, painter: &Painter) -> Drawn {
        let points = painter.chart.x.range().map(|end| (end, end));
        let line = Line { points: &points, colour: painter.style.muted, stroke: Stroke::Dotted, width: 1.0, marker: None };
        [line].as_slice().draw(painter)
    }
}

/// What was observed of what was predicted: lines of few points, each of which has its marker.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability(pub Vec<Series>);

impl PlotElement for Reliability {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, style, plot, target } = painter;
        for series in &self.0 {
            [Line { marker: None, ..series.line() }].as_slice().draw(painter)?;
            let Some(marker) = series.marker else { continue };
            for &point in &series.points {
                draw_marker(target, chart.place(plot, point), marker, style.device(MARKER_RADIUS), series.colour.filled())?;
            }
        }
        Ok(())
    }

    fn legend(&self) -> Vec<LegendItem> {
        self.0.legend()
    }

    fn table(&self, chart: &Chart) -> Table {
        self.0.table(chart)
    }
}

impl Chart {
    /// The example of the dot that is nearest to a device pixel, if one is near.
    #[must_use]
    pub fn example_at(&self, plot: PlotBox, style: &Style, clouds: &[Cloud], at: (f64, f64)) -> Option<u32> {
        let points = clouds.iter().flat_map(|cloud| &cloud.points);
        within_reach(points.map(|&(example, point)| (example, self.to_pixel(plot, point))), style, at)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use plotters::backend::SVGBackend;
    use plotters::drawing::IntoDrawingArea;
    use plotters::style::RGBAColor;

    use super::super::charts::{pairing_chart, reliability_chart};
    use super::*;

    const SIZE: (u32, u32) = (600, 400);
    const RED: RGBAColor = RGBAColor(200, 0, 0, 1.0);

    fn style() -> Style {
        let grey = |level| RGBAColor(level, level, level, 1.0);
        let font = "sans-serif".to_owned();
        Style { ink: grey(30), muted: grey(110), grid: grey(230), background: grey(255), font, pixels: 1.0, grain: 1 }
    }

    fn clouds() -> [Cloud; 2] {
        let cloud =
            |points: &[(u32, (f64, f64))], marker| Cloud { name: String::new(), points: points.to_vec(), colour: RED, marker };
        let a = cloud(&[(0, (0.1, 0.9)), (2, (0.5, 0.5)), (4, (1.0, 0.0))], Marker::Circle);
        [a, cloud(&[(0, (0.2, 0.2)), (4, (0.9, 0.8))], Marker::Square)]
    }

    #[test]
    fn each_example_is_a_dot_at_its_place() {
        let chart = pairing_chart(2, [1, 2]);
        let plot = chart.plot_box(SIZE.0, SIZE.1, &style());
        let drawn = |chosen: Option<u32>| {
            let mut svg = String::new();
            let (area, style) = (SVGBackend::with_string(&mut svg, SIZE).into_drawing_area(), style());
            let painter = Painter::new(&chart, &area, &style);
            clouds().as_slice().draw(&painter).unwrap();
            if let Some(example) = chosen {
                ChosenExample { clouds: &clouds(), example }.draw(&painter).unwrap();
            }
            drop(area);
            svg
        };
        let dots = |svg: &str| [svg.matches("<circle").count(), svg.matches("<rect").count()];
        assert_eq!(dots(&drawn(None)), [3, 2]);
        assert_eq!(dots(&drawn(Some(2))), [3 + 2, 2], "a rim and a dot");
        assert_eq!(dots(&drawn(Some(4))), [3 + 2, 2 + 2]);
        for (_, point) in &clouds()[0].points {
            let (x, y) = chart.place(plot, *point);
            assert!(drawn(None).contains(&format!("<circle cx=\"{x}\" cy=\"{y}\"")), "{}", drawn(None));
        }
    }

    #[test]
    fn a_pointer_means_the_nearest_example_or_none() {
        let chart = pairing_chart(3, [1, 3]);
        let plot = chart.plot_box(SIZE.0, SIZE.1, &style());
        for (point, example) in [((0.1, 0.9), Some(0)), ((0.2, 0.2), Some(0)), ((0.9, 0.8), Some(4)), ((0.5, 0.1), None)] {
            let (x, y) = chart.to_pixel(plot, point);
            assert_eq!(chart.example_at(plot, &style(), &clouds(), (x - 4.0, y + 4.0)), example, "{point:?}");
        }
        assert_eq!(chart.example_at(plot, &style(), &[], (0.0, 0.0)), None);
    }

    #[test]
    fn every_bin_has_a_marker() {
        let chart = reliability_chart(2);
        let points: Vec<(f64, f64)> = (0..10).map(|bin| (f64::from(bin) / 9.0, 0.5)).collect();
        let series = |marker| Series {
            name: String::new(),
            points: points.clone(),
            colour: RED,
            stroke: Stroke::Solid,
            width: 2.0,
            marker,
        };
        let drawn = |marker| {
            let mut svg = String::new();
            let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
            Reliability(vec![series(marker)]).draw(&Painter::new(&chart, &area, &style())).unwrap();
            drop(area);
            svg.matches("<circle").count()
        };
        assert_eq!((drawn(Some(Marker::Circle)), drawn(None)), (10, 0));
    }
}
