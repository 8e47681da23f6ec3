//! A row of the table of properties.

use leptos::prelude::*;

use crate::experiment::Arm;
use crate::page::arms::EachArm;

/// A name that opens its definition, and a cell for each arm.
#[component]
pub(super) fn PropertyRow<C, V>(label: String, definition: String, cell: C) -> impl IntoView
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
