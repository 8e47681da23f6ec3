//! Curves that are pinned beside those of the arms.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::arm_activation::ArmActivation;
use super::curve_editor::CurveEditor;
use super::legend::Swatch;
use super::linked_plots::{name, of_pin};
use crate::activation::{Activation, Family};
use crate::experiment::Arm;
use crate::page::arms::EachArm;
use crate::page::field::while_mounted;
use crate::page::live_view::LiveView;
use crate::page::reactive::memo;
use crate::page::theme::{Theme, is_roomy};
use crate::plot::Curve;
use crate::view::{Name, Pin, Pins, Slot};
use crate::words::{self, further};

/// Where new curves come from, and where the focus goes when a curve is gone from under it.
const FAMILY: &str = "pin-family";

/// Keeps the curve of an arm as it is now.
#[component]
pub(super) fn PinButton(arm_activation: ArmActivation) -> impl IntoView {
    let pins = expect_context::<LiveView>().pins;
    let letter = arm_activation.arm.letter();
    view! {
        <button class="wide" id=format!("pin-{letter}") aria-label=further().curves_pin_arm(letter)
            disabled=move || pins.with(is_full) on:click=move |_| pin(pins, arm_activation.activation.get_untracked())>
            {further().curves_pin()}
        </button>
    }
}

/// All that is pinned, and what else can be.
#[component]
pub(super) fn Comparison() -> impl IntoView {
    let pins = expect_context::<LiveView>().pins;
    let slots = memo(move || pins.with(|pins| pins.iter().map(|(slot, _)| slot).collect::<Vec<_>>()));
    let count = move || match slots.with(Vec::len) {
        0 => String::new(),
        count => further().curves_pinned_count(count),
    };
    let note = move || match slots.with(Vec::len) {
        0 => further().curves_pinned_none(),
        Pins::MOST => further().curves_pinned_full(Pins::MOST),
        _ => String::new(),
    };
    view! {
        <details class="card comparison" open=is_roomy()>
            <summary><h2>{further().curves_pinned()}</h2><small>{count}</small></summary>
            <ul class="pins"><For each=move || slots.get() key=|slot| *slot children=|slot| view! { <PinRow place=slot/> }/></ul>
            <p class="note" role="status">{note}</p>
            <AddCurve/>
        </details>
    }
}

/// Pins a curve of the list of families, with its usual numbers.
#[component]
fn AddCurve() -> impl IntoView {
    let pins = expect_context::<LiveView>().pins;
    let chosen = RwSignal::new(Family::Swish);
    let choose = move |event| {
        if let Some(family) = Family::from_name(&event_target_value(&event)) {
            chosen.set(family);
        }
    };
    // A family alone is an activation with its usual numbers.
    let add = move |_| {
        if let Ok(activation) = chosen.get_untracked().name().parse() {
            pin(pins, activation);
        }
    };
    let options = Family::ALL.map(|option| {
        view! { <option value=option.name() selected=move || chosen.get() == option>{words::label(&option)}</option> }
    });
    view! {
        <div class="add">
            <label class="unseen" for=FAMILY>{further().curves_pin_family()}</label>
            <select id=FAMILY on:change=choose>{options.collect_view()}</select>
            <button id="pin-add" disabled=move || pins.with(is_full) on:click=add>{further().curves_pin_add()}</button>
        </div>
    }
}

/// One pinned curve: how it is drawn, what it is called, and what can be done with it.
#[component]
fn PinRow(place: Slot) -> impl IntoView {
    let (pins, theme) = (expect_context::<LiveView>().pins, expect_context::<Theme>());
    // The row outlives its pin by a moment.
    let present = memo(move || pins.with(|pins| pins.get(place).cloned()));
    let called = memo(move || present.with(|pin| pin.as_ref().map(name).unwrap_or_default()));
    let number = place.index() + 1;
    let swatch = move || {
        let Curve { colour, stroke, marker, .. } = of_pin(place, &present.get()?, &theme.palette());
        Some(view! { <Swatch colour stroke marker/> })
    };
    let text = move || present.with(|pin| pin.as_ref().map(|pin| pin.activation.to_string()));
    let rename = while_mounted(move |event| {
        let input = event_target::<HtmlInputElement>(&event);
        pins.update(|pins| pins.rename(place, given(&input.value(), pins.get(place))));
        // What was typed may have been cut.
        input.set_value(&called.get_untracked());
    });
    let remove = move |_| {
        pins.update(|pins| pins.remove(place));
        focus(FAMILY);
    };
    let button = move |arm: Arm| view! { <UseButton arm present called number/> };
    view! {
        <li>
            {swatch}
            <input type="text" id=format!("pin-name-{number}") class="name" autocomplete="off" maxlength=Name::LONGEST.to_string()
                aria-label=further().curves_pin_name(number) prop:value=move || called.get() on:change=rename/>
            <span class="uses">
                <EachArm children=button/>
                <button class="quiet" id=format!("pin-remove-{number}") aria-label=move || further().curves_pin_remove(called.get())
                    title=further().curves_pin_remove_title() on:click=remove>"×"</button>
            </span>
            <small title=text data-verbatim="">{text}</small>
        </li>
    }
}

/// Gives a pinned activation to an arm.
#[component]
fn UseButton(arm: Arm, present: Memo<Option<Pin>>, called: Memo<String>, number: usize) -> impl IntoView {
    let arm_activation = CurveEditor::of_page().arm_activation(arm);
    let letter = arm.letter();
    let put = move |_| {
        if let Some(pin) = present.get_untracked() {
            arm_activation.begin(pin.activation.family(), pin.activation);
        }
    };
    view! {
        <button class="quiet" id=format!("pin-use-{number}-{letter}") data-arm=letter
            aria-label=move || further().curves_pin_use(called.get(), letter) title=further().curves_pin_use_title(letter) on:click=put>
            "→" {letter}
        </button>
    }
}

fn is_full(pins: &Pins) -> bool {
    pins.vacancy().is_none()
}

fn pin(pins: RwSignal<Pins>, activation: Activation) {
    pins.update(|pins| {
        if let Some(slot) = pins.vacancy() {
            pins.put(slot, Pin { activation, name: None });
        }
    });
}

/// The name that a reader has typed, unless it is what the curve is called anyway.
fn given(typed: &str, pin: Option<&Pin>) -> Option<Name> {
    Name::new(typed).filter(|name| pin.is_none_or(|pin| words::activation(&pin.activation) != name.as_str()))
}

fn focus(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    // Nothing else depends on where the focus is.
    let _ = element.map(|element| element.focus());
}
