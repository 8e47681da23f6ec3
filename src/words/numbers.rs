//! Numbers as people read them, with the language's decimal mark and a minus that is no hyphen. None breaks across lines.

use super::words;

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// A difference or a loss: four decimals, or a power of ten where these would show nothing.
#[must_use]
pub fn small(value: f64) -> String {
    if value == 0.0 {
        "0".to_owned()
    } else if value.abs() >= 1e-3 {
        typeset(&format!("{value:.4}"))
    } else {
        power_of_ten(value)
    }
}

/// A ratio above 0: two decimals, or a power of ten where these would show nothing or too much.
#[must_use]
pub fn ratio(ratio: f64) -> String {
    if (0.01..1000.0).contains(&ratio) { typeset(&format!("{ratio:.2}")) } else { power_of_ten(ratio) }
}

/// A time in seconds, roughly, with its unit.
#[must_use]
pub fn duration(seconds: f64) -> String {
    match seconds {
        ..1.5 => words().pool_time_second(),
        ..90.0 => words().pool_time_seconds(format!("{seconds:.0}")),
        ..5400.0 => words().pool_time_minutes(format!("{:.0}", seconds / 60.0)),
        _ => words().pool_time_hours(typeset(&format!("{:.1}", seconds / 3600.0))),
    }
}

/// A share in [0, 1] as a percentage.
#[must_use]
pub fn percent(share: f64) -> String {
    typeset(&format!("{:.1}{NO_BREAK}%", 100.0 * share))
}

/// A coordinate of the plane.
#[must_use]
pub fn coordinate(value: f64) -> String {
    fixed(value, 2)
}

/// A number with so many decimals, whatever its size.
#[must_use]
pub fn fixed(value: f64, decimals: usize) -> String {
    typeset(&format!("{value:.decimals$}"))
}

/// A parameter: as few digits as tell it, which for one that is nearly 0 is a power of ten.
#[must_use]
pub fn parameter(value: f64) -> String {
    // Adding zero turns −0 into 0.
    let value = value + 0.0;
    if value.abs() < 1e-3 {
        return small(value);
    }
    let rounded = (value * 1000.0).round() / 1000.0;
    typeset(&rounded.to_string())
}

/// A number with all its digits.
#[must_use]
pub fn exact(value: f64) -> String {
    typeset(&value.to_string())
}

/// A number with all its digits as it is typed in the language that is spoken.
#[must_use]
pub fn typeable(value: f64) -> String {
    value.to_string().replace('.', &words().decimal_mark())
}

/// What is typed in the language that is spoken, as Rust reads numbers.
#[must_use]
pub fn untypeset(typed: &str) -> String {
    typed.trim().replace('−', "-").replace(&words().decimal_mark(), ".")
}

/// A number other than 0 as a number from 1 to 10 times a power of ten.
fn power_of_ten(value: f64) -> String {
    let exponent = value.abs().log10().floor();
    typeset(&format!("{:.1}{NO_BREAK}×{NO_BREAK}10{}", value / 10_f64.powf(exponent), superscript(exponent as i32)))
}

/// A number of Rust's as the language writes it.
fn typeset(number: &str) -> String {
    number.replace('-', "−").replace('.', &words().decimal_mark())
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
