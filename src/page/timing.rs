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

/// Does some work under a name.
pub(super) fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let start = now();
    let done = work();
    tell(name, start);
    done
}

/// Tells whoever observes; nothing is kept after that. Timing can only fail where it is not supported, and then nobody observes it.
fn tell(name: &str, start: f64) {
    let Some(clock) = window().performance() else { return };
    let options = Object::new();
    let _ = Reflect::set(&options, &"start".into(), &start.into());
    let _ = clock.unchecked_ref::<Clock>().measure(name, &options);
    clock.clear_measures_with_measure_name(name);
}

/// Milliseconds since the page was opened; 0 where the browser does not tell.
pub(super) fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
