//! The handles by which a RESCU is changed in its plots, by pointer and by keys.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, PointerEvent};

use super::arm_activation::ArmActivation;
use super::curve_editor::CurveEditor;
use crate::activation::{Activation, Derivative};
use crate::experiment::Arm;
use crate::page::canvas::ChartSurface;
use crate::page::crosshair::Crosshair;
use crate::page::reactive::memo;
use crate::plot::{Chart, Freedom, Handle};
use crate::view::Span;
use crate::words::{further, list, parameter, words};

/// How many CSS pixels up or down a handle that is dragged sideways stays level: hands tremble.
const LEVEL_DRAG: f64 = 8.0;

/// The handles of one arm on one of its curves.
#[component]
pub(super) fn Handles(
    arm_activation: ArmActivation,
    derivative: Derivative,
    surface: ChartSurface,
    /// The axes, kept as they are while a handle is dragged; absent otherwise.
    frozen: RwSignal<Option<Chart>>,
    span: RwSignal<Span>,
    crosshair: Crosshair,
) -> impl IntoView {
    let last_edited = CurveEditor::of_page().last_edited;
    let live = move |handle: Handle| LiveHandle { handle, arm_activation, surface, span, crosshair, last_edited };
    let points = memo(move || arm_activation.activation.with(|activation| activation.joints().len()));
    let handles = move || Handle::of(arm_activation.family.get(), derivative, points.get());
    // Those that stay keep the focus while others come and go.
    let key = move |handle: &Handle| (arm_activation.family.get_untracked(), *handle);
    view! { <For each=handles key children=move |handle| view! { <HandleView live=live(handle) frozen/> }/> }
}

/// A handle on its plot, and what it changes.
#[derive(Clone, Copy)]
struct LiveHandle {
    handle: Handle,
    arm_activation: ArmActivation,
    surface: ChartSurface,
    span: RwSignal<Span>,
    crosshair: Crosshair,
    last_edited: RwSignal<Arm>,
}

/// Where a drag began.
#[derive(Clone, Copy)]
struct DragStart {
    /// The pointer, in CSS pixels of the window.
    pointer: (f64, f64),
    /// The handle, in CSS pixels from the top left of the plot.
    place: (f64, f64),
    /// The handle as x and y of the plot.
    point: (f64, f64),
}

impl LiveHandle {
    /// Where it lies, as x and y of the plot; nowhere while that is out of sight.
    fn point(self) -> Option<(f64, f64)> {
        self.arm_activation.activation.with(|activation| self.handle.place(activation, self.span.get()))
    }

    fn freedom(self) -> Freedom {
        match self.handle.freedom(self.arm_activation.family.get_untracked()) {
            // How high it lies follows from what is to go through the origin.
            Freedom::Both if self.arm_activation.ties.get_untracked().anchor.is_some() => Freedom::Sideways,
            freedom => freedom,
        }
    }

    /// The point as far as the handle is free to go there. It cannot be pulled out of sight.
    fn move_to(self, (x, y): (f64, f64)) {
        let Some(from) = untrack(|| self.point()) else { return };
        let [low, high] = self.span.get_untracked().range();
        let to = match self.freedom() {
            Freedom::Sideways => (x.clamp(low, high), from.1),
            Freedom::Upright => (from.0, y),
            Freedom::Both | Freedom::Anywhere => (x.clamp(low, high), y),
        };
        let family = self.arm_activation.family.get_untracked();
        // Numbers that another family has, too, must not take the handles away.
        self.arm_activation.choose(family);
        self.arm_activation
            .put(self.arm_activation.activation.with_untracked(|present| self.handle.dragged(family, present, to)));
        self.show();
    }

    /// Puts the crosshair to it, so that the readout tells what it lies on.
    fn show(self) {
        if let Some((x, _)) = untrack(|| self.point()) {
            self.crosshair.point(&self.span.get_untracked().axis(), x);
        }
    }

    fn drag_start(self, event: &PointerEvent) -> Option<DragStart> {
        let point = untrack(|| self.point())?;
        Some(DragStart { pointer: pointer(event), place: untrack(|| self.surface.place(point)), point })
    }

    fn drag(self, start: DragStart, event: &PointerEvent) {
        let (across, down) = pointer(event);
        let [right, down] = [across - start.pointer.0, down - start.pointer.1];
        let (x, y) = self.surface.point((start.place.0 + right, start.place.1 + down));
        let chart = self.surface.chart.get_untracked();
        let sideways = self.freedom() == Freedom::Both && down.abs() < LEVEL_DRAG;
        self.move_to((chart.x.rest(x), if sideways { start.point.1 } else { chart.y.rest(y) }));
    }

    /// Moves by a key. Says whether the key means anything.
    fn press(self, key: &str) -> bool {
        let (right, up) = match key {
            "ArrowRight" => (1.0, 0.0),
            "ArrowLeft" => (-1.0, 0.0),
            "ArrowUp" => (0.0, 1.0),
            "ArrowDown" => (0.0, -1.0),
            _ => return false,
        };
        // Where there is only one way to go, both pairs of arrows lead there.
        let (right, up) = match self.freedom() {
            Freedom::Both | Freedom::Anywhere => (right, up),
            Freedom::Sideways | Freedom::Upright => (right + up, right + up),
        };
        let Some((x, y)) = untrack(|| self.point()) else { return true };
        let chart = self.surface.chart.get_untracked();
        let rise =
            self.arm_activation.activation.with_untracked(|activation| self.handle.rise(activation, x, chart.y.stride()));
        let rest = if right == 0.0 { x } else { chart.x.rest(x + right * chart.x.stride()) };
        self.move_to((rest, y + up * rise));
        true
    }

