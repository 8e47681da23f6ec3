//! Reading and writing the parts of an experiment as text.

use super::{Domain, Key, Part};
use crate::activation::Activation;
use crate::data::placed::{Flaw, Placed};
use crate::data::supplied::{File, NoFile, Scaling};
use crate::data::{Data, Settings, Task};
use crate::experiment::{
    Arm, Changes, Expected, Experiment, Inapplicable, Notice, Objective, Problem, Schedule, Setup, Source, Sources,
};
use crate::network::{Initialisation, Rule, Shape};

/// The word for an empty list.
const NONE: &str = "none";
/// The word for what is as in all arms.
const SHARED: &str = "shared";

impl Key {
    /// The present value as a link writes it; `None` where the key means nothing with the other settings.
    #[must_use]
    pub fn read(self, from: &Experiment) -> Option<String> {
        Some(match self {
            Self::Data => from.data.name().to_owned(),
            Self::Placed => of_data(from, |settings| Some(settings.placed?.to_string()))?,
            Self::File => {
                of_data(from, |settings| Some(settings.file?.as_ref().map_or_else(|| NONE.to_owned(), File::to_string)))?
            }
            Self::Label => of_data(from, |settings| Some(settings.label?.to_string()))?,
            Self::Scaling => of_data(from, |settings| Some(settings.scaling?.name().to_owned()))?,
            Self::Noise => of_data(from, |settings| Some(settings.noise?.to_string()))?,
            Self::Train => of_data(from, |settings| Some(settings.train?.to_string()))?,
            Self::Test => of_data(from, |settings| Some(settings.test?.to_string()))?,
            Self::Differs => joined(from.differs.iter().map(|source| source.name().to_owned()), ","),
            Self::Window => from.window.to_string(),
            Self::Hidden => layers_text(&from.hidden),
            Self::Init => from.initialisation.name().to_owned(),
            Self::Sigma => match from.initialisation {
                Initialisation::Normal { sigma } => sigma.to_string(),
                _ => return None,
            },
            Self::Loss => match from.data.task() {
                Task::Labels { .. } => from.objective.name().to_owned(),
                Task::Value => return None,
            },
            Self::Optimiser => from.rule.name().to_owned(),
            Self::Momentum => match from.rule {
                Rule::Sgd { momentum } => momentum.to_string(),
                _ => return None,
            },
            Self::Rate => from.rate.to_string(),
            Self::Schedule => from.schedule.name().to_owned(),
            Self::Batch => from.batch.to_string(),
            Self::Epochs => from.epochs.to_string(),
            Self::L2 => from.l2.to_string(),
            Self::Clip => from.clip.to_string(),
            Self::Dropout => from.dropout.to_string(),
            Self::Workers => from.workers.to_string(),
            Self::Warm => from.warm.to_string(),
            Self::OfArm(Part::Activation, Arm::A) => from.arms.first().activation.to_string(),
            Self::OfArm(Part::Activation, arm) => optional(from, arm),
            Self::OfArm(Part::Rate, arm) => own_rate(from, arm)?,
            Self::OfArm(Part::Ensemble, arm) => from.arms.get(arm)?.ensemble.to_string(),
            Self::Change => from.changes.text(from),
            Self::Replicas => from.replicas.to_string(),
            Self::DataSeed => from.seeds.data.to_string(),
            Self::InitSeed => from.seeds.initialisation.to_string(),
            Self::OrderSeed => from.seeds.order.to_string(),
        })
    }

