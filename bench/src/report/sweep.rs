//! What is reported of the grid of the Trade-off lab.

use super::{spread, table};
use crate::measurements::Sweep;

pub(super) fn write(sweep: &Sweep) -> String {
    let row = |what: &str, seconds: &[f64]| vec![what.to_owned(), spread(seconds, 1.0)];
    let rows = [
        row("Chromium, two workers, until the first picture", &sweep.first),
        row("Chromium, two workers", &sweep.two),
        row("Chromium, one worker", &sweep.one),
        row("Chromium, two workers, half of the seeds", &sweep.half),
        row("command line, two jobs", &sweep.native_two),
        row("command line, one job", &sweep.native_one),
    ];
    table("The default grid of the Trade-off lab, 544 networks unless something else is said", &["where", "seconds"], &rows)
}
