//! The step to which all trainers are to go.

use super::trainer_client::{LastOrder, TrainerClient};
use crate::data::Data;
use crate::experiment::{Arm, Experiment, Timeline, link};
use crate::page::speed::Pace;
use crate::wire::{Frame, FrameRequest, PicturePace, RunOrder};

/// Seconds by which a run may be late and still make up for it. Any more are lost: after a long halt it must not race.
const MOST_LATE: f64 = 0.25;

/// The run that is under way.
#[derive(Default)]
pub(super) struct Session {
    /// The number of the run, counted from 1 since the page was opened; 0 before the first.
    run: u32,
    /// What is trained, also as a link.
    experiment: Experiment,
    link: String,
    /// Which step of the run belongs to which epoch.
    timeline: Timeline,
    /// What it learns from; `None` as long as that is not at hand.
    data: Option<Data>,
    /// How many steps the run has.
    pub(super) steps: u32,
    /// The step to train to, from 0 to `steps`; between whole steps while slow playing counts up to the next.
    pub(super) goal: f64,
    /// The trainer of each arm; `None` for arms that there are not, and where the browser has started none.
    pub(super) trainers: [Option<TrainerClient>; Arm::ALL.len()],
    /// When the goal was last raised, in milliseconds since the page was opened; `None` before the first display frame of playing.
    pub(super) last_tick: Option<f64>,
    /// Seconds that playing is behind its pace, since the goal could not be raised by as much.
    late: f64,
    /// Whether the next display frame is asked for already.
    pub(super) ticking: bool,
    pub(super) pictures: PicturePace,
}

/// The points of the plane that are looked at.
pub(super) struct PointsOfInterest {
    /// Those that are followed over the epochs.
    pub(super) followed: Vec<[f32; 2]>,
    /// The one under the pointer or the crosshair of the maps, if there is one.
    pub(super) probe: Option<[f32; 2]>,
}

impl Session {
    /// Says whether this experiment is another than the one before.
    pub(super) fn begin(&mut self, experiment: &Experiment) -> bool {
        self.run += 1;
        self.data = Some(experiment.data.clone()).filter(|data| data.check().is_ok());
        let is_another = self.become_of(experiment);
        self.trainers.iter_mut().flatten().for_each(TrainerClient::forget);
        (self.goal, self.last_tick, self.late) = (0.0, None, 0.0);
        is_another
    }

    /// Makes the run that is under way one of this experiment, if it is the same so far. Says whether it is.
    pub(super) fn amend(&mut self, experiment: &Experiment) -> bool {
        let goes_on = self.data.is_some() && experiment.continues(&self.experiment, self.furthest());
        if goes_on {
            self.become_of(experiment);
            self.clients().for_each(|client| client.amend(self.run, &self.link));
        }
        goes_on
    }

    fn become_of(&mut self, experiment: &Experiment) -> bool {
        let is_another = self.experiment != *experiment;
        self.experiment = experiment.clone();
        self.link = link::write(experiment);
        self.timeline = Timeline::of(experiment);
        self.steps = self.timeline.steps();
        is_another
    }

    /// The step that no trainer has been sent past.
    pub(super) fn furthest(&self) -> u32 {
        self.clients().map(TrainerClient::step).fold(self.goal as u32, u32::max)
    }

    pub(super) fn client_mut(&mut self, arm: Arm) -> Option<&mut TrainerClient> {
        self.trainers[arm as usize].as_mut()
    }

    /// Which run is under way, and what it trains, as a link.
    pub(super) fn run(&self) -> (u32, &str) {
        (self.run, &self.link)
    }

    /// Gives an order to all trainers.
    pub(super) fn tell_all(&self, order: &RunOrder) {
        self.clients().for_each(|client| client.tell(order.clone()));
    }

    fn clients(&self) -> impl Iterator<Item = &TrainerClient> {
        self.trainers.iter().flatten()
    }

    /// Trainers that listen.
    fn listeners(&mut self) -> impl Iterator<Item = &mut TrainerClient> {
        self.trainers.iter_mut().flatten().filter(|client| client.ready)
    }

    /// Gives an order to any trainer that listens. Says whether there is one.
    pub(super) fn tell_any(&mut self, order: RunOrder) -> bool {
        self.listeners().next().map(|client| client.tell(order)).is_some()
    }

    /// Seconds from one display frame of playing to the next; 0 at the first.
    pub(super) fn seconds_since_last_tick(&mut self, now: f64) -> f64 {
        self.last_tick.replace(now).map_or(0.0, |last| (now - last) / 1000.0)
    }

