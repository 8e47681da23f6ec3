//! `rescu twins`: trains the arms of an experiment and prints what came of it.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use rescu_explorer::experiment::{
    Arm, Experiment, Inside, Outcome, Partings, Record, ReplicaState, Threshold, Watch, link, run_observed,
};
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
    partings: [Parting; 3],
    last: Option<&'a Record>,
    history: &'a [Record],
    inside: &'a [Inside],
}

/// When the largest |p − p′| first passed a threshold.
#[derive(Serialize)]
struct Parting {
    threshold: f64,
    step: Option<u32>,
}

/// What came of one arm.
struct Trained {
    outcome: Outcome,
    partings: Partings,
    inside: Vec<Inside>,
}

fn train(experiment: &Experiment, arm: Arm) -> Result<Trained, Failure> {
    let (mut watch, mut inside) = (Watch::default(), Vec::new());
    let outcome = run_observed(experiment, arm, |twins, record| {
        watch.see_through(twins, record);
        inside.extend(twins.inside());
    })
    .map_err(|notice| Failure::Input(notice.to_string()))?;
    Ok(Trained { outcome, partings: watch.partings(), inside })
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let experiment = arguments.experiment.read()?;
    let trained = |arm| Ok((arm, train(&experiment, arm)?));
    let arms = experiment.arms().map(trained).collect::<Result<Vec<_>, Failure>>()?;
    match arguments.format {
        Format::Json => print_json(&experiment, &arms, out)?,
        Format::Csv => print_csv(&arms, out)?,
    }
    if let Some(path) = &arguments.predictions {
        let failed = |error| Failure::File { path: path.display().to_string(), error };
        let mut file = BufWriter::new(File::create(path).map_err(failed)?);
        write_predictions(&arms, &mut file).and_then(|()| file.flush()).map_err(failed)?;
    }
    Ok(())
}

fn print_json<'a>(experiment: &Experiment, arms: &'a [(Arm, Trained)], out: &mut impl Write) -> Result<(), Failure> {
    let report = |(arm, Trained { outcome, partings, inside }): &'a (Arm, Trained)| ArmReport {
        arm: arm.letter(),
        activation: experiment.activation(*arm).map(ToString::to_string).unwrap_or_default(),
        replicas: &outcome.replicas,
        partings: Threshold::ALL.map(|threshold| Parting { threshold: threshold.value(), step: partings.step(threshold) }),
        last: outcome.history.last(),
        history: &outcome.history,
        inside,
    };
    let report = Report { link: link::write(experiment), arms: arms.iter().map(report).collect() };
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?)
}

/// One row for each arm and epoch; the fingerprints, with spaces between them, and the steps of parting in the last row of each arm.
fn print_csv(arms: &[(Arm, Trained)], out: &mut impl Write) -> Result<(), Failure> {
    writeln!(
        out,
        "arm,epoch,train_loss,test_loss,accuracy,absolute,relative,on_label,labels,symmetric,largest,fingerprints,parted_1e-6,parted_1e-4,parted_1e-2"
    )?;
    for (arm, Trained { outcome, partings, .. }) in arms {
        for (index, record) in outcome.history.iter().enumerate() {
            let quality = record.quality.map_or([None; 3], |q| [q.train_loss, q.test_loss, q.accuracy].map(Some));
            let apart = record
                .disagreement
                .map_or([None; 6], |d| [d.absolute, d.relative, d.on_label, d.labels, d.symmetric, d.largest].map(Some));
            let last = index + 1 == outcome.history.len();
            let fingerprints =
                if last { outcome.replicas.iter().map(state).collect::<Vec<_>>().join(" ") } else { String::new() };
            let parted = Threshold::ALL.map(|threshold| partings.step(threshold).filter(|_| last));
            let parted = parted.map(|step| step.map_or_else(String::new, |step| step.to_string())).join(",");
            let cells = quality.iter().chain(&apart).map(|cell| cell.map_or_else(String::new, |value| value.to_string()));
            writeln!(out, "{},{},{},{fingerprints},{parted}", arm.letter(), record.epoch, cells.collect::<Vec<_>>().join(","))?;
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
fn write_predictions(arms: &[(Arm, Trained)], out: &mut impl Write) -> std::io::Result<()> {
    let widest = |width: fn(&Outcome) -> usize| arms.iter().map(|(_, arm)| width(&arm.outcome)).max().unwrap_or_default();
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
    for (arm, Trained { outcome, .. }) in arms {
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
