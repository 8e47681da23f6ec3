//! Why there are no workers.

use leptos::prelude::*;

use super::WorkerPool;
use crate::page::session::renew;
use crate::page::worker::WorkerFailure;
use crate::words::words;

/// Says why nothing can be trained, if that is so.
#[component]
pub(in crate::page) fn NoWorkers() -> impl IntoView {
    let pool = expect_context::<WorkerPool>();
    move || {
        pool.trouble().map(|failure| match failure {
            WorkerFailure::Stale => view! {
                <p class="trouble" role="alert">{words().pool_stale()}
                    <button on:click=move |_| renew()>{words().pool_stale_reload()}</button></p>
            }
            .into_any(),
            _ => view! { <p class="trouble" role="alert">{words().pool_dead()}</p> }.into_any(),
        })
    }
}