    fn label(self) -> String {
        let symbols: Vec<_> = self.parameters().into_iter().map(|(symbol, _)| symbol).collect();
        further().curves_handle(self.arm_activation.arm.letter(), name(self.handle), list(&symbols))
    }

    fn text(self) -> String {
        let said = |(symbol, value)| format!("{symbol} = {}", parameter(value));
        self.parameters().into_iter().map(said).collect::<Vec<_>>().join(&words().list_separator())
    }

    fn parameters(self) -> Vec<(&'static str, f64)> {
        self.arm_activation.activation.with(|activation| self.handle.parameters(self.arm_activation.family.get(), activation))
    }

    /// The least, the present and the largest number of the way that it goes first.
    fn values(self) -> [f64; 3] {
        let (x, y) = self.point().unwrap_or_default();
        let chart = self.surface.chart.get();
        let (axis, now) = if self.freedom() == Freedom::Upright { (chart.y, y) } else { (chart.x, x) };
        let [low, high] = axis.range();
        [low, now.clamp(low, high), high]
    }
}

#[component]
fn HandleView(live: LiveHandle, frozen: RwSignal<Option<Chart>>) -> impl IntoView {
    let element = NodeRef::<Div>::new();
    // Absent while it is not dragged.
    let start = StoredValue::new(None::<DragStart>);
    let take = move |event: PointerEvent| {
        event.stop_propagation();
        let Some(element) = element.get_untracked().filter(|_| event.button() == 0) else { return };
        event.prevent_default();
        // A pointer that cannot be captured drags as long as it stays on the handle.
        let _ = element.set_pointer_capture(event.pointer_id());
        let _ = element.focus();
        frozen.set(Some(live.surface.chart.get_untracked()));
        start.set_value(live.drag_start(&event));
    };
    let drag = move |event: PointerEvent| {
        if let Some(start) = start.get_value() {
            live.drag(start, &event);
        }
    };
    let release = move |_| {
        start.set_value(None);
        frozen.set(None);
    };
    // Another family may take the handle away from under the hand.
    on_cleanup(move || {
        let _ = frozen.try_set(None);
    });
    let remove = move || {
        let Handle::Point(index) = live.handle else { return false };
        let removed = live.arm_activation.activation.with_untracked(|activation| activation.drawn().removed(index));
        // It is the last handle that goes; the focus stays among the others.
        if removed.as_ref().is_some_and(|drawn| index == drawn.points().len()) {
            focus_previous(element.get_untracked());
        }
        live.arm_activation.put(removed.map(Activation::Drawn));
        true
    };
    let press = move |event: KeyboardEvent| {
        let modified = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
        let acts = !modified
            && match event.key().as_str() {
                "Delete" | "Backspace" => remove(),
                key => live.press(key),
            };
        if acts {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let focus = move |_| {
        live.last_edited.set(live.arm_activation.arm);
        live.show();
    };
    let place = memo(move || live.point().map(|point| live.surface.place(point)));
    let position = move |pick: fn((f64, f64)) -> f64| move || format!("{:.1}px", place.get().map_or(0.0, pick));
    let value = move |index: usize| move || live.values()[index].to_string();
    let upright = if live.freedom() == Freedom::Upright { "vertical" } else { "horizontal" };
    view! {
        <div class="handle" node_ref=element tabindex="0" role="slider" hidden=move || place.with(Option::is_none)
            data-arm=live.arm_activation.arm.letter() data-front=move || live.last_edited.get() == live.arm_activation.arm data-handle=live.handle.name()
            style:left=position(|place| place.0) style:top=position(|place| place.1)
            aria-label=move || live.label() aria-orientation=upright aria-valuetext=move || live.text()
            aria-valuemin=value(0) aria-valuenow=value(1) aria-valuemax=value(2)
            on:pointerdown=take on:pointermove=drag on:pointerup=release on:pointercancel=release on:keydown=press
            on:pointerenter=move |_| live.show() on:pointerleave=move |_| live.crosshair.leave()
            on:focus=focus on:blur=move |_| live.crosshair.leave()></div>
    }
}

/// What it is called in the middle of a sentence.
fn name(handle: Handle) -> String {
    match handle {
        Handle::LeftTail => further().curves_handle_left_tail(),
        Handle::LeftKnot => further().curves_handle_left_knot(),
        Handle::RightKnot => further().curves_handle_right_knot(),
        Handle::RightTail => further().curves_handle_right_tail(),
        Handle::Point(index) => further().curves_handle_point(index + 1),
    }
}

fn focus_previous(element: Option<impl AsRef<web_sys::Element>>) {
    let previous = element.and_then(|element| element.as_ref().previous_element_sibling()?.dyn_into::<HtmlElement>().ok());
    // Without one the focus is where the browser puts it.
    let _ = previous.map(|previous| previous.focus());
}

fn pointer(event: &PointerEvent) -> (f64, f64) {
    (event.client_x().into(), event.client_y().into())
}
