//! Numbers as text at the ticks of an axis, and how much room text takes.

use crate::words::words;

/// The typographic minus, as wide as a plus, unlike the hyphen.
const MINUS: char = '\u{2212}';
const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const ELLIPSIS: char = '…';
const SUPERSCRIPT_MINUS: char = '⁻';

/// A number as a plain decimal in the language that is spoken, with at most so many decimals and no trailing zeros.
pub(super) fn decimal(value: f64, decimals: usize) -> String {
    let digits = format!("{:.decimals$}", value.abs());
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { &digits };
    let sign = if value < 0.0 && digits != "0" { MINUS.to_string() } else { String::new() };
    sign + &digits.replace('.', &words().decimal_mark())
}

/// 10 to a whole power.
pub(super) fn power_of_ten(exponent: i32) -> String {
    match exponent {
        0 => "1".to_owned(),
        1 => "10".to_owned(),
        _ => format!("10{}", superscript(exponent)),
    }
}

fn superscript(number: i32) -> String {
    let digits = number.unsigned_abs().to_string();
    let raised = digits.bytes().map(|digit| SUPERSCRIPTS[usize::from(digit - b'0')]);
    (number < 0).then_some(SUPERSCRIPT_MINUS).into_iter().chain(raised).collect()
}

/// An upper estimate of the width of text, in units of the font size: charts are laid out before, and without, any font.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(glyph_width).sum()
}

/// Text cut so that it is no wider than so many font sizes, and then with an ellipsis.
pub(super) fn shortened(text: &str, most: f64) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let mut left = most - glyph_width(ELLIPSIS);
    let fits = |glyph: &char| {
        left -= glyph_width(*glyph);
        left >= 0.0
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}{ELLIPSIS}", kept.trim_end_matches([' ', ',']))
}

fn glyph_width(glyph: char) -> f64 {
    match glyph {
        '.' | ' ' => 0.36,
        MINUS | '≤' => 0.84,
        SUPERSCRIPT_MINUS => 0.54,
        // Chinese, Japanese, Korean, and pictures.
        ELLIPSIS | '\u{2e80}'.. => 1.0,
        glyph if SUPERSCRIPTS.contains(&glyph) => 0.42,
        _ => 0.64,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_no_more_digits_than_they_need() {
        let cases = [
            (0.0, 2, "0"),
            (-0.0, 0, "0"),
            (0.5, 1, "0.5"),
            (1.0, 1, "1"),
            (-2.5, 3, "−2.5"),
            (200.0, 0, "200"),
            (-0.001, 2, "0"),
            (0.1 + 0.2, 1, "0.3"),
        ];
        for (value, decimals, expected) in cases {
            assert_eq!(decimal(value, decimals), expected);
        }
    }

    #[test]
    fn text_is_cut_only_where_it_does_not_fit() {
        let cases =
            [("SmeLU", 3.2, "SmeLU"), ("SmeLU", 3.1, "Sme…"), ("a, b", 2.1, "a…"), ("曲線", 2.0, "曲線"), ("曲線", 1.9, "…")];
        for (text, most, expected) in cases {
            assert_eq!(shortened(text, most), expected);
            assert!(width(&shortened(text, most)) <= most);
        }
    }

    #[test]
    fn powers_of_ten_have_superscripts() {
        let cases = [(-8, "10⁻⁸"), (-1, "10⁻¹"), (0, "1"), (1, "10"), (2, "10²"), (-12, "10⁻¹²")];
        for (exponent, expected) in cases {
            assert_eq!(power_of_ten(exponent), expected);
        }
    }
}
