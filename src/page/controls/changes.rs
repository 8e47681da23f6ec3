//! What changes during the run: the changes that are planned, and the controls of a new one.

use leptos::prelude::*;

use super::{Labelled, Slider};
use crate::activation::SliderScale;
use crate::experiment::{Adjustment, Arm, Change, Changes, Domain, Experiment, Key};
use crate::page::changes::short;
use crate::page::state::Page;

/// What can be changed by its controls; a link may also give an arm another kind of activation.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Subject {
    /// A number that has a key.
    Key(Key),
    /// A parameter of an arm's activation, by its place.
    Parameter(Arm, usize),
}

impl Subject {
    /// All that an experiment has at an epoch.
    fn all(experiment: &Experiment) -> Vec<Self> {
        let of_arm = |arm: Arm| {
            let own_rate = experiment.arms.get(arm).and_then(|setup| setup.rate).map(|_| Self::Key(arm.rate_key()));
            let parameters = experiment.activation(arm).map_or(0, |activation| activation.family().parameters().len());
            own_rate.into_iter().chain((0..parameters).map(move |index| Self::Parameter(arm, index)))
        };
        [Self::Key(Key::Rate), Self::Key(Key::Batch)].into_iter().chain(experiment.arms().flat_map(of_arm)).collect()
    }

    fn label(self, experiment: &Experiment) -> String {
        match self {
            Self::Key(key) => match Arm::ALL.into_iter().find(|arm| key == arm.rate_key()) {
                Some(arm) => format!("{} of arm {}", key.label(), arm.letter()),
                None => key.label().to_owned(),
            },
            Self::Parameter(arm, index) => {
                let parameter = experiment.activation(arm).and_then(|activation| activation.family().parameters().get(index));
                format!("{} of arm {}", parameter.map_or("", |parameter| parameter.label), arm.letter())
            }
        }
    }

    /// How its slider runs, and how far its values are apart where only some are possible.
    fn slider(self, experiment: &Experiment) -> Option<([f64; 2], SliderScale, Option<f64>)> {
        let key = match self {
            Self::Key(key) => key,
            Self::Parameter(arm, index) => {
                let parameter = experiment.activation(arm)?.family().parameters().get(index)?;
                return Some(([parameter.slider.min, parameter.slider.max], parameter.scale, None));
            }
        };
        let domain = if let Domain::Own { instead_of } = key.domain() { instead_of.domain() } else { key.domain() };
        match domain {
            Domain::Real { min, max, scale } => Some(([min, max], scale, None)),
            Domain::Whole { min, max, scale } => Some(([min.into(), max.into()], scale, Some(1.0))),
            _ => None,
        }
    }

    /// Its value in an experiment.
    fn value(self, experiment: &Experiment) -> Option<f64> {
        match self {
            Self::Key(key) => key.read(experiment)?.parse().ok(),
            Self::Parameter(arm, index) => experiment.activation(arm)?.parameters().get(index).copied(),
        }
    }

    /// What gives it another value, as near to it as its bounds allow.
    fn adjustment(self, experiment: &Experiment, value: f64) -> Option<Adjustment> {
        match self {
            Self::Key(key) => {
                let mut changed = experiment.clone();
                // What is beyond the bounds is cut to them and put in all the same.
                let _ = key.write(&mut changed, &value.to_string());
                Adjustment::of(key, &changed)
            }
            Self::Parameter(arm, index) => {
                let activation = experiment.activation(arm)?;
                let (family, mut values) = (activation.family(), activation.parameters());
                let limits = family.parameters().get(index)?.limits;
                *values.get_mut(index)? = value.clamp(limits.min, limits.max);
                Some(Adjustment::Activation(arm, activation.with_parameters(family, &values).ok()?))
            }
        }
    }
}

/// What changes during the run.
#[component]
pub(super) fn ChangesDuringRun() -> impl IntoView {
    let page = expect_context::<Page>();
    let changes =
        Memo::new(move |_| page.setup.experiment.with(|experiment| experiment.changes.iter().cloned().collect::<Vec<_>>()));
    let full = Memo::new(move |_| changes.with(|changes| changes.len() == Changes::MOST));
    let item = move |change: Change| {
        let said = format!("after epoch {}: {}", change.epoch, short(&change.adjustment));
        let label = format!("Take back the change {said}");
        view! {
            <li>{said}<button class="quiet icon" aria-label=label title="Take back" on:click=move |_| page.setup.unplan(&change)>"×"</button></li>
        }
    };
    view! {
        <ul class="planned" id="changes">{move || changes.get().into_iter().map(item).collect_view()}</ul>
        <Show when=move || full.get() fallback=NewChange><p class="note">{format!("A run takes {} changes at most.", Changes::MOST)}</p></Show>
    }
}

