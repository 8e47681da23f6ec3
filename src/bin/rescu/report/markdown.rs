//! A report as a table and sentences.

use std::io::Write;

use rescu_explorer::measure::Difference;
use rescu_explorer::plot::Tradeoff;
use rescu_explorer::sweep::{Results, Spread};
use rescu_explorer::words::{command, findings, measure_phrase};

use crate::output::Failure;

pub(super) fn write(
    out: &mut impl Write,
    link: &str,
    results: &Results,
    tradeoff: &Tradeoff,
    difference: &Difference,
) -> Result<(), Failure> {
    let goodness = tradeoff.goodness;
    let (counted, missing, replicas) = (results.counted().len(), results.missing().len(), results.sweep().base().replicas);
    let label = measure_phrase(&difference.measure).replace('|', "\\|");
    let heads = [
        command().report_activation(),
        label,
        command().report_within(),
        measure_phrase(goodness.measure()),
        command().report_diverged(),
        command().report_on_front(),
    ];
    writeln!(out, "`{link}`\n\n| {} |", heads.join(" | "))?;
    writeln!(out, "|---|---:|---:|---:|---:|---|")?;
    for dot in tradeoff.dots() {
        let spread = |index: usize| dot.summary.means.map_or_else(|| "–".to_owned(), |means| said(means[index]));
        let within = dot.summary.within.filter(|_| dot.summary.means.is_some()).map_or_else(|| "–".to_owned(), number);
        let front = if dot.on_front { command().report_yes() } else { String::new() };
        let (name, diverged) = (&dot.name, dot.summary.diverged);
        writeln!(out, "| {name} | {} | {within} | {} | {diverged} | {front} |", spread(0), spread(1))?;
    }
    writeln!(out, "\n{}\n", command().report_note(counted as u32, replicas))?;
    if missing > 0 {
        writeln!(out, "{}\n", command().report_missing(missing as u32))?;
    }
    Ok(writeln!(out, "{}", findings(results, difference, goodness).join("\n"))?)
}

fn said(Spread { mean, half_interval, .. }: Spread) -> String {
    half_interval.map_or_else(|| number(mean), |half| format!("{} ± {}", number(mean), number(half)))
}

/// To three or four digits.
fn number(value: f64) -> String {
    if value != 0.0 && value.abs() < 1e-3 { format!("{value:.2e}") } else { format!("{value:.4}") }
}
