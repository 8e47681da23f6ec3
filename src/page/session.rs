//! The two trainers of a run, and how far they are to go.
//!
//! The page asks for pictures; trainers never send any unasked. Once a display frame [`Page::tick`] raises the goal, passes it
//! on, and asks each trainer that has answered for its next picture. It stops by itself when there is nothing left to show.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::state::{Page, Speed, Trouble};
use crate::experiment::{Arm, Experiment, link};
use crate::wire::{BUILD, Frame, Order, Report, View, decode, encode};

/// Cells along the edge of a map while it changes, and once it rests.
const COARSE: u16 = 64;
const FINE: u16 = 160;
/// Test examples asked for as the most disputed.
const DISPUTED: u16 = 12;
/// The loader that the build makes for the worker.
const LOADER: &str = "./trainer_loader.js";
/// Milliseconds between pictures for readers who asked for less motion.
const CALM_INTERVAL: f64 = 1000.0;

/// The run that is under way.
#[derive(Default)]
pub(super) struct Session {
    run: u32,
    steps: u32,
    steps_per_epoch: u32,
    /// The step to train to; between whole steps while slow playing counts up to the next.
    goal: f64,
    /// Both trainers were told to halt, and the one behind is still to catch up.
    aligning: bool,
    trainers: [Option<Remote>; 2],
    last_tick: Option<f64>,
    ticking: bool,
}

/// The page's side of one trainer.
struct Remote {
    worker: Worker,
    /// Kept as long as the worker may call them.
    _handlers: [Closure<dyn FnMut(MessageEvent)>; 2],
    ready: bool,
    /// The goal it was last told.
    told: u32,
    /// When a picture was asked for that has not come.
    asked: bool,
    asked_at: f64,
    /// What its last picture of this run showed.
    seen: Option<Seen>,
}

#[derive(Clone, Copy)]
struct Seen {
    step: u32,
    /// Steps since the picture before.
    advance: u32,
    running: bool,
    finished: bool,
    side: u16,
    chosen: u16,
}

impl Remote {
    fn tell(&self, order: &Order) {
        let Ok(bytes) = encode(order) else { return };
        let bytes = Uint8Array::from(&bytes[..]);
        // A worker that cannot be reached has died, which its error handler reports.
        let _ = self.worker.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
    }

    fn step(&self) -> u32 {
        self.seen.map_or(0, |seen| seen.step)
    }

    /// Whether its last picture shows the goal as it is to be seen at rest.
    fn is_settled(&self, goal: u32, view: View) -> bool {
        self.seen.is_some_and(|seen| {
            !seen.running && (seen.step == goal || seen.finished) && (seen.side, seen.chosen) == (view.side, view.chosen)
        })
    }
}

impl Session {
    fn remotes(&self) -> impl Iterator<Item = &Remote> {
        self.trainers.iter().flatten()
    }

    /// Raises the goal by what the speed allows, but never far ahead of the slower trainer, so that a pause acts at once on both.
    fn raise_goal(&mut self, speed: Speed, seconds: f64) {
        let behind = self.remotes().filter_map(|remote| remote.seen).filter(|seen| !seen.finished).min_by_key(|seen| seen.step);
        let Some(behind) = behind else { return };
        let furthest = f64::from(behind.step) + f64::from(2 * behind.advance + self.steps_per_epoch);
        let wished = match speed.epochs_per_second() {
            Some(rate) => self.goal + rate * seconds * f64::from(self.steps_per_epoch),
            None => furthest,
        };
        self.goal = wished.min(furthest).min(self.steps.into()).max(self.goal);
    }

    /// Whether every trainer has shown that it is at the end.
    fn is_finished(&self) -> bool {
        self.trainers.iter().all(|remote| remote.as_ref().and_then(|remote| remote.seen).is_some_and(|seen| seen.finished))
    }

    /// Once both trainers rest after a halt, makes the step of the leading one the goal of both.
    fn align(&mut self) {
        if self.aligning && self.trainers.iter().flatten().all(|remote| remote.seen.is_some_and(|seen| !seen.running)) {
            self.aligning = false;
            self.goal = self.remotes().map(Remote::step).max().unwrap_or_default().into();
        }
    }

    /// Passes the goal on and asks for pictures. Says whether anything is still to come.
    fn converse(&mut self, view: View, calm: bool, now: f64) -> bool {
        let goal = self.goal as u32;
        let mut busy = false;
        for remote in self.trainers.iter_mut().flatten().filter(|remote| remote.ready) {
            if !self.aligning && remote.told != goal {
                remote.tell(&Order::RunTo(goal));
                remote.told = goal;
            }
            let settled = !self.aligning && remote.is_settled(goal, view);
            let rested = !calm || !remote.seen.is_some_and(|seen| seen.running) || now - remote.asked_at >= CALM_INTERVAL;
            if !remote.asked && !settled && rested {
                remote.tell(&Order::Show(view));
                (remote.asked, remote.asked_at) = (true, now);
            }
            busy |= !settled;
        }
        busy
    }
}

impl Page {
    /// Starts both trainers. Each begins as soon as it says that it listens.
    pub(super) fn hire(self) {
        for arm in Arm::ALL {
            self.hire_for(arm);
        }
        self.begin();
    }

    /// Starts the trainer of one arm anew, after the one before has died.
    pub(super) fn hire_for(self, arm: Arm) {
        match Self::spawn(self, arm) {
            Ok(remote) => {
                self.arm(arm).trouble.set(None);
                self.session.update_value(|session| {
                    if let Some(before) = session.trainers[arm as usize].replace(remote) {
                        before.worker.terminate();
                    }
                });
            }
            Err(_) => self.arm(arm).trouble.set(Some(Trouble::Dead("the browser did not start a worker".to_owned()))),
        }
    }

