//! `rescu twins`: trains the arms of an experiment and prints what came of it.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use rescu_explorer::experiment::{Arm, Experiment, Outcome, Record, ReplicaState, link, run};
use serde::Serialize;

use crate::output::{Failure, Format};
use crate::requested::Requested;

/// Train the arms of an experiment and print their history, their measures and their fingerprints.
#[derive(clap::Args)]
#[command(after_help = crate::requested::keys_help())]
pub(crate) struct Arguments {
    #[command(flatten)]
    experiment: Requested,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Also write the test examples with the probabilities of every replica, as CSV.
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
}

/// What is printed of all arms.
#[derive(Serialize)]
struct Report<'a> {
    link: String,
    arms: Vec<ArmReport<'a>>,
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
    let experiment = arguments.experiment.read()?;
    let train = |arm| run(&experiment, arm).map_err(|notice| Failure::Input(notice.to_string()));
    let outcomes = experiment.arms().map(|arm| Ok((arm, train(arm)?))).collect::<Result<Vec<_>, Failure>>()?;
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

fn print_json<'a>(experiment: &Experiment, outcomes: &'a [(Arm, Outcome)], out: &mut impl Write) -> Result<(), Failure> {
    let report = |(arm, outcome): &'a (Arm, Outcome)| ArmReport {
        arm: arm.letter(),
        activation: experiment.activation(*arm).map(ToString::to_string).unwrap_or_default(),
        replicas: &outcome.replicas,
        last: outcome.history.last(),
        history: &outcome.history,
    };
    let report = Report { link: link::write(experiment), arms: outcomes.iter().map(report).collect() };
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?)
}

/// One row for each arm and epoch; the fingerprints, with spaces between them, in the last row of each arm.
fn print_csv(outcomes: &[(Arm, Outcome)], out: &mut impl Write) -> Result<(), Failure> {
    writeln!(out, "arm,epoch,train_loss,test_loss,accuracy,absolute,relative,on_label,labels,symmetric,largest,fingerprints")?;
    for (arm, outcome) in outcomes {
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
fn write_predictions(outcomes: &[(Arm, Outcome)], out: &mut impl Write) -> std::io::Result<()> {
    let widest = |width: fn(&Outcome) -> usize| outcomes.iter().map(|(_, outcome)| width(outcome)).max().unwrap_or_default();
    let features = widest(|outcome| outcome.test.features.ncols());
    let (replicas, classes) = (widest(|outcome| outcome.predictions.dim().0), widest(|outcome| outcome.predictions.dim().2));
    let named = |name: &str, count: usize| (1..=count).fold(String::new(), |text, index| text + &format!(",{name}{index}"));
    let mut header = format!("arm,example{},label", named("x", features));
    for replica in 1..=replicas {
        for label in 0..classes {
            let _ = write!(header, ",p_replica{replica}_label{label}");
        }
    }
    writeln!(out, "{header}")?;
    for (arm, outcome) in outcomes {
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
