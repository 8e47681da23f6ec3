//! Two probabilities against each other, and the diagonal on which they are equal.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::Color;

use super::chart::{Chart, PlotBox};
use super::dash::Stroke;
use super::line::{Line, MARKER_RADIUS};
use super::mark::{Marker, draw_marker};
use super::nearest::within_reach;
use super::series::Series;
use super::style::{Colour, Drawn, Style};

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

impl Chart {
    /// Draws clouds over the diagonal, and on top the example that is looked at.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_clouds<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        clouds: &[Cloud],
        chosen: Option<u32>,
    ) -> Drawn<B> {
        self.draw_diagonal(area, style)?;
        let plot = self.plot_box_on(area, style);
        for cloud in clouds {
            for &(_, point) in &cloud.points {
                let at = self.place(plot, point);
                draw_marker(area, at, cloud.marker, style.device(RADIUS), cloud.colour.mix(OPACITY).filled())?;
            }
        }
        for cloud in clouds {
            let Some(&(_, point)) = cloud.points.iter().find(|point| Some(point.0) == chosen) else { continue };
            let at = self.place(plot, point);
            draw_marker(area, at, cloud.marker, style.device(CHOSEN_RADIUS + 1.5), style.ink.filled())?;
            draw_marker(area, at, cloud.marker, style.device(CHOSEN_RADIUS), cloud.colour.filled())?;
        }
        Ok(())
    }

    /// Draws what was observed of what was predicted: lines over the diagonal, with a marker on each of their points.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_reliability<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        series: &[Series],
    ) -> Drawn<B> {
        self.draw_diagonal(area, style)?;
        let plot = self.plot_box_on(area, style);
        for Series { points, colour, stroke, width, marker, .. } in series {
            self.draw_lines(area, style, &[Line { points, colour: *colour, stroke: *stroke, width: *width, marker: None }])?;
            let Some(marker) = *marker else { continue };
            for &point in points {
                draw_marker(area, self.place(plot, point), marker, style.device(MARKER_RADIUS), colour.filled())?;
            }
        }
        Ok(())
    }

    /// The example of the dot that is nearest to a device pixel, if one is near.
    #[must_use]
    pub fn example_at(&self, plot: PlotBox, style: &Style, clouds: &[Cloud], at: (f64, f64)) -> Option<u32> {
        let points = clouds.iter().flat_map(|cloud| &cloud.points);
        within_reach(points.map(|&(example, point)| (example, self.to_pixel(plot, point))), style, at)
    }

    fn draw_diagonal<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style) -> Drawn<B> {
        let points = self.x.range().map(|end| (end, end));
        let line = Line { points: &points, colour: style.muted, stroke: Stroke::Dotted, width: 1.0, marker: None };
        self.draw_lines(area, style, &[line])
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
        let drawn = |chosen| {
            let mut svg = String::new();
            chart
                .draw_clouds(&SVGBackend::with_string(&mut svg, SIZE).into_drawing_area(), &style(), &clouds(), chosen)
                .unwrap();
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
            chart.draw_reliability(&area, &style(), &[series(marker)]).unwrap();
            drop(area);
            svg.matches("<circle").count()
        };
        assert_eq!((drawn(Some(Marker::Circle)), drawn(None)), (10, 0));
    }
}
