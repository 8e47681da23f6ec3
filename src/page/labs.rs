//! The labs. One is open, and only that one is in the document; the run goes on whichever it is.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::address;
use super::live_view::LiveView;
use super::parts::{Fetched, Part};
use super::reactive::memo;
use super::state::ExperimentSetup;
use super::twins::TwinsLab;
use crate::view::Lab;
use crate::words::{self, words};

/// What is on the page while each lab is open. Its texts are the messages `lab-…` of the table of words.
const LABS: [(Lab, fn() -> AnyView); Lab::ALL.len()] = [
    (Lab::Twins, || view! { <TwinsLab/> }.into_any()),
    (Lab::Curves, || view! { <Fetched part=Part::Curves/> }.into_any()),
    (Lab::Tradeoff, || view! { <Fetched part=Part::Tradeoff/> }.into_any()),
];

/// The id of what the tabs open.
const PANEL: &str = "lab";

/// The tabs of the labs.
#[component]
pub(super) fn Tabs() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    let press = move |event: KeyboardEvent| {
        let modified = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
        if let Some(lab) = led_to(view.lab.get_untracked(), &event.key()).filter(|_| !modified) {
            event.prevent_default();
            go_to(setup, view, lab);
            focus(lab);
        }
    };
    let tab = |lab: Lab| {
        let selected = move || view.lab.get() == lab;
        view! {
            <button class="tab" role="tab" id=tab_id(lab) aria-controls=PANEL aria-selected=move || selected().to_string()
                tabindex=move || if selected() { "0" } else { "-1" } title=words().lab_tab(words::label(&lab), digit(lab))
                on:click=move |_| go_to(setup, view, lab)>
                {words::label(&lab)}
            </button>
        }
    };
    view! { <div class="tabs" role="tablist" aria-label=words().labs() on:keydown=press>{all().map(tab).collect_view()}</div> }
}

/// The lab that is open.
#[component]
pub(super) fn OpenLab() -> impl IntoView {
    let view = expect_context::<LiveView>();
    let open = memo(move || view.lab.get());
    let content = move || LABS.into_iter().find(|(lab, _)| *lab == open.get()).map(|(_, content)| content());
    view! {
        <div class="lab" id=PANEL role="tabpanel" data-lab=move || open.get().name() aria-labelledby=move || tab_id(open.get())>
            {content}
        </div>
    }
}

/// Opens a lab. The way back is the browser's.
pub(super) fn go_to(setup: ExperimentSetup, view: LiveView, lab: Lab) {
    if view.lab.get_untracked() != lab {
        address::leave_trace(setup, view);
        view.open(lab);
    }
}

/// What each lab is for, as the help says.
#[component]
pub(super) fn AboutLabs() -> impl IntoView {
    let about = |lab| view! { <dt><b>{words::label(&lab)}</b></dt><dd>{words::explanation(&lab)}</dd> };
    view! { <dl>{all().map(about).collect_view()}</dl> }
}

/// All labs in the order of their tabs.
pub(super) fn all() -> impl Iterator<Item = Lab> {
    LABS.into_iter().map(|(lab, _)| lab)
}

/// The lab of a key: the digits count the tabs.
pub(super) fn of_key(key: &str) -> Option<Lab> {
    all().find(|&lab| digit(lab) == key)
}

/// The key that opens a lab.
pub(super) fn digit(lab: Lab) -> String {
    (place(lab) + 1).to_string()
}

/// The place of a lab's tab, counted from 0.
fn place(lab: Lab) -> usize {
    all().position(|other| other == lab).unwrap_or_default()
}

fn tab_id(lab: Lab) -> String {
    format!("tab-{}", lab.name())
}

/// Where a key leads from a tab.
fn led_to(from: Lab, key: &str) -> Option<Lab> {
    let (place, count) = (place(from), LABS.len());
    let to = match key {
        "ArrowRight" => (place + 1) % count,
        "ArrowLeft" => (place + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    all().nth(to)
}

fn focus(lab: Lab) {
    let tab = document().get_element_by_id(&tab_id(lab)).and_then(|tab| tab.dyn_into::<HtmlElement>().ok());
    // A tab that is gone needs no focus.
    let _ = tab.map(|tab| tab.focus());
}
