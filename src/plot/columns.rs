//! Thinning a long line to what a screen can show of it.

/// Appends to `path` at most two points, the highest and the lowest, of each column of so many units, in the order in which they
/// came. Points of one column must follow one another.
pub(super) fn thin(points: impl Iterator<Item = (i32, i32)>, units: i32, path: &mut Vec<(i32, i32)>) {
    let column_of = |point: (i32, i32)| point.0.div_euclid(units.max(1));
    let mut column: Option<[(i32, i32); 2]> = None;
    for point in points {
        column = Some(match column {
            Some(extremes) if column_of(extremes[0]) == column_of(point) => widened(extremes, point),
            finished => {
                append(finished, path);
                [point, point]
            }
        });
    }
    append(column, path);
}

/// The extremes of a column with one more point; of two, the later one comes second.
fn widened([first, second]: [(i32, i32); 2], point: (i32, i32)) -> [(i32, i32); 2] {
    let (low, high) = (first.1.min(second.1), first.1.max(second.1));
    if (low..=high).contains(&point.1) {
        return [first, second];
    }
    // The one that stays an extreme is the one on the far side of the other.
    let stays = if (point.1 > high) == (first.1 < second.1) { first } else { second };
    [stays, point]
}

fn append(column: Option<[(i32, i32); 2]>, path: &mut Vec<(i32, i32)>) {
    if let Some([first, second]) = column {
        path.push(first);
        if second != first {
            path.push(second);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn thinned(points: &[(i32, i32)]) -> Vec<(i32, i32)> {
        let mut path = Vec::new();
        thin(points.iter().copied(), 1, &mut path);
        path
    }

    #[test]
    fn a_column_keeps_its_extremes_in_their_order() {
        let cases = [
            (vec![], vec![]),
            (vec![(0, 3)], vec![(0, 3)]),
            (vec![(0, 3), (0, 3), (1, 4)], vec![(0, 3), (1, 4)]),
            (vec![(0, 3), (0, 9), (0, 1), (0, 5)], vec![(0, 9), (0, 1)]),
            (vec![(0, 3), (0, 1), (0, 2), (0, 9), (2, 2)], vec![(0, 1), (0, 9), (2, 2)]),
        ];
        for (points, expected) in cases {
            assert_eq!(thinned(&points), expected);
        }
    }

    #[test]
    fn a_column_may_be_of_several_units() {
        let mut path = Vec::new();
        thin([(-1, 5), (0, 0), (3, 9), (7, 4), (8, 1)].into_iter(), 8, &mut path);
        assert_eq!(path, [(-1, 5), (0, 0), (3, 9), (8, 1)]);
    }

    proptest! {
        #[test]
        fn long_lines_keep_every_column_and_its_extremes(ys in prop::collection::vec(-50..50_i32, 1..400), per_column in 1..60_i32) {
            let points: Vec<(i32, i32)> = (0..).zip(ys).map(|(index, y)| (index / per_column, y)).collect();
            let path = thinned(&points);
            for column in points.chunk_by(|a, b| a.0 == b.0) {
                let heights = |points: &[(i32, i32)]| {
                    let heights = points.iter().filter(|point| point.0 == column[0].0).map(|point| point.1);
                    (heights.clone().min(), heights.clone().max(), heights.count())
                };
                let ((low, high, _), (kept_low, kept_high, kept)) = (heights(column), heights(&path));
                prop_assert_eq!((low, high), (kept_low, kept_high));
                prop_assert!(kept <= 2);
            }
        }
    }
}
