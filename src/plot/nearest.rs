//! What a pointer means.

/// The index of the point whose x is nearest; `points` must ascend in x. Of two equally near ones, the former.
#[must_use]
pub fn nearest(points: &[(f64, f64)], x: f64) -> Option<usize> {
    let after = points.partition_point(|point| point.0 < x);
    let distance = |index: usize| points.get(index).map_or(f64::INFINITY, |point| (point.0 - x).abs());
    let before = after.checked_sub(1);
    let index = before.filter(|&before| distance(before) <= distance(after)).unwrap_or(after);
    (index < points.len()).then_some(index)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_point_is_found() {
        let points = [(0.0, 5.0), (1.0, f64::NAN), (4.0, 6.0)];
        let cases = [(-3.0, 0), (0.4, 0), (0.5, 0), (0.6, 1), (2.6, 2), (99.0, 2)];
        for (x, expected) in cases {
            assert_eq!(nearest(&points, x), Some(expected), "{x}");
        }
        assert_eq!(nearest(&[], 1.0), None);
    }
}
