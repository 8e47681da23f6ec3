//! The curves as a table.

use leptos::prelude::*;

use super::shape::Shape;
use crate::page::table::{Row, Table};
use crate::plot::Span;

/// f, f′ and f″ of both arms at round numbers over the present range.
#[component]
pub(super) fn CurveTable(shapes: [Shape; 2], span: RwSignal<Span>) -> impl IntoView {
    let rows = move || {
        let activations = shapes.map(|shape| shape.activation.get());
        let row = |x: f64, head: String| {
            let [a, b] = activations.each_ref().map(|activation| activation.jet(x));
            let cells = [a.value, b.value, a.slope, b.slope, a.curvature, b.curvature];
            Row { head, cells: cells.map(Some).to_vec() }
        };
        span.get().axis().samples().into_iter().map(|tick| row(tick.value, tick.label)).collect()
    };
    view! { <Table caption="The activations, their slopes and their curvatures" first="x" headings=vec!["f", "f′", "f″"] rows/> }
}
