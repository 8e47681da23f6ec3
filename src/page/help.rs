//! The help: what the page shows, its words, its labs and its keys.

use leptos::prelude::*;

use super::keys;
use super::labs::AboutLabs;
use super::language::LanguageChoice;
use super::state::Shortcuts;
use super::teaching::{ForTeachers, HiddenNote};
use super::terms::Meaning;
use crate::glossary::Term;
use crate::measure::Measure;
use crate::paper::Paper;
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
        <Glossary id="glossary" terms=Term::listed().collect()/>
        <h3>{further().help_measures()}</h3>
        <Glossary id="measure-glossary" terms=Measure::all().map(Term::Measure).collect()/>
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

/// The paragraphs of terms, as the page shows each at the press of the term.
#[component]
fn Glossary(id: &'static str, terms: Vec<Term>) -> impl IntoView {
    let entry = |term: Term| view! { <dt><b>{words::term_label(term)}</b></dt><dd><Meaning term/></dd> };
    view! { <dl class="glossary" id=id>{terms.into_iter().map(entry).collect_view()}</dl> }
}

/// What the papers claim, what was measured here, and what was not.
#[component]
fn Science() -> impl IntoView {
    let count = |scene: &'static Scene| {
        view! { <li>{words::label(scene)}": "{words::scene_count(scene, &scene.evidence)}</li> }
    };
    let reference = |paper: Paper| view! { <li data-verbatim="">{paper.full}</li> };
    view! {
        <h3 id="science">{further().science()}</h3>
        <p>{further().science_claim()}</p>
        <p>{further().science_measured()}</p>
        <ul>{Scene::all().iter().map(count).collect_view()}</ul>
        <p>{further().science_limits()}</p>
        <h3>{further().science_references()}</h3>
        <ul>{Paper::ALL.map(reference).collect_view()}</ul>
    }
}
