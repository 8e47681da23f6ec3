//! The reader's own points: placed, moved and taken away in the plane, by pointer and by keys.

mod board;

use std::fmt::Write;

use leptos::prelude::*;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use crate::data::EXTENT;
use crate::data::placed::{LABELS, Tool};
use crate::data::{Data, Placed};
use crate::experiment::Key;
use crate::page::controls::KeyControl;
use crate::page::parts::{Fetched, Part};
use crate::page::state::ExperimentSetup;
use crate::words::further;
use board::Board;

/// The card in which points are placed, where they are what is learnt from.
#[component]
pub(in crate::page) fn PlacedPoints() -> impl IntoView {
    let is_placed = expect_context::<ExperimentSetup>().read(|experiment| matches!(experiment.data, Data::Placed(_)));
    view! { <Show when=move || is_placed.get()><Fetched part=Part::PlacedPoints/></Show> }
}

#[component]
pub(in crate::page) fn PlacedEditor() -> impl IntoView {
    let board = Board::new(expect_context::<ExperimentSetup>());
    let undo = move |_| board.undo();
    let clear = move |_| board.clear();
    view! {
        <section class="card placed" aria-labelledby="placed-title">
            <div class="head">
                <h2 id="placed-title">{further().twins_placed_title()}</h2>
                <button id="placed-undo" disabled=move || !board.can_undo() on:click=undo>{further().twins_placed_undo()}</button>
                <button id="placed-clear" disabled=move || board.placed.with(Placed::is_empty) on:click=clear>{further().twins_placed_clear()}</button>
            </div>
            <Tools board/>
            <Plane board/>
            <p class="readout" id="placed-said" role="status">{move || board.said()}</p>
            <p class="note" id="placed-hint">{further().twins_placed_hint()}</p>
            <details class="paste"><summary>{further().twins_placed_text()}</summary><KeyControl key=Key::Placed/></details>
        </section>
    }
}

/// What a press does.
#[component]
fn Tools(board: Board) -> impl IntoView {
    let tools = (0..LABELS as u8).map(|label| Tool::Place { label }).chain([Tool::Erase]);
    let radio = |tool: Tool| {
        let (id, name, label) = match tool {
            Tool::Place { label } => (format!("label-{label}"), further().twins_placed_label(label), Some(label)),
            Tool::Erase => ("erase".to_owned(), further().twins_placed_erase(), None),
        };
        view! {
            <label class="tick">
                <input type="radio" name="placed-tool" id=format!("placed-{id}") prop:checked=move || board.tool.get() == tool
                    on:change=move |_| board.tool.set(tool)/>
                {label.map(|label| view! { <span class="spot" data-label=label aria-hidden="true"></span> })}
                {name}
            </label>
        }
    };
    view! {
        <div class="choices"><fieldset>
            <legend class="unseen">{further().twins_placed_tools()}</legend>
            {tools.map(radio).collect_view()}
        </fieldset></div>
    }
}

/// The plane itself, as large as that of the maps.
#[component]
fn Plane(board: Board) -> impl IntoView {
    let press = move |event: PointerEvent| {
        // A pointer that cannot be captured draws as long as it stays on the plane.
        let _ = event_target::<Element>(&event).set_pointer_capture(event.pointer_id());
        board.press(&event);
    };
    let release = move |_| board.release();
    let key = move |event: KeyboardEvent| {
        let undoes = (event.ctrl_key() || event.meta_key()) && event.key() == "z";
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if undoes {
            board.undo();
        }
        if undoes || !modified && board.act(&event.key(), event.shift_key()) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let dots = move |label: usize| {
        let path = move |tested: bool| {
            move || board.placed.with(|placed| board.tested.with(|all| dots(placed, label, &all[label], tested)))
        };
        view! {
            <g data-label=label>
                <path class="dots" d=path(false)/><path class="dots" d=path(true)/><path class="dots hollow" d=path(true)/>
            </g>
        }
    };
    let ring = move || {
        let place = board.chosen.get().and_then(|id| board.placed.with(|placed| placed.place(id)));
        place.map(|[x, y]| view! { <circle class="ring" cx=x cy=-y r="0.15"/> })
    };
    let view_box = format!("{} {} {} {}", -EXTENT, -EXTENT, 2.0 * EXTENT, 2.0 * EXTENT);
    view! {
        <svg class="plane" id="placed-plane" viewBox=view_box tabindex="0" role="application" aria-roledescription=further().twins_placed_role()
            aria-label=further().twins_placed_plane() aria-describedby="placed-said placed-hint"
            on:pointerdown=press on:pointermove=move |event| board.drag(&event) on:pointerup=release on:pointercancel=release on:keydown=key>
            <path class="grid" d=grid()/>
            {(0..LABELS).map(dots).collect_view()}
            {ring}
        </svg>
    }
}

/// Lines at whole numbers.
fn grid() -> String {
    let last = EXTENT as i32;
    (1 - last..last).fold(String::new(), |mut path, x| {
        // Here and below, writing to a string cannot fail.
        let _ = write!(path, "M{x} -{last}V{last}M-{last} {x}H{last}");
        path
    })
}

/// The points of a label as dots, those that are tested on or the others.
fn dots(placed: &Placed, label: usize, is_tested: &[bool], tested: bool) -> String {
    let chosen = placed.ids().filter(|id| usize::from(id.label) == label && is_tested.get(id.index) == Some(&tested));
    chosen.filter_map(|id| placed.place(id)).fold(String::new(), |mut path, [x, y]| {
        let _ = write!(path, "M{x} {}h0", -y);
        path
    })
}
