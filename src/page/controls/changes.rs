//! What changes during the run: the changes that are planned, and the controls of a new one.

use leptos::prelude::*;

use super::{Labelled, Remark, RemarkLine, Slider};
use crate::activation::SliderScale;
use crate::experiment::{Adjustment, Arm, Change, Changes, Domain, Expected, Experiment, Key, Problem};
use crate::page::field::while_mounted;
use crate::page::reactive::{derived, memo};
use crate::page::session::Training;
use crate::page::state::ExperimentSetup;
use crate::words::{self, further};

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
                Some(arm) => further().changes_of_arm(words::label(&Key::Rate), arm.letter()),
                None => words::label(&key),
            },
            Self::Parameter(arm, index) => {
                let parameter = experiment.activation(arm).and_then(|activation| activation.family().parameters().get(index));
                further().changes_of_arm(parameter.map(words::label).unwrap_or_default(), arm.letter())
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

    /// The least and the largest value that it can be given.
    fn limits(self, experiment: &Experiment) -> Option<[f64; 2]> {
        match self {
            Self::Key(_) => self.slider(experiment).map(|(bounds, ..)| bounds),
            Self::Parameter(arm, index) => {
                let limits = experiment.activation(arm)?.family().parameters().get(index)?.limits;
                Some([limits.min, limits.max])
            }
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
    let setup = expect_context::<ExperimentSetup>();
    let changes = setup.read(|experiment| experiment.changes.iter().cloned().collect::<Vec<_>>());
    let full = memo(move || changes.with(|changes| changes.len() == Changes::MOST));
    let item = move |change: Change| {
        let said = further().changes_planned(change.epoch, words::adjustment(&change.adjustment));
        let label = further().changes_remove_labelled(&said);
        view! {
            <li>{said}<button class="quiet icon" aria-label=label title=further().changes_remove() on:click=move |_| setup.unplan(&change)>"×"</button></li>
        }
    };
    view! {
        <ul class="planned" id="changes">{move || changes.get().into_iter().map(item).collect_view()}</ul>
        <Show when=move || full.get() fallback=NewChange><p class="note">{further().changes_full(Changes::MOST as u32)}</p></Show>
    }
}

/// The controls of one more change.
#[component]
fn NewChange() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let subjects = setup.read(Subject::all);
    let chosen = RwSignal::new(Subject::Key(Key::Rate));
    let subject = memo(move || {
        let chosen = chosen.get();
        if subjects.with(|subjects| subjects.contains(&chosen)) { chosen } else { Subject::Key(Key::Rate) }
    });
    let epoch = RwSignal::new(None::<u32>);
    let options = move || {
        let option = |(index, option): (usize, Subject)| {
            let label = setup.experiment.with(|experiment| option.label(experiment));
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
    let remark = Remark::new(derived(move || text(epoch.get())));
    let type_epoch = move |event| {
        let last = setup.experiment.with_untracked(|experiment| experiment.epochs).saturating_sub(1).max(1);
        let problem = match typed_epoch(&event_target_value(&event), last) {
            Ok((typed, problem)) => {
                epoch.set(typed);
                problem
            }
            Err(problem) => Some(problem),
        };
        remark.say(problem);
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&text(epoch.get_untracked()));
    };
    view! {
        <Labelled id="change-what" label=further().changes_what() explanation=further().changes_what_explanation()>
            <select id="change-what" on:change=choose>{options}</select>
        </Labelled>
        <Labelled id="change-epoch" label=further().changes_epoch() explanation=further().changes_epoch_explanation()>
            <input type="text" inputmode="numeric" class="number" id="change-epoch" placeholder=further().changes_next() autocomplete="off"
                prop:value=move || text(epoch.get()) aria-describedby="change-epoch-remark" aria-invalid=move || remark.invalid()
                on:input=move |_| remark.forget() on:change=while_mounted(type_epoch)/>
            <RemarkLine id="change-epoch-remark" remark/>
        </Labelled>
        {move || view! { <NewValue subject=subject.get() epoch/> }}
    }
}

/// The epoch of a text, which is none for an empty one, and what had to be changed about it.
fn typed_epoch(text: &str, last: u32) -> Result<(Option<u32>, Option<Problem>), Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok((None, None));
    }
    let expected = Expected::WholeWithin { min: 1, max: last };
    let typed: u32 = text.parse().map_err(|_| Problem::Unreadable { value: text.to_owned(), expected })?;
    let (used, problem) = Problem::within(typed.into(), [1.0, last.into()]);
    Ok((Some(used as u32), problem))
}

fn text(epoch: Option<u32>) -> String {
    epoch.map_or_else(String::new, |epoch| epoch.to_string())
}

/// The value that it changes to, and the button.
#[component]
fn NewValue(subject: Subject, epoch: RwSignal<Option<u32>>) -> impl IntoView {
    let (setup, training) = (expect_context::<ExperimentSetup>(), expect_context::<Training>());
    let trouble = RwSignal::new(None::<String>);
    let present = setup.experiment.with_untracked(|experiment| subject.value(&experiment.in_force(u32::MAX)));
    let value = RwSignal::new(present.unwrap_or_default());
    let (bounds, scale, step) = setup.experiment.with_untracked(|experiment| subject.slider(experiment)).unwrap_or((
        [0.0, 1.0],
        SliderScale::Linear,
        None,
    ));
    let limits = setup.experiment.with_untracked(|experiment| subject.limits(experiment)).unwrap_or(bounds);
    let set = Callback::new(move |to: f64| {
        let (used, problem) = Problem::within(to, limits);
        value.set(used);
        problem
    });
    let apply = move |_| {
        let Some(epoch) = epoch.get_untracked().or_else(|| training.next_epoch()) else {
            return trouble.set(Some(further().changes_at_end()));
        };
        let adjustment = setup
            .experiment
            .with_untracked(|experiment| subject.adjustment(&experiment.in_force(epoch), value.get_untracked()));
        match adjustment {
            Some(adjustment) => {
                setup.plan(Change { epoch, adjustment });
                trouble.set(None);
            }
            None => trouble.set(Some(further().changes_unfit())),
        }
    };
    view! {
        <Labelled id="change-to" label=further().changes_value() explanation=further().changes_value_explanation()>
            <Slider id="change-to" label=further().changes_value() bounds scale step value=value.into() set/>
        </Labelled>
        <button class="wide" id="change" on:click=apply>{further().changes_plan()}</button>
        <p class="note" role="status">{move || trouble.get()}</p>
    }
}
