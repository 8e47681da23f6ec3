//! What lies beside the page and is only fetched when it is chosen.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

use super::{UserData, Work};
use crate::data::DataKind;
use crate::data::supplied::{BundledSet, Content, Missing};
use crate::page::reactive::effect;
use crate::words::{self, further};

/// Fetches what lies beside the page as soon as it is missing. It shows nothing.
#[component]
pub(in crate::page) fn FetchMissing() -> impl IntoView {
    let user_data = expect_context::<UserData>();
    effect(move || {
        if let Some(Missing::Bundled(set)) = user_data.missing.get() {
            user_data.fetch(set);
        }
    });
}

impl UserData {
    /// Fetches a data set, unless something is under way.
    pub(super) fn fetch(self, set: BundledSet) {
        let work = self.work;
        if work.with_untracked(|work| matches!(work, Work::UnderWay { .. })) {
            return;
        }
        let name = words::data_phrase(set.name());
        let megabytes = words::fixed(set.packed_size() as f64 / 1e6, 2);
        work.set(Work::UnderWay { what: further().data_loading(&name, megabytes), share: None });
        spawn_local(async move {
            match fetched(set).await {
                Some(content) => self.arrived(content),
                None => work.set(Work::Failed(further().data_loading_failed(name))),
            }
        });
    }
}

/// What the browser keeps, or, if that is none or another, what the host has now.
async fn fetched(set: BundledSet) -> Option<Content> {
    for cache in [RequestCache::Default, RequestCache::Reload] {
        if let Some(content) = fetch(set, cache).await.ok().and_then(|packed| set.unpack(&packed)) {
            return Some(content);
        }
    }
    None
}

async fn fetch(set: BundledSet, cache: RequestCache) -> Result<Vec<u8>, JsValue> {
    let options = RequestInit::new();
    options.set_cache(cache);
    let address = format!("./{}", set.address());
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(&address, &options)).await?.dyn_into()?;
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
