//! The curves as files.

use leptos::prelude::*;

use super::linked::Linked;
use crate::page::export::{Format, Save};
use crate::plot::{Curve, Curves, Derivative, Elements, Figure};
use crate::words;

/// Each plot as a picture, and the numbers of all of them.
#[component]
pub(super) fn Files(linked: Linked) -> impl IntoView {
    let Linked { editor, curves, derivatives, .. } = linked;
    let span = editor.span;
    let figure = move |derivative| {
        let curves = Curves { derivative, curves: curves.get().into_iter().map(in_full).collect() };
        Figure { chart: curves.chart(span.get().range()), elements: Elements::of(curves) }
    };
    let stem = move |what| curves.with(|curves| stem(what, curves));
    let pictures = move |derivative: Derivative| {
        let (label, what) = (derivative.label(), word(derivative));
        let save = move |format| view! { <Save format what=label stem=move || stem(what) figure=move || figure(derivative)/> };
        view! { <li><span>{label}</span>{save(Format::Png)}{save(Format::Svg)}</li> }
    };
    view! {
        <details class="home">
            <summary>"Save the curves"</summary>
            <ul class="files">
                {move || derivatives.get().into_iter().map(pictures).collect_view()}
                <li><span>"f, f′ and f″ as numbers"</span>
                    <Save format=Format::Csv what="f, f′ and f″" stem=move || stem("curves") figure=move || figure(Derivative::Value)/>
                </li>
            </ul>
            <p class="note">"With the range of x and the colours that the page has now."</p>
        </details>
    }
}

fn word(derivative: Derivative) -> &'static str {
    match derivative {
        Derivative::Value => "activation",
        Derivative::Slope => "slope",
        Derivative::Curvature => "curvature",
        Derivative::Difference => "difference",
    }
}

/// The name of a file, with each family once: `slope-of-relu-and-smelu`.
fn stem(what: &str, curves: &[Curve]) -> String {
    let mut families: Vec<&str> = Vec::new();
    for family in curves.iter().map(|curve| curve.activation.family().name()) {
        if !families.contains(&family) {
            families.push(family);
        }
    }
    format!("{what}-of-{}", families.join("-and-"))
}

/// The curve under a name that tells all its numbers.
fn in_full(curve: Curve) -> Curve {
    let full = curve.activation.in_full();
    let name = if curve.name == words::activation(&curve.activation) { full } else { format!("{} ({full})", curve.name) };
    Curve { name, ..curve }
}
