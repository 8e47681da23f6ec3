//! What the headline of an arm shows of its activation: a small drawing, and the slider of its one parameter.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::activation_controls::{ParameterSlider, parameter_value};
use super::curve_editor::CurveEditor;
use crate::activation::{Activation, Derivative};
use crate::experiment::Arm;
use crate::page::state::ExperimentSetup;
use crate::page::terms::term;
use crate::plot::curve_points;

/// The range of x of the drawing, and of y: values are drawn with the slopes, which lie between 0 and 1 for most.
const X: [f64; 2] = [-4.0, 4.0];
const Y: [f64; 2] = [-0.6, 2.0];
/// The drawing in its own units, and the points of a curve.
const WIDTH: f64 = 48.0;
const HEIGHT: f64 = 24.0;
const POINTS: usize = 49;

/// f, and f′ as a thinner line.
#[component]
pub(in crate::page) fn Glyph(arm: Arm) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let activation = setup.read(move |experiment| experiment.activation(arm).cloned());
    let drawn = move |derivative| move || activation.with(|of_arm| of_arm.as_ref().map(|of_arm| path(of_arm, derivative)));
    view! {
        <svg class="glyph" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            <path class="slope" d=drawn(Derivative::Slope)/>
            <path d=drawn(Derivative::Value)/>
        </svg>
    }
}

/// The slider of an activation with one parameter, such as β of SmeLU; the card of activations has those of the others.
#[component]
pub(in crate::page) fn HeadlineSlider(arm: Arm) -> impl IntoView {
    let arm_activation = CurveEditor::of_page().arm_activation(arm);
    move || {
        let family = arm_activation.family.get();
        let [parameter] = family.parameters() else { return None };
        let id = format!("headline-{}-{}", arm.letter(), parameter.key);
        let (value, set) = parameter_value(arm_activation, family, 0, parameter);
        Some(view! {
            <div class="dial"><div class="field"><div class="name">{term(parameter)}</div><ParameterSlider id parameter value set/></div></div>
        })
    }
}

/// The points of a curve as a path, as far as they lie in the drawing.
fn path(activation: &Activation, derivative: Derivative) -> String {
    let at = |value: f64, [low, high]: [f64; 2]| (value.clamp(low, high) - low) / (high - low);
    let mut path = String::new();
    for (index, (x, y)) in curve_points(activation, derivative, X, POINTS).into_iter().enumerate() {
        let pen = if index == 0 { 'M' } else { 'L' };
        // Writing to a String does not fail.
        let _ = write!(path, "{pen}{:.1} {:.1}", WIDTH * at(x, X), HEIGHT * (1.0 - at(y, Y)));
    }
    path
}
