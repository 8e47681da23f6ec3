//! The layer that rests: grid, axes, their numbers and their names.

use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::axis::{Axis, AxisScale};
use super::chart::{Chart, LINE_HEIGHT, PlotBox, TICK_GAP};
use super::element::Painter;
use super::style::{Colour, Style};
use super::target::{DrawTarget, Drawn};
use super::ticks::Tick;

impl Painter<'_> {
    /// Draws everything that stays while data moves.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw_axes(&self) -> Drawn {
        let &Self { chart, style, plot, target } = self;
        let [x_ticks, y_ticks] = chart.ticks(plot, style);
        let grid_lines = x_ticks.iter().map(|tick| chart.vertical(plot, tick.value));
        for line in grid_lines.chain(y_ticks.iter().map(|tick| chart.horizontal(plot, tick.value))) {
            draw_hair(target, style, line, style.grid)?;
        }
        for line in [chart.vertical(plot, baseline(&chart.x)), chart.horizontal(plot, baseline(&chart.y))] {
            draw_hair(target, style, line, style.muted)?;
        }
        self.draw_numbers([&x_ticks, &y_ticks])?;
        self.draw_names()
    }

    fn draw_numbers(&self, [x_ticks, y_ticks]: [&[Tick]; 2]) -> Drawn {
        let &Self { chart, style, plot, target } = self;
        let gap = style.device(TICK_GAP);
        let below = style.text(style.muted, HPos::Center, VPos::Top);
        for tick in x_ticks {
            let (x, _) = chart.place(plot, (tick.value, 0.0));
            target.text(&tick.label, &below, (x, plot.bottom + gap))?;
        }
        let beside = style.text(style.muted, HPos::Right, VPos::Center);
        for tick in y_ticks {
            let (_, y) = chart.place(plot, (0.0, tick.value));
            target.text(&tick.label, &beside, (plot.left - gap, y))?;
        }
        Ok(())
    }

    /// The name of y lies above the axis: upright text along it is hard to read, and takes more room.
    fn draw_names(&self) -> Drawn {
        let &Self { chart, style, plot, target } = self;
        let room = |units: i32| f64::from(units) / style.pixels / Style::FONT_SIZE;
        let below = plot.bottom + style.device(TICK_GAP + LINE_HEIGHT);
        let x_name = style.text(style.ink, HPos::Center, VPos::Top);
        target.text(&chart.x.title(room(plot.width())), &x_name, (i32::midpoint(plot.left, plot.right), below))?;
        let y_name = style.text(style.ink, HPos::Left, VPos::Top);
        target.text(&chart.y.title(room(plot.right)), &y_name, (style.device(2.0), style.device(2.0)))
    }
}

impl Chart {
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
fn draw_hair(target: &dyn DrawTarget, style: &Style, [(left, top), (right, bottom)]: [(i32, i32); 2], colour: Colour) -> Drawn {
    let thickness = style.whole_pixels(1.0);
    let edge = |middle: i32| style.snapped(middle - thickness / 2);
    let corners = [(edge(left), edge(top)), (edge(right) + thickness, edge(bottom) + thickness)];
    target.rectangle(corners, colour.filled())
}
