//! The forms of markers.

use plotters::style::ShapeStyle;

use super::target::{DrawTarget, Drawn};

/// The form of a marker, by which lines can be told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Round.
    Circle,
    /// With four sides.
    Square,
    /// A square on one of its corners.
    Diamond,
    /// With three corners, one of them on top.
    Triangle,
}

/// How far the corners of a diamond and of a triangle reach, in radii, so that all markers look equally large.
const DIAMOND_REACH: f64 = 1.35;
const TRIANGLE_REACH: f64 = 1.25;
/// Draws a marker in device units.
pub(super) fn draw_marker(
    target: &dyn DrawTarget,
    (x, y): (i32, i32),
    marker: Marker,
    radius: i32,
    style: ShapeStyle,
) -> Drawn {
    match marker {
        Marker::Circle => target.circle((x, y), radius, style),
        Marker::Square => target.rectangle([(x - radius, y - radius), (x + radius, y + radius)], style),
        Marker::Diamond => {
            let reach = whole_times(radius, DIAMOND_REACH);
            target.polygon(&[(x - reach, y), (x, y - reach), (x + reach, y), (x, y + reach)], style)
        }
        Marker::Triangle => {
            let reach = whole_times(radius, TRIANGLE_REACH);
            target.polygon(&[(x - reach, y + radius), (x, y - reach), (x + reach, y + radius)], style)
        }
    }
}

fn whole_times(length: i32, times: f64) -> i32 {
    (f64::from(length) * times).round() as i32
}
