//! What was found, in words.

use leptos::prelude::*;

use super::Tradeoff;
use crate::sweep::Axes;

#[component]
pub(super) fn Findings() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let said = Memo::new(move |_| {
        let Axes { difference, goodness, .. } = tradeoff.axes();
        tradeoff
            .shown
            .with(|shown| shown.as_ref().map(|shown| shown.results.in_words(difference, goodness)).unwrap_or_default())
    });
    let uncounted = Memo::new(move |_| {
        tradeoff.shown.with(|shown| {
            let results = &shown.as_ref()?.results;
            let counted = results.counted();
            let left_out = results.endings().filter(|(unit, _)| !counted.contains(&unit.seed)).count();
            (left_out > 0).then(|| {
                format!("{left_out} units of seeds that are not whole yet are left out, so that all configurations are averaged over the same data.")
            })
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
