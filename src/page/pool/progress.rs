//! How far a job is.

use leptos::prelude::*;

use super::{PoolJob, WorkerPool};
use crate::page::reactive::memo;
use crate::words::{duration, further};

/// The share that is done, how much that is, and how long the rest takes; while the job is under way.
#[component]
pub(in crate::page) fn Progress(
    job: PoolJob,
    /// The id of what is said.
    id: &'static str,
    /// What is counted, for those who do not see it.
    #[prop(into)]
    label: String,
    /// How many units there are.
    total: Signal<usize>,
    /// How many are done, in words.
    counted: Signal<String>,
) -> impl IntoView {
    let pool = expect_context::<WorkerPool>();
    let label = StoredValue::new(label);
    let done = move || total.get() as f64 - job.backlog().work;
    let state = memo(move || match () {
        () if pool.is_paused() => State::Paused,
        () if pool.is_resting() => State::Waiting,
        () => State::Running,
    });
    let text = move || {
        let counted = counted.get();
        match (state.get(), job.seconds_left()) {
            (State::Paused, _) => further().pool_paused(counted),
            (State::Waiting, _) => further().pool_waiting(counted),
            (State::Running, Some(seconds)) => further().pool_time_left(counted, duration(seconds)),
            (State::Running, None) => counted,
        }
    };
    view! {
        <Show when=move || job.is_running()>
            <p class="course">
                <progress aria-label=label.get_value() max=move || total.get().to_string() value=move || done().to_string()></progress>
                <span id=id data-state=move || state.get().name()>{text}</span>
            </p>
        </Show>
    }
}

/// Whether the job goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    /// The reader has it wait.
    Paused,
    /// It waits for the run of the Twins lab.
    Waiting,
}

impl State {
    /// Its name in the document.
    fn name(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Waiting => "waiting",
        }
    }
}
