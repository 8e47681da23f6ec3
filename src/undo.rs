//! What was before each change, so that changes can be taken back and made again.

use core::time::Duration;
use std::collections::VecDeque;

/// How many changes can be taken back.
const MOST: usize = 100;

/// Changes that follow each other faster are one: those of a slider while it is dragged.
const PAUSE: Duration = Duration::from_millis(500);

/// A value with what it was before and, once changes were taken back, after.
#[derive(Clone, Debug)]
pub struct Undo<T> {
    /// From the oldest to the last; at most [`MOST`].
    before: VecDeque<T>,
    present: T,
    /// From the last to the next.
    after: Vec<T>,
    /// When the last change came; absent where the next one begins a step of its own.
    changed: Option<Duration>,
}

impl<T: Clone + PartialEq> Undo<T> {
    /// With nothing to take back.
    pub fn new(present: T) -> Self {
        Self { before: VecDeque::new(), present, after: Vec::new(), changed: None }
    }

    /// Learns of a value at a time, which can be counted from anywhere. The present value is no change.
    pub fn see(&mut self, value: T, now: Duration) {
        if value == self.present {
            return;
        }
        let goes_on = self.changed.is_some_and(|changed| now.saturating_sub(changed) < PAUSE);
        let before = std::mem::replace(&mut self.present, value);
        if !goes_on {
            self.before.push_back(before);
        }
        if self.before.len() > MOST {
            self.before.pop_front();
        }
        self.after.clear();
        self.changed = Some(now);
    }

    /// Takes the last change back, and gives the value that is the present one then.
    pub fn back(&mut self) -> Option<T> {
        let before = self.before.pop_back()?;
        self.after.push(std::mem::replace(&mut self.present, before));
        self.changed = None;
        Some(self.present.clone())
    }

    /// Makes the change again that was taken back last.
    pub fn forth(&mut self) -> Option<T> {
        let after = self.after.pop()?;
        self.before.push_back(std::mem::replace(&mut self.present, after));
        self.changed = None;
        Some(self.present.clone())
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a change to make again.
    #[must_use]
    pub fn can_go_forth(&self) -> bool {
        !self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One that has seen these values, a second between them.
    fn seen(values: impl IntoIterator<Item = u32>) -> Undo<u32> {
        let mut undo = Undo::new(0);
        for (second, value) in values.into_iter().enumerate() {
            undo.see(value, Duration::from_secs(second as u64));
        }
        undo
    }

    #[test]
    fn changes_are_taken_back_and_made_again() {
        let mut undo = seen([1, 2, 3]);
        assert_eq!(
            [undo.back(), undo.back(), undo.forth(), undo.forth(), undo.forth()],
            [Some(2), Some(1), Some(2), Some(3), None]
        );
        assert_eq!([undo.back(), undo.back(), undo.back(), undo.back()], [Some(2), Some(1), Some(0), None]);
        assert!(undo.can_go_forth() && !undo.can_go_back());
    }

    #[test]
    fn a_new_change_ends_what_could_be_made_again() {
        let mut undo = seen([1, 2]);
        assert_eq!(undo.back(), Some(1));
        undo.see(1, Duration::from_secs(8));
        assert!(undo.can_go_forth(), "what is there already is no change");
        undo.see(7, Duration::from_secs(9));
        assert_eq!((undo.forth(), undo.back(), undo.back()), (None, Some(1), Some(0)));
    }

    #[test]
    fn a_drag_is_one_step_however_long_it_takes() {
        let mut undo = Undo::new(0);
        for tenth in 1..40_u32 {
            undo.see(tenth, Duration::from_millis(100) * tenth);
        }
        undo.see(99, Duration::from_secs(5));
        assert_eq!([undo.back(), undo.back(), undo.back()], [Some(39), Some(0), None]);
    }

    #[test]
    fn what_comes_right_after_a_step_back_is_a_step_of_its_own() {
        let mut undo = Undo::new(0);
        undo.see(1, Duration::ZERO);
        assert_eq!(undo.back(), Some(0));
        undo.see(2, Duration::from_millis(1));
        assert_eq!(undo.back(), Some(0));
    }

    #[test]
    fn only_so_many_are_kept() {
        let mut undo = seen(1..=150);
        let mut steps = 0;
        while undo.back().is_some() {
            steps += 1;
        }
        assert_eq!((steps, undo.present), (MOST, 50));
    }
}
