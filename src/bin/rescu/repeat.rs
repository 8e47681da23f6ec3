//! `rescu repeat`: an experiment over several seeds, and its arms compared.

use std::io::Write;

use rayon::prelude::*;
use rescu_explorer::experiment::{Arm, Experiment, Record, link, run};
use rescu_explorer::measure::Comparison;
use rescu_explorer::random::{Purpose, Stream};
use serde::Serialize;

use crate::output::{Failure, Format};
use crate::requested::Requested;

/// Train an experiment over several seeds (data, initial weights and order anew) and compare its arms, seed by seed.
#[derive(clap::Args)]
#[command(after_help = crate::requested::keys_help())]
pub(crate) struct Arguments {
    #[command(flatten)]
    experiment: Requested,
    /// How many repetitions; each raises all three seeds by one.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seeds: u32,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

#[derive(Serialize)]
struct Report {
    link: String,
    /// Of Δ₁ of arm A with that of arm B, over the repetitions in which neither diverged.
    absolute: Option<Comparison>,
    repetitions: Vec<Repetition>,
}

/// One repetition: the last measures of both arms.
#[derive(Serialize)]
struct Repetition {
    link: String,
    arms: [Option<Record>; 2],
}

impl Repetition {
    fn run(experiment: &Experiment) -> Result<Self, Failure> {
        let last = |arm| match run(experiment, arm) {
            Ok(outcome) => Ok(outcome.history.last().copied()),
            Err(notice) => Err(Failure::Input(notice.to_string())),
        };
        Ok(Self { link: link::write(experiment), arms: [last(Arm::A)?, last(Arm::B)?] })
    }

    /// Δ₁ of both arms.
    fn absolute(&self) -> Option<[f64; 2]> {
        let of = |record: Option<Record>| Some(record?.disagreement?.absolute);
        Some([of(self.arms[0])?, of(self.arms[1])?])
    }
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let experiment = arguments.experiment.read()?;
    let repetitions = (0..arguments.seeds).into_par_iter().map(|index| Repetition::run(&experiment.repetition(index)));
    let repetitions = repetitions.collect::<Result<Vec<_>, _>>()?;
    match arguments.format {
        Format::Json => print_json(&experiment, repetitions, out),
        Format::Csv => print_csv(&repetitions, out),
    }
}

fn print_json(experiment: &Experiment, repetitions: Vec<Repetition>, out: &mut impl Write) -> Result<(), Failure> {
    let pairs: Vec<_> = repetitions.iter().filter_map(Repetition::absolute).collect();
    let mut stream = Stream::new(experiment.seeds.order, Purpose::Bootstrap, 0);
    let report = Report { link: link::write(experiment), absolute: Comparison::of(&pairs, &mut stream), repetitions };
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?)
}

/// One row for each repetition and arm; what diverged has empty cells.
fn print_csv(repetitions: &[Repetition], out: &mut impl Write) -> Result<(), Failure> {
    writeln!(out, "repetition,arm,absolute,labels,accuracy,test_loss")?;
    for (index, repetition) in repetitions.iter().enumerate() {
        for (arm, record) in Arm::ALL.into_iter().zip(&repetition.arms) {
            let disagreement = record.and_then(|record| record.disagreement);
            let quality = record.and_then(|record| record.quality);
            let cells = [
                disagreement.map(|d| d.absolute),
                disagreement.map(|d| d.labels),
                quality.map(|q| q.accuracy),
                quality.map(|q| q.test_loss),
            ];
            let cells = cells.map(|cell| cell.map_or_else(String::new, |value| value.to_string()));
            writeln!(out, "{index},{},{}", arm.letter(), cells.join(","))?;
        }
    }
    Ok(())
}