    fn spawn(self, arm: Arm) -> Result<Remote, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(LOADER, &options)?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            match decode::<Report>(&Uint8Array::new(&event.data()).to_vec()) {
                Ok(report) => self.hear(arm, report),
                Err(garbled) => self.arm(arm).trouble.set(Some(Trouble::Dead(garbled.to_string()))),
            }
        });
        let on_error = Closure::<dyn FnMut(MessageEvent)>::new(move |_| self.bury(arm));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Remote { worker, _handlers: [on_message, on_error], ready: false, told: 0, asked: false, asked_at: 0.0, seen: None })
    }

    fn bury(self, arm: Arm) {
        self.playing.set(false);
        self.arm(arm).trouble.set(Some(Trouble::Dead("its worker stopped unexpectedly".to_owned())));
        self.session.update_value(|session| {
            if let Some(remote) = &mut session.trainers[arm as usize] {
                remote.ready = false;
            }
        });
    }

    /// Lays out the present experiment at step 0, with the initial weights that its seeds give.
    pub(super) fn begin(self) {
        let experiment = self.experiment.get_untracked();
        self.session.update_value(|session| {
            session.run += 1;
            (session.steps, session.steps_per_epoch) = (experiment.steps(), experiment.steps_per_epoch());
            (session.goal, session.aligning, session.last_tick) = (0.0, false, None);
        });
        for arm in Arm::ALL {
            self.arm(arm).history.set(Vec::new());
            self.begin_arm(arm, &experiment);
        }
        self.wake();
    }

    fn begin_arm(self, arm: Arm, experiment: &Experiment) {
        self.session.update_value(|session| {
            session.aligning = false;
            let Some(remote) = &mut session.trainers[arm as usize] else { return };
            (remote.seen, remote.told) = (None, 0);
            if remote.ready {
                remote.tell(&Order::Begin { run: session.run, link: link::write(experiment), arm });
            }
        });
    }

    /// Plays on; from the start if the run is at its end.
    pub(super) fn play(self) {
        if self.session.with_value(Session::is_finished) {
            self.begin();
        }
        self.session.update_value(|session| session.last_tick = None);
        self.playing.set(true);
        self.wake();
    }

    /// Stops both arms, at the same step.
    pub(super) fn pause(self) {
        self.playing.set(false);
        self.session.update_value(|session| {
            session.aligning = true;
            for remote in session.trainers.iter_mut().flatten() {
                // Whatever its last picture showed, it must say anew that it rests.
                if let Some(seen) = &mut remote.seen {
                    seen.running = true;
                }
                remote.told = u32::MAX;
                remote.tell(&Order::Halt);
            }
        });
        self.wake();
    }

    /// Takes one step with both arms.
    pub(super) fn step(self) {
        if self.playing.get_untracked() {
            self.pause();
            return;
        }
        self.session.update_value(|session| session.goal = (session.goal + 1.0).floor().min(session.steps.into()));
        self.wake();
    }

    /// Back to step 0, with the same initial weights.
    pub(super) fn rewind(self) {
        self.playing.set(false);
        self.begin();
    }

    /// Sees to it that [`Page::tick`] is called.
    pub(super) fn wake(self) {
        let asleep = self.session.try_update_value(|session| !std::mem::replace(&mut session.ticking, true));
        if asleep == Some(true) {
            request_animation_frame(move || self.tick());
        }
    }

    fn tick(self) {
        let now = window().performance().map_or(0.0, |clock| clock.now());
        let playing = self.playing.get_untracked();
        let view = View { side: if playing { COARSE } else { FINE }, chosen: self.chosen.get_untracked(), disputed: DISPUTED };
        let again = self.session.try_update_value(|session| {
            let seconds = session.last_tick.replace(now).map_or(0.0, |last| (now - last) / 1000.0);
            if playing {
                session.raise_goal(self.speed.get_untracked(), seconds);
            }
            session.ticking = session.converse(view, self.calm, now) || playing;
            session.ticking
        });
        if again == Some(true) {
            request_animation_frame(move || self.tick());
        }
    }

    fn hear(self, arm: Arm, report: Report) {
        match report {
            Report::Ready { build } if build == BUILD => {
                self.session.update_value(|session| {
                    if let Some(remote) = &mut session.trainers[arm as usize] {
                        remote.ready = true;
                    }
                });
                self.begin_arm(arm, &self.experiment.get_untracked());
                self.wake();
            }
            Report::Ready { .. } => self.arm(arm).trouble.set(Some(Trouble::Stale)),
            Report::Refused { why } => {
                self.playing.set(false);
                self.arm(arm).trouble.set(Some(Trouble::Refused(why)));
            }
            Report::Frame(frame) => self.see(arm, *frame),
        }
    }

    fn see(self, arm: Arm, mut frame: Frame) {
        let current = self.session.try_update_value(|session| {
            let run = session.run;
            let Some(remote) = &mut session.trainers[arm as usize] else { return false };
            remote.asked = false;
            if frame.run != run {
                return false;
            }
            remote.seen = Some(Seen {
                step: frame.step,
                advance: frame.step - remote.step().min(frame.step),
                running: frame.running,
                finished: frame.finished,
                side: frame.maps.as_ref().map_or(FINE, |maps| maps.side),
                chosen: self.chosen.get_untracked(),
            });
            session.align();
            true
        });
        if current != Some(true) {
            return;
        }
        let view = self.arm(arm);
        let records = std::mem::take(&mut frame.history);
        if !records.is_empty() {
            view.history.update(|history| history.extend(records));
        }
        view.frame.set(Some(frame));
        view.trouble.set(None);
        if self.playing.get_untracked() && self.session.with_value(Session::is_finished) {
            self.playing.set(false);
        }
        self.wake();
    }
}
