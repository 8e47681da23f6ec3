//! What the page and its workers say to each other, and the worker itself.
//!
//! A worker offers services, each a [`Service`] in a folder of its own with its own orders and reports: [`run`](RunService) trains one
//! arm of the run in a lab, [`unit`](UnitService) trains whole experiments, of which a [`Scheduler`] deals many to many workers,
//! [`trace`](TraceService) draws small pictures of whole runs.
//! The table in `worker.rs` lists the services; [`Order`] and [`Report`], which are what is sent, are made from it. Whoever talks with
//! a worker about one service sends and hears only what that service knows.
//!
//! Messages travel as bytes, by [`encode`] and [`decode`]. What they tell are facts, which the page puts into words.

mod bytes;
mod message;
mod run;
mod service;
mod trace;
mod unit;
mod worker;

pub use bytes::Bytes;
pub use message::{UnreadableMessage, decode, encode};
pub use run::{Detail, Frame, FrameRequest, NetworkDetail, Picture, PicturePace, RunOrder, RunReport, RunService};
pub use service::{Service, Slice};
pub use trace::{TraceOrder, TraceReport, TraceService};
pub use unit::{Activity, Scheduler, Ticket, UnitOrder, UnitReport, UnitService, WorkerId};
pub use worker::{Order, Refusal, Report, Worker};

use crate::experiment::{Experiment, Notice, link};

/// Names the build, so that a page never talks to a worker of another one.
pub const BUILD: &str = match option_env!("RESCU_BUILD_ID") {
    Some(id) => id,
    None => "dev",
};

/// The experiment of a link that the page has written. It knows no reason for a remark on one, so the first remark is an error.
fn read_experiment(link: &str) -> Result<Experiment, Notice> {
    let (experiment, notices) = link::read(link);
    notices.into_iter().next().map_or(Ok(experiment), Err)
}
