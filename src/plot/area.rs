//! Filled areas beneath lines.

use plotters::style::Color;

use super::chart::whole;
use super::element::{Painter, PlotElement};
use super::style::Colour;
use super::target::Drawn;

/// What lies between a line and a level. Beyond the axes it is cut off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area<'a> {
    /// The line, ascending in x, all numbers finite.
    pub points: &'a [(f64, f64)],
    /// The y of the level.
    pub level: f64,
    /// Its colour, mostly transparent.
    pub colour: Colour,
}

impl PlotElement for Area<'_> {
    fn draw(&self, &Painter { chart, plot, target, .. }: &Painter) -> Drawn {
        let [low, high] = chart.x.range();
        let corner = |(x, y): (f64, f64)| whole(chart.held(plot, (x.clamp(low, high), y)));
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Ok(()) };
        let ends = [(last.0, self.level), (first.0, self.level)];
        let outline: Vec<(i32, i32)> = self.points.iter().copied().chain(ends).map(corner).collect();
        target.polygon(&outline, self.colour.filled())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use plotters::backend::SVGBackend;
    use plotters::drawing::IntoDrawingArea;

    use super::*;
    use crate::plot::{Axis, Chart, Style};

    #[test]
    fn an_area_stands_on_its_level_and_is_cut_off_at_the_axes() {
        let colour = plotters::style::RGBAColor(200, 0, 0, 0.5);
        let style = Style {
            ink: colour,
            muted: colour,
            grid: colour,
            background: colour,
            font: "sans-serif".to_owned(),
            pixels: 2.0,
            grain: 1,
        };
        let chart = Chart { x: Axis::linear("x", [0.0, 10.0]), y: Axis::linear("y", [0.0, 10.0]) };
        let plot = chart.plot_box(800, 400, &style);
        let points = [(-5.0, 2.0), (5.0, 20.0), (15.0, 2.0)];
        let mut svg = String::new();
        let canvas = SVGBackend::with_string(&mut svg, (800, 400)).into_drawing_area();
        let painter = Painter::new(&chart, &canvas, &style);
        Area { points: &points, level: 0.0, colour }.draw(&painter).unwrap();
        Area { points: &[], level: 0.0, colour }.draw(&painter).unwrap();
        drop(canvas);
        let height = |y| chart.place(plot, (0.0, y)).1;
        let (middle, low) = (chart.place(plot, (5.0, 0.0)).0, height(2.0));
        let corners =
            [(plot.left, low), (middle, plot.top), (plot.right, low), (plot.right, plot.bottom), (plot.left, plot.bottom)];
        let expected: Vec<String> = corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let drawn = svg.lines().filter(|line| line.starts_with("<polygon")).collect::<Vec<_>>();
        assert_eq!(drawn.len(), 1, "{svg}");
        let drawn = drawn[0].split_once("points=\"").unwrap().1.split_once('"').unwrap().0;
        assert_eq!(drawn.split_whitespace().collect::<Vec<_>>(), expected);
    }
}
