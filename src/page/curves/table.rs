//! The curves as a table.

use leptos::prelude::*;

use super::linked_plots::{LinkedPlots, symbol};
use crate::activation::Derivative;
use crate::page::reactive::derived;
use crate::page::table::{Heading, Row, Table};
use crate::plot::Curve;
use crate::words::further;

/// All that is drawn of every curve, at round numbers over the present range.
#[component]
pub(super) fn CurveTable(linked: LinkedPlots) -> impl IntoView {
    let headings = derived(move || {
        let curves = linked.curves.get();
        let heading = |(index, curve): (usize, &Curve), symbol: &str| match linked.arm(index) {
            Some(arm) => Heading::of_arm(arm, symbol),
            None => Heading { arm: None, label: further().curves_table_heading(symbol, &curve.name) },
        };
        let of_all = |derivative: Derivative| {
            let symbol = symbol(derivative);
            curves.iter().enumerate().map(move |curve| heading(curve, &symbol))
        };
        linked.derivatives.get().into_iter().flat_map(of_all).collect()
    });
    let rows = move || {
        let (curves, derivatives) = (linked.curves.get(), linked.derivatives.get());
        let row = |x: f64, head: String| {
            let of_all = |derivative: Derivative| curves.iter().map(move |curve| Some(derivative.of(&curve.activation, x)));
            Row { head, cells: derivatives.iter().copied().flat_map(of_all).collect() }
        };
        linked.editor.span.get().axis().samples().into_iter().map(|tick| row(tick.value, tick.label)).collect()
    };
    view! { <Table caption=further().curves_table() first="x" headings rows/> }
}
