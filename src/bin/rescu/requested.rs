//! The experiment that a command is asked for.

use std::fmt::Write as _;

use rescu_explorer::experiment::{Domain, Experiment, Key, link};
use rescu_explorer::{view, words};

use crate::given::Given;
use crate::output::Failure;

/// An experiment as the command line says it.
#[derive(clap::Args)]
pub(crate) struct Requested {
    /// The experiment as the page's link holds it, behind the #. What the link says of the page's view changes nothing.
    #[arg(long, default_value = "")]
    link: String,
    /// Change one part of it; may be repeated. The keys are below.
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[command(flatten)]
    given: Given,
}

impl Requested {
    /// The experiment. Unlike the page, the command line takes nothing that it would have to change.
    pub(crate) fn read(&self) -> Result<Experiment, Failure> {
        // What is set comes after the link, so that it wins over it.
        let (mut experiment, notices) = view::link::read_experiment(&self.link);
        let refused = |notice: &_| Failure::untrained(words::notice(notice));
        if let Some(notice) = notices.first() {
            return Err(refused(notice));
        }
        let (settings, notices) = link::parse(self.set.iter().map(String::as_str));
        let written = settings.into_iter().filter_map(|(key, value)| key.write(&mut experiment, &value).err());
        if let Some(notice) = notices.into_iter().chain(written).next() {
            return Err(refused(&notice));
        }
        self.given.put_into(&mut experiment.data)?;
        Ok(experiment)
    }
}

/// The keys of a link, for the help.
pub(crate) fn keys_help() -> String {
    let default = Experiment::default();
    let mut help = "Keys of an experiment (rescu twins --set KEY=VALUE, or --link 'v=2&KEY=VALUE&…'):\n".to_owned();
    for key in Key::ALL {
        let default = key.read(&default).map_or_else(String::new, |value| format!(" Default {value}."));
        let _ = writeln!(help, "  {:<11} {} {}{default}", key.name(), words::explanation(&key), values(key));
    }
    help + "Activations are written name:key=value,key=value, such as smelu:beta=2."
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
