//! A row of the table of properties.

use leptos::prelude::*;

use crate::experiment::Arm;
use crate::glossary::Concept;
use crate::page::arms::EachArm;
use crate::page::terms;

/// A term, and a cell for each arm.
#[component]
pub(super) fn PropertyRow<C, V>(term: Concept, cell: C) -> impl IntoView
where
    C: Fn(Arm) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    view! {
        <tr>
            <th scope="row">{terms::term(&term)}</th>
            <EachArm children=cell/>
        </tr>
    }
}
