//! A chart to take away.

use std::sync::Arc;

use leptos::context::Provider;
use leptos::prelude::*;

use crate::page::export::{Format, Save};
use crate::page::parts::{Part, Unfolding};
use crate::page::theme::{Palette, Theme};
use crate::plot::{Chart, Elements, Figure};
use crate::words::words;

/// A chart that can be saved.
#[derive(Clone)]
struct Saved {
    /// What is in the files.
    what: String,
    /// Their name without its ending.
    stem: &'static str,
    chart: Memo<Chart>,
    /// What is drawn on it, in the colours of the theme.
    elements: Arc<dyn Fn(Palette) -> Elements + Send + Sync>,
}

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
    elements: impl Fn(Palette) -> Elements + Send + Sync + 'static,
) -> impl IntoView {
    let saved = Saved { what, stem, chart, elements: Arc::new(elements) };
    view! { <Provider value=saved><Unfolding class="home" summary=words().twins_save_chart() part=Part::ChartFiles/></Provider> }
}

/// A button for each of its formats.
#[component]
pub(in crate::page) fn ChartFormats() -> impl IntoView {
    let (theme, Saved { what, stem, chart, elements }) = (expect_context::<Theme>(), expect_context());
    let save = move |format| {
        let elements = Arc::clone(&elements);
        let figure = move || Figure { chart: chart.get(), elements: elements(theme.palette()) };
        view! { <Save format what=what.clone() stem=move || stem.to_owned() figure/> }
    };
    view! { <div class="choices">{[Format::Png, Format::Svg, Format::Csv].map(save).collect_view()}</div> }
}
