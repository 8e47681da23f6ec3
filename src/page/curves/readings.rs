//! What the curves are at the crosshair.

use leptos::prelude::*;

use super::legend::Swatch;
use super::linked_plots::{LinkedPlots, symbol};
use crate::activation::Derivative;
use crate::page::reactive::{derived, memo};
use crate::plot::{Colour, Curve, Marker, Role, Stroke};
use crate::words::{further, small, words};

impl LinkedPlots {
    /// The x that is read, if it is in sight.
    fn read_at(self) -> Option<f64> {
        let axis = self.editor.span.get().axis();
        self.editor.crosshair.at().filter(|x| axis.contains(*x))
    }

    /// That x as text.
    fn place(self) -> Option<String> {
        self.read_at().map(|x| format!("x = {}", self.editor.span.get().axis().text(x)))
    }

    /// All that is to be read, in one line.
    pub(super) fn line(self) -> Signal<Option<String>> {
        derived(move || {
            let (x, place) = (self.read_at()?, self.place()?);
            let of_curve = |(index, curve): (usize, &Curve)| {
                let name = self.arm(index).map_or(&*curve.name, |arm| arm.letter());
                let values = self.derivatives.get();
                let values = values.iter().map(|derivative| value(*derivative, curve, x)).collect::<Vec<_>>();
                further().curves_reading(name, values.join(&words().list_separator()))
            };
            let curves = self.curves.with(|curves| curves.iter().enumerate().map(of_curve).collect::<Vec<_>>());
            Some(format!("{place}   {}", curves.join("   ")))
        })
    }

    /// What is to be read on one plot, a line for each activation.
    pub(super) fn reading(self, derivative: Derivative) -> Signal<Option<String>> {
        derived(move || {
            let (x, place) = (self.read_at()?, self.place()?);
            let of_curve = |(index, curve): (usize, &Curve)| {
                let name = self.arm(index).map_or(&*curve.name, |arm| arm.letter());
                further().curves_reading(name, value(derivative, curve, x))
            };
            let curves = self.curves.with(|curves| curves.iter().enumerate().map(of_curve).collect::<Vec<_>>());
            Some(format!("{place}\n{}", curves.join("\n")))
        })
    }
}

fn value(derivative: Derivative, curve: &Curve, x: f64) -> String {
    format!("{} = {}", symbol(derivative), small(derivative.of(&curve.activation, x)))
}

/// What tells a curve from the others, whatever its numbers are.
fn look(curve: &Curve) -> (Role, Colour, Stroke, Marker) {
    (curve.role, curve.colour, curve.stroke, curve.marker)
}

/// The legend of the curves, each with its values at the crosshair.
#[component]
pub(super) fn Readings(linked: LinkedPlots) -> impl IntoView {
    let place = move || linked.place().unwrap_or_else(|| "x".to_owned());
    let headings = move || {
        let heading = |derivative: Derivative| view! { <th scope="col">{symbol(derivative)}</th> };
        linked.derivatives.get().into_iter().map(heading).collect_view()
    };
    // What a drag changes of a row is its texts alone.
    let looks = memo(move || linked.curves.with(|curves| curves.iter().map(look).collect::<Vec<_>>()));
    let row = move |(index, (role, colour, stroke, marker))| {
        let of_curve = move |read: &dyn Fn(&Curve) -> String| linked.curves.with(|curves| curves.get(index).map(read));
        let cell = |derivative: Derivative| {
            let read = move || {
                let x = linked.read_at()?;
                of_curve(&|curve| small(derivative.of(&curve.activation, x)))
            };
            view! { <td>{read}</td> }
        };
        let cells = linked.derivatives.get().into_iter().map(cell).collect_view();
        let letter = linked.arm(index).map(|arm| view! { <b>{arm.letter()} " "</b> });
        // The name of a pinned curve can be the reader's own.
        let verbatim = (role == Role::Reference).then_some("");
        let name = move || of_curve(&|curve| curve.name.clone());
        view! { <tr><th scope="row" data-verbatim=verbatim><Swatch colour stroke marker/>{letter}<span>{name}</span></th>{cells}</tr> }
    };
    view! {
        <table class="readings">
            <caption class="unseen">{further().curves_readings()}</caption>
            <thead><tr><th scope="col">{place}</th>{headings}</tr></thead>
            <tbody>{move || looks.get().into_iter().enumerate().map(row).collect_view()}</tbody>
        </table>
    }
}
