//! The help: what the page shows, its words, its labs and its keys.

use leptos::prelude::*;

use super::keys;
use super::labs::AboutLabs;
use super::language::LanguageChoice;
use super::state::Shortcuts;
use super::teaching::{ForTeachers, HiddenNote};
use crate::data::Task;
use crate::measure::Measure;
use crate::scene::Scene;
use crate::words::{self, further};

/// What the help says.
#[component]
pub(super) fn HelpText() -> impl IntoView {
    let Shortcuts(shortcuts) = expect_context();
    let keys = keys::listed().map(|(key, does)| view! { <dt><kbd>{key}</kbd></dt><dd>{does}</dd> }).collect_view();
    view! {
        <HiddenNote/>
        <p>{further().help_what()}</p>
        <p>{further().help_control()}</p>
        <p>{further().help_seeds()}</p>
        <h3>{further().help_terms()}</h3>
        <Glossary/>
        <h3>{further().help_measures()}</h3>
        <MeasureGlossary/>
        <h3>{further().help_labs()}</h3>
        <AboutLabs/>
        <p><ForTeachers/></p>
        <LanguageChoice/>
        <h3>{further().help_keys()}</h3>
        <dl>{keys}</dl>
        <label class="tick"><input type="checkbox" prop:checked=move || shortcuts.get()
            on:change=move |event| shortcuts.set(event_target_checked(&event))/>{further().help_keys_on()}</label>
        <Science/>
    }
}

/// The words that the page uses without saying each time what they mean.
#[component]
fn Glossary() -> impl IntoView {
    let words = further();
    let terms = [
        (words.term_twins(), words.term_twins_explanation()),
        (words.term_arm(), words.term_arm_explanation()),
        (words.term_difference(), words.term_difference_explanation()),
        (words.term_smelu(), words.term_smelu_explanation()),
        (words.term_rescu(), words.term_rescu_explanation()),
    ];
    let term = |(term, explanation)| view! { <dt><b>{term}</b></dt><dd>{explanation}</dd> };
    view! { <dl id="glossary">{terms.map(term).collect_view()}</dl> }
}

/// Every measure of labels with its definition; those of values differ in words alone.
#[component]
fn MeasureGlossary() -> impl IntoView {
    let task = Task::Labels { classes: 2 };
    let entry = |measure: &'static Measure| {
        view! { <dt><b>{words::label(measure)}</b></dt><dd>{words::measure_definition(measure, task)}</dd> }
    };
    view! { <dl id="measure-glossary">{Measure::of_task(task).map(entry).collect_view()}</dl> }
}

/// The papers behind the page.
const REFERENCES: [&str; 3] = [
    "G. I. Shamir, D. Lin, L. Coviello, 2020: Smooth activations and reproducibility in deep networks. arXiv 2010.09931.",
    "G. I. Shamir, D. Lin, 2022: Real World Large Scale Recommendation Systems Reproducibility and Smooth Activations. arXiv 2202.06499.",
    "R. R. Snapp, G. I. Shamir, 2021: Synthesizing Irreproducibility in Deep Networks. arXiv 2102.10696.",
];

/// What the papers claim, what was measured here, and what was not.
#[component]
fn Science() -> impl IntoView {
    let count = |scene: &'static Scene| {
        view! { <li>{words::label(scene)}": "{words::scene_count(scene, &scene.evidence)}</li> }
    };
    let reference = |reference: &'static str| view! { <li data-verbatim="">{reference}</li> };
    view! {
        <h3 id="science">{further().science()}</h3>
        <p>{further().science_claim()}</p>
        <p>{further().science_measured()}</p>
        <ul>{Scene::all().iter().map(count).collect_view()}</ul>
        <p>{further().science_limits()}</p>
        <h3>{further().science_references()}</h3>
        <ul>{REFERENCES.map(reference).collect_view()}</ul>
    }
}
