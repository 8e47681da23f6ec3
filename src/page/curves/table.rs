//! The curves as a table.

use leptos::prelude::*;

use super::linked::Linked;
use crate::page::table::{Heading, Row, Table};
use crate::plot::{Curve, Derivative};

/// All that is drawn of every curve, at round numbers over the present range.
#[component]
pub(super) fn CurveTable(linked: Linked) -> impl IntoView {
    let headings = Signal::derive(move || {
        let curves = linked.curves.get();
        let heading = |(index, curve): (usize, &Curve), symbol: &str| match linked.arm(index) {
            Some(arm) => Heading::of_arm(arm, symbol),
            None => Heading { arm: None, label: format!("{} {symbol}", curve.name) },
        };
        let of_all = |symbol: &'static str| curves.iter().enumerate().map(move |curve| heading(curve, symbol));
        linked.derivatives.get().into_iter().flat_map(|derivative| of_all(derivative.symbol())).collect()
    });
    let rows = move || {
        let (curves, derivatives) = (linked.curves.get(), linked.derivatives.get());
        let row = |x: f64, head: String| {
            let of_all = |derivative: Derivative| curves.iter().map(move |curve| Some(derivative.of(&curve.activation, x)));
            Row { head, cells: derivatives.iter().copied().flat_map(of_all).collect() }
        };
        linked.editor.span.get().axis().samples().into_iter().map(|tick| row(tick.value, tick.label)).collect()
    };
    view! { <Table caption="The curves at round numbers" first="x" headings rows/> }
}
