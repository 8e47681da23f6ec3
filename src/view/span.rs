//! The stretch of x that linked plots show together.

use std::fmt;

use crate::experiment::{Correction, Expected, Problem};

/// A range of x that can be zoomed and panned, within bounds.
///
/// Its text, `-3..3`, is its ends with as many decimals as tell them to a thousandth of its width, less than can be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// From −[`Span::FARTHEST`] to [`Span::FARTHEST`].
    centre: f64,
    /// From [`Span::NARROWEST`] to [`Span::WIDEST`].
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
    /// Between the ends, in a text.
    const BETWEEN: &'static str = "..";
    /// The part of the width that rounding may move an end by, and that is no remark worth.
    const GRAIN: f64 = 1e-3;

    /// The range between two ends, in any order, or what is nearest to it within bounds. Ends that are no numbers, or far beyond all
    /// bounds, make the range that is shown at first.
    #[must_use]
    pub fn between([a, b]: [f64; 2]) -> Self {
        let (width, centre) = ((b - a).abs(), 0.5 * (a + b));
        if width.is_finite() && centre.is_finite() {
            Self::HOME.bounded(centre, width.clamp(Self::NARROWEST, Self::WIDEST))
        } else {
            Self::HOME
        }
    }

    /// The span of a text such as `-3..3`, and what had to be changed about it.
    ///
    /// # Errors
    /// If it is not two numbers, the lower one first.
    pub fn read(text: &str) -> Result<(Self, Option<Problem>), Problem> {
        let ends = text.split_once(Self::BETWEEN).and_then(|(low, high)| Some([low.parse().ok()?, high.parse().ok()?]));
        let ends = ends
            .filter(|[low, high]: &[f64; 2]| low < high)
            .ok_or_else(|| Problem::Unreadable { value: text.to_owned(), expected: Expected::Span })?;
        let span = Self::between(ends);
        let kept = span.range().into_iter().zip(ends).all(|(used, given)| (used - given).abs() <= Self::GRAIN * span.width);
        let why = || Correction::SpanOutOfBounds { used: span.to_string() };
        let changed = (!kept).then(|| Problem::Adjusted { value: text.to_owned(), why: why() });
        Ok((span, changed))
    }

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

impl Default for Span {
    fn default() -> Self {
        Self::HOME
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = (-(Self::GRAIN * self.width).log10().floor()).max(0.0) as usize;
        // Through a number again, which leaves out zeros at the end; adding 0 turns −0 into 0.
        let round = |end: f64| format!("{end:.decimals$}").parse().unwrap_or(end) + 0.0;
        let [low, high] = self.range().map(round);
        write!(f, "{low}{}{high}", Self::BETWEEN)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
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

    #[test]
    fn a_text_has_the_ends_that_can_be_told_apart() {
        let cases = [
            (Span::HOME, "-6..6"),
            (Span::HOME.zoomed(3.0, 0.0), "-2..2"),
            (Span::HOME.zoomed(2.25, 0.0), "-2.667..2.667"),
            (Span::HOME.panned(0.333_333), "-5.67..6.33"),
            (Span::HOME.zoomed(1e9, 0.0), "-0.0005..0.0005"),
            (Span::HOME.panned(6.0), "0..12"),
        ];
        for (span, text) in cases {
            assert_eq!(span.to_string(), text);
        }
    }

    #[test]
    fn texts_are_read_within_bounds_and_changes_are_told() {
        let used = |text| Span::read(text).map(|(span, changed)| (span.to_string(), changed.is_some()));
        for (text, span, changed) in [
            ("-3..3", "-3..3", false),
            ("1e-1..0.5", "0.1..0.5", false),
            ("-1e6..1e6", "-500..500", true),
            ("2..2.0000001", "1.9995..2.0005", true),
            ("5000..5010", "995..1005", true),
            ("-1e308..1e308", "-6..6", true),
            ("-inf..3", "-6..6", true),
        ] {
            assert_eq!(used(text), Ok((span.to_owned(), changed)), "{text}");
        }
        for text in ["", "3", "3..-3", "1..1", "a..b", "NaN..1", "1..", "1..2..3"] {
            assert!(used(text).is_err(), "{text}");
        }
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
        fn a_text_is_the_span_as_far_as_can_be_seen(times in -6.0..6.0_f64, about in -6.0..6.0, distance in -1e3..1e3) {
            let span = Span::HOME.zoomed(times.exp(), about).panned(distance);
            let (again, changed) = Span::read(&span.to_string()).unwrap();
            prop_assert_eq!(changed, None);
            for (now, then) in again.range().into_iter().zip(span.range()) {
                prop_assert!((now - then).abs() <= Span::GRAIN * span.width(), "{span:?} {again:?}");
            }
        }

        #[test]
        fn zooming_in_and_out_again_leads_back(times in 1.0..1e3, about in -6.0..6.0) {
            let back = Span::HOME.zoomed(times, about).zoomed(1.0 / times, about);
            prop_assert!(near(back.range(), Span::HOME.range()), "{back:?}");
        }
    }
}
