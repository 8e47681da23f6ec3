//! A control for any key, by what values it takes.

use leptos::prelude::*;

use super::remark::{Remark, RemarkLine};
use crate::activation::SliderScale;
use crate::experiment::{Domain, Expected, Key, Problem};
use crate::page::field::while_mounted;
use crate::page::reactive::derived;
use crate::page::state::ExperimentSetup;
use crate::words::{self, further};

/// Positions of a slider.
const POSITIONS: f64 = 1000.0;

/// The control of one key: its label, and whatever input fits its values.
#[component]
pub(in crate::page) fn KeyControl(key: Key) -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let id = format!("key-{}", key.name().replace('.', "-"));
    let value = setup.value(key);
    let text = derived(move || value.get().unwrap_or_default());
    let write = move |value: String| setup.choose(key, &value).err().map(|notice| notice.problem);
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
                <select id=id.clone() on:change=move |event| drop(write(event_target_value(&event)))>{options.collect_view()}</select>
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
        | Domain::Own { .. } => view! { <TextBox id=id.clone() text write=Callback::new(write)/> }.into_any(),
    };
    view! { <Labelled id label=words::label(&key) explanation=words::explanation(&key)>{input}</Labelled> }
}

/// A box to type a text into.
#[component]
fn TextBox(id: String, text: Signal<String>, write: Callback<String, Option<Problem>>) -> impl IntoView {
    let (remark, remark_id) = (Remark::new(text), format!("{id}-remark"));
    let type_in = move |event| {
        let problem = write.run(event_target_value(&event));
        remark.say(problem);
        // What was refused is replaced by what holds.
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&text.get_untracked());
    };
    view! {
        <input type="text" id=id prop:value=text autocomplete="off" spellcheck="false" aria-describedby=remark_id.clone()
            aria-invalid=move || remark.invalid() on:input=move |_| remark.forget() on:change=while_mounted(type_in)/>
        <RemarkLine id=remark_id remark/>
    }
}

/// A labelled row, which explains itself at the press of a button beside the label.
#[component]
pub(in crate::page) fn Labelled(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] explanation: String,
    children: Children,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let explanation_id = format!("{id}-explanation");
    let name = further().settings_explain(&label);
    view! {
        <div class="field">
            <div class="name">
                <label for=id title=explanation.clone()>{label}</label>
                <button class="explain" aria-label=name aria-expanded=move || open.get().to_string() aria-controls=explanation_id.clone()
                    on:click=move |_| open.update(|open| *open = !*open)>"?"</button>
            </div>
            {children()}
            <p class="explanation" id=explanation_id hidden=move || !open.get()>{explanation}</p>
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
    write: impl Fn(String) -> Option<Problem> + Copy + Send + Sync + 'static,
) -> AnyView {
    let value = derived(move || text.get().parse().unwrap_or(bounds[0]));
    view! { <Slider id label bounds scale step value set=Callback::new(move |value: f64| write(value.to_string()))/> }
        .into_any()
}

/// A slider and a box to type into, for one number. The slider runs through `bounds`; what may be typed is for `set` to judge, which
/// says what was wrong with it.
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
    set: Callback<f64, Option<Problem>>,
) -> impl IntoView {
    let text = derived(move || words::typeable(value.get()));
    let (remark, remark_id) = (Remark::new(text), format!("{id}-remark"));
    let round = move |value: f64| step.map_or_else(|| three_digits(value), |step| (value / step).round() * step);
    let slide = move |event| {
        if let Ok(position) = event_target_value(&event).parse::<f64>() {
            remark.forget();
            // Within its bounds a slider gives nothing that could be wrong.
            let _ = set.run(round(scale.value(position / POSITIONS, bounds)).clamp(bounds[0], bounds[1]));
        }
    };
    let type_in = move |event| {
        let problem = match typed_number(&event_target_value(&event), step) {
            Ok(typed) => set.run(typed),
            Err(problem) => Some(problem),
        };
        remark.say(problem);
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&text.get_untracked());
    };
    let position = move || (scale.position(value.get(), bounds) * POSITIONS).round().to_string();
    view! {
        <input type="range" id=format!("{id}-slider") aria-label=label.clone() min="0" max=POSITIONS step="1" prop:value=position
            aria-valuetext=text on:input=slide/>
        <input type="text" inputmode="decimal" id=id class="number" aria-label=label autocomplete="off"
            prop:value=text aria-describedby=remark_id.clone() aria-invalid=move || remark.invalid()
            on:input=move |_| remark.forget() on:change=while_mounted(type_in)/>
        <RemarkLine id=remark_id remark/>
    }
}

/// The number of a text, if it is one, and a whole one where only those are possible.
pub(in crate::page) fn typed_number(text: &str, step: Option<f64>) -> Result<f64, Problem> {
    let expected = if step.is_some() { Expected::Whole } else { Expected::Number };
    let number = words::untypeset(text).parse().ok().filter(|number: &f64| !number.is_nan());
    let possible = number.filter(|number| step.is_none_or(|step| number.is_infinite() || number % step == 0.0));
    possible.ok_or_else(|| Problem::Unreadable { value: text.trim().to_owned(), expected })
}

/// Rounds to three significant digits, so that a slider gives numbers one can read out.
fn three_digits(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}
