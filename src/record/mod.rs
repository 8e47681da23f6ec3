//! The record: runs that are kept, as files and as entries of a list.
//!
//! A [`Run`] is all that was measured of an experiment, with the fingerprints that prove it; it is written as JSON, read back to
//! the last bit, and run again. An [`KeptRun`] is what a list shows of it, and [`KeptRuns`] is that list, which is bounded.
//! [`Predictions`] are what each twin gives to each test example. A [`Sheet`] is a sweep as it was read.

mod checksum;
mod citation;
mod deviation;
mod format;
mod history;
mod kept_run;
mod kept_runs;
mod predictions;
mod run;
mod sweep;

pub use citation::{bibtex, command};
pub use deviation::Deviation;
pub use format::{Unreadable, read, write};
pub use history::history_csv;
pub use kept_run::{KeptRun, Last, Star, Trace};
pub use kept_runs::KeptRuns;
pub use predictions::{Predicted, Predictions, predictions_csv};
pub use run::{ArmRun, Run};
pub use sweep::{NoSweep, Sheet, Spoilt, read_sweep, sweep_head, sweep_head_of, sweep_line, write_sweep};
