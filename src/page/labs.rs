//! The labs. One is open, and only that one is in the document; the run goes on whichever it is.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::controls::Controls;
use super::curves::{Activations, CurvesLab};
use super::record::RecordCard;
use super::state::Page;
use super::tradeoff::TradeoffLab;
use super::twins::{Figures, OnePoint, Pictures, PlacedPoints, Probabilities, RepeatOverSeeds, WhatDiffersInside};
use crate::view::Lab;

/// The id of what the tabs open.
const PANEL: &str = "lab";

/// The tabs of the labs.
#[component]
pub(super) fn Tabs() -> impl IntoView {
    let page = expect_context::<Page>();
    let press = move |event: KeyboardEvent| {
        let modified = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
        if let Some(lab) = led_to(page.view.lab.get_untracked(), &event.key()).filter(|_| !modified) {
            event.prevent_default();
            page.view.open(lab);
            focus(lab);
        }
    };
    let tab = |lab: Lab| {
        let selected = move || page.view.lab.get() == lab;
        view! {
            <button class="tab" role="tab" id=tab_id(lab) aria-controls=PANEL aria-selected=move || selected().to_string()
                tabindex=move || if selected() { "0" } else { "-1" } title=format!("{} ({})", lab.label(), digit(lab))
                on:click=move |_| page.view.open(lab)>
                {lab.label()}
            </button>
        }
    };
    view! { <div class="tabs" role="tablist" aria-label="Labs" on:keydown=press>{Lab::ALL.map(tab).collect_view()}</div> }
}

/// The lab that is open.
#[component]
pub(super) fn OpenLab() -> impl IntoView {
    let page = expect_context::<Page>();
    let open = Memo::new(move |_| page.view.lab.get());
    let content = move || match open.get() {
        Lab::Twins => view! { <TwinsLab/> }.into_any(),
        Lab::Curves => view! { <CurvesLab/> }.into_any(),
        Lab::Tradeoff => view! { <TradeoffLab/> }.into_any(),
    };
    view! {
        <div class="lab" id=PANEL role="tabpanel" data-lab=move || open.get().name() aria-labelledby=move || tab_id(open.get())>
            {content}
        </div>
    }
}

#[component]
fn TwinsLab() -> impl IntoView {
    view! {
        <Controls/>
        <div class="middle">
            <PlacedPoints/><Pictures/><Activations/><OnePoint/><Probabilities/><RepeatOverSeeds/><WhatDiffersInside/>
        </div>
        <div class="right"><Figures/></div>
        <RecordCard/>
    }
}

/// The lab of a key: the digits count the tabs.
pub(super) fn of_key(key: &str) -> Option<Lab> {
    Lab::ALL.into_iter().find(|&lab| digit(lab) == key)
}

fn digit(lab: Lab) -> String {
    (lab as usize + 1).to_string()
}

fn tab_id(lab: Lab) -> String {
    format!("tab-{}", lab.name())
}

/// Where a key leads from a tab.
fn led_to(from: Lab, key: &str) -> Option<Lab> {
    let (place, count) = (from as usize, Lab::ALL.len());
    let to = match key {
        "ArrowRight" => (place + 1) % count,
        "ArrowLeft" => (place + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    Lab::ALL.get(to).copied()
}

fn focus(lab: Lab) {
    let tab = document().get_element_by_id(&tab_id(lab)).and_then(|tab| tab.dyn_into::<HtmlElement>().ok());
    // A tab that is gone needs no focus.
    let _ = tab.map(|tab| tab.focus());
}
