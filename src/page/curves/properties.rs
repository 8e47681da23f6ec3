//! The table of what can be said of the activations as a whole, each figure under a term that opens its definition.

use leptos::prelude::*;

use super::cost::{CostRows, MeasureButton};
use super::curve_editor::CurveEditor;
use super::property_row::PropertyRow;
use crate::activation::{self, Dip, Reach, Trend};
use crate::experiment::Arm;
use crate::glossary::Concept;
use crate::page::arms::EachArm;
use crate::page::reactive::memo;
use crate::page::theme::is_roomy;
use crate::page::visibility::as_seen;
use crate::words::{self, Further, further, parameter, small};

/// One row of the table.
struct Property {
    id: &'static str,
    /// What it is called, and what it means.
    term: Concept,
    /// The figure as text.
    show: fn(&activation::Properties) -> String,
}

const PROPERTIES: [Property; 9] = [
    Property { id: "trend", term: Concept::Monotone, show: |properties| trend(properties.trend) },
    Property { id: "class", term: Concept::SmoothnessClass, show: |properties| properties.class.label().to_owned() },
    Property { id: "at-zero", term: Concept::ValueAtZero, show: |properties| small(properties.at_zero) },
    Property { id: "slope", term: Concept::LargestSlope, show: |properties| small(properties.largest_slope) },
    Property { id: "curvature", term: Concept::LargestCurvature, show: |properties| finite(properties.largest_curvature) },
    Property {
        id: "left",
        term: Concept::LeftStop,
        show: |properties| reach(properties.left_stop, Further::curves_reach_up_to),
    },
    Property {
        id: "right",
        term: Concept::RightUnit,
        show: |properties| reach(properties.right_unit, Further::curves_reach_from),
    },
    Property { id: "area", term: Concept::AreaToRelu, show: |properties| finite(properties.area_to_relu) },
    Property { id: "dip", term: Concept::Dip, show: |properties| dip(properties.dip) },
];

fn trend(trend: Trend) -> String {
    match trend {
        Trend::Rising => further().curves_trend_rising(),
        Trend::Falling => further().curves_trend_falling(),
        Trend::Constant => further().curves_trend_constant(),
        Trend::Turning => further().curves_trend_turning(),
    }
}

/// Whether a slope gets to its value; `exactly` says from or up to which x.
fn reach(reach: Reach, exactly: fn(&Further, String) -> String) -> String {
    match reach {
        Reach::Exactly(x) if x.is_infinite() => further().curves_reach_everywhere(),
        Reach::Exactly(x) => exactly(further(), parameter(x)),
        Reach::InTheLimit => further().curves_reach_in_the_limit(),
        Reach::Never => further().curves_reach_never(),
    }
}

fn dip(dip: Option<Dip>) -> String {
    dip.map_or_else(|| further().curves_dip_none(), |dip| further().curves_dip_at(small(dip.value), parameter(dip.x)))
}

/// A figure, or that it has no bound.
fn finite(figure: Option<f64>) -> String {
    figure.map_or_else(|| "∞".to_owned(), small)
}

/// The properties of all activations, side by side, and what they cost.
#[component]
pub(super) fn Properties() -> impl IntoView {
    let editor = CurveEditor::of_page();
    let element = NodeRef::new();
    let activations = editor.arm_activations().map(|arm_activation| as_seen(arm_activation.activation, element));
    let properties = activations.map(|activation| memo(move || activation.with(activation::Properties::of)));
    let name = move |arm: Arm| activations[arm as usize].with(words::activation);
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    let row = |&Property { id, term, show }: &Property| {
        let cell = move |arm: Arm| view! { <td id=format!("{id}-of-{}", arm.letter())>{move || properties[arm as usize].with(show)}</td> };
        view! { <PropertyRow term cell/> }
    };
    view! {
        <details class="as-table" id="properties" open=is_roomy()>
            <summary>{further().curves_properties()}</summary>
            <div class="scroll" node_ref=element><table class="measures">
                <caption class="unseen">{further().curves_properties_caption()}</caption>
                <thead><tr>
                    <td></td>
                    <EachArm children=heading/>
                </tr></thead>
                <tbody>{PROPERTIES.iter().map(row).collect_view()}<CostRows/></tbody>
            </table></div>
            <MeasureButton/>
        </details>
    }
}