    /// Puts a value in. A number out of bounds is cut to them and put in all the same; anything else that is wrong changes
    /// nothing.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub fn write(self, into: &mut Experiment, text: &str) -> Result<(), Notice> {
        self.try_write(into, text).map_err(|problem| Notice { key: self.name().to_owned(), problem })
    }

    fn try_write(self, into: &mut Experiment, text: &str) -> Result<(), Problem> {
        match self {
            Self::Data => return self.put_data(text, into),
            Self::Placed => {
                return put_placed(text, there(into.data.settings().placed, || Inapplicable::only_to("data=points"))?);
            }
            Self::File => {
                let file = named(text)?;
                *there(into.data.settings().file, || Inapplicable::NoFile)? = file;
            }
            Self::Label => {
                return self.put_whole(text, there(into.data.settings().label, || Inapplicable::only_to("data=table"))?);
            }
            Self::Scaling => {
                let scaling = self.choose(text, Scaling::from_name)?;
                *there(into.data.settings().scaling, || Inapplicable::only_to("data=table"))? = scaling;
            }
            Self::Noise => return self.put_real(text, there(into.data.settings().noise, || Inapplicable::NoNoise)?),
            Self::Train => return self.put_whole(text, there(into.data.settings().train, || Inapplicable::FixedSplit)?),
            Self::Test => return self.put_whole(text, there(into.data.settings().test, || Inapplicable::FixedSplit)?),
            Self::Differs => into.differs = sources(text)?,
            Self::Window => return self.put_whole(text, &mut into.window),
            Self::Hidden => into.hidden = read_layers(text)?,
            Self::Init => into.initialisation = self.choose(text, Initialisation::from_name)?,
            Self::Sigma => match &mut into.initialisation {
                Initialisation::Normal { sigma } => return self.put_real(text, sigma),
                _ => return Err(Problem::DoesNotApply { reason: Inapplicable::only_to("init=normal") }),
            },
            Self::Loss => match into.data.task() {
                Task::Labels { .. } => into.objective = self.choose(text, Objective::from_name)?,
                Task::Value => return Err(Problem::DoesNotApply { reason: Inapplicable::FixedLoss }),
            },
            Self::Optimiser => into.rule = self.choose(text, Rule::from_name)?,
            Self::Momentum => match &mut into.rule {
                Rule::Sgd { momentum } => return self.put_real(text, momentum),
                _ => return Err(Problem::DoesNotApply { reason: Inapplicable::only_to("optimiser=sgd") }),
            },
            Self::Rate => return self.put_real(text, &mut into.rate),
            Self::Schedule => into.schedule = self.choose(text, Schedule::from_name)?,
            Self::Batch => return self.put_whole(text, &mut into.batch),
            Self::Epochs => return self.put_whole(text, &mut into.epochs),
            Self::L2 => return self.put_real(text, &mut into.l2),
            Self::Clip => return self.put_real(text, &mut into.clip),
            Self::Dropout => return self.put_real(text, &mut into.dropout),
            Self::Workers => return self.put_whole(text, &mut into.workers),
            Self::Warm => return self.put_whole(text, &mut into.warm),
            Self::OfArm(Part::Activation, Arm::A) => return put_activation(text, into, Arm::A),
            Self::OfArm(Part::Activation, arm) => return put_optional(text, into, arm),
            Self::OfArm(Part::Rate, arm) => return self.put_own_rate(text, into, arm),
            Self::OfArm(Part::Ensemble, arm) => return self.put_whole(text, &mut setup(into, arm)?.ensemble),
            Self::Change => {
                let (changes, remark) = Changes::parse(text, into)?;
                into.changes = changes;
                return remark.map_or(Ok(()), Err);
            }
            Self::Replicas => return self.put_whole(text, &mut into.replicas),
            Self::DataSeed => return self.put_whole(text, &mut into.seeds.data),
            Self::InitSeed => return self.put_whole(text, &mut into.seeds.initialisation),
            Self::OrderSeed => return self.put_whole(text, &mut into.seeds.order),
        }
        Ok(())
    }

    fn put_data(self, text: &str, into: &mut Experiment) -> Result<(), Problem> {
        into.data = self.choose(text, |name| Data::chosen(name, &into.data))?;
        if into.data.task() == Task::Value {
            // What no link would say must not make two experiments out of one.
            into.objective = Experiment::default().objective;
        }
        Ok(())
    }

    fn choose<T>(self, text: &str, by_name: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
        let choices = || if let Domain::Choice(choices) = self.domain() { choices } else { &[] };
        by_name(text).ok_or_else(|| unreadable(text, Expected::one_of(choices().iter().copied())))
    }

    /// The bounds of a numeric key.
    pub(in crate::experiment) fn bounds(self) -> [f64; 2] {
        match self.domain() {
            Domain::Real { min, max, .. } => [min, max],
            Domain::Whole { min, max, .. } => [min.into(), max.into()],
            Domain::Own { instead_of } => instead_of.bounds(),
            _ => [0.0, u32::MAX.into()],
        }
    }

    fn put_real(self, text: &str, place: &mut f64) -> Result<(), Problem> {
        let [min, max] = self.bounds();
        let given: f64 = text.parse().ok().filter(|x: &f64| !x.is_nan()).ok_or_else(|| unreadable(text, Expected::Number))?;
        // Adding 0 turns −0 into 0, so that equal experiments have equal links.
        *place = given.clamp(min, max) + 0.0;
        kept(text, given, *place, [min, max])
    }

    fn put_own_rate(self, text: &str, into: &mut Experiment, arm: Arm) -> Result<(), Problem> {
        let setup = setup(into, arm)?;
        if text == SHARED {
            setup.rate = None;
            return Ok(());
        }
        let mut rate = None;
        let outcome = self.put_real(text, rate.insert(f64::NAN));
        setup.rate = rate.filter(|rate| !rate.is_nan()).or(setup.rate);
        outcome
    }

    fn put_whole(self, text: &str, place: &mut u32) -> Result<(), Problem> {
        let [min, max] = self.bounds();
        let given: f64 = text.parse().ok().filter(|x: &f64| !x.is_nan()).ok_or_else(|| unreadable(text, Expected::Whole))?;
        if given.is_finite() && given.fract() != 0.0 {
            return Err(unreadable(text, Expected::Whole));
        }
        *place = given.clamp(min, max) as u32;
        kept(text, given, f64::from(*place), [min, max])
    }
}

