//! The colours that charts and maps are drawn with, as `style/tokens.css` has them.

use plotters::style::RGBColor;

use super::tokens::{Rgb, Scheme, TOKENS};
use crate::data::placed::LABELS;
use crate::experiment::Arm;
use crate::view::{Pins, Slot};

/// The names of the colours of the arms and of the pinned curves.
const ARMS: [&str; Arm::ALL.len()] = ["--arm-a", "--arm-b", "--arm-c", "--arm-d"];
const PINS: [&str; Pins::MOST] = ["--pin-1", "--pin-2", "--pin-3", "--pin-4", "--pin-5", "--pin-6", "--pin-7", "--pin-8"];

const WEIGHTS: [&str; 2] = ["--weight-negative", "--weight-positive"];
const DIFFERENCES: [&str; 5] = ["--difference-0", "--difference-1", "--difference-2", "--difference-3", "--difference-4"];

/// The colours of charts, and of differences in maps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// The names of the axes, and the crosshair.
    pub ink: RGBColor,
    /// The numbers at the ticks, the axes, and what is less than data.
    pub muted: RGBColor,
    /// The grid.
    pub grid: RGBColor,
    /// What lies behind charts.
    pub background: RGBColor,
    /// The arms, A first.
    pub arms: [RGBColor; Arm::ALL.len()],
    /// The pinned curves, slot by slot.
    pub pins: [RGBColor; Pins::MOST],
    /// Of negative and of positive weights.
    pub weights: [RGBColor; 2],
    /// Of the prediction difference in maps, at even distances along its scale, which begins near the background.
    pub difference: [Rgb; 5],
}

impl Palette {
    /// On a light ground.
    pub const LIGHT: Self = Self::of(Scheme::Light);
    /// On a dark ground.
    pub const DARK: Self = Self::of(Scheme::Dark);

    const fn of(scheme: Scheme) -> Self {
        Self {
            ink: opaque(TOKENS.colour("--ink", scheme)),
            muted: opaque(TOKENS.colour("--muted", scheme)),
            grid: opaque(TOKENS.colour("--grid", scheme)),
            background: opaque(TOKENS.colour("--card", scheme)),
            arms: all_opaque(TOKENS.colours(ARMS, scheme)),
            pins: all_opaque(TOKENS.colours(PINS, scheme)),
            weights: all_opaque(TOKENS.colours(WEIGHTS, scheme)),
            difference: TOKENS.colours(DIFFERENCES, scheme),
        }
    }

    /// The colour of an arm.
    #[must_use]
    pub fn arm(&self, arm: Arm) -> RGBColor {
        self.arms[arm as usize]
    }

    /// The colour of a pinned curve.
    #[must_use]
    pub fn pin(&self, slot: Slot) -> RGBColor {
        self.pins[slot.index()]
    }

    /// The colour of a family of a trade-off, from 0, in turn: those of the arms first, since `ReLU` and `SmeLU` mostly are.
    #[must_use]
    pub fn family(&self, family: usize) -> RGBColor {
        let place = family % (self.arms.len() + self.pins.len());
        self.arms.get(place).copied().unwrap_or_else(|| self.pins[place - self.arms.len()])
    }
}

/// The colours of probabilities in maps, which are light in both themes. Each is red, green and blue of 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapColours {
    /// Of the probability of label 1, at even distances from 0 to 1.
    pub probability: [[u8; 3]; 5],
    /// Where one of three labels is certain, label by label.
    pub certain: [[u8; 3]; LABELS],
    /// Of the training points, label by label.
    pub points: [[u8; 3]; LABELS],
}

/// The colours of every map.
pub const MAP_COLOURS: MapColours = MapColours {
    probability: map_colours(["--probability-0", "--probability-1", "--probability-2", "--probability-3", "--probability-4"]),
    certain: map_colours(["--certain-0", "--certain-1", "--certain-2"]),
    points: map_colours(["--map-point-0", "--map-point-1", "--map-point-2"]),
};

/// A colour as CSS and SVG write it: `#rrggbb`.
#[must_use]
pub fn css([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

const fn map_colours<const N: usize>(names: [&str; N]) -> [Rgb; N] {
    TOKENS.colours(names, Scheme::Light)
}

const fn opaque([red, green, blue]: Rgb) -> RGBColor {
    RGBColor(red, green, blue)
}

const fn all_opaque<const N: usize>(colours: [Rgb; N]) -> [RGBColor; N] {
    let mut all = [RGBColor(0, 0, 0); N];
    let mut at = 0;
    while at < N {
        all[at] = opaque(colours[at]);
        at += 1;
    }
    all
}
