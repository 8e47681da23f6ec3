//! Units of work: whole experiments, each trained to its end by one of many workers.

mod scheduler;
mod service;

use serde::{Deserialize, Serialize};

use crate::experiment::{ArmResult, Notice};

pub use scheduler::{Scheduler, Ticket, WorkerId};
pub use service::UnitService;

/// What the page asks of a worker that trains units of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum UnitOrder {
    /// Train all arms of an experiment to their end, instead of whatever unit was before.
    Train {
        /// Which unit; every report on it carries it.
        ticket: Ticket,
        /// The experiment, as a link.
        link: String,
    },
    /// Rest from the unit at hand and those to come, or go on.
    SetActivity(Activity),
    /// Forget the unit.
    Drop,
}

/// Whether units of work are trained.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Activity {
    /// They are trained.
    #[default]
    Working,
    /// What is under way is kept and waits.
    Resting,
}

/// What a worker tells of the unit it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum UnitReport {
    /// How far it is.
    Progress {
        /// Which unit.
        ticket: Ticket,
        /// The share of its steps that is done, from 0 to 1.
        share: f64,
    },
    /// It is done.
    Done {
        /// Which unit.
        ticket: Ticket,
        /// How each arm has ended, in their order.
        results: Vec<ArmResult>,
    },
    /// It cannot be trained.
    Failed {
        /// Which unit.
        ticket: Ticket,
        /// What part of the experiment cannot be used, or which data is not at hand.
        notice: Notice,
    },
}
