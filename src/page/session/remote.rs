//! The page's side of one trainer.

use crate::page::worker::Hand;
use crate::wire::{Frame, Order, View};

/// Milliseconds between pictures of a run, at least. Both trainers may fill a machine with two cores; were every display frame to
/// bring new pictures, many would come late.
const INTERVAL: f64 = 25.0;
/// The same for readers who asked for less motion.
const CALM_INTERVAL: f64 = 1000.0;
/// The same between first pictures: a hand that shapes an activation begins a run with every frame, and each asks for the whole
/// map. The hand comes first.
const FRESH_INTERVAL: f64 = 100.0;

/// A worker, and what was said to and heard from it.
pub(super) struct Remote {
    hand: Hand,
    pub(super) ready: bool,
    pub(super) told: Told,
    /// What was asked to be seen and has not come.
    asked: Option<View>,
    asked_at: f64,
    /// What its last picture of this run showed.
    pub(super) seen: Option<Seen>,
}

/// The last order on how far to train that a trainer has not obeyed yet, or still heeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// It rests until it is told something.
    Nothing,
    /// To train to this step.
    RunTo(u32),
    /// To halt; it has not shown yet that it rests.
    Halt,
}

/// What of a picture decides on what to ask for next.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) step: u32,
    /// Steps since the picture before.
    pub(super) advance: u32,
    running: bool,
    pub(super) finished: bool,
    view: Option<View>,
}

impl Remote {
    pub(super) fn new(hand: Hand) -> Self {
        Self { hand, ready: false, told: Told::Nothing, asked: None, asked_at: 0.0, seen: None }
    }

    pub(super) fn tell(&self, order: &Order) {
        self.hand.tell(order);
    }

    /// Forgets the run before.
    pub(super) fn forget(&mut self) {
        (self.seen, self.told) = (None, Told::Nothing);
    }

    /// Makes this step its goal.
    pub(super) fn send_to(&mut self, goal: u32) {
        if self.told != Told::RunTo(goal) {
            self.tell(&Order::RunTo(goal));
            self.told = Told::RunTo(goal);
        }
    }

    /// Asks for a picture, unless one is on its way or the last is too recent.
    pub(super) fn ask(&mut self, view: View, calm: bool, now: f64) {
        let interval = match self.seen {
            None => FRESH_INTERVAL,
            Some(Seen { running: true, .. }) if calm => CALM_INTERVAL,
            Some(Seen { running: true, .. }) => INTERVAL,
            Some(_) => 0.0,
        };
        if self.asked.is_none() && now - self.asked_at >= interval {
            self.tell(&Order::Show(view));
            (self.asked, self.asked_at) = (Some(view), now);
        }
    }

    /// The picture that was asked for has come; says what was to be seen on it.
    pub(super) fn answered(&mut self) -> Option<View> {
        self.asked.take()
    }

    pub(super) fn see(&mut self, frame: &Frame, view: Option<View>) {
        self.seen = Some(Seen {
            step: frame.step,
            advance: frame.step - self.step().min(frame.step),
            running: frame.running,
            finished: frame.finished,
            view,
        });
    }

    pub(super) fn step(&self) -> u32 {
        self.seen.map_or(0, |seen| seen.step)
    }

    /// Whether its last picture shows the goal as it is to be seen at rest.
    pub(super) fn is_settled(&self, goal: u32, view: View) -> bool {
        self.seen.is_some_and(|seen| {
            !seen.running && (seen.step == goal || seen.finished) && seen.view.is_some_and(|seen| seen.covers(view))
        })
    }
}
