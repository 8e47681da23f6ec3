//! `rescu repeat`: an experiment over several seeds, and its arms compared.

use std::io::Write;

use rescu_explorer::experiment::{Arm, Measures, Repetitions, link};
use rescu_explorer::measure::{ABSOLUTE, ACCURACY, Comparison, LABELS, Measure, TEST_LOSS};
use rescu_explorer::words::command;
use serde::Serialize;

use crate::output::{Failure, Format};
use crate::progress::Talk;
use crate::requested::Requested;
use crate::training::repetitions;

/// Train an experiment over several seeds and compare its arms
///
/// Each seed gives other data, initial weights and orders. Arms are compared seed by seed.
#[derive(clap::Args)]
#[command(after_long_help = crate::requested::keys_help())]
pub(crate) struct Arguments {
    #[command(flatten)]
    experiment: Requested,
    /// How many repetitions
    ///
    /// Each raises all three seeds by one.
    #[arg(long, value_name = "COUNT", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seeds: u32,
    /// How the results are written
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    #[command(flatten)]
    talk: Talk,
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
    last: Option<Measures>,
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let experiment = arguments.experiment.read()?;
    let counted = |done, all| command().seeds_done(done, all);
    let series = repetitions(experiment, arguments.seeds, &arguments.talk, &counted)?;
    match arguments.format {
        Format::Json => print_json(&series, out),
        Format::Csv => print_csv(&series, out),
    }
}

/// The last measures of each arm.
fn last(series: &Repetitions, repetition: u32) -> Vec<Last> {
    let of_arm = |arm| Last { arm: Arm::letter(arm), last: series.ending(repetition, arm).map(|ending| ending.last) };
    series.base().arms().map(of_arm).collect()
}

fn print_json(series: &Repetitions, out: &mut impl Write) -> Result<(), Failure> {
    let repetition = |index| Repetition { link: link::write(&series.base().repetition(index)), arms: last(series, index) };
    let with_first = |second: Arm| Compared {
        first: Arm::A.letter(),
        second: second.letter(),
        absolute: series.compare([Arm::A, second], ABSOLUTE.measure.value),
    };
    let report = Report {
        link: link::write(series.base()),
        comparisons: series.base().arms().skip(1).map(with_first).collect(),
        repetitions: series.ended().into_iter().map(repetition).collect(),
    };
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?)
}

/// One row for each repetition and arm; what diverged has empty cells.
fn print_csv(series: &Repetitions, out: &mut impl Write) -> Result<(), Failure> {
    let measures = [&ABSOLUTE.measure, &LABELS.measure, &ACCURACY, &TEST_LOSS];
    writeln!(out, "repetition,arm,{}", measures.map(Measure::field).join(","))?;
    for index in series.ended() {
        for Last { arm, last } in last(series, index) {
            let value = |measure: &Measure| (measure.value)(last.as_ref()?);
            let cells = measures.map(|measure| value(measure).map_or_else(String::new, |value| value.to_string()));
            writeln!(out, "{index},{arm},{}", cells.join(","))?;
        }
    }
    Ok(())
}