/// The controls of one more change.
#[component]
fn NewChange() -> impl IntoView {
    let page = expect_context::<Page>();
    let subjects = Memo::new(move |_| page.setup.experiment.with(Subject::all));
    let chosen = RwSignal::new(Subject::Key(Key::Rate));
    let subject = Memo::new(move |_| {
        let chosen = chosen.get();
        if subjects.with(|subjects| subjects.contains(&chosen)) { chosen } else { Subject::Key(Key::Rate) }
    });
    let epoch = RwSignal::new(None::<u32>);
    let options = move || {
        let option = |(index, option): (usize, Subject)| {
            let label = page.setup.experiment.with(|experiment| option.label(experiment));
            view! { <option value=index.to_string() selected=move || subject.get() == option>{label}</option> }
        };
        subjects.get().into_iter().enumerate().map(option).collect_view()
    };
    let choose = move |event| {
        let index = event_target_value(&event).parse().ok();
        if let Some(subject) = index.and_then(|index: usize| subjects.with_untracked(|subjects| subjects.get(index).copied())) {
            chosen.set(subject);
        }
    };
    let type_epoch = move |event| {
        let last = page.setup.experiment.with_untracked(|experiment| experiment.epochs).saturating_sub(1).max(1);
        let typed: Option<u32> = event_target_value(&event).trim().parse().ok();
        epoch.set(typed.map(|typed| typed.clamp(1, last)));
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&text(epoch.get_untracked()));
    };
    view! {
        <Labelled id="change-what".to_owned() label="Change" explanation="Learning rate, batch size, or a number of an arm’s activation.">
            <select id="change-what" on:change=choose>{options}</select>
        </Labelled>
        <Labelled id="change-epoch".to_owned() label="After epoch"
            explanation="The end of the epoch after which it changes. Left empty it is the next end, so that the run goes on as it is.">
            <input type="text" inputmode="numeric" class="number" id="change-epoch" placeholder="next" autocomplete="off"
                prop:value=move || text(epoch.get()) on:change=type_epoch/>
        </Labelled>
        {move || view! { <NewValue subject=subject.get() epoch/> }}
    }
}

fn text(epoch: Option<u32>) -> String {
    epoch.map_or_else(String::new, |epoch| epoch.to_string())
}

/// The value that it changes to, and the button.
#[component]
fn NewValue(subject: Subject, epoch: RwSignal<Option<u32>>) -> impl IntoView {
    let page = expect_context::<Page>();
    let trouble = RwSignal::new(None::<&'static str>);
    let present = page.setup.experiment.with_untracked(|experiment| subject.value(&experiment.in_force(u32::MAX)));
    let value = RwSignal::new(present.unwrap_or_default());
    let (bounds, scale, step) = page.setup.experiment.with_untracked(|experiment| subject.slider(experiment)).unwrap_or((
        [0.0, 1.0],
        SliderScale::Linear,
        None,
    ));
    let apply = move |_| {
        let Some(epoch) = epoch.get_untracked().or_else(|| page.training.next_epoch()) else {
            return trouble.set(Some("The run is at its end. Rewind, or say after which epoch."));
        };
        let adjustment = page
            .setup
            .experiment
            .with_untracked(|experiment| subject.adjustment(&experiment.in_force(epoch), value.get_untracked()));
        match adjustment {
            Some(adjustment) => {
                page.setup.plan(Change { epoch, adjustment });
                trouble.set(None);
            }
            None => trouble.set(Some("This value does not go together with the others of the activation.")),
        }
    };
    view! {
        <Labelled id="change-to".to_owned() label="To" explanation="The value from then on.">
            <Slider id="change-to".to_owned() label="To" bounds scale step value=value.into() set=Callback::new(move |to| value.set(to))/>
        </Labelled>
        <button class="wide" id="change" on:click=apply>"Change it during the run"</button>
        <p class="note" role="status">{move || trouble.get()}</p>
    }
}
