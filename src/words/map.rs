//! What maps of the plane show, in sentences.

use super::{coordinate, fixed, further, list, percent, small, words};
use crate::experiment::{APART, MapSummary};

/// A point of the plane.
#[must_use]
pub fn place([x, y]: [f64; 2]) -> String {
    format!("({}, {})", coordinate(x), coordinate(y))
}

/// Which label is the most probable on how much of the plane, by what maps show of one of their two panels.
#[must_use]
pub fn map_labels(shares: &[f64]) -> String {
    let of_label = |(label, share): (usize, &f64)| further().maps_label(words().twins_label(label), percent(*share));
    let labels: Vec<String> = shares.iter().enumerate().map(of_label).collect();
    further().maps_labels(list(&labels))
}

/// Where twins differ most, and on how much of the plane they do.
#[must_use]
pub fn map_difference(summary: &MapSummary) -> String {
    match summary.furthest {
        None => further().maps_identical(),
        Some((at, difference)) => {
            further().maps_difference(place(at), small(difference), fixed(APART, 3), percent(summary.apart))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_maps_show_is_said_in_sentences() {
        assert_eq!(
            map_labels(&[0.25, 0.5, 0.25]),
            "Most probable is label 0 on 25.0\u{a0}%, label 1 on 50.0\u{a0}% and label 2 on 25.0\u{a0}% of the plane."
        );
        let mut summary = MapSummary { labels: [Vec::new(), Vec::new()], furthest: Some(([0.5, -1.0], 0.75)), apart: 0.125 };
        assert_eq!(
            map_difference(&summary),
            "Δ₁ is largest at (0.50, −1.00), 0.7500, and above 0.001 on 12.5\u{a0}% of the plane."
        );
        summary.furthest = None;
        assert_eq!(map_difference(&summary), "The twins predict the same on the whole plane.");
    }
}
