//! The drawn RESCU in f32.

use super::{Drawn, Piece};
use crate::activation::Lanes;
use crate::activation::lanes::Lane;

pub(super) fn of(drawn: &Drawn) -> Lanes {
    match drawn.points().len() {
        ..=4 => Lanes::of(Parabolas::<4>::new(drawn)),
        5..=8 => Lanes::of(Parabolas::<8>::new(drawn)),
        _ => Lanes::of(Parabolas::<16>::new(drawn)),
    }
}

/// A drawn slope of up to N points. How many is fixed, so that the loop over them is unrolled and that over x vectorises.
#[derive(Clone, Copy, Debug)]
struct Parabolas<const N: usize> {
    /// Up to the first point.
    first: Parabola,
    /// From where on, and what holds there. What is left over never does.
    rest: [(f32, Parabola); N],
}

/// A [`Piece`] in f32.
#[derive(Clone, Copy, Debug, Default)]
struct Parabola {
    anchor: f32,
    value: f32,
    slope: f32,
    half_curvature: f32,
}

impl<const N: usize> Parabolas<N> {
    /// Of a drawing of N points at most.
    fn new(drawn: &Drawn) -> Self {
        let mut pieces = drawn.pieces().iter().map(|&piece| Parabola::new(piece));
        let first = pieces.next().unwrap_or_default();
        let mut rest = drawn.points().iter().map(|point| at_most(point.x)).zip(pieces);
        Self { first, rest: std::array::from_fn(|_| rest.next().unwrap_or((f32::INFINITY, Parabola::default()))) }
    }
}

impl Parabola {
    /// The anchor is moved to where an f32 can be, and value and slope are taken there, so that nothing is off by its rounding.
    fn new(piece: Piece) -> Self {
        let anchor = piece.anchor as f32;
        let there = piece.jet(anchor.into());
        Self { anchor, value: there.value as f32, slope: there.slope as f32, half_curvature: (0.5 * piece.curvature) as f32 }
    }
}

impl<const N: usize> Lane for Parabolas<N> {
    /// NaN is beyond no point and gets through by the first piece.
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32) {
        let mut here = self.first;
        for (from, piece) in self.rest {
            here = if x > from { piece } else { here };
        }
        let Parabola { anchor, value, slope, half_curvature } = here;
        let d = x - anchor;
        (value + (slope + half_curvature * d) * d, move || slope + 2.0 * half_curvature * d)
    }
}

/// The largest f32 that is not above: an f32 is above the one just if it is above the other.
fn at_most(x: f64) -> f32 {
    let near = x as f32;
    if f64::from(near) > x { near.next_down() } else { near }
}
