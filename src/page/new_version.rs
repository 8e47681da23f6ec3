//! The notice that a newer version of the page is ready. A browser keeps releases beside each other (`assets/service_worker.js`).

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::words::{further, words};

/// The function of `assets/boot.js` that has the page work without a network, and promises what loads a newer version.
const NEW_VERSION: &str = "newVersion";

/// Keeps the page from now on, and offers a newer version as soon as one is ready.
#[component]
pub(super) fn NewVersion() -> impl IntoView {
    let load = RwSignal::new_local(None::<Function>);
    spawn_local(async move {
        // Where nothing can be kept, nothing newer comes, and the page is as good without.
        load.try_set(newer().await.ok());
    });
    let dismiss = move |_| load.set(None);
    let offer = move |newest: Function| {
        view! {
            <div class="new-version" id="new-version" role="status">
                <p>{further().new_version()}</p>
                <button id="new-version-load" on:click=move |_| drop(newest.call0(&JsValue::UNDEFINED))>{further().new_version_load()}</button>
                <button class="quiet" id="new-version-dismiss" on:click=dismiss>{words().notices_dismiss()}</button>
            </div>
        }
    };
    move || load.get().map(offer)
}

/// What loads a newer version, once there is one.
async fn newer() -> Result<Function, JsValue> {
    let keep: Function = Reflect::get(&window(), &NEW_VERSION.into())?.dyn_into()?;
    let promise: Promise = keep.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(promise).await?.dyn_into()
}
