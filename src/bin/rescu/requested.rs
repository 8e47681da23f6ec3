//! The experiment that a command is asked for.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rescu_explorer::experiment::{Domain, Experiment, Key, Notice, link};
use rescu_explorer::{view, words};

use crate::given::Given;
use crate::output::Failure;

/// An experiment as the command line says it.
#[derive(clap::Args)]
pub(crate) struct Requested {
    /// The experiment: the page's link, behind its #
    ///
    /// What the link says of the page's view changes nothing.
    #[arg(long, value_name = "LINK", default_value = "", hide_default_value = true)]
    link: String,
    #[command(flatten)]
    settings: Settings,
}

/// What is said beside a link of an experiment.
#[derive(clap::Args)]
pub(crate) struct Settings {
    /// Change a setting; may be repeated (keys: see --help)
    ///
    /// What is set wins over what the link says; in which order, and before or behind which other option, makes no difference. A
    /// setting that would have no effect beside the others is refused.
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[command(flatten)]
    given: Given,
}

impl Requested {
    /// The experiment.
    pub(crate) fn read(&self) -> Result<Experiment, Failure> {
        self.settings.over(&self.link)
    }
}

impl Settings {
    /// The experiment of a link with these settings in the place of its own. Unlike the page, the command line takes nothing that it
    /// would have to change or to leave out.
    pub(crate) fn over(&self, link: &str) -> Result<Experiment, Failure> {
        let (mut values, notices) = view::link::parse_experiment(link);
        none_of(notices)?;
        values.extend(self.keys()?);
        self.given.name_in(&mut values)?;
        let mut experiment = Experiment::default();
        none_of(values.into_iter().filter_map(|(key, value)| key.write(&mut experiment, &value).err()))?;
        Ok(experiment)
    }

    /// The keys that are set, with their values.
    pub(crate) fn keys(&self) -> Result<BTreeMap<Key, String>, Failure> {
        let (set, notices) = link::parse(self.set.iter().map(String::as_str));
        none_of(notices)?;
        Ok(set)
    }
}

/// Refuses to train anything if there is something to remark.
pub(crate) fn none_of(notices: impl IntoIterator<Item = Notice>) -> Result<(), Failure> {
    match notices.into_iter().next() {
        Some(notice) => Err(Failure::untrained(words::notice(&notice))),
        None => Ok(()),
    }
}

/// The keys of a link, for the help.
pub(crate) fn keys_help() -> String {
    let default = Experiment::default();
    let mut help = "Keys of an experiment (--set KEY=VALUE, or --link 'v=2&KEY=VALUE&…'):\n".to_owned();
    for key in Key::ALL {
        let default = key.read(&default).map_or_else(String::new, |value| format!(" Default {value}."));
        let _ = writeln!(help, "  {}\n          {} {}{default}", key.name(), words::explanation(&key), values(key));
    }
    help + "\nActivations are written name:key=value,key=value, such as smelu:beta=2."
}

/// The values a key takes, in words.
pub(crate) fn values(key: Key) -> String {
    match key.domain() {
        Domain::Real { min, max, .. } => format!("From {min} to {max}."),
        Domain::Whole { min, max, .. } => format!("A whole number from {min} to {max}."),
        Domain::Seed => format!("A whole number from 0 to {}.", u32::MAX),
        Domain::Choice(choices) => {
            format!("One of {}.", choices.join(", "))
        }
        Domain::Sources => {
            let names = rescu_explorer::experiment::Source::ALL.map(rescu_explorer::experiment::Source::name);
            format!("Any of {}, with commas; or none.", names.join(", "))
        }
        Domain::Layers | Domain::File | Domain::Points => "Or none.".to_owned(),
        Domain::Activation => format!("One of {}.", families()),
        Domain::OptionalActivation => format!("One of {}; or none.", families()),
        Domain::Changes => "Each as epoch@rate=, epoch@batch=, epoch@b= or epoch@b.rate=, with semicolons, or none.".to_owned(),
        Domain::Own { instead_of } => format!("{} Or shared.", values(instead_of)),
    }
}

fn families() -> String {
    rescu_explorer::activation::Family::ALL.map(rescu_explorer::activation::Family::name).join(", ")
}
