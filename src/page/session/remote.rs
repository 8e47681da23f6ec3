//! The page's side of one trainer.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

use crate::data::Data;
use crate::wire::{Bytes, Frame, Order, View, encode};

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
    worker: Worker,
    /// Kept as long as the worker may call them.
    _handlers: [Closure<dyn FnMut(MessageEvent)>; 2],
    pub(super) ready: bool,
    pub(super) told: Told,
    /// The hash of the file it was given last.
    given: Option<u64>,
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
    pub(super) fn new(worker: Worker, handlers: [Closure<dyn FnMut(MessageEvent)>; 2]) -> Self {
        Self {
            worker,
            _handlers: handlers,
            ready: false,
            told: Told::Nothing,
            given: None,
            asked: None,
            asked_at: 0.0,
            seen: None,
        }
    }

    pub(super) fn tell(&self, order: &Order) {
        let Ok(bytes) = encode(order) else { return };
        let bytes = Uint8Array::from(&bytes[..]);
        // A worker that cannot be reached has died, which its error handler reports.
        let _ = self.worker.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
    }

    /// Gives it what the data is in, unless it has that.
    pub(super) fn give(&mut self, data: &Data) {
        let Some(hash) = data.hash().filter(|hash| self.given != Some(*hash)) else { return };
        if let Ok(content) = data.content() {
            self.tell(&Order::Give { format: content.format(), bytes: Bytes(content.bytes().to_vec()) });
            self.given = Some(hash);
        }
    }

    /// Ends the worker.
    pub(super) fn dismiss(&self) {
        self.worker.terminate();
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
