//! What a worker does: services that work in slices of time, between orders.

use core::fmt;

use super::{Order, Report};
use crate::experiment::Notice;

/// One kind of work that a worker does, and what is said about it.
pub trait Service: Default {
    /// What the page asks of it.
    type Order: Into<Order>;
    /// What it tells the page. Conversion from a [`Report`] fails if that is of another service or common to all.
    type Report: Into<Report> + TryFrom<Report>;

    /// Does what is asked, and answers if there is an answer.
    ///
    /// # Errors
    /// If a part of the experiment in the order cannot be used, or its data is not at hand.
    fn obey(&mut self, order: Self::Order) -> Result<Option<Self::Report>, Notice>;

    /// Works until there is nothing left to do or the slice is over, by one step at least, and tells what is then worth telling.
    fn work(&mut self, slice: &Slice) -> Option<Self::Report>;

    /// Whether there is something left to do without another order.
    fn is_busy(&self) -> bool;
}

/// A stretch of time in which a worker works; then orders get their turn. The clock is lent by whoever owns the worker.
pub struct Slice<'a> {
    clock: &'a dyn Fn() -> f64,
    /// When it is over, in milliseconds on the clock; infinity if it never is.
    end: f64,
}

impl<'a> Slice<'a> {
    /// So many milliseconds from now on, by a clock in milliseconds.
    pub fn new(clock: &'a dyn Fn() -> f64, length: f64) -> Self {
        Self { clock, end: clock() + length }
    }

    /// The time in milliseconds on the clock.
    #[must_use]
    pub fn now(&self) -> f64 {
        (self.clock)()
    }

    /// Whether work is to be interrupted.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.now() >= self.end
    }
}

impl fmt::Debug for Slice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Slice").field("end", &self.end).finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A slice of one step.
    pub(in crate::wire) fn one_step() -> Slice<'static> {
        Slice::new(&|| 0.0, 0.0)
    }

    /// A slice that is never over.
    pub(in crate::wire) fn endless() -> Slice<'static> {
        Slice::new(&|| 0.0, f64::INFINITY)
    }

    #[test]
    fn a_slice_is_over_once_its_length_has_passed() {
        let time = core::cell::Cell::new(5.0);
        let clock = || time.get();
        let slice = Slice::new(&clock, 8.0);
        for (now, is_over) in [(5.0, false), (12.9, false), (13.0, true), (99.0, true)] {
            time.set(now);
            assert_eq!((slice.is_over(), slice.now()), (is_over, now));
        }
        assert!(one_step().is_over() && !endless().is_over());
    }
}
