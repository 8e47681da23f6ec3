//! The shelf of scenes: what can be seen here, each a link.

mod tracer;

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::address;
use super::live_view::LiveView;
use super::parts::{Fetched, Part};
use super::state::{ExperimentSetup, Notices, page_state};
use super::trace::traces;
use crate::scene::Scene;
use crate::view::{Language, View, link};
use crate::words::{self, words};
use tracer::Tracer;

/// A button that opens the list of scenes.
#[component]
pub(super) fn Scenes() -> impl IntoView {
    let open = RwSignal::new(false);
    let toggled = move |event| open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    provide_context(Shelf(open));
    view! {
        <details class="scenes" id="scenes" prop:open=move || open.get() on:toggle=toggled on:keydown=escape>
            <summary>{words().scenes()}</summary>
            <Show when=move || open.get()><Fetched part=Part::SceneList/></Show>
        </details>
    }
}

/// Whether the shelf is open.
#[derive(Clone, Copy)]
struct Shelf(RwSignal<bool>);

/// All scenes, in the order of their table.
#[component]
pub(super) fn SceneList() -> impl IntoView {
    let (Shelf(open), tracer) = (expect_context(), page_state(Tracer::new));
    tracer.start();
    let entry = move |(index, scene)| view! { <Entry index scene open tracer/> };
    view! { <ul>{Scene::all().iter().enumerate().map(entry).collect_view()}</ul> }
}

/// One scene: its title, what it shows, and in how many seeds.
#[component]
fn Entry(index: usize, scene: &'static Scene, open: RwSignal<bool>, tracer: Tracer) -> impl IntoView {
    let (setup, view, Notices(notices)) =
        (expect_context::<ExperimentSetup>(), expect_context::<LiveView>(), expect_context::<Notices>());
    let href = format!("#{}", link::write(&scene.experiment(), &shown(view.language.get_untracked())));
    let show = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            // Into a tab or a window of its own.
            return;
        }
        event.prevent_default();
        address::leave_trace(setup, view);
        notices.set(Vec::new());
        view.show(shown(view.language.get_untracked()));
        setup.change_to(scene.experiment());
        open.set(false);
    };
    view! {
        <li>
            {move || traces(tracer.of(index).iter().flatten().map(|(arm, trace)| (*arm, trace)))}
            <a href=href data-scene=scene.id on:click=show>{words::label(scene)}</a>
            <p>{words::scene_line(scene)}</p>
            <p class="note">{words::scene_count(scene, &scene.evidence)}" "{words::scene_quality(scene, &scene.evidence)}</p>
        </li>
    }
}

/// How a scene is looked at.
fn shown(language: Language) -> View {
    View { language, ..View::default() }
}
