//! `rescu twins`: trains both arms of an experiment and prints what came of it.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use rescu_explorer::experiment::{Arm, Domain, Experiment, Key, Outcome, Record, ReplicaState, link, run};
use rescu_explorer::view;
use serde::Serialize;

use crate::output::{Failure, Format};

/// Train both arms of an experiment and print their history, their measures and their fingerprints.
#[derive(clap::Args)]
#[command(after_help = keys_help())]
pub(crate) struct Arguments {
    /// The experiment as the page's link holds it, behind the #. What the link says of the page's view changes nothing.
    #[arg(long, default_value = "")]
    link: String,
    /// Change one part of it; may be repeated. The keys are below.
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Also write the test examples with the probabilities of every replica, as CSV.
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
}

/// What is printed of both arms.
#[derive(Serialize)]
struct Report<'a> {
    link: String,
    arms: [ArmReport<'a>; 2],
}

/// What is printed of one arm.
#[derive(Serialize)]
struct ArmReport<'a> {
    arm: &'static str,
    activation: String,
    replicas: &'a [ReplicaState],
    last: Option<&'a Record>,
    history: &'a [Record],
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let experiment = experiment(arguments)?;
    let train = |arm| run(&experiment, arm).map_err(|notice| Failure::Input(notice.to_string()));
    let outcomes = [train(Arm::A)?, train(Arm::B)?];
    match arguments.format {
        Format::Json => print_json(&experiment, &outcomes, out)?,
        Format::Csv => print_csv(&outcomes, out)?,
    }
    if let Some(path) = &arguments.predictions {
        let failed = |error| Failure::File { path: path.display().to_string(), error };
        let mut file = BufWriter::new(File::create(path).map_err(failed)?);
        write_predictions(&outcomes, &mut file).and_then(|()| file.flush()).map_err(failed)?;
    }
    Ok(())
}

/// The experiment that is asked for. Unlike the page, the command line takes nothing that it would have to change.
fn experiment(arguments: &Arguments) -> Result<Experiment, Failure> {
    // What is set comes after the link, so that it wins over it.
    let (mut experiment, notices) = view::link::read_experiment(&arguments.link);
    let refused = |notice: &_| Failure::Input(format!("{notice} (nothing was trained)"));
    if let Some(notice) = notices.first() {
        return Err(refused(notice));
    }
    let (settings, notices) = link::parse(arguments.set.iter().map(String::as_str));
    let written = settings.into_iter().filter_map(|(key, value)| key.write(&mut experiment, &value).err());
    match notices.into_iter().chain(written).next() {
        Some(notice) => Err(refused(&notice)),
        None => Ok(experiment),
    }
}

fn print_json(experiment: &Experiment, outcomes: &[Outcome; 2], out: &mut impl Write) -> Result<(), Failure> {
    let report = |arm: Arm| {
        let outcome = &outcomes[arm as usize];
        ArmReport {
            arm: arm.letter(),
            activation: experiment.activation(arm).to_string(),
            replicas: &outcome.replicas,
            last: outcome.history.last(),
            history: &outcome.history,
        }
    };
    let report = Report { link: link::write(experiment), arms: Arm::ALL.map(report) };
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?)
}

/// One row for each arm and epoch; the fingerprints, with spaces between them, in the last row of each arm.
fn print_csv(outcomes: &[Outcome; 2], out: &mut impl Write) -> Result<(), Failure> {
    writeln!(out, "arm,epoch,train_loss,test_loss,accuracy,absolute,relative,on_label,labels,symmetric,largest,fingerprints")?;
    for (arm, outcome) in Arm::ALL.into_iter().zip(outcomes) {
        for (index, record) in outcome.history.iter().enumerate() {
            let quality = record.quality.map_or([None; 3], |q| [q.train_loss, q.test_loss, q.accuracy].map(Some));
            let apart = record
                .disagreement
                .map_or([None; 6], |d| [d.absolute, d.relative, d.on_label, d.labels, d.symmetric, d.largest].map(Some));
            let last = index + 1 == outcome.history.len();
            let fingerprints =
                if last { outcome.replicas.iter().map(state).collect::<Vec<_>>().join(" ") } else { String::new() };
            let cells = quality.iter().chain(&apart).map(|cell| cell.map_or_else(String::new, |value| value.to_string()));
            writeln!(out, "{},{},{},{fingerprints}", arm.letter(), record.epoch, cells.collect::<Vec<_>>().join(","))?;
        }
    }
    Ok(())
}

fn state(state: &ReplicaState) -> String {
    match state {
        ReplicaState::Finite(fingerprint) => fingerprint.to_string(),
        ReplicaState::Diverged { step } => format!("diverged@{step}"),
    }
}

/// One row for each arm and test example: its features, its label, and p of each label by each replica.
fn write_predictions(outcomes: &[Outcome; 2], out: &mut impl Write) -> std::io::Result<()> {
    let features = outcomes[0].test.features.ncols();
    let classes = outcomes[0].predictions.dim().2;
    let replicas = outcomes.iter().map(|outcome| outcome.predictions.dim().0).max().unwrap_or_default();
    let named = |name: &str, count: usize| (1..=count).fold(String::new(), |text, index| text + &format!(",{name}{index}"));
    let mut header = format!("arm,example{},label", named("x", features));
    for replica in 1..=replicas {
        for label in 0..classes {
            let _ = write!(header, ",p_replica{replica}_label{label}");
        }
    }
    writeln!(out, "{header}")?;
    for (arm, outcome) in Arm::ALL.into_iter().zip(outcomes) {
        for (example, label) in outcome.test.labels.iter().enumerate() {
            write!(out, "{},{example}", arm.letter())?;
            for feature in outcome.test.example(example) {
                write!(out, ",{feature}")?;
            }
            write!(out, ",{label}")?;
            for replica in outcome.predictions.outer_iter() {
                for probability in replica.row(example) {
                    write!(out, ",{probability}")?;
                }
            }
            writeln!(out)?;
        }
    }
    Ok(())
}

/// The keys of a link, for the help.
pub(crate) fn keys_help() -> String {
    let default = Experiment::default();
    let mut help = "Keys of an experiment (rescu twins --set KEY=VALUE, or --link 'v=2&KEY=VALUE&…'):\n".to_owned();
    for key in Key::ALL {
        let default = key.read(&default).map_or_else(String::new, |value| format!(" Default {value}."));
        let _ = writeln!(help, "  {:<11} {} {}{default}", key.name(), key.explanation(), values(key));
    }
    help + "Activations are written name:key=value,key=value, such as smelu:beta=2."
}

/// The values a key takes, in words.
fn values(key: Key) -> String {
    match key.domain() {
        Domain::Real { min, max, .. } => format!("From {min} to {max}."),
        Domain::Whole { min, max, .. } => format!("A whole number from {min} to {max}."),
        Domain::Seed => format!("A whole number from 0 to {}.", u32::MAX),
        Domain::Choice(choices) => {
            format!("One of {}.", choices.iter().map(|choice| choice.name).collect::<Vec<_>>().join(", "))
        }
        Domain::Sources => {
            let names = rescu_explorer::experiment::Source::ALL.map(rescu_explorer::experiment::Source::name);
            format!("Any of {}, with commas; or none.", names.join(", "))
        }
        Domain::Layers => "Or none.".to_owned(),
        Domain::Activation => {
            let names = rescu_explorer::activation::Family::ALL.map(rescu_explorer::activation::Family::name);
            format!("One of {}.", names.join(", "))
        }
    }
}
