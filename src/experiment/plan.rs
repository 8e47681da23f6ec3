//! What an arm trains by, step by step.

use super::changes::Timeline;
use super::{Experiment, Schedule};
use crate::activation::{Growth, Lanes};

/// The settings that may change during a run, and what is in force now.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) timeline: Timeline,
    schedule: Schedule,
    stages: Vec<Stage>,
    /// Which of the stages is in force.
    present: usize,
}

/// What is in force from one change to the next.
#[derive(Clone, Debug)]
pub(super) struct Stage {
    first_step: u32,
    rate: f64,
    /// Examples of a mini-batch.
    pub(super) batch: usize,
    pub(super) activation: Lanes,
    pub(super) growth: Growth,
    /// Where the activation is curved, if it is a RESCU.
    pub(super) transition: Option<[f64; 2]>,
}

impl Plan {
    /// That of an experiment of one arm, which it calls A.
    pub(super) fn new(experiment: &Experiment) -> Self {
        let timeline = Timeline::of(experiment);
        let stage = |(epoch, stage): (u32, Experiment)| {
            let activation = &stage.arms.first().activation;
            Stage {
                first_step: timeline.step_at(epoch),
                rate: stage.rate,
                batch: stage.batch as usize,
                activation: activation.lanes(),
                growth: Growth::of(activation),
                transition: activation.knots(),
            }
        };
        let stages = experiment.stages().into_iter().map(stage).collect();
        Self { timeline, schedule: experiment.schedule, stages, present: 0 }
    }

    /// What is in force.
    pub(super) fn now(&self) -> &Stage {
        &self.stages[self.present]
    }

    /// Puts in force what is at a step, counted from 0.
    pub(super) fn enter(&mut self, step: u32) {
        // The first stage begins at step 0.
        self.present = self.stages.partition_point(|stage| stage.first_step <= step) - 1;
    }

    /// The learning rate at a step of what is in force.
    pub(super) fn rate(&self, step: u32) -> f64 {
        self.now().rate * self.schedule.factor(self.timeline.share_before(step))
    }

    /// The largest batch of all.
    pub(super) fn largest_batch(&self) -> usize {
        self.stages.iter().map(|stage| stage.batch).max().unwrap_or_default()
    }
}
