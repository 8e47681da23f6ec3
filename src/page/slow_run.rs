//! What is said before a run that will take long.

use leptos::prelude::*;

use super::live_view::LiveView;
use super::state::ExperimentSetup;
use crate::experiment::QUICK;
use crate::view::Lab;
use crate::words::{self, words};

/// Multiply-adds a second that a trainer does, nearly: measured for networks of middling size (docs/speed.md).
const SPEED: f64 = 2e9;

/// How long an epoch will take where that is long, and a way to a smaller setting.
#[component]
pub(super) fn SlowRun() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let work = setup.read(|experiment| Some(experiment.work_per_epoch()).filter(|work| *work > QUICK));
    let lighter = setup.read(|experiment| Some(experiment.lighter()).filter(|lighter| lighter != experiment));
    let epochs = setup.read(|experiment| experiment.epochs);
    let said = move |work: f64| {
        let epoch = work / SPEED;
        words().time_long(words::duration(epoch), words::duration(epoch * f64::from(epochs.get())))
    };
    let offer = move || {
        lighter.get().map(|lighter| {
            view! { <button id="lighter" on:click=move |_| setup.change_to(lighter.clone())>{words().time_lighter()}</button> }
        })
    };
    let is_seen = move || view.lab.get() != Lab::Tradeoff;
    move || {
        work.get().filter(|_| is_seen()).map(|work| {
            view! { <div class="notices" id="slow-run" role="status"><p>{said(work)}</p>{offer}</div> }
        })
    }
}
