//! Names for what the page spends its time on: they stand in the timeline of the browser's tools, and the benchmark adds them up.

use leptos::prelude::window;

/// Does some work under a name. Nothing is kept once whoever observes has been told.
pub(super) fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let Some(clock) = window().performance() else { return work() };
    // Timing can only fail where it is not supported, and then nobody observes it.
    let _ = clock.mark(name);
    let done = work();
    let _ = clock.measure_with_start_mark(name, name);
    clock.clear_marks_with_mark_name(name);
    clock.clear_measures_with_measure_name(name);
    done
}

/// Milliseconds since the page was opened; 0 where the browser does not tell.
pub(super) fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
