//! The table of what can be said of the activations as a whole, each figure with its definition one tap away.

use leptos::prelude::*;

use super::CurveEditor;
use super::cost::{CostRows, MeasureButton};
use crate::activation::{self, Reach, Trend};
use crate::experiment::Arm;
use crate::page::arms::EachArm;
use crate::page::theme::is_roomy;
use crate::words;

/// One row of the table.
struct Property {
    id: &'static str,
    label: &'static str,
    definition: &'static str,
    show: fn(&activation::Properties) -> String,
}

const PROPERTIES: [Property; 9] = [
    Property {
        id: "trend",
        label: "Monotone",
        definition: "Whether f never falls, or never rises.",
        show: |properties| trend(properties.trend).to_owned(),
    },
    Property {
        id: "class",
        label: "Class",
        definition: "How many derivatives are continuous: C⁰ has a kink, C¹ a slope without jumps, C² a curvature without jumps; C∞ has all derivatives.",
        show: |properties| properties.class.label().to_owned(),
    },
    Property {
        id: "at-zero",
        label: "f(0)",
        definition: "What the activation makes of 0.",
        show: |properties| words::small(properties.at_zero),
    },
    Property {
        id: "slope",
        label: "Largest slope",
        definition: "sup |f′|, the Lipschitz constant of f: how much a difference before the activation can grow by it.",
        show: |properties| words::small(properties.largest_slope),
    },
    Property {
        id: "curvature",
        label: "Largest curvature",
        definition: "sup |f″|, the Lipschitz constant of the slope: how fast the gradient can change. At a kink it has no bound.",
        show: |properties| properties.largest_curvature.map_or_else(unbounded, words::small),
    },
    Property {
        id: "left",
        label: "Full stop on the left",
        definition: "Whether the slope gets to 0 on the left, where a unit then lets nothing through and learns nothing; and from where on. In the limit: it comes as near to 0 as one likes but is never quite there.",
        show: |properties| reach(properties.left_stop, "up to"),
    },
    Property {
        id: "right",
        label: "Slope 1 on the right",
        definition: "Whether the slope gets to 1 on the right, where a unit passes on differences as they are; and from where on.",
        show: |properties| reach(properties.right_unit, "from"),
    },
    Property {
        id: "area",
        label: "Area to ReLU",
        definition: "∫ |f − max(x, 0)| dx over all x: how far it is from ReLU. It has no bound unless f comes to 0 on the left and to x on the right.",
        show: |properties| properties.area_to_relu.map_or_else(unbounded, words::small),
    },
    Property {
        id: "dip",
        label: "Dip",
        definition: "The lowest point, where f turns from falling to rising: what f is there, and at which x.",
        show: |properties| {
            let words = |dip: activation::Dip| format!("{} at {}", words::small(dip.value), words::parameter(dip.x));
            properties.dip.map_or_else(|| "none".to_owned(), words)
        },
    },
];

fn trend(trend: Trend) -> &'static str {
    match trend {
        Trend::Rising => "yes, rising",
        Trend::Falling => "yes, falling",
        Trend::Constant => "yes, constant",
        Trend::Turning => "no",
    }
}

fn reach(reach: Reach, where_from: &str) -> String {
    match reach {
        Reach::Exactly(x) if x.is_infinite() => "yes, everywhere".to_owned(),
        Reach::Exactly(x) => format!("yes, {where_from} {}", words::parameter(x)),
        Reach::InTheLimit => "in the limit".to_owned(),
        Reach::Never => "no".to_owned(),
    }
}

fn unbounded() -> String {
    "∞".to_owned()
}

/// The properties of all activations, side by side, and what they cost.
#[component]
pub(super) fn Properties() -> impl IntoView {
    let editor = expect_context::<CurveEditor>();
    let properties =
        editor.shapes.map(|arm_activation| Memo::new(move |_| arm_activation.activation.with(activation::Properties::of)));
    let name = move |arm| editor.arm_activation(arm).activation.with(words::activation);
    let heading = move |arm: Arm| view! { <th scope="col" data-arm=arm.letter()><span class="key" aria-hidden="true"></span>{move || name(arm)}</th> };
    let row = |&Property { id, label, definition, show }: &Property| {
        let cell = move |arm: Arm| view! { <td id=format!("{id}-of-{}", arm.letter())>{move || properties[arm as usize].with(show)}</td> };
        view! { <Row label definition cell/> }
    };
    view! {
        <details class="as-table" id="properties" open=is_roomy()>
            <summary>"Properties"</summary>
            <div class="scroll"><table class="measures">
                <caption class="unseen">"Properties of the activations"</caption>
                <thead><tr>
                    <th scope="col"><small>"tap a name for its definition"</small></th>
                    <EachArm children=heading/>
                </tr></thead>
                <tbody>{PROPERTIES.iter().map(row).collect_view()}<CostRows/></tbody>
            </table></div>
            <MeasureButton/>
        </details>
    }
}

/// A name that opens its definition, and a cell for each arm.
#[component]
pub(super) fn Row<C, V>(label: &'static str, definition: &'static str, cell: C) -> impl IntoView
where
    C: Fn(Arm) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    view! {
        <tr>
            <th scope="row"><details><summary>{label}</summary><p>{definition}</p></details></th>
            <EachArm children=cell/>
        </tr>
    }
}
