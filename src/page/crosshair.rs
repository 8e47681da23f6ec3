//! The x of a chart that the reader looks at, by pointer or by keys.

use leptos::prelude::*;

use crate::plot::Axis;

/// The share of an axis that Page Up and Page Down leap over.
const LEAP: f64 = 0.1;

/// Where a crosshair rests, and how far a key moves it.
#[derive(Clone, Copy)]
pub(super) enum Stride {
    /// On whole multiples of this.
    Fixed(f64),
    /// On round numbers as near to one another as the eye can tell.
    OfAxis,
}

/// What becomes of a crosshair that nobody is at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unattended {
    Vanishes,
    Stays,
}

/// An upright line across every chart that shares it.
#[derive(Clone, Copy)]
pub(super) struct Crosshair {
    at: RwSignal<Option<f64>>,
    stride: Stride,
    unattended: Unattended,
}

impl Crosshair {
    pub(super) fn new(stride: Stride) -> Self {
        Self { at: RwSignal::new(None), stride, unattended: Unattended::Vanishes }
    }

    /// One that stays where it was moved to.
    pub(super) fn staying(stride: Stride) -> Self {
        Self { unattended: Unattended::Stays, ..Self::new(stride) }
    }

    /// Where it is, if it is anywhere.
    pub(super) fn at(self) -> Option<f64> {
        self.at.get()
    }

    /// Where it is, for whoever need not follow it.
    pub(super) fn at_present(self) -> Option<f64> {
        self.at.get_untracked()
    }

    pub(super) fn leave(self) {
        if self.unattended == Unattended::Vanishes {
            self.at.set(None);
        }
    }

    /// Goes to the x under a pointer, as long as that is on the axis.
    pub(super) fn point(self, axis: &Axis, x: f64) {
        if axis.contains(x) {
            self.at.set(Some(self.rest(axis, x)));
        } else {
            self.leave();
        }
    }

    /// Goes to x, be that round or not.
    pub(super) fn put(self, x: f64) {
        self.at.set(Some(x));
    }

    /// Moves as a key says. Says whether the key means anything.
    pub(super) fn press(self, axis: &Axis, key: &str) -> bool {
        let [low, high] = axis.range();
        let leap = LEAP * (high - low);
        let stride = match self.stride {
            Stride::Fixed(stride) => stride,
            Stride::OfAxis => axis.stride(),
        };
        let by = |distance: f64| {
            let start = if distance > 0.0 { low } else { high };
            Some(self.at.get_untracked().map_or(start, |x| x + distance))
        };
        let to = match key {
            "ArrowRight" | "ArrowUp" => by(stride),
            "ArrowLeft" | "ArrowDown" => by(-stride),
            "PageUp" => by(leap),
            "PageDown" => by(-leap),
            "Home" => Some(low),
            "End" => Some(high),
            "Escape" => None,
            _ => return false,
        };
        self.at.set(to.map(|x| self.rest(axis, x)));
        true
    }

    fn rest(self, axis: &Axis, x: f64) -> f64 {
        let [low, high] = axis.range();
        let rest = match self.stride {
            Stride::Fixed(stride) => (x / stride).round() * stride,
            Stride::OfAxis => axis.rest(x),
        };
        rest.clamp(low, high)
    }
}
