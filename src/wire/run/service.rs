//! The service that trains one arm.

use super::arm_run::ArmRun;
use super::{RunOrder, RunReport};
use crate::activation::Timing;
use crate::experiment::{Arm, Notice, Twins};
use crate::wire::{Service, Slice, read_experiment};

/// One arm in training; now and then what activations cost is measured instead.
#[derive(Debug, Default)]
pub struct RunService {
    /// `None` until a run has begun, and after one that was refused.
    run: Option<ArmRun>,
    /// The measurement of costs that is under way.
    timing: Option<Timing>,
    /// The points of the plane that are followed, in this run and the next.
    points: Vec<[f32; 2]>,
}

impl Service for RunService {
    type Order = RunOrder;
    type Report = RunReport;

    fn obey(&mut self, order: RunOrder) -> Result<Option<RunReport>, Notice> {
        match order {
            RunOrder::Begin { run, link, arm } => self.begin(run, &link, arm)?,
            RunOrder::Amend { run, link } => self.amend(run, &link)?,
            RunOrder::RunTo(step) => self.of_run(|run| run.until = step),
            RunOrder::Halt => self.of_run(|run| run.until = run.twins.step()),
            RunOrder::Revisit { step, request } => self.of_run(|run| run.revisit(step, request)),
            RunOrder::LeavePast => self.of_run(ArmRun::leave_past),
            RunOrder::Follow(points) => self.follow(points),
            RunOrder::Time(activations) => self.timing = Some(Timing::new(activations)),
            RunOrder::Show(request) => return Ok(self.run.as_mut().map(|run| RunReport::Frame(Box::new(run.frame(request))))),
            RunOrder::PredictPoint(point) => return Ok(self.run.as_mut().map(|run| run.predict_point(point))),
            RunOrder::Predict => return Ok(self.run.as_mut().map(ArmRun::predict)),
        }
        Ok(None)
    }

    /// Takes a lap of the measurement, or else goes back to what is to be shown, or else trains.
    fn work(&mut self, slice: &Slice) -> Option<RunReport> {
        if self.timing.is_some() {
            return self.time(slice);
        }
        let run = self.run.as_mut()?;
        if run.is_revisiting() {
            return run.go_back(slice);
        }
        run.train(&self.points, slice);
        None
    }

    fn is_busy(&self) -> bool {
        self.timing.is_some() || self.run.as_ref().is_some_and(|run| run.is_running() || run.is_revisiting())
    }
}

impl RunService {
    fn begin(&mut self, id: u32, link: &str, arm: Arm) -> Result<(), Notice> {
        // A run that is refused ends the one before it, too.
        self.run = None;
        let mut run = ArmRun::new(id, arm, Twins::new(&read_experiment(link)?, arm)?);
        run.follow(&self.points);
        self.run = Some(run);
        Ok(())
    }

    fn amend(&mut self, id: u32, link: &str) -> Result<(), Notice> {
        let Some(run) = self.run.as_mut().filter(|run| run.id == id) else { return Ok(()) };
        run.amend(&read_experiment(link)?)
    }

    /// Does something with the run, if one is laid out.
    fn of_run(&mut self, act: impl FnOnce(&mut ArmRun)) {
        if let Some(run) = &mut self.run {
            act(run);
        }
    }

    fn follow(&mut self, points: Vec<[f32; 2]>) {
        self.points = points;
        if let Some(run) = &mut self.run {
            run.follow(&self.points);
        }
    }

    fn time(&mut self, slice: &Slice) -> Option<RunReport> {
        let timing = self.timing.as_mut()?;
        timing.lap(|| slice.now());
        let Some(costs) = timing.costs() else { return Some(RunReport::Timing { share: timing.share() }) };
        self.timing = None;
        Some(RunReport::Costs(costs))
    }
}
