//! The controls of an activation.

use leptos::prelude::*;

use super::arm_activation::ArmActivation;
use super::curve_editor::CurveEditor;
use super::points::Points;
use super::presets::PresetControl;
use super::ties::{ResetButton, TiesControl};
use crate::activation::{Activation, Family, Kernel, Parameter, Ties};
use crate::experiment::{Expected, Problem};
use crate::glossary::Concept;
use crate::page::arms::RemoveArm;
use crate::page::controls::{Labelled, Slider};
use crate::page::reactive::derived;
use crate::page::terms::TermButton;
use crate::words::{self, further};

/// The activation of one arm: which, and its parameters.
#[component]
pub(super) fn ActivationControls(
    arm_activation: ArmActivation,
    /// What else is an arm's own.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let ArmActivation { arm, family, .. } = arm_activation;
    let last_edited = CurveEditor::of_page().last_edited;
    let choose = move |event| {
        let Some(family) = Family::from_name(&event_target_value(&event)) else { return };
        if family == Family::Drawn {
            // A drawing begins as the present activation, as nearly as points can tell it.
            return arm_activation
                .begin(family, Activation::Drawn(arm_activation.activation.with_untracked(Activation::drawn)));
        }
        let defaults: Vec<f64> = family.parameters().iter().map(|parameter| parameter.default).collect();
        if let Ok(activation) = Activation::from_parts(family, Family::DEFAULT_KERNEL, &defaults) {
            arm_activation.begin(family, activation);
        }
    };
    let options = Family::ALL.map(|option| {
        view! { <option value=option.name() selected=move || family.get() == option>{words::label(&option)}</option> }
    });
    let (id, name) = (format!("arm-{}", arm.letter()), further().curves_arm(arm.letter()));
    view! {
        <div class="editor fields" data-arm=arm.letter() on:focusin=move |_| last_edited.set(arm)>
            <div class="field">
                <div class="name"><span class="key" aria-hidden="true"></span><TermButton term=words::id(&Concept::Arm) text=name.clone()/></div>
                <select id=id aria-label=name on:change=choose>{options.collect_view()}</select>
                <RemoveArm arm/>
            </div>
            <PresetControl arm_activation/>
            <Show when=move || family.get().has_kernel()><KernelControl arm_activation/></Show>
            <Show when=move || family.get() == Family::Drawn><Points arm_activation/></Show>
            {move || {
                let family = family.get();
                family.parameters().iter().enumerate()
                    .map(|(index, parameter)| {
                        let id = format!("arm-{}-{}", arm.letter(), parameter.key);
                        view! { <ParameterControl arm_activation family index parameter id/> }
                    })
                    .collect_view()
            }}
            <Show when=move || Ties::concern(family.get())><TiesControl arm_activation/></Show>
            {children.map(|children| children())}
            <p class="note">{move || words::explanation(&family.get())} " " <em>{move || words::label(&family.get().origin())}</em></p>
        </div>
    }
}

/// The slider of one parameter.
#[component]
pub(super) fn ParameterControl(
    arm_activation: ArmActivation,
    family: Family,
    /// Its place among those of the family.
    index: usize,
    parameter: &'static Parameter,
    /// The id of the box; that of the slider is derived from it.
    id: String,
) -> impl IntoView {
    let (value, set) = parameter_value(arm_activation, family, index, parameter);
    view! {
        <Labelled id=id.clone() label=words::label(parameter) explanation=words::explanation(parameter)>
            <ParameterSlider id=id.clone() parameter value set/>
            <ResetButton id parameter value set/>
        </Labelled>
    }
}

/// The slider of one parameter without its label.
#[component]
pub(super) fn ParameterSlider(
    id: String,
    parameter: &'static Parameter,
    value: Signal<f64>,
    set: Callback<f64, Option<Problem>>,
) -> impl IntoView {
    let bounds = [parameter.slider.min, parameter.slider.max];
    view! { <Slider id label=words::label(parameter) bounds scale=parameter.scale step=None value set/> }
}

/// A parameter of an arm's activation, and what sets it, which says what was wrong with a number.
pub(super) fn parameter_value(
    arm_activation: ArmActivation,
    family: Family,
    index: usize,
    parameter: &'static Parameter,
) -> (Signal<f64>, Callback<f64, Option<Problem>>) {
    let activation = arm_activation.activation;
    let value =
        derived(move || activation.with(|activation| parts(activation, family)).get(index).copied().unwrap_or_default());
    let set = Callback::new(move |value: f64| {
        let present = activation.get_untracked();
        let mut values = parts(&present, family);
        let (used, problem) = Problem::within(value, [parameter.limits.min, parameter.limits.max]);
        if let Some(place) = values.get_mut(index) {
            *place = used;
        }
        match present.with_parameters(family, &values) {
            Ok(activation) => {
                arm_activation.put(Some(activation));
                problem
            }
            Err(why) => Some(Problem::Unreadable { value: value.to_string(), expected: Expected::Activation { why } }),
        }
    });
    (value, set)
}

/// The parameters of an activation as those of a family that it can be written in.
fn parts(activation: &Activation, family: Family) -> Vec<f64> {
    match activation {
        Activation::Rescu(rescu) if family != Family::Smelu => {
            vec![rescu.alpha(), rescu.beta(), rescu.left_slope(), rescu.right_slope(), rescu.left_value()]
        }
        _ => activation.parameters(),
    }
}

#[component]
fn KernelControl(arm_activation: ArmActivation) -> impl IntoView {
    let ArmActivation { arm, activation, .. } = arm_activation;
    let id = format!("arm-{}-kernel", arm.letter());
    let present = move || activation.with(Activation::kernel);
    let choose = move |event| {
        let kernel = Kernel::from_name(&event_target_value(&event));
        arm_activation.put(kernel.map(|kernel| activation.get_untracked().with_kernel(kernel)));
    };
    let options = Kernel::ALL.map(|kernel| {
        let label = further().curves_with_origin(words::label(&kernel), words::origin_phrase(kernel.origin()));
        view! { <option value=kernel.name() selected=move || present() == Some(kernel)>{label}</option> }
    });
    view! {
        <Labelled id=id.clone() label=further().curves_kernel() explanation=further().curves_kernel_explanation()>
            <select id=id on:change=choose>{options.collect_view()}</select>
        </Labelled>
    }
}
