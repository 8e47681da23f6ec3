//! Names for what the page spends its time on: they stand in the timeline of the browser's tools, and the benchmark adds them up.

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The page's clock; of web-sys's, a measure can only begin at a mark, which takes ten times as long to set as all else here.
    type Clock;

    #[wasm_bindgen(method, catch)]
    fn measure(this: &Clock, name: &str, options: &Object) -> Result<JsValue, JsValue>;
}

/// Does some work under a name. Nothing is kept once whoever observes has been told.
pub(super) fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let Some(clock) = window().performance() else { return work() };
    let start = clock.now();
    let done = work();
    let options = Object::new();
    // Timing can only fail where it is not supported, and then nobody observes it.
    let _ = Reflect::set(&options, &"start".into(), &start.into());
    let _ = clock.unchecked_ref::<Clock>().measure(name, &options);
    clock.clear_measures_with_measure_name(name);
    done
}

/// Milliseconds since the page was opened; 0 where the browser does not tell.
pub(super) fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
