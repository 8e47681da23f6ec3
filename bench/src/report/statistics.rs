//! Medians and spreads of repetitions.

/// The value of which as many are above as below; `None` of none.
pub(super) fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// The value below which a share of all values lies, between neighbours by a straight line; `None` of none.
pub(super) fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * sorted.len().checked_sub(1)? as f64;
    let below = place.floor() as usize;
    let above = sorted[(below + 1).min(sorted.len() - 1)];
    Some(sorted[below] + (above - sorted[below]) * place.fract())
}

/// The smallest and the largest.
pub(super) fn range(values: &[f64]) -> [f64; 2] {
    [values.iter().copied().fold(f64::INFINITY, f64::min), values.iter().copied().fold(f64::NEG_INFINITY, f64::max)]
}

/// A number above 0 with three significant digits, in groups of thousands, as in `1 950 000`.
pub(super) fn readable(value: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return value.to_string();
    }
    // Rounded first, since rounding may give one digit more.
    let rounded: f64 = format!("{value:.2e}").parse().unwrap_or(value);
    let decimals = 2 - rounded.abs().log10().floor() as i32;
    if decimals > 0 { format!("{rounded:.*}", decimals as usize) } else { grouped(rounded as usize) }
}

/// A whole number in groups of thousands.
pub(super) fn grouped(value: usize) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_neighbours() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[4.0, 1.0]), Some(2.5));
        assert_eq!(quantile(&[0.0, 10.0, 20.0], 0.95), Some(19.0));
        assert_eq!(range(&[2.0, 1.0, 3.0]), [1.0, 3.0]);
    }

    #[test]
    fn numbers_are_readable() {
        for (value, text) in [
            (0.0, "0"),
            (0.012_34, "0.0123"),
            (0.099_999, "0.100"),
            (1.234, "1.23"),
            (98.76, "98.8"),
            (999.6, "1 000"),
            (1_952_345.0, "1 950 000"),
            (30_540.0, "30 500"),
        ] {
            assert_eq!(readable(value), text);
        }
        assert_eq!([grouped(0), grouped(100), grouped(1_234_567)], ["0", "100", "1 234 567"]);
    }
}