/// The text of a setting of the data. Settings are lent to be changed, so they are those of a copy.
fn of_data(from: &Experiment, text: impl FnOnce(Settings) -> Option<String>) -> Option<String> {
    text(from.data.clone().settings())
}

/// A setting that is there, or why it is not.
fn there<T>(setting: Option<T>, reason: impl FnOnce() -> Inapplicable) -> Result<T, Problem> {
    setting.ok_or_else(|| Problem::DoesNotApply { reason: reason() })
}

fn put_placed(text: &str, place: &mut Placed) -> Result<(), Problem> {
    let (placed, flaw) = Placed::read(text);
    *place = placed;
    flaw.map_or(Ok(()), |Flaw { part, why }| Err(Problem::Adjusted { value: part, why: why.into() }))
}

fn setup(experiment: &mut Experiment, arm: Arm) -> Result<&mut Setup, Problem> {
    experiment.arms.get_mut(arm).ok_or(Problem::DoesNotApply { reason: Inapplicable::NoSuchArm })
}

fn optional(from: &Experiment, arm: Arm) -> String {
    from.activation(arm).map_or_else(|| NONE.to_owned(), ToString::to_string)
}

fn own_rate(from: &Experiment, arm: Arm) -> Option<String> {
    Some(from.arms.get(arm)?.rate.map_or_else(|| SHARED.to_owned(), |rate| rate.to_string()))
}

fn kept(text: &str, given: f64, used: f64, [min, max]: [f64; 2]) -> Result<(), Problem> {
    if given == used { Ok(()) } else { Err(Problem::Clamped { value: text.to_owned(), min, max, used }) }
}

fn unreadable(value: &str, expected: Expected) -> Problem {
    Problem::Unreadable { value: value.to_owned(), expected }
}

fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    let joined = parts.collect::<Vec<_>>().join(separator);
    if joined.is_empty() { NONE.to_owned() } else { joined }
}

fn named(text: &str) -> Result<Option<File>, Problem> {
    if text == NONE {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|NoFile| unreadable(text, Expected::File))
}

fn sources(text: &str) -> Result<Sources, Problem> {
    if text == NONE {
        return Ok(Sources::NONE);
    }
    let add = |sources: Sources, name| Some(sources.with(Source::from_name(name)?, true));
    let known = || Source::ALL.map(|source| source.name().to_owned()).to_vec();
    text.split(',').try_fold(Sources::NONE, add).ok_or_else(|| unreadable(text, Expected::AnyOf(known())))
}

/// The text from which [`read_layers`] reads these.
pub(crate) fn layers_text(hidden: &[u16]) -> String {
    joined(hidden.iter().map(u16::to_string), "-")
}

/// The units of hidden layers, from the inputs on: `16-16`, or `none`.
///
/// # Errors
/// What is wrong with the text.
pub(crate) fn read_layers(text: &str) -> Result<Vec<u16>, Problem> {
    if text == NONE {
        return Ok(Vec::new());
    }
    let refused = || unreadable(text, Expected::Layers);
    let sizes: Vec<u16> = text.split('-').map(str::parse).collect::<Result<_, _>>().map_err(|_| refused())?;
    Shape::new(1, &sizes, 1).map_err(|_| refused())?;
    Ok(sizes)
}

fn put_optional(text: &str, into: &mut Experiment, arm: Arm) -> Result<(), Problem> {
    if text == NONE {
        into.arms.remove(arm);
        into.changes.retain(|change| change.adjustment.arm() != Some(arm));
        return Ok(());
    }
    put_activation(text, into, arm)
}

/// Changes the activation of an arm that is there, or makes it the whole of a new one.
fn put_activation(text: &str, into: &mut Experiment, arm: Arm) -> Result<(), Problem> {
    let (activation, changed) = read_activation(text)?;
    let before = into.arms.get(arm).cloned();
    into.arms.put(
        arm,
        before.map_or_else(|| activation.clone().into(), |before| Setup { activation: activation.clone(), ..before }),
    );
    changed.map_or(Ok(()), Err)
}

/// The activation of a text, and what had to be changed about it.
pub(crate) fn read_activation(text: &str) -> Result<(Activation, Option<Problem>), Problem> {
    let activation = Activation::clamped(text).map_err(|why| unreadable(text, Expected::Activation { why }))?;
    // What is refused as it stands but not once it is clamped has a number out of bounds.
    let refused = text.parse::<Activation>().err();
    let changed = refused.map(|why| Problem::ActivationClamped { why, used: Box::new(activation.clone()) });
    Ok((activation, changed))
}
