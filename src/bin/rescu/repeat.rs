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
    /// Of arm A with each other arm.
    comparisons: Vec<Compared>,
    repetitions: Vec<Repetition>,
}

/// Two arms compared.
#[derive(Serialize)]
struct Compared {
    first: &'static str,
    second: &'static str,
    /// Of Δ₁, over the repetitions in which neither diverged.
    absolute: Option<Comparison>,
}

/// One repetition: the last measures of each arm.
#[derive(Serialize)]
struct Repetition {
    link: String,
    arms: Vec<Last>,
}

/// Where an arm ended.
#[derive(Serialize)]
struct Last {
    arm: &'static str,
    last: Option<Record>,
}

impl Repetition {
    fn run(experiment: &Experiment) -> Result<Self, Failure> {
        let last = |arm| match run(experiment, arm) {
            Ok(outcome) => Ok(Last { arm: Arm::letter(arm), last: outcome.history.last().copied() }),
            Err(notice) => Err(Failure::Input(notice.to_string())),
        };
        Ok(Self { link: link::write(experiment), arms: experiment.arms().map(last).collect::<Result<_, _>>()? })
    }

    /// Δ₁ of two arms, by their places.
    fn absolute(&self, places: [usize; 2]) -> Option<[f64; 2]> {
        let of = |place: usize| Some(self.arms.get(place)?.last?.disagreement?.absolute);
        Some([of(places[0])?, of(places[1])?])
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
    let letters: Vec<_> = experiment.arms().map(Arm::letter).collect();
    let with_first = |(place, &second): (usize, &&'static str)| {
        let pairs: Vec<_> = repetitions.iter().filter_map(|repetition| repetition.absolute([0, place])).collect();
        let mut stream = Stream::new(experiment.seeds.order, Purpose::Bootstrap, 0);
        Compared { first: letters[0], second, absolute: Comparison::of(&pairs, &mut stream) }
    };
    let comparisons = letters.iter().enumerate().skip(1).map(with_first).collect();
    let report = Report { link: link::write(experiment), comparisons, repetitions };
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?)
}

/// One row for each repetition and arm; what diverged has empty cells.
fn print_csv(repetitions: &[Repetition], out: &mut impl Write) -> Result<(), Failure> {
    writeln!(out, "repetition,arm,absolute,labels,accuracy,test_loss")?;
    for (index, repetition) in repetitions.iter().enumerate() {
        for Last { arm, last } in &repetition.arms {
            let disagreement = last.and_then(|record| record.disagreement);
            let quality = last.and_then(|record| record.quality);
            let cells = [
                disagreement.map(|d| d.absolute),
                disagreement.map(|d| d.labels),
                quality.map(|q| q.accuracy),
                quality.map(|q| q.test_loss),
            ];
            let cells = cells.map(|cell| cell.map_or_else(String::new, |value| value.to_string()));
            writeln!(out, "{index},{arm},{}", cells.join(","))?;
        }
    }
    Ok(())
}
