//! Why there are no workers.

use leptos::prelude::*;

use super::WorkerPool;
use crate::page::address::begin_again;
use crate::page::worker::WorkerFailure;
use crate::words::further;

/// Says why nothing can be trained, if that is so.
#[component]
pub(in crate::page) fn NoWorkers() -> impl IntoView {
    let pool = expect_context::<WorkerPool>();
    move || {
        pool.trouble().map(|failure| match failure {
            WorkerFailure::Stale => view! {
                <p class="trouble" role="alert">{further().pool_stale()}
                    <button on:click=move |_| begin_again()>{further().pool_stale_reload()}</button></p>
            }
            .into_any(),
            _ => view! { <p class="trouble" role="alert">{further().pool_dead()}</p> }.into_any(),
        })
    }
}
