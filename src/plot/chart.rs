//! A chart's geometry, from which both of its layers and the page's pointer readouts are computed.

use super::axis::Axis;
use super::label;
use super::style::Style;
use super::ticks::{Direction, Tick};

/// Two axes, and thereby a map between data and pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// To the right.
    pub x: Axis,
    /// Upwards.
    pub y: Axis,
}

/// The rectangle that data is drawn in, by its edges in device pixels from the top left of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlotBox {
    /// Where x begins.
    pub left: i32,
    /// Where y ends.
    pub top: i32,
    /// Where x ends.
    pub right: i32,
    /// Where y begins.
    pub bottom: i32,
}

/// Between a tick's number and the plot box, in CSS pixels.
pub(super) const TICK_GAP: f64 = 6.0;
/// From the middle of one line of text to that of the next.
pub(super) const LINE_HEIGHT: f64 = 17.0;
/// The least margin on the left, enough for "≤ 10⁻⁸", so that charts that stand above one another line up.
const LEAST_LEFT: f64 = 50.0;
/// Between the name of y and what has the headroom below it.
const LEAST_GAP: f64 = 3.0;
/// The least margin on the other sides.
const LEAST_MARGIN: f64 = 10.0;

impl PlotBox {
    /// The width in device pixels.
    #[must_use]
    pub fn width(&self) -> i32 {
        self.right - self.left
    }

    /// The height in device pixels.
    #[must_use]
    pub fn height(&self) -> i32 {
        self.bottom - self.top
    }
}

impl Chart {
    /// Where data is drawn on a chart of so many device pixels. It is never empty, however small the chart.
    #[must_use]
    pub fn plot_box(&self, width: u32, height: u32, style: &Style) -> PlotBox {
        let name = if self.y.label().is_empty() { 0.0 } else { LINE_HEIGHT };
        let top = name + LEAST_MARGIN.max(self.y.headroom() + LEAST_GAP);
        let bottom = TICK_GAP + if self.x.label().is_empty() { LINE_HEIGHT } else { 2.0 * LINE_HEIGHT };
        let y_ticks = self.y.ticks(f64::from(height) / style.pixels - top - bottom, Direction::Vertical);
        let left = LEAST_LEFT.max(widest(&y_ticks) + TICK_GAP + 2.0);
        let right = LEAST_MARGIN.max(self.overhang(f64::from(width) / style.pixels - left - LEAST_MARGIN));
        let (left, top) = (style.device(left), style.device(top));
        PlotBox {
            left,
            top,
            right: (width.cast_signed() - style.device(right)).max(left + 1),
            bottom: (height.cast_signed() - style.device(bottom)).max(top + 1),
        }
    }

    /// How far the last number below an axis that is so long may reach beyond its end: half of it. Names never do.
    fn overhang(&self, length: f64) -> f64 {
        if self.x.names().is_empty() { 0.5 * widest(&self.x.ticks(length, Direction::Horizontal)) + 1.0 } else { 0.0 }
    }

    /// The device pixel of a point of data, which may lie outside of the plot box.
    #[must_use]
    pub fn to_pixel(&self, plot: PlotBox, (x, y): (f64, f64)) -> (f64, f64) {
        (
            f64::from(plot.left) + self.x.fraction(x) * f64::from(plot.width()),
            f64::from(plot.bottom) - self.y.fraction(y) * f64::from(plot.height()),
        )
    }

    /// The point of data at a device pixel: the inverse of [`Chart::to_pixel`].
    #[must_use]
    pub fn to_data(&self, plot: PlotBox, (x, y): (f64, f64)) -> (f64, f64) {
        (
            self.x.value((x - f64::from(plot.left)) / f64::from(plot.width())),
            self.y.value((f64::from(plot.bottom) - y) / f64::from(plot.height())),
        )
    }

    /// The ticks of x and of y on a plot box.
    #[must_use]
    pub fn ticks(&self, plot: PlotBox, style: &Style) -> [Vec<Tick>; 2] {
        [
            self.x.ticks(f64::from(plot.width()) / style.pixels, Direction::Horizontal),
            self.y.ticks(f64::from(plot.height()) / style.pixels, Direction::Vertical),
        ]
    }

