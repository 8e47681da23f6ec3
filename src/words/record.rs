//! What is wrong with files that the program has written.

use super::{command, notice};
use crate::record::{NoSweep, Spoilt, Unreadable};

/// Why a text is no record of a run.
#[must_use]
pub fn no_run(Unreadable(why): &Unreadable) -> String {
    command().no_run(why.to_string())
}

/// Why a text is no sweep.
#[must_use]
pub fn no_sweep(no_sweep: &NoSweep) -> String {
    match no_sweep {
        NoSweep::Head(why) => command().no_sweep(why.to_string()),
        NoSweep::Link(remark) => command().sweep_link(notice(remark)),
    }
}

/// Which line of a sweep cannot be used, and why.
#[must_use]
pub fn spoilt(spoilt: &Spoilt) -> String {
    match spoilt {
        Spoilt::Unreadable { line, why } => command().line_unreadable(*line as u32, why),
        Spoilt::Foreign { line } => command().line_foreign(*line as u32),
        Spoilt::Altered { line } => command().line_altered(*line as u32),
    }
}
