//! How a curve is drawn, in small.

use leptos::prelude::*;

use crate::plot::{Colour, Marker, Stroke, css};

/// A piece of a curve's line with its marker.
#[component]
pub(super) fn Swatch(colour: Colour, stroke: Stroke, marker: Marker) -> impl IntoView {
    let colour = css([colour.0, colour.1, colour.2]);
    let dashes = stroke.pattern().map(|[dash, gap]| format!("{dash} {gap}"));
    let outline = match marker {
        Marker::Circle => "M16.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
        Marker::Square => "M16.5 2.5h7v7h-7z",
        Marker::Diamond => "M20 1.5l4.5 4.5-4.5 4.5-4.5-4.5z",
        Marker::Triangle => "M20 1.5l4 7.5h-8z",
    };
    view! {
        <svg class="swatch" viewBox="0 0 40 12" aria-hidden="true" style:color=colour>
            <path class="line" d="M0 6h40" stroke-dasharray=dashes/><path d=outline/>
        </svg>
    }
}
