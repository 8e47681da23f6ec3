//! How many workers there may be.

use leptos::prelude::*;

use super::WorkerPool;
use crate::page::controls::Labelled;
use crate::words::further;

/// How many workers, where there is a choice.
#[component]
pub(in crate::page) fn Workers() -> impl IntoView {
    let pool = expect_context::<WorkerPool>();
    let resize = move |event| {
        if let Ok(size) = event_target_value(&event).parse() {
            pool.resize(size);
        }
    };
    let option = move |size: u32| view! { <option value=size.to_string() selected=move || pool.size() == size>{size}</option> };
    view! {
        <Labelled id="workers" label=further().pool_workers() explanation=further().pool_workers_explained()>
            <select id="workers" on:change=resize>{(1..=WorkerPool::most()).map(option).collect_view()}</select>
        </Labelled>
    }
}
