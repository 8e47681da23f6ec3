//! How differences are drawn, in the maps and in the charts.

use leptos::prelude::*;

use crate::page::reactive::memo;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::plot::AxisScale;
use crate::words::words;

/// The scale of differences: what the reader chose, or else what shows those of the run best.
#[derive(Clone, Copy)]
pub(in crate::page) struct DifferenceScale {
    /// The scale that is drawn.
    pub(in crate::page) scale: Memo<AxisScale>,
    /// What the reader chose; absent until then.
    chosen: RwSignal<Option<AxisScale>>,
}

impl DifferenceScale {
    /// Of the run in the lab.
    pub(in crate::page) fn new(setup: ExperimentSetup, runs: ArmRuns) -> Self {
        let chosen = RwSignal::new(None);
        let fitting = move || {
            let of_arm = |arm| {
                runs.arm(arm).history.with(|history| {
                    history.iter().filter_map(|measures| Some(measures.disagreement?.absolute)).collect::<Vec<_>>()
                })
            };
            AxisScale::fitting(setup.arms().into_iter().flat_map(of_arm))
        };
        Self { scale: memo(move || chosen.get().unwrap_or_else(fitting)), chosen }
    }

    /// The scale on which other differences are drawn.
    pub(in crate::page) fn of(self, differences: impl IntoIterator<Item = f64>) -> AxisScale {
        self.chosen.get().unwrap_or_else(|| AxisScale::fitting(differences))
    }

    /// Keeps to a scale from now on.
    pub(super) fn choose(self, scale: AxisScale) {
        self.chosen.set(Some(scale));
    }
}

/// The switch between both scales.
#[component]
pub(super) fn ScaleSwitch(id: &'static str) -> impl IntoView {
    let differences = expect_context::<DifferenceScale>();
    let logarithmic = move || differences.scale.get() == AxisScale::Logarithmic;
    let switch = move |event| {
        differences.choose(if event_target_checked(&event) { AxisScale::Logarithmic } else { AxisScale::Linear });
    };
    view! {
        <label class="tick"><input type="checkbox" id=id prop:checked=logarithmic on:change=switch/>{words().twins_logarithmic()}</label>
    }
}
