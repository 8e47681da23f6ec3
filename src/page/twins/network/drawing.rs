//! The network of one arm: its weights as lines on a canvas, its units as buttons above it.

use leptos::html::{Button, Canvas, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, MouseEvent};

use super::NetworkInspection;
use super::close_up::CloseUp;
use super::look::Look;
use crate::experiment::{Arm, NetworkPicture, ReplicaState, UnitPlace};
use crate::page::canvas::{area, follow_size, style};
use crate::page::reactive::{effect, memo};
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::theme::Theme;
use crate::page::timing::timed;
use crate::page::twins::DifferenceScale;
use crate::page::twins::maps::paint;
use crate::plot::{NetworkLayout, NetworkSlot};
use crate::wire::Picture;
use crate::words::{self, further};

/// The names of the two coordinates that go into the network.
const INPUTS: [&str; 2] = ["x₁", "x₂"];

/// The elements of a unit.
#[derive(Clone, Copy)]
struct Unit {
    slot: NetworkSlot,
    button: NodeRef<Button>,
    map: NodeRef<Canvas>,
}

/// One arm: its name, its network, and the unit that is looked at closely.
#[component]
pub(super) fn ArmNetwork(arm: Arm) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let widths = expect_context::<NetworkInspection>().widths;
    let name = setup.read(move |experiment| words::arm(experiment, arm));
    let is_finite = |state: &&ReplicaState| matches!(state, ReplicaState::Finite(_));
    let has_two = memo(move || {
        let finite = |picture: &Picture| picture.replicas.iter().filter(is_finite).count();
        runs.arm(arm).with_picture(|picture| picture.is_none_or(|picture| finite(picture) > 1))
    });
    let drawing = move || {
        if has_two.get() {
            view! { <Drawing arm widths=widths.get()/><CloseUp arm/> }.into_any()
        } else {
            view! { <p class="note">{further().network_too_few()}</p> }.into_any()
        }
    };
    view! {
        <section data-arm=arm.letter() aria-label=name>
            <h3><span class="key" aria-hidden="true"></span>{name}</h3>
            {drawing}
        </section>
    }
}

/// A network of layers of so many units, the last of which is the outputs.
#[component]
fn Drawing(arm: Arm, widths: Vec<usize>) -> impl IntoView {
    let shown = widths.iter().map(|&width| width.min(NetworkPicture::MOST_UNITS));
    let layout = NetworkLayout::new([INPUTS.len()].into_iter().chain(shown).collect());
    let slots =
        layout.columns().iter().enumerate().skip(1).flat_map(|(column, &units)| (0..units).map(move |row| [column, row]));
    let units: Vec<Unit> = slots.map(|slot| Unit { slot, button: NodeRef::new(), map: NodeRef::new() }).collect();
    let (frame, lines) = (NodeRef::<Div>::new(), NodeRef::<Canvas>::new());
    let [columns, rows] = [layout.columns().len(), layout.rows()].map(|size| size.to_string());
    let (layout, units) = (StoredValue::new(layout), StoredValue::new(units));
    keep_painted(arm, (frame, lines), layout, units);
    let focused = RwSignal::new([1, 0]);
    let press = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowLeft" => [-1, 0],
            "ArrowRight" => [1, 0],
            "ArrowUp" => [0, -1],
            "ArrowDown" => [0, 1],
            _ => return,
        };
        event.prevent_default();
        let slot = layout.with_value(|layout| layout.beside(focused.get_untracked(), by));
        let button = units.with_value(|units| units.iter().find(|unit| unit.slot == slot).map(|unit| unit.button));
        // It is there as long as the drawing is.
        let _ = button.and_then(|button| button.get_untracked()).map(|button| button.focus());
    };
    let numbers = shown_units(arm);
    let input = move |(row, name): (usize, &'static str)| {
        let [left, top] = place(layout, [0, row]);
        view! { <span class="input" style:left=left style:top=top>{name}</span> }
    };
    let button = move |unit: Unit| view! { <UnitButton unit place=place(layout, unit.slot) numbers focused/> };
    view! {
        <Headings widths/>
        <div class="drawing" role="group" aria-label=further().network_units() node_ref=frame style:--columns=columns style:--rows=rows on:keydown=press>
            <canvas node_ref=lines aria-hidden="true"></canvas>
            {INPUTS.into_iter().enumerate().map(input).collect_view()}
            {units.get_value().into_iter().map(button).collect_view()}
        </div>
    }
}

