//! What was found, in sentences.

use leptos::prelude::*;

use super::{Tradeoff, networks};
use crate::page::reactive::memo;
use crate::sweep::Axes;
use crate::words::{self, further};

#[component]
pub(super) fn Findings() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let said = memo(move || {
        let Axes { difference, goodness, .. } = tradeoff.axes();
        tradeoff
            .shown
            .with(|shown| shown.as_ref().map(|shown| words::findings(&shown.results, difference, goodness)).unwrap_or_default())
    });
    let uncounted = memo(move || {
        tradeoff.shown.with(|shown| {
            let results = &shown.as_ref()?.results;
            let counted = results.counted();
            let left_out = results.endings().filter(|(unit, _)| !counted.contains(&unit.seed)).count();
            (left_out > 0).then(|| further().tradeoff_unfinished(networks(results.sweep(), left_out)))
        })
    });
    view! {
        <div class="findings" id="findings" aria-live="polite">
            {move || said.get().into_iter().map(|sentence| view! { <p>{unbroken(&sentence)}</p> }).collect_view()}
            {move || uncounted.get().map(|sentence| view! { <p class="note">{sentence}</p> })}
        </div>
    }
}

/// With hyphens at which no line is broken: those of hidden layers.
fn unbroken(sentence: &str) -> String {
    sentence.replace('-', "\u{2011}")
}
