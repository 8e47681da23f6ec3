//! What a run is called, and when it was.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::experiment::{Experiment, Sources};
use crate::record::KeptRun;
use crate::view::link::read_experiment;
use crate::words::{self, further};

/// What the reader calls a run, or else what it is.
pub(super) fn of(entry: &KeptRun) -> String {
    entry.name.clone().unwrap_or_else(|| made(&read_experiment(&entry.link).0))
}

/// The data set, what differs, how many twins if not two, and the arms: `noisy XOR, order: ReLU / SmeLU β = 2`.
fn made(experiment: &Experiment) -> String {
    let data = words::data_phrase(experiment.data.name());
    let arms = experiment.arms().map(|arm| words::arm(experiment, arm)).collect::<Vec<_>>().join(" / ");
    match experiment.replicas {
        2 => further().run_name(data, differs(experiment.differs), arms),
        twins => further().run_name_of_many(data, differs(experiment.differs), twins, arms),
    }
}

fn differs(sources: Sources) -> String {
    let names: Vec<String> = sources.iter().map(words::source_phrase).collect();
    if names.is_empty() { further().run_nothing_differs() } else { words::list(&names) }
}

/// When a run was kept, as the reader's place and language have it.
pub(super) fn when(entry: &KeptRun) -> String {
    let options = Object::new();
    for (part, style) in [("dateStyle", "short"), ("timeStyle", "medium")] {
        // What cannot be set is as the browser has it by itself.
        let _ = Reflect::set(&options, &part.into(), &style.into());
    }
    let date = Date::new(&JsValue::from_f64(entry.id as f64));
    date.to_locale_string("en-GB", &options).into()
}
