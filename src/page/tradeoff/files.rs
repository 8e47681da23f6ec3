//! The sweep as files.

use leptos::prelude::*;

use super::Tradeoff;
use crate::page::export::{Format, Save, SaveFile, Take, text};
use crate::plot::{Against, Elements, Figure};
use crate::record::write_sweep;
use crate::words::further;

#[component]
pub(super) fn Files() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let drawn = move || tradeoff.drawn.get();
    let figure = move || tradeoff.figure();
    let against = move |which: Against| {
        let drawn = drawn();
        let chart = drawn.against_chart(which, tradeoff.axes());
        Figure { chart, elements: Elements::of(drawn.against(which)) }
    };
    let formats = [Format::Png, Format::Svg, Format::Csv];
    let save =
        move |format| view! { <Save format what=further().tradeoff_save_chart() stem=|| "trade-off".to_owned() figure/> };
    let save_difference = move |format| {
        view! { <Save format what=further().tradeoff_save_difference() stem=|| "difference-by-parameter".to_owned() figure=move || against(Against::Difference)/> }
    };
    let save_goodness = move |format| {
        view! { <Save format what=further().tradeoff_save_goodness() stem=|| "goodness-by-parameter".to_owned() figure=move || against(Against::Goodness)/> }
    };
    let lines = move |take: Take| {
        let written = tradeoff.shown.with(|shown| {
            let shown = shown.as_ref()?;
            Some(write_sweep(&shown.experiment, &shown.grid, &shown.results))
        });
        take(written.and_then(|written| text(&written, "application/jsonl;charset=utf-8")));
    };
    view! {
        <details class="home">
            <summary>{further().tradeoff_save()}</summary>
            <div class="choices"><span>{further().tradeoff_save_chart()}</span>{formats.map(save).collect_view()}</div>
            <div class="choices"><span>{further().tradeoff_save_difference()}</span>{formats.map(save_difference).collect_view()}</div>
            <div class="choices"><span>{further().tradeoff_save_goodness()}</span>{formats.map(save_goodness).collect_view()}</div>
            <div class="choices"><span>{further().tradeoff_save_units()}</span>
                <SaveFile label=further().tradeoff_save_lines() what=further().tradeoff_save_units() name=|| "sweep.jsonl".to_owned() make=lines/></div>
            <p class="note">{further().tradeoff_save_note()}</p>
        </details>
    }
}
