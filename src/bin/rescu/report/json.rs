//! A report as one JSON value.

use std::io::Write;

use rescu_explorer::measure::Difference;
use rescu_explorer::plot::{Tradeoff, TradeoffDot};
use rescu_explorer::sweep::{Results, Spread};
use serde::Serialize;

use crate::output::Failure;
use crate::sheets::Joined;

/// What a sweep has come to.
#[derive(Serialize)]
struct Report<'a> {
    /// The version of the program that trained it.
    engine: &'a str,
    link: &'a str,
    /// The names of the two measures.
    difference: &'static str,
    goodness: &'static str,
    /// The seeds over which configurations are averaged.
    seeds: Vec<u32>,
    /// How many units are missing.
    missing: usize,
    configurations: Vec<Row<'a>>,
    findings: Vec<String>,
}

/// One configuration.
#[derive(Serialize)]
struct Row<'a> {
    configuration: u32,
    name: &'a str,
    /// As links have it.
    activation: String,
    hidden: &'a [u16],
    seeds: u32,
    /// Networks that have diverged; a configuration of which some have is not averaged.
    diverged: u32,
    difference: Option<Spread>,
    goodness: Option<Spread>,
    /// The jackknife's standard error of the difference over the twins of a seed, the root mean square over the seeds.
    within: Option<f64>,
    on_front: bool,
}

pub(super) fn write(
    out: &mut impl Write,
    joined: &Joined,
    results: &Results,
    tradeoff: &Tradeoff,
    difference: &Difference,
) -> Result<(), Failure> {
    let report = Report {
        engine: &joined.engine,
        link: &joined.link,
        difference: difference.measure.id,
        goodness: tradeoff.goodness.measure().id,
        seeds: results.counted(),
        missing: results.missing().len(),
        configurations: tradeoff.dots().filter_map(|dot| row(results, dot)).collect(),
        findings: results.in_words(difference, tradeoff.goodness),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    Ok(writeln!(out)?)
}

fn row<'a>(results: &'a Results, dot: &'a TradeoffDot) -> Option<Row<'a>> {
    let configuration = results.sweep().configurations().get(dot.configuration as usize)?;
    let [difference, goodness] = [0, 1].map(|index| dot.summary.means.map(|means| means[index]));
    Some(Row {
        configuration: dot.configuration,
        name: &dot.name,
        activation: configuration.activation.to_string(),
        hidden: &configuration.hidden,
        seeds: dot.summary.seeds,
        diverged: dot.summary.diverged,
        difference,
        goodness,
        within: dot.summary.within.filter(|_| difference.is_some()),
        on_front: dot.on_front,
    })
}
