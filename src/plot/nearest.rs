//! What a pointer means.

use super::style::Style;

/// A pointer this near to a dot means it, in CSS pixels.
const REACH: f64 = 22.0;

/// The index of the point whose x is nearest; `points` must ascend in x. Of two equally near ones, the former.
#[must_use]
pub fn nearest(points: &[(f64, f64)], x: f64) -> Option<usize> {
    let after = points.partition_point(|point| point.0 < x);
    let distance = |index: usize| points.get(index).map_or(f64::INFINITY, |point| (point.0 - x).abs());
    let before = after.checked_sub(1);
    let index = before.filter(|&before| distance(before) <= distance(after)).unwrap_or(after);
    (index < points.len()).then_some(index)
}

/// The nearest of several places to one, if it is within a pointer's reach; all are in device pixels.
pub(super) fn within_reach<T: Copy>(
    places: impl Iterator<Item = (T, (f64, f64))>,
    style: &Style,
    (x, y): (f64, f64),
) -> Option<T> {
    let distance = |(what, at): (T, (f64, f64))| (what, f64::hypot(at.0 - x, at.1 - y));
    let (nearest, distance) = places.map(distance).min_by(|a, b| a.1.total_cmp(&b.1))?;
    (distance <= REACH * style.pixels).then_some(nearest)
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
