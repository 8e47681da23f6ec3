//! Why there are no workers.

use leptos::prelude::*;

use super::WorkerPool;
use crate::page::session::renew;
use crate::page::worker::WorkerFailure;

/// Says why nothing can be done, if that is so.
#[component]
pub(in crate::page) fn NoWorkers(
    /// What cannot be done: “repeated”, “trained”.
    done: &'static str,
) -> impl IntoView {
    let pool = expect_context::<WorkerPool>();
    move || {
        pool.trouble().map(|failure| match failure {
            WorkerFailure::Stale => view! {
                <p class="trouble" role="alert">"The workers are of another version than the page. The browser may have kept an old copy."
                    <button on:click=move |_| renew()>"Load both anew"</button></p>
            }
            .into_any(),
            failure => view! { <p class="trouble" role="alert">{format!("Nothing can be {done}: {failure}.")}</p> }.into_any(),
        })
    }
}
