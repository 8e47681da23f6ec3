//! The stretch of x that linked plots show together.

use super::axis::Axis;

/// A range of x that can be zoomed and panned, within bounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    centre: f64,
    width: f64,
}

/// Two fingers are never taken to be nearer than this part of the width, where every tremor would be a leap.
const NEAREST_FINGERS: f64 = 0.02;

impl Span {
    /// What is shown at first: room for every transition that networks are trained with.
    pub const HOME: Self = Self { centre: 0.0, width: 12.0 };
    /// The least width: below it, the numbers at the ticks say nothing.
    const NARROWEST: f64 = 1e-3;
    /// The largest width.
    const WIDEST: f64 = 1e3;
    /// How far from the origin the centre may be.
    const FARTHEST: f64 = 1e3;

    /// Both ends.
    #[must_use]
    pub fn range(self) -> [f64; 2] {
        [self.centre - 0.5 * self.width, self.centre + 0.5 * self.width]
    }

    /// The distance of the ends.
    #[must_use]
    pub fn width(self) -> f64 {
        self.width
    }

    /// The middle.
    #[must_use]
    pub fn centre(self) -> f64 {
        self.centre
    }

    /// The span as an axis.
    #[must_use]
    pub fn axis(self) -> Axis {
        Axis::linear("x", self.range())
    }

    /// Magnified so many times, while `about` stays where it is.
    #[must_use]
    pub fn zoomed(self, times: f64, about: f64) -> Self {
        let width = (self.width / times).clamp(Self::NARROWEST, Self::WIDEST);
        self.bounded(about + (self.centre - about) * (width / self.width), width)
    }

    /// Moved along x.
    #[must_use]
    pub fn panned(self, distance: f64) -> Self {
        self.bounded(self.centre + distance, self.width)
    }

    /// As two fingers leave it that lay on the xs `from` and now lie where the xs `to` were: each keeps what it lay on.
    #[must_use]
    pub fn pinched(self, from: [f64; 2], to: [f64; 2]) -> Self {
        let apart = |[a, b]: [f64; 2]| (b - a).abs().max(NEAREST_FINGERS * self.width);
        let between = |[a, b]: [f64; 2]| 0.5 * (a + b);
        let zoomed = self.zoomed(apart(to) / apart(from), between(from));
        zoomed.panned((between(from) - between(to)) * (zoomed.width / self.width))
    }

    /// What is not a number changes nothing.
    fn bounded(self, centre: f64, width: f64) -> Self {
        if centre.is_nan() || width.is_nan() {
            return self;
        }
        Self { centre: centre.clamp(-Self::FARTHEST, Self::FARTHEST), width }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near([a, b]: [f64; 2], [c, d]: [f64; 2]) -> bool {
        (a - c).abs() < 1e-9 && (b - d).abs() < 1e-9
    }

    #[test]
    fn what_one_zooms_into_stays_where_it_is() {
        let cases = [(2.0, 0.0, [-3.0, 3.0]), (2.0, 6.0, [0.0, 6.0]), (0.5, -6.0, [-6.0, 18.0]), (3.0, 3.0, [0.0, 4.0])];
        for (times, about, expected) in cases {
            assert!(near(Span::HOME.zoomed(times, about).range(), expected), "{times} about {about}");
        }
    }

    #[test]
    fn fingers_keep_what_they_lie_on() {
        let cases = [
            ([1.0, 1.0], [3.0, 3.0], [-8.0, 4.0]),
            ([-1.0, 1.0], [-2.0, 2.0], [-3.0, 3.0]),
            ([0.0, 2.0], [-6.0, 6.0], [0.0, 2.0]),
        ];
        for (from, to, expected) in cases {
            assert!(near(Span::HOME.pinched(from, to).range(), expected), "{from:?} {to:?}");
        }
    }

    #[test]
    fn there_is_an_end_to_zooming_and_panning() {
        assert_eq!(Span::HOME.zoomed(1e9, 0.0).range(), [-5e-4, 5e-4]);
        assert_eq!(Span::HOME.zoomed(1e-9, 0.0).range(), [-500.0, 500.0]);
        assert_eq!(Span::HOME.panned(1e9).range(), [994.0, 1006.0]);
    }

    fn any() -> impl Strategy<Value = f64> {
        prop_oneof![prop::num::f64::ANY, -1e3..1e3_f64, Just(f64::NAN)]
    }

    proptest! {
        #[test]
        fn nothing_leads_out_of_bounds(moves in prop::collection::vec((0..3, any(), any(), any(), any()), 1..20)) {
            let moved = moves.into_iter().fold(Span::HOME, |span, (kind, a, b, c, d)| match kind {
                0 => span.zoomed(a, b),
                1 => span.panned(a),
                _ => span.pinched([a, b], [c, d]),
            });
            prop_assert!((Span::NARROWEST..=Span::WIDEST).contains(&moved.width()), "{moved:?}");
            prop_assert!(moved.centre().abs() <= Span::FARTHEST, "{moved:?}");
        }

        #[test]
        fn zooming_in_and_out_again_leads_back(times in 1.0..1e3, about in -6.0..6.0) {
            let back = Span::HOME.zoomed(times, about).zoomed(1.0 / times, about);
            prop_assert!(near(back.range(), Span::HOME.range()), "{back:?}");
        }
    }
}
