//! What maps of the plane show, in a few numbers.

use super::APART;
use super::picture::{Maps, grid};
use crate::measure::most_probable;

/// What maps show.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSummary {
    /// Of each of the two panels the share of the plane, in [0, 1], on which each label is the most probable; of equally probable labels
    /// the lowest counts.
    pub labels: [Vec<f64>; 2],
    /// Where the prediction difference is largest, and Δ₁ there; absent where it is 0 everywhere.
    pub furthest: Option<([f64; 2], f64)>,
    /// The share of the plane, in [0, 1], on which Δ₁ is above [`APART`].
    pub apart: f64,
}

impl Maps {
    /// What they show.
    #[must_use]
    pub fn summary(&self) -> MapSummary {
        let difference = |cell: &usize| self.difference[*cell];
        let furthest = (0..self.difference.len()).max_by(|a, b| difference(a).total_cmp(&difference(b)));
        let place = |cell: usize| {
            let places = grid(self.side);
            Some([*places.get(2 * cell)?, *places.get(2 * cell + 1)?].map(f64::from))
        };
        let apart = self.difference.iter().filter(|difference| f64::from(**difference) > APART).count();
        MapSummary {
            labels: [0, 1].map(|panel| self.label_shares(panel)),
            furthest: furthest
                .filter(|cell| difference(cell) > 0.0)
                .and_then(|cell| Some((place(cell)?, difference(&cell).into()))),
            apart: apart as f64 / self.difference.len().max(1) as f64,
        }
    }

    fn label_shares(&self, panel: usize) -> Vec<f64> {
        let classes = usize::from(self.classes).max(2);
        let mut counts = vec![0_usize; classes];
        let cells = self.probability[panel].chunks_exact(classes - 1);
        let all = cells.len().max(1) as f64;
        for but_first in cells {
            let first = 1.0 - but_first.iter().sum::<f32>();
            counts[most_probable(core::iter::once(first).chain(but_first.iter().copied()))] += 1;
        }
        counts.into_iter().map(|count| count as f64 / all).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::EXTENT;
    use crate::experiment::Floats;

    /// Maps of 2 × 2 cells: upper left, upper right, lower left, lower right.
    fn maps(classes: u8, probability: [&[f32]; 2], difference: [f32; 4]) -> Maps {
        let numbers = |numbers: &[f32]| numbers.iter().copied().collect::<Floats>();
        Maps { side: 2, classes, probability: probability.map(numbers), difference: numbers(&difference) }
    }

    #[test]
    fn it_says_where_the_largest_difference_is_and_how_much_is_apart() {
        let half = EXTENT / 2.0;
        let alike: &[f32] = &[0.5; 4];
        let cases = [
            ([0.0; 4], None, 0.0),
            ([1e-4, 9e-4, 0.0, 0.0], Some(([half, half], 9e-4)), 0.0),
            ([0.25, 1e-2, 0.0, 0.0], Some(([-half, half], 0.25)), 0.5),
            ([0.1, 0.1, 0.5, 0.2], Some(([-half, -half], 0.5)), 1.0),
        ];
        for (difference, furthest, apart) in cases {
            let summary = maps(2, [alike, alike], difference).summary();
            let near = |(place, value): ([f64; 2], f64), (expected, size): ([f64; 2], f64)| {
                place == expected && (value - size).abs() < 1e-6 * size
            };
            assert!(summary.furthest.is_some() == furthest.is_some(), "{difference:?}: {summary:?}");
            assert!(summary.furthest.zip(furthest).is_none_or(|(found, expected)| near(found, expected)), "{summary:?}");
            assert_eq!(summary.apart, apart, "{difference:?}");
        }
    }

    #[test]
    fn each_cell_counts_for_its_most_probable_label() {
        let two = maps(2, [&[0.5, 0.5001, 1.0, 0.0], &[0.0; 4]], [0.0; 4]).summary();
        assert_eq!(two.labels, [vec![0.5, 0.5], vec![1.0, 0.0]]);
        let of_three: &[f32] = &[0.1, 0.1, 0.6, 0.2, 0.2, 0.7, 0.4, 0.4];
        assert_eq!(maps(3, [of_three, of_three], [0.0; 4]).summary().labels[0], [0.25, 0.5, 0.25]);
    }

    #[test]
    fn maps_without_cells_show_nothing() {
        let none = Maps { side: 0, classes: 2, probability: Default::default(), difference: Floats::default() };
        assert_eq!(none.summary(), MapSummary { labels: [vec![0.0; 2], vec![0.0; 2]], furthest: None, apart: 0.0 });
    }
}
