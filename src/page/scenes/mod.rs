//! The shelf of scenes: what can be seen here, each a link.

mod tracer;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::address;
use super::live_view::LiveView;
use super::parts::Part;
use super::shelf::Shelf;
use super::state::{ExperimentSetup, Notices, page_state};
use super::trace::traces;
use crate::scene::Scene;
use crate::view::{View, link};
use crate::words::{self, words};
use tracer::Tracer;

/// A button that opens the list of scenes.
#[component]
pub(super) fn Scenes() -> impl IntoView {
    let open = RwSignal::new(false);
    provide_context(ShelfOpen(open));
    view! { <Shelf id="scenes" title=words().scenes() open part=Part::SceneList/> }
}

/// Whether the shelf is open.
#[derive(Clone, Copy)]
struct ShelfOpen(RwSignal<bool>);

/// All scenes, in the order of their table.
#[component]
pub(super) fn SceneList() -> impl IntoView {
    let tracer = page_state(Tracer::new);
    tracer.start();
    let entry = move |(index, scene)| view! { <Entry index scene tracer/> };
    view! { <ul>{Scene::all().iter().enumerate().map(entry).collect_view()}</ul> }
}

/// One scene: its title, what it shows, and in how many seeds.
#[component]
fn Entry(index: usize, scene: &'static Scene, tracer: Tracer) -> impl IntoView {
    view! {
        <li>
            {move || traces(tracer.of(index).iter().flatten().map(|(arm, trace)| (*arm, trace)))}
            <SceneLink scene text=words::label(scene)/>
            <p>{words::scene_line(scene)}</p>
            <p class="note">{words::scene_count(scene, &scene.evidence)}" "{words::scene_quality(scene, &scene.evidence)}</p>
        </li>
    }
}

/// A link that opens a scene. A lesson that is open stays so.
#[component]
pub(super) fn SceneLink(scene: &'static Scene, text: String) -> impl IntoView {
    let (setup, view, Notices(notices)) =
        (expect_context::<ExperimentSetup>(), expect_context::<LiveView>(), expect_context::<Notices>());
    let shelf = use_context::<ShelfOpen>();
    let shown = move || view.with_what_stays(View { lesson: view.lesson.get_untracked(), ..View::default() });
    let href = format!("#{}", link::write(&scene.experiment(), &shown()));
    let show = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            // Into a tab or a window of its own.
            return;
        }
        event.prevent_default();
        address::leave_trace(setup, view);
        notices.set(Vec::new());
        view.show(shown());
        setup.change_to(scene.experiment());
        if let Some(ShelfOpen(open)) = shelf {
            open.set(false);
        }
    };
    view! { <a href=href data-scene=scene.id on:click=show>{text}</a> }
}
