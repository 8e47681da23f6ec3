//! The curves as files.

use leptos::prelude::*;

use super::linked_plots::LinkedPlots;
use crate::activation::Derivative;
use crate::page::export::{Format, Save};
use crate::page::picture::MainPictures;
use crate::plot::{Curve, Curves, Elements, Figure};
use crate::words::{self, further, list};

/// Each plot as a picture, and the numbers of all of them.
#[component]
pub(super) fn Files(linked: LinkedPlots) -> impl IntoView {
    let LinkedPlots { curves, derivatives, .. } = linked;
    let figure = move |derivative| figure(linked, derivative);
    MainPictures::of_page().are(move |style| vec![figure(Derivative::Value).picture(style)]);
    let stem = move |what| curves.with(|curves| stem(what, curves));
    let pictures = move |derivative: Derivative| {
        let save = move |format| {
            let (stem, figure) = (move || stem(derivative.name()), move || figure(derivative));
            view! { <Save format what=words::label(&derivative) stem figure/> }
        };
        view! { <li><span>{words::label(&derivative)}</span>{save(Format::Png)}{save(Format::Svg)}</li> }
    };
    let quantities = list(&[Derivative::Value, Derivative::Slope, Derivative::Curvature].map(Derivative::symbol));
    view! {
        <details class="home">
            <summary>{further().curves_save()}</summary>
            <ul class="files">
                {move || derivatives.get().into_iter().map(pictures).collect_view()}
                <li><span>{further().curves_save_numbers(&quantities)}</span>
                    <Save format=Format::Csv what=quantities stem=move || stem("curves") figure=move || figure(Derivative::Value)/>
                </li>
            </ul>
            <p class="note">{further().curves_save_note()}</p>
        </details>
    }
}

/// A plot with all its curves under names that tell all their numbers.
fn figure(linked: LinkedPlots, derivative: Derivative) -> Figure {
    let curves = Curves { derivative, curves: linked.curves.get().into_iter().map(in_full).collect() };
    Figure { chart: curves.chart(linked.editor.span.get().range()), elements: Elements::of(curves) }
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
    let full = words::activation_in_full(&curve.activation);
    let is_named = curve.name != words::activation(&curve.activation);
    let name = if is_named { further().curves_name_in_full(&curve.name, full) } else { full };
    Curve { name, ..curve }
}