    /// Where a point is drawn: on the edge of the plot box if y is beyond it, so that what leaves the range is not lost.
    pub(super) fn held(&self, plot: PlotBox, point: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.to_pixel(plot, point);
        (x, y.clamp(f64::from(plot.top), f64::from(plot.bottom)))
    }

    /// The whole device pixel where a point is drawn.
    pub(super) fn place(&self, plot: PlotBox, point: (f64, f64)) -> (i32, i32) {
        whole(self.held(plot, point))
    }
}

/// The nearest whole pixel.
pub(super) fn whole((x, y): (f64, f64)) -> (i32, i32) {
    (x.round() as i32, y.round() as i32)
}

/// The width of the widest number, in CSS pixels.
fn widest(ticks: &[Tick]) -> f64 {
    ticks.iter().map(|tick| label::width(&tick.label) * Style::FONT_SIZE).fold(0.0, f64::max)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::super::style::Colour;
    use super::*;

    fn style(pixels: f64) -> Style {
        let colour = Colour::default();
        Style { ink: colour, muted: colour, grid: colour, background: colour, font: "sans-serif".to_owned(), pixels, grain: 1 }
    }

    fn chart() -> Chart {
        Chart { x: Axis::linear("epoch", [0.0, 200.0]), y: Axis::logarithmic("difference", [1e-8, 1.0]) }
    }

    #[test]
    fn the_corners_of_the_plot_box_are_the_ends_of_the_axes() {
        let chart = chart();
        let plot = chart.plot_box(840, 480, &style(2.0));
        let corner = |x: i32, y: i32| (f64::from(x), f64::from(y));
        assert_eq!(chart.to_pixel(plot, (0.0, 1e-8)), corner(plot.left, plot.bottom));
        assert_eq!(chart.to_pixel(plot, (200.0, 1.0)), corner(plot.right, plot.top));
        assert_eq!(chart.place(plot, (200.0, 0.0)), (plot.right, plot.bottom));
        assert_eq!(chart.place(plot, (200.0, 7.0)), (plot.right, plot.top));
    }

    #[test]
    fn a_layout_grows_with_the_resolution() {
        let [once, twice] = [1, 2].map(|scale| chart().plot_box(420 * scale, 240 * scale, &style(f64::from(scale))));
        let edges = |plot: PlotBox| [plot.left, plot.top, plot.right, plot.bottom];
        for (once, twice) in edges(once).into_iter().zip(edges(twice)) {
            assert!((2 * once - twice).abs() <= 1, "{once} {twice}");
        }
    }

    #[test]
    fn however_small_a_chart_its_plot_box_is_not_empty() {
        for size in [0, 1, 20, 60] {
            let plot = chart().plot_box(size, size, &style(1.0));
            assert!(plot.width() > 0 && plot.height() > 0, "{plot:?}");
        }
    }

    proptest! {
        #[test]
        fn pixels_and_data_are_inverse(
            (width, height) in (100..2000_u32, 100..1500_u32),
            pixels in 1.0..4.0,
            (across, up) in (-0.2..1.2, 0.0..1.2),
        ) {
            let chart = chart();
            let plot = chart.plot_box(width, height, &style(pixels));
            let pixel = (
                f64::from(plot.left) + across * f64::from(plot.width()),
                f64::from(plot.bottom) - up * f64::from(plot.height()),
            );
            let (x, y) = chart.to_pixel(plot, chart.to_data(plot, pixel));
            prop_assert!((x - pixel.0).abs() < 1e-6 && (y - pixel.1).abs() < 1e-6);
        }

        #[test]
        fn numbers_stay_within_the_chart(width in 300..900_u32, high in 1e-6..1e6) {
            let chart = Chart { x: Axis::linear("x", [0.0, high]), y: Axis::linear("y", [-high, high]) };
            let plot = chart.plot_box(width, 240, &style(1.0));
            let [x_ticks, y_ticks] = chart.ticks(plot, &style(1.0));
            for tick in x_ticks {
                let (x, _) = chart.to_pixel(plot, (tick.value, 0.0));
                let half = 0.5 * label::width(&tick.label) * Style::FONT_SIZE;
                prop_assert!(x - half >= 0.0 && x + half <= f64::from(width), "{tick:?} at {x}");
            }
            prop_assert!(widest(&y_ticks) + TICK_GAP <= f64::from(plot.left));
        }
    }
}
