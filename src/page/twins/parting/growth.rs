//! How fast a tiny difference grows.

use leptos::prelude::*;

use crate::experiment::{Arm, Source, Sources};
use crate::measure;
use crate::page::arms::EachArm;
use crate::page::state::Page;
use crate::words;

/// The growth rate of each arm's difference, where nothing differs at first but roundings.
#[component]
pub(super) fn Growth() -> impl IntoView {
    let page = expect_context::<Page>();
    let tiny = Memo::new(move |_| page.setup.experiment.with(|experiment| are_tiny(experiment.differs)));
    let arm = |arm: Arm| view! { <Rate arm/> };
    view! {
        <Show when=move || tiny.get()>
            <dl class="growth" id="growth"><EachArm children=arm/></dl>
            <details class="definition">
                <summary>"How the growth is measured"</summary>
                <p>{DEFINITION}</p>
            </details>
        </Show>
    }
}

const DEFINITION: &str = "The slope of a straight line through log₁₀ Δ₁ over the epochs, by least squares: from the first epoch at whose end Δ₁ is not 0 until it passes 10⁻². One decade an epoch is ten times as much after every epoch. The 95 % interval is that of the regression, by Student's t. Since what is left of one epoch resembles what is left of the next, the n epochs count as n(1 − r)/(1 + r), where r is the correlation of neighbouring residuals (Santer et al. 2000). It says how well a line fits this run, not what another seed would give.";

fn are_tiny(differs: Sources) -> bool {
    differs != Sources::NONE && differs.iter().all(Source::is_tiny)
}

#[component]
fn Rate(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    // While the run goes on it would be worked out anew with every picture.
    let growth = Memo::new(move |_| (!page.playback.playing.get()).then(|| growth(page, arm)).flatten());
    let said = move || match (growth.get(), page.playback.playing.get()) {
        (Some(growth), _) => in_words(&growth),
        (None, true) => "told once the run rests".to_owned(),
        (None, false) => "needs three epochs with a difference of at most 10⁻²".to_owned(),
    };
    view! {
        <dt data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{format!("{} grows by", arm.letter())}</dt>
        <dd id=format!("growth-{}", arm.letter()) data-value=move || growth.get().map(|growth| growth.rate.to_string())>{said}</dd>
    }
}

fn growth(page: Page, arm: Arm) -> Option<measure::Growth> {
    page.runs.arm(arm).history.with(|history| {
        measure::Growth::of(history.iter().filter_map(|record| Some((record.epoch, record.disagreement?.absolute))))
    })
}

fn in_words(growth: &measure::Growth) -> String {
    let [from, to] = growth.epochs;
    let interval = match growth.interval {
        Some(interval) => {
            let [low, high] = interval.map(words::parameter);
            format!("95 % interval {low} to {high}")
        }
        None => "no interval: neighbouring epochs are too alike".to_owned(),
    };
    format!("{} decades an epoch ({interval}; epochs {from:.0} to {to:.0})", words::parameter(growth.rate))
}
