//! The handles by which a RESCU is shaped on its plots, by pointer and by keys.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, PointerEvent};

use super::CurveEditor;
use super::arm_activation::ArmActivation;
use crate::activation::Activation;
use crate::experiment::Arm;
use crate::page::canvas::ChartSurface;
use crate::page::crosshair::Crosshair;
use crate::plot::{Chart, Derivative, Freedom, Handle};
use crate::view::Span;
use crate::words;

/// A hand that moves a handle sideways trembles: only from so many CSS pixels on is it meant to go up or down.
const TREMOR: f64 = 8.0;

/// The handles of one arm on one of its curves.
#[component]
pub(super) fn Handles(
    arm_activation: ArmActivation,
    derivative: Derivative,
    surface: ChartSurface,
    /// The axes, while a handle is dragged.
    held: RwSignal<Option<Chart>>,
    span: RwSignal<Span>,
    crosshair: Crosshair,
) -> impl IntoView {
    let front = expect_context::<CurveEditor>().front;
    let grip = move |handle: Handle| Grip { handle, arm_activation, surface, span, crosshair, front };
    let points = Memo::new(move |_| arm_activation.activation.with(|activation| activation.joints().len()));
    let handles = move || Handle::of(arm_activation.family.get(), derivative, points.get());
    // Those that stay keep the focus while others come and go.
    let key = move |handle: &Handle| (arm_activation.family.get_untracked(), *handle);
    view! { <For each=handles key children=move |handle| view! { <HandleView grip=grip(handle) held/> }/> }
}

/// A handle on its plot.
#[derive(Clone, Copy)]
struct Grip {
    handle: Handle,
    arm_activation: ArmActivation,
    surface: ChartSurface,
    span: RwSignal<Span>,
    crosshair: Crosshair,
    front: RwSignal<Arm>,
}

/// Where a drag began: the pointer, and the handle as a place and as a point of data.
#[derive(Clone, Copy)]
struct Grasp {
    pointer: (f64, f64),
    place: (f64, f64),
    point: (f64, f64),
}

impl Grip {
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

    fn grasp(self, event: &PointerEvent) -> Option<Grasp> {
        let point = untrack(|| self.point())?;
        Some(Grasp { pointer: pointer(event), place: untrack(|| self.surface.place(point)), point })
    }

    fn drag(self, grasp: Grasp, event: &PointerEvent) {
        let (across, down) = pointer(event);
        let [right, down] = [across - grasp.pointer.0, down - grasp.pointer.1];
        let (x, y) = self.surface.point((grasp.place.0 + right, grasp.place.1 + down));
        let chart = self.surface.chart.get_untracked();
        let sideways = self.freedom() == Freedom::Both && down.abs() < TREMOR;
        self.move_to((chart.x.rest(x), if sideways { grasp.point.1 } else { chart.y.rest(y) }));
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
        format!("Arm {}: {} {}", self.arm_activation.arm.letter(), self.handle.name(), symbols.join(" and "))
    }

    fn text(self) -> String {
        let parameter = |(symbol, value)| format!("{symbol} = {}", words::parameter(value));
        self.parameters().into_iter().map(parameter).collect::<Vec<_>>().join(", ")
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
fn HandleView(grip: Grip, held: RwSignal<Option<Chart>>) -> impl IntoView {
    let element = NodeRef::<Div>::new();
    let grasp = StoredValue::new(None::<Grasp>);
    let take = move |event: PointerEvent| {
        event.stop_propagation();
        let Some(element) = element.get_untracked().filter(|_| event.button() == 0) else { return };
        event.prevent_default();
        // A pointer that cannot be captured drags as long as it stays on the handle.
        let _ = element.set_pointer_capture(event.pointer_id());
        let _ = element.focus();
        held.set(Some(grip.surface.chart.get_untracked()));
        grasp.set_value(grip.grasp(&event));
    };
    let drag = move |event: PointerEvent| {
        if let Some(grasp) = grasp.get_value() {
            grip.drag(grasp, &event);
        }
    };
    let release = move |_| {
        grasp.set_value(None);
        held.set(None);
    };
    // Another family may take the handle away from under the hand.
    on_cleanup(move || {
        let _ = held.try_set(None);
    });
    let remove = move || {
        let Handle::Point(index) = grip.handle else { return false };
        let removed = grip.arm_activation.activation.with_untracked(|activation| activation.drawn().removed(index));
        // It is the last handle that goes; the focus stays among the others.
        if removed.as_ref().is_some_and(|drawn| index == drawn.points().len()) {
            focus_previous(element.get_untracked());
        }
        grip.arm_activation.put(removed.map(Activation::Drawn));
        true
    };
    let press = move |event: KeyboardEvent| {
        let modified = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
        let acts = !modified
            && match event.key().as_str() {
                "Delete" | "Backspace" => remove(),
                key => grip.press(key),
            };
        if acts {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let focus = move |_| {
        grip.front.set(grip.arm_activation.arm);
        grip.show();
    };
    let place = Memo::new(move |_| grip.point().map(|point| grip.surface.place(point)));
    let position = move |pick: fn((f64, f64)) -> f64| move || format!("{:.1}px", place.get().map_or(0.0, pick));
    let value = move |index: usize| move || grip.values()[index].to_string();
    let upright = if grip.freedom() == Freedom::Upright { "vertical" } else { "horizontal" };
    view! {
        <div class="handle" node_ref=element tabindex="0" role="slider" hidden=move || place.with(Option::is_none)
            data-arm=grip.arm_activation.arm.letter() data-front=move || grip.front.get() == grip.arm_activation.arm data-handle=grip.handle.name().replace(' ', "-")
            style:left=position(|place| place.0) style:top=position(|place| place.1)
            aria-label=move || grip.label() aria-orientation=upright aria-valuetext=move || grip.text()
            aria-valuemin=value(0) aria-valuenow=value(1) aria-valuemax=value(2)
            on:pointerdown=take on:pointermove=drag on:pointerup=release on:pointercancel=release on:keydown=press
            on:pointerenter=move |_| grip.show() on:pointerleave=move |_| grip.crosshair.leave()
            on:focus=focus on:blur=move |_| grip.crosshair.leave()></div>
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
