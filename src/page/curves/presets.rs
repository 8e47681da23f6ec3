//! Presets: activations to start from.

use leptos::prelude::*;

use super::arm_activation::ArmActivation;
use crate::activation::{Collection, Preset};
use crate::page::controls::Labelled;
use crate::page::reactive::memo;
use crate::words::{self, further};

/// A list of presets. It shows the one that the arm has at present.
#[component]
pub(super) fn PresetControl(arm_activation: ArmActivation) -> impl IntoView {
    let id = format!("arm-{}-preset", arm_activation.arm.letter());
    let present = memo(move || {
        let family = arm_activation.family.get();
        arm_activation.activation.with(|activation| {
            Preset::ALL.iter().position(|preset| preset.family() == family && preset.activation().as_ref() == Ok(activation))
        })
    });
    let choose = move |event| {
        let preset = event_target_value(&event).parse().ok().and_then(|index: usize| Preset::ALL.get(index));
        if let Some((preset, Ok(activation))) = preset.map(|preset| (preset, preset.activation())) {
            arm_activation.begin(preset.family(), activation);
        }
    };
    let option = move |(index, preset): (usize, &Preset)| {
        view! { <option value=index.to_string() selected=move || present.get() == Some(index)>{words::preset(preset)}</option> }
    };
    let group = move |collection: Collection| {
        let presets = Preset::ALL.iter().enumerate().filter(|(_, preset)| preset.collection == collection);
        view! { <optgroup label=words::label(&collection)>{presets.map(option).collect_view()}</optgroup> }
    };
    view! {
        <Labelled id=id.clone() label=further().curves_preset() explanation=further().curves_preset_explanation()>
            <select id=id on:change=choose>
                <option value="" selected=move || present.get().is_none()>{further().curves_preset_none()}</option>
                {Collection::ALL.map(group).collect_view()}
            </select>
        </Labelled>
    }
}
