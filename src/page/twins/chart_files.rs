//! A chart to take away.

use leptos::prelude::*;

use crate::page::export::{Format, Save};
use crate::page::theme::{Palette, Theme};
use crate::plot::{Chart, Elements, Figure};
use crate::words::words;

/// A chart as files.
#[component]
pub(in crate::page) fn ChartFiles(
    /// What is in them.
    #[prop(into)]
    what: String,
    /// Their name without its ending.
    stem: &'static str,
    chart: Memo<Chart>,
    /// What is drawn on it, in the colours of the theme.
    elements: impl Fn(Palette) -> Elements + Copy + 'static,
) -> impl IntoView {
    let theme = expect_context::<Theme>();
    let figure = move || Figure { chart: chart.get(), elements: elements(theme.palette()) };
    let save = move |format| view! { <Save format what=what.clone() stem=move || stem.to_owned() figure/> };
    view! {
        <details class="home">
            <summary>{words().twins_save_chart()}</summary>
            <div class="choices">{[Format::Png, Format::Svg, Format::Csv].map(save).collect_view()}</div>
        </details>
    }
}
