//! How large networks are, and how many of them there are.

use leptos::prelude::*;

use super::Tradeoff;
use crate::activation::SliderScale;
use crate::experiment::Key;
use crate::page::controls::{Labelled, Slider};
use crate::page::field::while_mounted;
use crate::sweep::Grid;
use crate::words::{self, words};

/// The hidden layers, and how many twins and seeds.
#[component]
pub(super) fn Sizes() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let grid = tradeoff.grid();
    let number = move |of: fn(&Grid) -> u32| Signal::derive(move || f64::from(grid.with(of)));
    let change = move |change: fn(&mut Grid, u32)| {
        Callback::new(move |value: f64| grid.update(|grid| change(grid, value.round().max(0.0) as u32)))
    };
    let replicas = change(|grid, value| grid.replicas = value.clamp(Grid::REPLICAS[0], Grid::REPLICAS[1]));
    let seeds = change(|grid, value| grid.seeds = value.clamp(Grid::SEEDS[0], Grid::SEEDS[1]));
    view! {
        <HiddenLayers/>
        <Labelled id="grid-replicas" label=words().tradeoff_twins() explanation=words().tradeoff_twins_explained()>
            <Slider id="grid-replicas" label=words().tradeoff_twins() bounds=Grid::REPLICAS.map(f64::from) scale=SliderScale::Linear step=Some(1.0)
                value=number(|grid| grid.replicas) set=replicas/>
        </Labelled>
        <Labelled id="grid-seeds" label=words().tradeoff_seeds() explanation=words().tradeoff_seeds_explained()>
            <Slider id="grid-seeds" label=words().tradeoff_seeds() bounds=Grid::SEEDS.map(f64::from) scale=SliderScale::Logarithmic step=Some(1.0)
                value=number(|grid| grid.seeds) set=seeds/>
        </Labelled>
    }
}

/// The hidden layers of each size of network; none are those of the experiment.
#[component]
fn HiddenLayers() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let grid = tradeoff.grid();
    let trouble = RwSignal::new(None::<String>);
    let held = Memo::new(move |_| grid.with(Grid::hidden_text));
    let shown = move || held.get().replace(';', " ");
    let own = tradeoff.setup.value(Key::Hidden);
    Effect::new(move || {
        held.track();
        trouble.set(None);
    });
    let write = move |event| {
        let typed: String = event_target_value(&event);
        // As the findings have it, a hyphen may be one at which no line is broken.
        let typed = typed.replace('\u{2011}', "-");
        let text = typed.split([' ', ',', ';']).filter(|layers| !layers.is_empty()).collect::<Vec<_>>().join(";");
        let mut changed = grid.get_untracked();
        let problems = changed.put_hidden(&text);
        trouble.set(problems.first().map(words::problem));
        if problems.is_empty() {
            grid.set(changed);
        }
        // What was refused is replaced by what holds.
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&untrack(shown));
    };
    view! {
        <Labelled id="grid-hidden" label=words().tradeoff_hidden() explanation=words().tradeoff_hidden_explained()>
            <input type="text" id="grid-hidden" autocomplete="off" spellcheck="false" placeholder=move || own.get() prop:value=shown on:change=while_mounted(write)
                aria-invalid=move || trouble.with(Option::is_some).to_string() aria-describedby="grid-hidden-trouble"/>
        </Labelled>
        <div id="grid-hidden-trouble">{move || trouble.get().map(|said| view! { <p class="trouble" role="alert">{said}</p> })}</div>
    }
}
