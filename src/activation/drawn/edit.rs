//! Points moved, added and removed by hand. f(0) stays as it is.

use super::{Drawn, Point};
use crate::activation::function::ActivationFunction;

/// How near points can be brought to one another by hand: further than they have to be, so that each can still be taken hold of.
const HAND_GAP: f64 = 0.01;
/// One part in so many is what the slope at a new point is rounded to: not to be seen in the curve, but in the text of 0.1.
const SLOPE_GRAINS: f64 = 1e12;

impl Drawn {
    /// With a point moved as near to another place as the limits and its neighbours allow. Those it cannot pass; it comes no nearer
    /// to them than 0.01, unless it is already.
    ///
    /// Nothing changes for a point that does not exist or a place that is none.
    #[must_use]
    pub fn moved(&self, index: usize, to: Point) -> Self {
        let Some(&Point { x, .. }) = self.points.get(index).filter(|_| !to.x.is_nan() && !to.slope.is_nan()) else {
            return self.clone();
        };
        let neighbour = |index: Option<usize>| index.and_then(|index| self.points.get(index));
        let low = neighbour(index.checked_sub(1)).map_or(Self::X_LIMITS.min, |left| left.x + HAND_GAP).min(x);
        let high = neighbour(index.checked_add(1)).map_or(Self::X_LIMITS.max, |right| right.x - HAND_GAP).max(x);
        let mut points = self.points.clone();
        points[index] = Point { x: to.x.clamp(low, high) + 0.0, slope: Self::SLOPE_LIMITS.clamp(to.slope) };
        Self::of(points, self.value_at_zero)
    }

    /// With one point more, on the slope as it is, so that the curve does not change but for rounding. None if there are as many as there may be, or
    /// x is out of bounds or within 0.01 of another point.
    #[must_use]
    pub fn added(&self, x: f64) -> Option<Self> {
        let is_free = self.points.iter().all(|point| (point.x - x).abs() >= HAND_GAP);
        if !self.has_room() || !is_free || !Self::X_LIMITS.contains(x) {
            return None;
        }
        let mut points = self.points.clone();
        let slope = Self::SLOPE_LIMITS.clamp((self.jet(x).slope * SLOPE_GRAINS).round() / SLOPE_GRAINS);
        points.insert(points.partition_point(|point| point.x < x), Point { x: x + 0.0, slope });
        Some(Self::of(points, self.value_at_zero))
    }

    /// Whether a point can be added.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.points.len() < *Self::COUNT.end()
    }

    /// The middle of the widest gap between two points.
    #[must_use]
    pub fn widest_gap(&self) -> f64 {
        let wider = |widest: [f64; 2], pair: &[Point]| {
            let gap = [pair[0].x, pair[1].x];
            if gap[1] - gap[0] > widest[1] - widest[0] { gap } else { widest }
        };
        let [left, right] = self.points.windows(2).fold([0.0, 0.0], wider);
        0.5 * (left + right)
    }

    /// With one point less. None if there are but two, or there is no such point.
    #[must_use]
    pub fn removed(&self, index: usize) -> Option<Self> {
        if !self.has_spare() || index >= self.points.len() {
            return None;
        }
        let mut points = self.points.clone();
        points.remove(index);
        Some(Self::of(points, self.value_at_zero))
    }

    /// Whether a point can be removed.
    #[must_use]
    pub fn has_spare(&self) -> bool {
        self.points.len() > *Self::COUNT.start()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn drawn(points: &[(f64, f64)]) -> Drawn {
        Drawn::new(points.iter().map(|&(x, slope)| Point { x, slope }).collect(), 0.25).unwrap()
    }

    #[test]
    fn a_point_goes_where_it_is_put_as_far_as_there_is_way() {
        let before = drawn(&[(-2.0, 0.0), (0.0, 0.5), (0.001, 0.5), (2.0, 1.0)]);
        for (index, to, expected) in [
            (0, (-3.0, 0.2), (-3.0, 0.2)),
            (0, (5.0, 0.2), (-0.01, 0.2)),
            (1, (-9.0, 0.5), (-1.99, 0.5)),
            (1, (9.0, -99.0), (0.0, -10.0)),
            (2, (-9.0, 99.0), (0.001, 10.0)),
            (3, (1e9, 1.0), (1e3, 1.0)),
            (3, (f64::NEG_INFINITY, 1.0), (0.011, 1.0)),
        ] {
            let after = before.moved(index, Point { x: to.0, slope: to.1 });
            assert_eq!((after.points()[index].x, after.points()[index].slope), expected, "{index} to {to:?}");
            assert_eq!(after.value_at_zero(), 0.25);
        }
        for (index, x) in [(4, 0.0), (usize::MAX, 0.0), (0, f64::NAN)] {
            assert_eq!(before.moved(index, Point { x, slope: 0.0 }), before);
        }
    }

    #[test]
    fn points_are_added_and_removed_within_bounds() {
        let two = drawn(&[(-2.0, 0.0), (2.0, 1.0)]);
        assert_eq!(two.added(1.0), Some(drawn(&[(-2.0, 0.0), (1.0, 0.75), (2.0, 1.0)])));
        assert_eq!(two.added(5.0), Some(drawn(&[(-2.0, 0.0), (2.0, 1.0), (5.0, 1.0)])));
        assert_eq!(two.added(-1.6).map(|three| three.points()[1].slope), Some(0.1));
        assert_eq!((two.added(1.995), two.added(f64::NAN), two.added(1001.0)), (None, None, None));
        assert_eq!(two.added(1.0).and_then(|three| three.removed(1)), Some(two.clone()));
        assert_eq!((two.removed(0), two.removed(7)), (None, None));
        let full = (0..20).fold(two, |drawn, _| drawn.added(drawn.widest_gap()).unwrap_or(drawn));
        assert_eq!((full.points().len(), full.has_room(), full.added(3.0)), (16, false, None));
    }

    proptest! {
        #[test]
        fn whatever_is_done_the_drawing_can_be_drawn_again(hands in prop::collection::vec((0..3, 0..17_usize, -2e3..2e3_f64, -20.0..20.0_f64, 0..2), 1..40)) {
            let mut drawn = drawn(&[(-2.0, 0.0), (2.0, 1.0)]);
            for (kind, index, x, slope, far) in hands {
                let x = if far == 1 { x } else { x * 1e-4 };
                drawn = match kind {
                    0 => drawn.moved(index, Point { x, slope }),
                    1 => drawn.added(x).unwrap_or(drawn),
                    _ => drawn.removed(index).unwrap_or(drawn),
                };
                prop_assert_eq!(Drawn::new(drawn.points().to_vec(), drawn.value_at_zero()), Ok(drawn.clone()));
            }
        }

        #[test]
        fn another_point_on_the_slope_changes_nothing_to_be_seen(place in -10.0..10.0_f64, x in -10.0..10.0_f64) {
            let before = drawn(&[(-2.0, 0.0), (-1.0, 1.5), (3.0, -0.5), (4.0, 1.0)]);
            if let Some(after) = before.added(place) {
                let [before, after] = [before.jet(x), after.jet(x)];
                prop_assert!((before.value - after.value).abs() < 1e-11 && (before.slope - after.slope).abs() < 1e-12);
            }
        }
    }
}
