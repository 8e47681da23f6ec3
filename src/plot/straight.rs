//! Leaving out the points of a line that lie on a straight piece of it.
//!
//! Backends know whole pixels only. Rounded one by one, the points of a slanted straight line make it wobble; without them only
//! its ends are rounded.

/// How far a point that is left out may be above or below the line, in pixels: too little to be seen.
const TOLERANCE: f64 = 0.15;

/// Appends to `corners` the first point, the last one, and those between that do not lie on a straight line.
pub(super) fn straighten(mut points: impl Iterator<Item = (f64, f64)>, corners: &mut Vec<(f64, f64)>) {
    let Some(mut corner) = points.next() else { return };
    corners.push(corner);
    let mut last = corner;
    let mut view = Viewport::ALL;
    for point in points {
        if !view.holds(corner, point) {
            if last != corner {
                corners.push(last);
                corner = last;
            }
            view = Viewport::ALL;
        }
        view = view.towards(corner, point);
        last = point;
    }
    if last != corner {
        corners.push(last);
    }
}

/// The slopes of the lines from a corner that pass close enough by all points since.
#[derive(Clone, Copy)]
struct Viewport {
    least: f64,
    most: f64,
}

impl Viewport {
    const ALL: Self = Self { least: f64::NEG_INFINITY, most: f64::INFINITY };
    const NONE: Self = Self { least: f64::INFINITY, most: f64::NEG_INFINITY };

    /// Whether the line from the corner to the point is one of them.
    fn holds(self, corner: (f64, f64), point: (f64, f64)) -> bool {
        let slope = (point.1 - corner.1) / (point.0 - corner.0);
        (self.least..=self.most).contains(&slope)
    }

    /// Those of them that pass by this point, too; none by one straight above or below the corner, which must be kept.
    fn towards(self, corner: (f64, f64), point: (f64, f64)) -> Self {
        let (across, rise) = (point.0 - corner.0, point.1 - corner.1);
        if across > 0.0 {
            Self { least: self.least.max((rise - TOLERANCE) / across), most: self.most.min((rise + TOLERANCE) / across) }
        } else {
            Self::NONE
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn corners(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let mut corners = Vec::new();
        straighten(points.iter().copied(), &mut corners);
        corners
    }

    #[test]
    fn only_corners_are_left_of_straight_pieces() {
        let hinge: Vec<(f64, f64)> = (-50..=50).map(|x| (f64::from(x), f64::from(x.max(0)) * 0.3)).collect();
        assert_eq!(corners(&hinge), [(-50.0, 0.0), (0.0, 0.0), (50.0, 15.0)]);
        assert_eq!(corners(&[]), []);
        assert_eq!(corners(&[(1.0, 2.0)]), [(1.0, 2.0)]);
    }

    #[test]
    fn jumps_stay_upright() {
        let jump = [(0.0, 0.0), (5.0, 0.0), (5.0, 9.0), (5.0, 3.0), (9.0, 3.0)];
        assert_eq!(corners(&jump), jump);
        assert_eq!(corners(&[(0.0, 0.0), (0.0, 9.0), (1.0, 0.0)]), [(0.0, 0.0), (0.0, 9.0), (1.0, 0.0)]);
    }

    proptest! {
        #[test]
        fn no_point_is_further_from_the_line_than_tolerated(ys in prop::collection::vec(-1.0..1.0, 2..80)) {
            let points: Vec<(f64, f64)> = ys.iter().enumerate().map(|(x, &y)| (x as f64, y)).collect();
            let corners = corners(&points);
            for pair in corners.windows(2) {
                let ((x, y), (u, v)) = (pair[0], pair[1]);
                for &(at, height) in points.iter().filter(|point| (x..=u).contains(&point.0)) {
                    let line = y + (v - y) * (at - x) / (u - x);
                    prop_assert!((line - height).abs() <= TOLERANCE + 1e-9);
                }
            }
            prop_assert_eq!(corners.last(), points.last());
        }
    }
}
