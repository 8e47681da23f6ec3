//! The layer that rests: grid, axes, their numbers and their names.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::Rectangle;
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::axis::{Axis, AxisScale};
use super::chart::{Chart, LINE_HEIGHT, PlotBox, TICK_GAP};
use super::style::{Colour, Drawn, Style};
use super::ticks::Tick;

impl Chart {
    /// Draws everything that stays while data moves.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_axes<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style) -> Drawn<B> {
        let plot = self.plot_box_on(area, style);
        let [x_ticks, y_ticks] = self.ticks(plot, style);
        let grid_lines = x_ticks.iter().map(|tick| self.vertical(plot, tick.value));
        for line in grid_lines.chain(y_ticks.iter().map(|tick| self.horizontal(plot, tick.value))) {
            draw_hair(area, style, line, style.grid)?;
        }
        for line in [self.vertical(plot, baseline(&self.x)), self.horizontal(plot, baseline(&self.y))] {
            draw_hair(area, style, line, style.muted)?;
        }
        self.draw_numbers(area, style, plot, [&x_ticks, &y_ticks])?;
        self.draw_names(area, style, plot)
    }

    fn draw_numbers<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        style: &Style,
        plot: PlotBox,
        [x_ticks, y_ticks]: [&[Tick]; 2],
    ) -> Drawn<B> {
        let gap = style.device(TICK_GAP);
        let below = style.text(style.muted, HPos::Center, VPos::Top);
        for tick in x_ticks {
            let (x, _) = self.place(plot, (tick.value, 0.0));
            area.draw_text(&tick.label, &below, (x, plot.bottom + gap))?;
        }
        let beside = style.text(style.muted, HPos::Right, VPos::Center);
        for tick in y_ticks {
            let (_, y) = self.place(plot, (0.0, tick.value));
            area.draw_text(&tick.label, &beside, (plot.left - gap, y))?;
        }
        Ok(())
    }

    /// The name of y lies above the axis: upright text along it is hard to read, and takes more room.
    fn draw_names<B: DrawingBackend>(&self, area: &DrawingArea<B, Shift>, style: &Style, plot: PlotBox) -> Drawn<B> {
        let below = plot.bottom + style.device(TICK_GAP + LINE_HEIGHT);
        let x_name = style.text(style.ink, HPos::Center, VPos::Top);
        area.draw_text(self.x.label(), &x_name, (i32::midpoint(plot.left, plot.right), below))?;
        let y_name = style.text(style.ink, HPos::Left, VPos::Top);
        area.draw_text(self.y.label(), &y_name, (style.device(2.0), style.device(2.0)))
    }

    fn vertical(&self, plot: PlotBox, x: f64) -> [(i32, i32); 2] {
        let (x, _) = self.place(plot, (x, 0.0));
        [(x, plot.top), (x, plot.bottom)]
    }

    fn horizontal(&self, plot: PlotBox, y: f64) -> [(i32, i32); 2] {
        let (_, y) = self.place(plot, (0.0, y));
        [(plot.left, y), (plot.right, y)]
    }
}

/// Where the line of an axis crosses this one: at zero if that is in range, otherwise at the lower end.
fn baseline(axis: &Axis) -> f64 {
    if axis.scale() == AxisScale::Linear && axis.contains(0.0) { 0.0 } else { axis.range()[0] }
}

/// A line of one CSS pixel, as a filled rectangle: a stroke would be blurred between two rows of pixels.
fn draw_hair<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    style: &Style,
    [(left, top), (right, bottom)]: [(i32, i32); 2],
    colour: Colour,
) -> Drawn<B> {
    let thickness = style.whole_pixels(1.0);
    let edge = |middle: i32| style.snapped(middle - thickness / 2);
    let corners = [(edge(left), edge(top)), (edge(right) + thickness, edge(bottom) + thickness)];
    area.draw(&Rectangle::new(corners, colour.filled()))
}
