//! Zooming and panning of the range of x that the plots share.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent, WheelEvent};

use crate::page::canvas::ChartSurface;
use crate::page::crosshair::Crosshair;
use crate::view::Span;
use crate::words::further;

/// How much a button or a key zooms.
const ZOOM: f64 = 1.5;
/// The share of the range that a key pans.
const PAN: f64 = 0.1;
/// How much the wheel zooms, as an exponent of e for each CSS pixel that it would scroll.
const WHEEL: f64 = 0.005;
/// What counts of one event of the wheel: the notch of a mouse is ten times what fingers on a touchpad send.
const NOTCH: f64 = 60.0;
/// CSS pixels that a browser means where it counts the wheel in lines.
const LINE: f64 = 20.0;

/// A pointer that is down, by how far from the left it is.
#[derive(Clone, Copy)]
struct Finger {
    id: i32,
    across: f64,
}

/// Where the drag of a mouse pans, two fingers pinch, Ctrl or ⌘ with the wheel zooms, and so do keys.
///
/// One finger reads, as on every chart, or scrolls the page; so does the wheel alone.
#[component]
pub(super) fn Zoomable(span: RwSignal<Span>, surface: ChartSurface, crosshair: Crosshair, children: Children) -> impl IntoView {
    let frame = NodeRef::<Div>::new();
    let fingers = StoredValue::new(Vec::<Finger>::new());
    let across = move |event: &web_sys::MouseEvent| {
        let left = frame.get_untracked().map_or(0.0, |frame| frame.get_bounding_client_rect().left());
        f64::from(event.client_x()) - left
    };
    let x_at = move |across: f64| surface.point((across, 0.0)).0;
    let press = move |event: PointerEvent| {
        if event.button() == 0 {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            // A pointer that cannot be captured pans as long as it stays above the plot.
            let _ = target.map(|target| target.set_pointer_capture(event.pointer_id()));
            fingers.update_value(|fingers| fingers.push(Finger { id: event.pointer_id(), across: across(&event) }));
        }
    };
    let drag = move |event: PointerEvent| {
        let before = fingers.get_value();
        let now = across(&event);
        let moved = |finger: &Finger| if finger.id == event.pointer_id() { Finger { across: now, ..*finger } } else { *finger };
        let after: Vec<Finger> = before.iter().map(moved).collect();
        let xs = |fingers: [&Finger; 2]| fingers.map(|finger| x_at(finger.across));
        match (&before[..], &after[..]) {
            ([from], [to]) if event.pointer_type() != "touch" => {
                span.set(span.get_untracked().panned(x_at(from.across) - x_at(to.across)));
                crosshair.point(&span.get_untracked().axis(), x_at(now));
            }
            ([a, b], [c, d]) => span.set(span.get_untracked().pinched(xs([a, b]), xs([c, d]))),
            _ => {}
        }
        fingers.set_value(after);
    };
    let release = move |event: PointerEvent| {
        fingers.update_value(|fingers| fingers.retain(|finger| finger.id != event.pointer_id()));
    };
    let wheel = move |event: WheelEvent| {
        if event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            let unit = if event.delta_mode() == WheelEvent::DOM_DELTA_PIXEL { 1.0 } else { LINE };
            let turned = (event.delta_y() * unit).clamp(-NOTCH, NOTCH);
            span.set(span.get_untracked().zoomed((-WHEEL * turned).exp(), x_at(across(&event))));
        }
    };
    let keys = move |event: KeyboardEvent| {
        if let Some(changed) = pressed(&event, span.get_untracked(), crosshair) {
            event.prevent_default();
            span.set(changed);
        }
    };
    view! {
        <div class="zoomable" node_ref=frame on:pointerdown=press on:pointermove=drag on:pointerup=release
            on:pointercancel=release on:wheel=wheel on:keydown=keys>
            {children()}
        </div>
    }
}

/// What a key makes of a span. The browser has its own use for those with Ctrl and the like.
fn pressed(event: &KeyboardEvent, span: Span, crosshair: Crosshair) -> Option<Span> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let about = crosshair.at_present().unwrap_or_else(|| span.centre());
    match (event.key().as_str(), event.shift_key()) {
        ("+" | "=", _) => Some(span.zoomed(ZOOM, about)),
        ("-" | "−", _) => Some(span.zoomed(1.0 / ZOOM, about)),
        ("0", _) => Some(Span::HOME),
        ("ArrowRight", true) => Some(span.panned(PAN * span.width())),
        ("ArrowLeft", true) => Some(span.panned(-PAN * span.width())),
        _ => None,
    }
}

/// What range is shown, and buttons that change it.
#[component]
pub(super) fn ZoomButtons(span: RwSignal<Span>) -> impl IntoView {
    let zoom = move |times: f64| {
        let present = span.get_untracked();
        span.set(present.zoomed(times, present.centre()));
    };
    let range = move || {
        let axis = span.get().axis();
        let [low, high] = axis.range().map(|end| axis.text(end));
        further().curves_range(low, high)
    };
    view! {
        <div class="zoom" role="group" aria-label=further().curves_range_group()>
            <small>{range}</small>
            <button class="quiet icon" id="zoom-in" aria-label=further().curves_zoom_in() title=further().curves_zoom_in_title()
                on:click=move |_| zoom(ZOOM)>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12M10 4v12"/></svg>
            </button>
            <button class="quiet icon" id="zoom-out" aria-label=further().curves_zoom_out() title=further().curves_zoom_out_title()
                on:click=move |_| zoom(1.0 / ZOOM)>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12"/></svg>
            </button>
            <button class="quiet icon" id="zoom-reset" aria-label=further().curves_zoom_reset() title=further().curves_zoom_reset_title()
                on:click=move |_| span.set(Span::HOME)>
                <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 4v12M16 4v12M4 10h12M7 7l-3 3 3 3M13 7l3 3-3 3"/></svg>
            </button>
        </div>
    }
}
