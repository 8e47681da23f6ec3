//! Probabilities as dots on a line.

use leptos::prelude::*;

use crate::words::words;

/// The probability of a label by each twin as a dot on a line from 0 to 1.
#[component]
pub(super) fn Strip(label: usize, probabilities: Vec<Option<f32>>) -> impl IntoView {
    let place = |p: f32| 4.0 + 192.0 * p;
    let dots = probabilities.iter().flatten().map(|&p| view! { <circle cx=place(p) cy="8" r="4"/> }).collect_view();
    view! {
        <svg class="strip" viewBox="0 0 200 28" role="img" aria-label=words().twins_point_strip(label)>
            <path class="line" d="M4 8H196M100 4v8"/>
            {dots}
            <text x="4" y="25">"0"</text><text x="100" y="25" text-anchor="middle">{words().twins_point_axis(label)}</text>
            <text x="196" y="25" text-anchor="end">"1"</text>
        </svg>
    }
}