    /// Raises the goal by what the pace allows, but never far ahead of the slower trainer, so that a pause acts at once on all, and
    /// no single step is left out. What is not allowed now is made up for as soon as it can be.
    pub(super) fn raise_goal(&mut self, pace: Pace, seconds: f64) {
        let behind = self.clients().filter_map(|client| client.seen).filter(|seen| !seen.finished).min_by_key(|seen| seen.step);
        let Some(behind) = behind else { return };
        let [_, steps_per_epoch] = self.timeline.within_epoch(behind.step);
        let furthest = f64::from(behind.step) + f64::from(2 * behind.advance + steps_per_epoch);
        let wished = match pace {
            Pace::Full => furthest,
            Pace::Epochs { per_second } => self.goal + per_second * f64::from(steps_per_epoch) * (self.late + seconds),
            Pace::Steps { per_second, until } => {
                (self.goal + per_second * seconds).min(f64::from(behind.step + 1)).min(until.into())
            }
        };
        let goal = wished.min(furthest).min(self.steps.into()).max(self.goal);
        if let Pace::Epochs { per_second } = pace {
            self.late = ((wished - goal) / (per_second * f64::from(steps_per_epoch))).min(MOST_LATE);
        }
        self.goal = goal;
    }

    /// Whether every trainer has shown that it is at the end.
    pub(super) fn is_finished(&self) -> bool {
        self.clients().all(|client| client.seen.is_some_and(|seen| seen.finished))
    }

    /// Whether every trainer has shown a step, or its own end.
    pub(super) fn has_shown(&self, step: u32) -> bool {
        self.clients().all(|client| client.seen.is_some_and(|seen| seen.step >= step || seen.finished))
    }

    /// Whether no trainer trains, and all have shown where they rest in this run.
    pub(super) fn rests(&self) -> bool {
        self.clients().all(|client| client.seen.is_some_and(|seen| !seen.running))
    }

    /// Stops all trainers where they are. Once all have shown where that is, those behind catch up.
    pub(super) fn halt(&mut self) {
        for client in self.listeners() {
            client.tell(RunOrder::Halt);
            client.told = LastOrder::Halt;
        }
    }

    /// Whether a trainer that was told to halt is still to show where it rests.
    fn is_halting(&self) -> bool {
        self.clients().any(|client| client.ready && client.told == LastOrder::Halt)
    }

    /// Has runs laid out, passes the goal on and asks for pictures. Says whether anything is still to come.
    pub(super) fn converse(&mut self, view: FrameRequest, points: &PointsOfInterest, calm: bool, now: f64) -> bool {
        let Some(data) = &self.data else { return false };
        let goal = self.goal as u32;
        let halting = self.is_halting();
        let interval = self.pictures.interval(calm);
        let mut busy = false;
        for (arm, client) in Arm::ALL.into_iter().zip(&mut self.trainers) {
            let Some(client) = client.as_mut().filter(|client| client.ready) else { continue };
            if !client.lay_out(self.run, (&self.link, data), arm, now) {
                busy = true;
                continue;
            }
            client.follow(&points.followed);
            if !halting {
                client.send_to(goal);
            }
            busy |= points.probe.is_some_and(|point| client.predict_point(point));
            let settled = !halting && client.is_settled(goal, view);
            if !settled {
                client.ask(view, interval, now);
            }
            busy |= !settled;
        }
        busy
    }

    /// Has all trainers show a step of the past, or the present alone. Says whether a picture of the past is still to come.
    pub(super) fn look_back(&mut self, past: Option<u32>, request: FrameRequest) -> bool {
        let run = self.run;
        let mut waiting = false;
        for client in self.listeners().filter(|client| client.has_laid_out(run)) {
            match past {
                Some(step) => waiting |= client.revisit(step, request),
                None => client.leave_past(),
            }
        }
        waiting
    }

    /// Takes note of a picture of the past. Says whether it is of this run and of the step that is looked at.
    pub(super) fn see_past(&mut self, arm: Arm, run: u32, step: u32) -> bool {
        run == self.run && self.client_mut(arm).is_some_and(|client| client.see_past(step))
    }

    /// Takes note of what was said of a point. Says whether it is of this run.
    pub(super) fn point_answered(&mut self, arm: Arm, run: u32) -> bool {
        if let Some(client) = self.client_mut(arm) {
            client.point_answered();
        }
        run == self.run
    }

    /// Takes note of a picture. Says whether it is of this run, and of a trainer that is not taken for dead.
    pub(super) fn see(&mut self, arm: Arm, frame: &Frame) -> bool {
        let run = self.run;
        let Some(client) = self.client_mut(arm) else { return false };
        let view = client.answered();
        if frame.run != run || !client.ready {
            return false;
        }
        client.see(frame, view);
        // No goal follows an order to halt, so a trainer that rests after one has obeyed it.
        if client.told == LastOrder::Halt && !frame.running {
            client.told = LastOrder::Nothing;
            self.align();
        }
        true
    }

    /// Once all trainers rest after a halt, makes the step of the leading one the goal of all.
    fn align(&mut self) {
        if !self.is_halting() {
            self.goal = self.clients().map(TrainerClient::step).max().unwrap_or_default().into();
        }
    }
}
