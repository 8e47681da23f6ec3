//! How far a job is.

use leptos::prelude::*;

use super::{PoolJob, WorkerPool, duration};

/// The share that is done, how much that is, and how long the rest takes; while the job is under way.
#[component]
pub(in crate::page) fn Progress(
    job: PoolJob,
    /// The id of what is said.
    id: &'static str,
    /// What is counted, for those who do not see it.
    label: &'static str,
    /// How many units there are.
    total: Signal<usize>,
    /// How many are done, in words.
    counted: Signal<String>,
) -> impl IntoView {
    let pool = expect_context::<WorkerPool>();
    let done = move || total.get() as f64 - job.backlog().work;
    let text = move || {
        let counted = counted.get();
        if pool.is_paused() {
            return format!("{counted}; paused");
        }
        if pool.is_resting() {
            return format!("{counted}; waits for the run in the lab");
        }
        job.seconds_left().map_or_else(|| counted.clone(), |seconds| format!("{counted}, {} left", duration(seconds)))
    };
    view! {
        <Show when=move || job.is_running()>
            <p class="course">
                <progress aria-label=label max=move || total.get().to_string() value=move || done().to_string()></progress>
                <span id=id>{text}</span>
            </p>
        </Show>
    }
}
