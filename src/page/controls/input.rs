//! A control for any key, by what values it takes.

use leptos::prelude::*;

use super::Explained;
use crate::activation::SliderScale;
use crate::experiment::{Domain, Key};
use crate::page::field::while_mounted;
use crate::page::state::ExperimentSetup;
use crate::words::{self, words};

/// Positions of a slider.
const POSITIONS: f64 = 1000.0;

/// The control of one key: its label, and whatever input fits its values.
#[component]
pub(in crate::page) fn KeyControl(key: Key) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let id = format!("key-{}", key.name().replace('.', "-"));
    let value = setup.value(key);
    let text = Signal::derive(move || value.get().unwrap_or_default());
    let write = move |value: String| setup.choose(key, &value);
    let input = match key.domain() {
        Domain::Real { min, max, scale } => {
            slider_with_box(id.clone(), words::label(&key), [min, max], scale, None, text, write)
        }
        Domain::Whole { min, max, scale } => {
            slider_with_box(id.clone(), words::label(&key), [min.into(), max.into()], scale, Some(1.0), text, write)
        }
        Domain::Choice(choices) => {
            let options = choices.iter().map(move |&choice| {
                view! { <option value=choice selected=move || text.get() == choice>{words::choice(key, choice)}</option> }
            });
            view! {
                <select id=id.clone() on:change=move |event| write(event_target_value(&event))>{options.collect_view()}</select>
            }
            .into_any()
        }
        Domain::Seed
        | Domain::File
        | Domain::Points
        | Domain::Sources
        | Domain::Layers
        | Domain::Activation
        | Domain::OptionalActivation
        | Domain::Changes
        | Domain::Own { .. } => view! {
            <input type="text" id=id.clone() prop:value=text autocomplete="off" spellcheck="false"
                on:change=while_mounted(move |event| {
                    write(event_target_value(&event));
                    // What was refused is replaced by what holds.
                    event_target::<web_sys::HtmlInputElement>(&event).set_value(&text.get_untracked());
                })/>
        }
        .into_any(),
    };
    view! { <Labelled id label=words::label(&key) explanation=words::explanation(&key)>{input}</Labelled> }
}

/// A labelled row that explains itself while the reader is at it.
#[component]
pub(in crate::page) fn Labelled(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] explanation: String,
    children: Children,
) -> impl IntoView {
    let explained = use_context::<Explained>();
    let spoken = words().settings_explained(&explanation);
    let title = explanation.clone();
    let explanation = StoredValue::new(explanation);
    let explain = move || {
        if let Some(Explained(explained)) = explained {
            explained.set(explanation.try_get_value());
        }
    };
    view! {
        <div class="field" title=title on:pointerenter=move |_| explain() on:focusin=move |_| explain()>
            <label for=id>{label}<span class="unseen">{spoken}</span></label>
            {children()}
        </div>
    }
}

fn slider_with_box(
    id: String,
    label: String,
    bounds: [f64; 2],
    scale: SliderScale,
    step: Option<f64>,
    text: Signal<String>,
    write: impl Fn(String) + Copy + Send + Sync + 'static,
) -> AnyView {
    let value = Signal::derive(move || text.get().parse().unwrap_or(bounds[0]));
    view! { <Slider id label bounds scale step value set=Callback::new(move |value: f64| write(value.to_string()))/> }
        .into_any()
}

/// A slider and a box to type into, for one number. The slider runs through `bounds`; what may be typed is for `set` to judge.
#[component]
pub(in crate::page) fn Slider(
    /// The id of the box; the slider's is derived from it.
    #[prop(into)]
    id: String,
    /// What the number is, for those who do not see where the slider stands.
    #[prop(into)]
    label: String,
    bounds: [f64; 2],
    scale: SliderScale,
    /// The distance of neighbouring values, where only some are possible.
    step: Option<f64>,
    value: Signal<f64>,
    set: Callback<f64>,
) -> impl IntoView {
    let round = move |value: f64| step.map_or_else(|| three_digits(value), |step| (value / step).round() * step);
    let slide = move |event| {
        if let Ok(position) = event_target_value(&event).parse::<f64>() {
            set.run(round(scale.value(position / POSITIONS, bounds)).clamp(bounds[0], bounds[1]));
        }
    };
    let type_in = move |event| {
        if let Ok(typed) = event_target_value(&event).trim().replace('−', "-").parse::<f64>() {
            set.run(typed);
        }
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&value.get_untracked().to_string());
    };
    let position = move || (scale.position(value.get(), bounds) * POSITIONS).round().to_string();
    view! {
        <input type="range" id=format!("{id}-slider") aria-label=label min="0" max=POSITIONS step="1" prop:value=position
            aria-valuetext=move || value.get().to_string() on:input=slide/>
        <input type="text" inputmode="decimal" id=id class="number" autocomplete="off"
            prop:value=move || value.get().to_string() on:change=while_mounted(type_in)/>
    }
}

/// Rounds to three significant digits, so that a slider gives numbers one can read out.
fn three_digits(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}
