//! The record: runs that are kept, as files and as entries of a list.
//!
//! A [`Run`] is all that was measured of an experiment, with the fingerprints that prove it; it is written as JSON, read back to
//! the last bit, and run again. An [`Entry`] is what a list shows of it, and [`Entries`] is that list, which is bounded.
//! [`Predictions`] are what each twin gives to each test example. A [`Sheet`] is a sweep as it was read.

mod deviation;
mod entries;
mod entry;
mod format;
mod history;
mod predictions;
mod run;
mod sweep;

pub use deviation::Deviation;
pub use entries::Entries;
pub use entry::{Entry, Last, Star, Trace};
pub use format::{Unreadable, read, write};
pub use history::history_csv;
pub use predictions::{Predicted, Predictions, predictions_csv};
pub use run::{ArmRun, Run};
pub use sweep::{NoSweep, Sheet, Spoilt, read_sweep, sweep_head, sweep_head_of, sweep_line, write_sweep};
