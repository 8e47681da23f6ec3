//! The trainer: obeys orders and trains in slices between them.

use super::job::UnitWorker;
use super::run::Run;
use super::{Order, Report};
use crate::activation::Timing;
use crate::data::supplied::{Content, content_store};
use crate::experiment::{Arm, Twins, link};
use crate::record::Predictions;

/// One arm in training, or a unit of work. It has no clock: whoever owns it lends one, or says when a slice is over.
#[derive(Debug, Default)]
pub struct Trainer {
    run: Option<Run>,
    timing: Option<Timing>,
    unit_worker: UnitWorker,
    /// The points that are followed, in this run and the next.
    points: Vec<[f32; 2]>,
}

impl Trainer {
    /// Does what is asked, and answers if there is an answer.
    pub fn obey(&mut self, order: Order) -> Option<Report> {
        match order {
            Order::Give { format, bytes } => match Content::read(format, bytes.0) {
                Ok(content) => {
                    content_store::put(content);
                    None
                }
                Err(error) => Some(Report::Refused { why: error.to_string() }),
            },
            Order::Begin { run, link, arm } => self.begin(run, &link, arm),
            Order::Amend { run, link } => self.amend(run, &link),
            Order::RunTo(step) => {
                self.run.as_mut()?.until = step;
                None
            }
            Order::Halt => {
                let run = self.run.as_mut()?;
                run.until = run.twins.step();
                None
            }
            Order::Follow(points) => {
                self.points = points;
                self.run.as_mut()?.follow(&self.points);
                None
            }
            Order::PredictPoint(point) => {
                let run = self.run.as_mut()?;
                Some(Report::PointPrediction { run: run.id, seen: run.twins.sight(point) })
            }
            Order::Show(view) => Some(Report::Frame(Box::new(self.run.as_mut()?.frame(view)))),
            Order::Time(activations) => {
                self.timing = Some(Timing::new(activations));
                None
            }
            Order::Work { ticket, link } => self.unit_worker.take_up(ticket, &link),
            Order::Rest(rest) => {
                self.unit_worker.rest(rest);
                None
            }
            Order::Drop => {
                self.unit_worker.clear();
                None
            }
            Order::Predict => {
                let run = self.run.as_mut()?;
                run.measure();
                Some(Report::Predictions { run: run.id, predictions: Predictions::of_twins(run.arm, &run.twins) })
            }
        }
    }

    /// Works at the unit of work until it is done or the time is over, by one step at least; says how far it is now and then, and
    /// what came of it.
    pub fn work(&mut self, time_is_over: impl Fn() -> bool) -> Option<Report> {
        self.unit_worker.work(time_is_over)
    }

    /// Trains until the target is reached or the time is over, by one step at least; not while something is measured.
    pub fn train(&mut self, time_is_over: impl Fn() -> bool) {
        let (Some(run), None) = (&mut self.run, &self.timing) else { return };
        while run.is_running() {
            run.advance(&self.points);
            if time_is_over() {
                break;
            }
        }
    }

    /// Takes a lap of what is to be measured, by a clock in milliseconds, and says how far that is.
    pub fn time(&mut self, clock: impl Fn() -> f64) -> Option<Report> {
        let timing = self.timing.as_mut()?;
        timing.lap(clock);
        let Some(costs) = timing.costs() else { return Some(Report::Timing { share: timing.share() }) };
        self.timing = None;
        Some(Report::Costs(costs))
    }

    /// Whether there is something left to train, to measure or to work at.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.timing.is_some() || self.run.as_ref().is_some_and(Run::is_running) || self.unit_worker.is_working()
    }

    fn begin(&mut self, id: u32, link: &str, arm: Arm) -> Option<Report> {
        let (experiment, notices) = link::read(link);
        let twins = match notices.into_iter().next().map_or_else(|| Twins::new(&experiment, arm), Err) {
            Ok(twins) => twins,
            Err(notice) => {
                self.run = None;
                return Some(Report::Refused { why: notice.to_string() });
            }
        };
        let mut run = Run::new(id, arm, twins);
        run.follow(&self.points);
        self.run = Some(run);
        None
    }

    fn amend(&mut self, id: u32, link: &str) -> Option<Report> {
        let run = self.run.as_mut().filter(|run| run.id == id)?;
        let (experiment, notices) = link::read(link);
        let amended = notices.into_iter().next().map_or_else(|| run.twins.amend(&experiment), Err);
        amended.err().map(|notice| Report::Refused { why: notice.to_string() })
    }
}
