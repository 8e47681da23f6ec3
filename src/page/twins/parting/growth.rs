//! How fast a tiny difference grows.

use leptos::prelude::*;

use crate::experiment::{Arm, Source, Sources};
use crate::glossary::Concept;
use crate::measure;
use crate::page::arms::EachArm;
use crate::page::reactive::memo;
use crate::page::state::{ArmRuns, ExperimentSetup, Playback};
use crate::page::terms::term;
use crate::words::{self, further};

/// The growth rate of each arm's difference, where nothing differs at first but roundings.
#[component]
pub(super) fn Growth() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let tiny = setup.read(|experiment| are_tiny(experiment.differs));
    let arm = |arm: Arm| view! { <Rate arm/> };
    view! {
        <Show when=move || tiny.get()>
            <h3>{term(&Concept::Growth)}</h3>
            <dl class="growth" id="growth"><EachArm children=arm/></dl>
        </Show>
    }
}

fn are_tiny(differs: Sources) -> bool {
    differs != Sources::NONE && differs.iter().all(Source::is_tiny)
}

#[component]
fn Rate(arm: Arm) -> impl IntoView {
    let (runs, playback) = (expect_context::<ArmRuns>(), expect_context::<Playback>());
    // While the run goes on it would be worked out anew with every picture.
    let growth = memo(move || (!playback.playing.get()).then(|| growth(runs, arm)).flatten());
    let said = move || match (growth.get(), playback.playing.get()) {
        (Some(growth), _) => in_words(&growth),
        (None, true) => further().twins_growth_running(),
        (None, false) => further().twins_growth_too_few(),
    };
    view! {
        <dt data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{further().twins_growth_arm(arm.letter())}</dt>
        <dd id=format!("growth-{}", arm.letter()) data-value=move || growth.get().map(|growth| growth.rate.to_string())>{said}</dd>
    }
}

fn growth(runs: ArmRuns, arm: Arm) -> Option<measure::Growth> {
    runs.arm(arm).history.with(|history| {
        measure::Growth::of(history.iter().filter_map(|record| Some((record.epoch, record.disagreement?.absolute))))
    })
}

/// The rate as a factor per epoch.
fn in_words(growth: &measure::Growth) -> String {
    let factor = |decades: f64| words::parameter(10_f64.powf(decades));
    let [from, to] = growth.epochs.map(f64::round);
    match growth.interval {
        Some([low, high]) => further().twins_growth_interval(factor(growth.rate), factor(low), factor(high), from, to),
        None => further().twins_growth_no_interval(factor(growth.rate), from, to),
    }
}
