//! Numbers as people read them.

use crate::measure::{Measure, Notation};

/// How the value of a measure is written, and its standard error.
pub(super) fn of(measure: &Measure) -> fn(f64) -> String {
    match measure.notation {
        Notation::Number => small,
        Notation::Share => percent,
    }
}

/// A difference or a loss: four decimals, or a power of ten where these would show nothing.
pub(super) fn small(value: f64) -> String {
    if value == 0.0 {
        "0".to_owned()
    } else if value.abs() >= 1e-3 {
        format!("{value:.4}").replace('-', "−")
    } else {
        let exponent = value.abs().log10().floor();
        format!("{:.1} × 10{}", value / 10_f64.powf(exponent), superscript(exponent as i32)).replace('-', "−")
    }
}

/// A share in [0, 1] as a percentage.
pub(super) fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

/// A coordinate of the plane.
pub(super) fn coordinate(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}

/// A parameter: as few digits as tell it, which for one that is nearly 0 is a power of ten.
pub(super) fn parameter(value: f64) -> String {
    // Adding zero turns −0 into 0.
    let value = value + 0.0;
    if value.abs() < 1e-3 {
        return small(value);
    }
    let rounded = (value * 1000.0).round() / 1000.0;
    rounded.to_string().replace('-', "−")
}

fn superscript(exponent: i32) -> String {
    let digit = |c| match c {
        '-' => '⁻',
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        _ => '⁹',
    };
    exponent.to_string().chars().map(digit).collect()
}
