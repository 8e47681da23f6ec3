//! What may be drawn on a chart.

use super::chart::{Chart, PlotBox};
use super::legend::LegendItem;
use super::style::Style;
use super::table::Table;
use super::target::{DrawTarget, Drawn};

/// One layer of a chart: any number of things of one kind, such as lines or shaded intervals.
///
/// A new kind is a file of its own, with an implementation for a slice of its things, or for a struct where they have more in
/// common. What it is drawn on, whether a canvas, SVG or a bitmap, it need not know.
pub trait PlotElement {
    /// Draws it, over what has been drawn before.
    ///
    /// # Errors
    /// If the backend cannot draw.
    fn draw(&self, painter: &Painter) -> Drawn;

    /// Its lines in the legend, in order; none for what needs no explanation.
    fn legend(&self) -> Vec<LegendItem> {
        Vec::new()
    }

    /// Its numbers, for a file; none for what marks a chart and is no data. The chart says what its axes show.
    fn table(&self, _chart: &Chart) -> Table {
        Table::default()
    }
}

impl<T> PlotElement for Vec<T>
where
    [T]: PlotElement,
{
    fn draw(&self, painter: &Painter) -> Drawn {
        self.as_slice().draw(painter)
    }

    fn legend(&self) -> Vec<LegendItem> {
        self.as_slice().legend()
    }

    fn table(&self, chart: &Chart) -> Table {
        self.as_slice().table(chart)
    }
}

/// Where the elements of a chart are drawn, and how.
#[derive(Clone, Copy)]
pub struct Painter<'a> {
    /// The axes.
    pub chart: &'a Chart,
    /// Colours, font and resolution.
    pub style: &'a Style,
    /// Where on the target data is drawn, in its units.
    pub plot: PlotBox,
    /// What is drawn on.
    pub target: &'a dyn DrawTarget,
}

impl<'a> Painter<'a> {
    /// Lays a chart out on all of a target.
    #[must_use]
    pub fn new(chart: &'a Chart, target: &'a dyn DrawTarget, style: &'a Style) -> Self {
        let (width, height) = target.size();
        Self { chart, style, plot: chart.plot_box(width, height, style), target }
    }
}

/// All that is drawn on a chart, from the bottom to the top. It is listed once, for the screen and for files.
#[derive(Default)]
pub struct Elements(Vec<Box<dyn PlotElement>>);

impl Elements {
    /// One element.
    #[must_use]
    pub fn of(element: impl PlotElement + 'static) -> Self {
        Self::default().and(element)
    }

    /// These elements, and one more on top of them.
    #[must_use]
    pub fn and(mut self, element: impl PlotElement + 'static) -> Self {
        self.0.push(Box::new(element));
        self
    }
}

/// Its legend and its table are those of all elements, in their order.
impl PlotElement for Elements {
    fn draw(&self, painter: &Painter) -> Drawn {
        self.0.iter().try_for_each(|element| element.draw(painter))
    }

    fn legend(&self) -> Vec<LegendItem> {
        self.0.iter().flat_map(|element| element.legend()).collect()
    }

    fn table(&self, chart: &Chart) -> Table {
        self.0.iter().map(|element| element.table(chart)).fold(Table::default(), Table::beside)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use plotters::style::{Color, RGBAColor};

    use super::*;
    use crate::plot::{Axis, Column, Figure, Rule, Stroke};

    const GREEN: RGBAColor = RGBAColor(1, 200, 3, 1.0);

    /// A kind of its own: a level line, named and in the file.
    struct Level(f64);

    impl PlotElement for Level {
        fn draw(&self, &Painter { chart, plot, target, .. }: &Painter) -> Drawn {
            let [from, to] = chart.x.range().map(|x| chart.place(plot, (x, self.0)));
            target.path(&[from, to], GREEN.stroke_width(1))
        }

        fn legend(&self) -> Vec<LegendItem> {
            vec![LegendItem { name: "target".to_owned(), colour: GREEN, line: Some((Stroke::Solid, 1.0)), marker: None }]
        }

        fn table(&self, chart: &Chart) -> Table {
            let ends = chart.x.range().map(|x| (x, self.0));
            Table { key: Some(chart.x.label().to_owned()), columns: vec![Column::numbers("target".to_owned(), ends)] }
        }
    }

    #[test]
    fn a_kind_that_is_listed_is_drawn_named_and_written() {
        let chart = Chart { x: Axis::linear("epoch", [0.0, 2.0]), y: Axis::linear("loss", [0.0, 1.0]) };
        let rule = Rule { x: 1.0, colour: GREEN, stroke: Stroke::Solid, label: Some("stop") };
        let figure = Figure { chart, elements: Elements::of(Level(0.5)).and(vec![rule]) };
        let ink = RGBAColor(0, 0, 0, 1.0);
        let font = "sans-serif".to_owned();
        let style = Style { ink, muted: ink, grid: ink, background: ink, font, pixels: 1.0, grain: 1 };
        let svg = figure.svg(&style);
        assert!(svg.contains("<title>loss: target</title>") && svg.contains("stop"), "{svg}");
        assert_eq!(svg.lines().filter(|line| line.starts_with("<polyline") && line.contains("#01C803")).count(), 2, "{svg}");
        assert_eq!(figure.csv(), "epoch,target\r\n0.0,0.5\r\n2.0,0.5\r\n");
    }
}
