//! What the plots of one card have in common.

use leptos::prelude::*;

use super::arm_activation::ArmActivation;
use super::curve_editor::CurveEditor;
use super::formula::{Formula, Highlight};
use crate::activation::Derivative;
use crate::experiment::Arm;
use crate::page::arms::look;
use crate::page::live_view::LiveView;
use crate::page::reactive::{derived, memo};
use crate::page::state::ExperimentSetup;
use crate::page::theme::{Palette, Theme};
use crate::plot::{Curve, Marker, Role, Stroke};
use crate::view::{DifferencePlot, Pin, Pins, Slot};
use crate::words::{self, further};

/// Plots of the same curves over the same range, with one crosshair.
#[derive(Clone, Copy)]
pub(super) struct LinkedPlots {
    pub(super) editor: CurveEditor,
    /// What is drawn: the curves of `arms`, in their order, then the pinned ones.
    pub(super) curves: Memo<Vec<Curve>>,
    /// The arms that there are.
    arms: Memo<Vec<Arm>>,
    /// What is drawn of each curve, a plot each.
    pub(super) derivatives: Signal<Vec<Derivative>>,
    /// The range of x to shade; absent while the reader is at no piece of a formula.
    pub(super) highlight: Signal<Option<Highlight>>,
}

/// How a pinned curve is drawn, by its slot. No two are alike without their colours either, nor like an arm.
const LOOKS: [(Stroke, Marker); Pins::MOST] = [
    (Stroke::LongDashed, Marker::Diamond),
    (Stroke::Dotted, Marker::Triangle),
    (Stroke::WideDotted, Marker::Square),
    (Stroke::Dashed, Marker::Triangle),
    (Stroke::LongDashed, Marker::Circle),
    (Stroke::Dotted, Marker::Diamond),
    (Stroke::WideDotted, Marker::Triangle),
    (Stroke::Dashed, Marker::Diamond),
];

impl LinkedPlots {
    /// Value and slope of the arms' curves.
    pub(super) fn of_arms() -> Self {
        let (setup, theme) = (expect_context::<ExperimentSetup>(), expect_context::<Theme>());
        let editor = CurveEditor::of_page();
        let of_arm = move |arm| of_arm(editor.arm_activation(arm), &theme.palette());
        let curves = memo(move || setup.arms().into_iter().map(of_arm).collect());
        let derivatives = derived(|| vec![Derivative::Value, Derivative::Slope]);
        Self { editor, curves, arms: setup.present, derivatives, highlight: derived(|| None) }
    }

    /// All curves, with the pinned ones, all that is drawn of them, and the piece of a formula that the reader is at.
    pub(super) fn with_pins(formula: Formula) -> Self {
        let (setup, theme) = (expect_context::<ExperimentSetup>(), expect_context::<Theme>());
        let LiveView { pins, difference, .. } = expect_context();
        let editor = CurveEditor::of_page();
        let curves = memo(move || {
            let palette = theme.palette();
            let arms = setup.arms().into_iter().map(|arm| of_arm(editor.arm_activation(arm), &palette));
            pins.with(|pins| arms.chain(pins.iter().map(|(slot, pin)| of_pin(slot, pin, &palette))).collect())
        });
        let derivatives = derived(move || {
            let mut derivatives = vec![Derivative::Value, Derivative::Slope, Derivative::Curvature];
            derivatives.extend((difference.get() == DifferencePlot::Shown).then_some(Derivative::Difference));
            derivatives
        });
        Self { editor, curves, arms: setup.present, derivatives, highlight: derived(move || formula.highlight()) }
    }

    /// The arm that the curve at a place is of, if it is no pinned one.
    pub(super) fn arm(self, place: usize) -> Option<Arm> {
        self.arms.with(|arms| arms.get(place).copied())
    }
}

fn of_arm(arm_activation: ArmActivation, palette: &Palette) -> Curve {
    let (stroke, marker) = look(arm_activation.arm);
    let activation = arm_activation.activation.get();
    let name = words::activation(&activation);
    Curve { activation, name, colour: palette.arm(arm_activation.arm).into(), stroke, marker, role: Role::Subject }
}

pub(super) fn of_pin(slot: Slot, pin: &Pin, palette: &Palette) -> Curve {
    let (stroke, marker) = LOOKS[slot.index()];
    let (activation, colour) = (pin.activation.clone(), palette.pin(slot).into());
    Curve { activation, name: name(pin), colour, stroke, marker, role: Role::Reference }
}

/// What a quantity is called in headings and readings.
pub(super) fn symbol(derivative: Derivative) -> String {
    match derivative {
        Derivative::Difference => further().curves_difference_symbol(),
        other => other.symbol().to_owned(),
    }
}

/// What a pin is called.
pub(super) fn name(pin: &Pin) -> String {
    pin.name.as_ref().map_or_else(|| words::activation(&pin.activation), |name| name.as_str().to_owned())
}
