//! What lies beside the page and is only fetched when it is chosen.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

use super::{UserData, Work};
use crate::data::supplied::{Content, mnist};
use crate::words::words;

impl UserData {
    /// Fetches the part of MNIST, unless that is under way.
    pub(super) fn fetch_mnist(self) {
        let work = self.work;
        if work.with_untracked(|work| matches!(work, Work::UnderWay { .. })) {
            return;
        }
        let megabytes = mnist::PACKED_SIZE as f64 / 1e6;
        work.set(Work::UnderWay { what: words().data_loading_mnist(format!("{megabytes:.1}")), share: None });
        spawn_local(async move {
            match mnist().await {
                Some(content) => self.arrived(content),
                None => work.set(Work::Failed(words().data_mnist_failed())),
            }
        });
    }
}

/// What the browser keeps, or, if that is none or another, what the host has now.
async fn mnist() -> Option<Content> {
    for cache in [RequestCache::Default, RequestCache::Reload] {
        if let Some(content) = fetch(cache).await.ok().and_then(|packed| mnist::unpack(&packed)) {
            return Some(content);
        }
    }
    None
}

async fn fetch(cache: RequestCache) -> Result<Vec<u8>, JsValue> {
    let options = RequestInit::new();
    options.set_cache(cache);
    let address = format!("./{}", mnist::ADDRESS);
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(&address, &options)).await?.dyn_into()?;
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