/// Paints lines and maps whenever there is another picture of the network. A picture without a network leaves them as they are.
fn keep_painted(
    arm: Arm,
    (frame, lines): (NodeRef<Div>, NodeRef<Canvas>),
    layout: StoredValue<NetworkLayout>,
    units: StoredValue<Vec<Unit>>,
) {
    let (runs, theme) = (expect_context::<ArmRuns>(), expect_context::<Theme>());
    let (network, DifferenceScale { scale, .. }) = (expect_context::<NetworkInspection>(), expect_context());
    let size = RwSignal::<[f64; 2]>::default();
    follow_size(frame, size);
    effect(move || {
        let Some(lines) = lines.get() else { return };
        let look = Look { panel: network.panel.get(), scale: scale.get(), palette: theme.palette() };
        let size = size.get();
        runs.arm(arm).with_picture(|picture| {
            let network = picture.and_then(|picture| picture.network.as_ref());
            // The last picture of another network stays until there is one of this.
            let Some(picture) = network.filter(|network| layout.with_value(|layout| fits(network, layout))) else { return };
            timed("network", || {
                let style = style(look.palette);
                if let Some(area) = area(&lines, size, &style) {
                    // A canvas that cannot be drawn on stays empty; the maps are there all the same.
                    let _ = layout.with_value(|layout| layout.draw(&look.connections(picture), &area, &style));
                }
                units.with_value(|units| paint_maps(units, picture, &look));
            });
        });
    });
}

/// Whether a picture shows as many units as there are places.
fn fits(picture: &NetworkPicture, layout: &NetworkLayout) -> bool {
    picture.layers.iter().map(|layer| layer.units.len()).eq(layout.columns().iter().skip(1).copied())
}

fn paint_maps(units: &[Unit], picture: &NetworkPicture, look: &Look) {
    for (index, layer) in picture.layers.iter().enumerate() {
        let largest = layer.largest_output();
        let of_layer = units.iter().filter(|unit| unit.slot[0] == index + 1);
        for (unit, shown) in of_layer.zip(&layer.units) {
            if let Some(map) = unit.map.get_untracked() {
                paint(&map, NetworkPicture::SIDE, &look.cells(&shown.outputs, largest));
            }
        }
    }
}

/// Which units of each layer are shown, as of the last picture of the network.
fn shown_units(arm: Arm) -> Memo<Vec<Vec<u16>>> {
    let runs = expect_context::<ArmRuns>();
    Memo::new(move |before: Option<&Vec<Vec<u16>>>| {
        let shown = |picture: &NetworkPicture| {
            picture.layers.iter().map(|layer| layer.units.iter().map(|unit| unit.unit).collect()).collect()
        };
        let now = runs.arm(arm).with_picture(|picture| picture?.network.as_ref().map(shown));
        now.or_else(|| before.cloned()).unwrap_or_default()
    })
}

/// Where a unit is, from the left and from the top.
fn place(layout: StoredValue<NetworkLayout>, slot: NetworkSlot) -> [String; 2] {
    layout.with_value(|layout| layout.centre(slot)).map(|share| format!("{:.3}%", 100.0 * share))
}

/// What each column is, and how much of it is shown.
#[component]
fn Headings(widths: Vec<usize>) -> impl IntoView {
    let last = widths.len() - 1;
    let columns = (widths.len() + 1).to_string();
    let heading = |(index, width): (usize, usize)| {
        let name = if index < last { further().network_layer(index + 1) } else { further().network_output() };
        let most = NetworkPicture::MOST_UNITS;
        view! { <p>{name}{(width > most).then(|| view! { <small>{further().network_shown(most, width)}</small> })}</p> }
    };
    view! {
        <div class="layer-names" style:--columns=columns>
            <p>{further().network_inputs()}</p>
            {widths.into_iter().enumerate().map(heading).collect_view()}
        </div>
    }
}

/// One unit. Of all units of a network one is reached by Tab, the others from there by the arrow keys.
#[component]
fn UnitButton(unit: Unit, place: [String; 2], numbers: Memo<Vec<Vec<u16>>>, focused: RwSignal<NetworkSlot>) -> impl IntoView {
    let network = expect_context::<NetworkInspection>();
    let Unit { slot, button, map } = unit;
    let [left, top] = place;
    let [layer, row] = [slot[0] - 1, slot[1]];
    // As long as nothing is shown yet, the units from the first on.
    let number = memo(move || numbers.with(|numbers| numbers.get(layer)?.get(row).copied()).unwrap_or(row as u16));
    let place = move || UnitPlace { layer: layer as u16, unit: number.get() };
    let name = move || network.widths.with(|widths| name(widths, place()));
    let is_open = move || network.opened.get() == Some(place());
    let press = move |event: MouseEvent| {
        let button = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        network.press(untrack(place), button);
    };
    view! {
        <button class="unit" node_ref=button style:left=left style:top=top data-place=move || format!("{}-{}", layer + 1, number.get() + 1)
            tabindex=move || if focused.get() == slot { "0" } else { "-1" } aria-expanded=move || is_open().to_string()
            aria-label=name title=name on:click=press on:focus=move |_| focused.set(slot)>
            <canvas node_ref=map width="1" height="1" aria-hidden="true"></canvas>
        </button>
    }
}

/// What a unit is called: layers and units are counted from 1, and outputs are not counted among them.
pub(super) fn name(widths: &[usize], place: UnitPlace) -> String {
    let last = widths.len().saturating_sub(1);
    match usize::from(place.layer) {
        layer if layer < last => further().network_unit(layer + 1, place.unit + 1),
        _ if widths.last() == Some(&1) => further().network_output(),
        _ => further().network_output_of(place.unit),
    }
}
