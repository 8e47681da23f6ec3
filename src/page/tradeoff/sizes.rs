//! How large networks are, and how many of them there are.

use leptos::prelude::*;

use super::Tradeoff;
use crate::activation::SliderScale;
use crate::experiment::{Key, Problem};
use crate::page::controls::{Labelled, Remark, RemarkLine, Slider};
use crate::page::field::while_mounted;
use crate::page::reactive::{derived, memo};
use crate::sweep::Grid;
use crate::words::further;

/// The hidden layers, and how many twins and seeds.
#[component]
pub(super) fn Sizes() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let grid = tradeoff.grid();
    let number = move |of: fn(&Grid) -> u32| derived(move || f64::from(grid.with(of)));
    let change = move |bounds: [u32; 2], change: fn(&mut Grid, u32)| {
        Callback::new(move |value: f64| {
            let (value, problem) = Problem::within(value, bounds.map(f64::from));
            grid.update(|grid| change(grid, value as u32));
            problem
        })
    };
    let replicas = change(Grid::REPLICAS, |grid, value| grid.replicas = value);
    let seeds = change(Grid::SEEDS, |grid, value| grid.seeds = value);
    view! {
        <HiddenLayers/>
        <Labelled id="grid-replicas" label=further().tradeoff_twins() explanation=further().tradeoff_twins_explained()>
            <Slider id="grid-replicas" label=further().tradeoff_twins() bounds=Grid::REPLICAS.map(f64::from) scale=SliderScale::Linear step=Some(1.0)
                value=number(|grid| grid.replicas) set=replicas/>
        </Labelled>
        <Labelled id="grid-seeds" label=further().tradeoff_seeds() explanation=further().tradeoff_seeds_explained()>
            <Slider id="grid-seeds" label=further().tradeoff_seeds() bounds=Grid::SEEDS.map(f64::from) scale=SliderScale::Logarithmic step=Some(1.0)
                value=number(|grid| grid.seeds) set=seeds/>
        </Labelled>
    }
}

/// The hidden layers of each size of network; none are those of the experiment.
#[component]
fn HiddenLayers() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let grid = tradeoff.grid();
    let held = memo(move || grid.with(Grid::hidden_text));
    let shown = derived(move || held.get().replace(';', " "));
    let remark = Remark::new(shown);
    let own = tradeoff.setup.value(Key::Hidden);
    let write = move |event| {
        let typed: String = event_target_value(&event);
        // As the findings have it, a hyphen may be one at which no line is broken.
        let typed = typed.replace('\u{2011}', "-");
        let text = typed.split([' ', ',', ';']).filter(|layers| !layers.is_empty()).collect::<Vec<_>>().join(";");
        let mut changed = grid.get_untracked();
        let problems = changed.put_hidden(&text);
        let refused = problems.iter().any(|problem| matches!(problem, Problem::Unreadable { .. }));
        if !refused {
            grid.set(changed);
        }
        remark.say(problems.into_iter().next());
        // What was refused is replaced by what holds.
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&shown.get_untracked());
    };
    view! {
        <Labelled id="grid-hidden" label=further().tradeoff_hidden() explanation=further().tradeoff_hidden_explained()>
            <input type="text" id="grid-hidden" autocomplete="off" spellcheck="false" placeholder=move || own.get() prop:value=shown on:change=while_mounted(write)
                aria-invalid=move || remark.invalid() aria-describedby="grid-hidden-remark" on:input=move |_| remark.forget()/>
            <RemarkLine id="grid-hidden-remark" remark/>
        </Labelled>
    }
}
