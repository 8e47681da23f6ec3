//! A report as a table and sentences.

use std::io::Write;

use rescu_explorer::measure::Difference;
use rescu_explorer::plot::Tradeoff;
use rescu_explorer::sweep::{Results, Spread};

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
    let label = difference.measure.phrase.replace('|', "\\|");
    writeln!(
        out,
        "`{link}`\n\n| activation | {label} | ± over twins | {} | diverged | on the front |",
        goodness.measure().phrase
    )?;
    writeln!(out, "|---|---:|---:|---:|---:|---|")?;
    for dot in tradeoff.dots() {
        let spread = |index: usize| dot.summary.means.map_or_else(|| "–".to_owned(), |means| said(means[index]));
        let within = dot.summary.within.filter(|_| dot.summary.means.is_some()).map_or_else(|| "–".to_owned(), number);
        let front = if dot.on_front { "yes" } else { "" };
        let (name, diverged) = (&dot.name, dot.summary.diverged);
        writeln!(out, "| {name} | {} | {within} | {} | {diverged} | {front} |", spread(0), spread(1))?;
    }
    writeln!(
        out,
        "\nMeans over {counted} seeds, ± half their 95 % interval (Student's t, after what a seed does to all configurations of a size alike is \
         taken out: Cousineau 2005, Morey 2008); “± over twins” is the jackknife's standard error over {replicas} twins, the root mean square over the seeds.\n"
    )?;
    if missing > 0 {
        writeln!(out, "{missing} units are missing; seeds that are not whole are left out.\n")?;
    }
    Ok(writeln!(out, "{}", results.in_words(difference, goodness).join("\n"))?)
}

fn said(Spread { mean, half_interval, .. }: Spread) -> String {
    half_interval.map_or_else(|| number(mean), |half| format!("{} ± {}", number(mean), number(half)))
}

/// To three or four digits.
fn number(value: f64) -> String {
    if value != 0.0 && value.abs() < 1e-3 { format!("{value:.2e}") } else { format!("{value:.4}") }
}
