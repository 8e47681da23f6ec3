//! How charts look: what the page decides by its theme.

use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};

use super::palette::Palette;

/// Red, green and blue of 0 to 255, and an opacity of 0 to 1.
pub type Colour = plotters::style::RGBAColor;

/// Colours, font and resolution of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Style {
    /// The names of the axes.
    pub ink: Colour,
    /// The numbers at the ticks, and the axes themselves.
    pub muted: Colour,
    /// The grid: only just to be seen.
    pub grid: Colour,
    /// What lies behind the chart. It fills hollow dots; the chart itself paints no background.
    pub background: Colour,
    /// The CSS font family, or families, of all text.
    pub font: String,
    /// The backend's units in a CSS pixel.
    pub pixels: f64,
    /// The backend's units in a pixel of the screen or the file, one or more. A backend knows whole units only; the finer they are,
    /// the smoother are slanted lines and short dashes. What is level or upright keeps to whole pixels.
    pub grain: i32,
}

impl Style {
    /// The CSS font families of the page and of what it saves.
    const FONT: &str = "system-ui, sans-serif";
    /// The size of all text, in CSS pixels.
    pub const FONT_SIZE: f64 = 12.0;

    /// A style in the colours of a palette, with [`pixels`](Self::pixels) and [`grain`](Self::grain).
    #[must_use]
    pub fn of(palette: &Palette, pixels: f64, grain: i32) -> Self {
        Self {
            ink: palette.ink.into(),
            muted: palette.muted.into(),
            grid: palette.grid.into(),
            background: palette.background.into(),
            font: Self::FONT.to_owned(),
            pixels,
            grain,
        }
    }

    /// Units, whole and at least one, of a length in CSS pixels.
    pub(super) fn device(&self, css: f64) -> i32 {
        (css * self.pixels).round().max(1.0) as i32
    }

    /// The nearest edge of a pixel.
    pub(super) fn snapped(&self, units: i32) -> i32 {
        let grain = self.grain.max(1);
        (units + grain / 2).div_euclid(grain) * grain
    }

    /// Units of as many whole pixels, at least one, as come nearest to a length in CSS pixels.
    pub(super) fn whole_pixels(&self, css: f64) -> i32 {
        self.snapped(self.device(css)).max(self.grain)
    }

    pub(super) fn text(&self, colour: Colour, horizontal: HPos, vertical: VPos) -> TextStyle<'_> {
        let font = FontDesc::new(FontFamily::Name(&self.font), Self::FONT_SIZE * self.pixels, FontStyle::Normal);
        let mut text = TextStyle::from(font).pos(Pos::new(horizontal, vertical));
        text.color = colour.to_backend_color();
        text
    }

    /// Greys that can be told apart, a pixel in a CSS pixel.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(super) fn grey() -> Self {
        let grey = |level| plotters::style::RGBAColor(level, level, level, 1.0);
        let font = "sans-serif".to_owned();
        Self { ink: grey(30), muted: grey(110), grid: grey(230), background: grey(250), font, pixels: 1.0, grain: 1 }
    }
}
