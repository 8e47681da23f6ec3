//! `rescu report`: what a sweep has come to, as a table, in words and as a chart.

mod json;
mod markdown;
mod picture;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use rescu_explorer::measure::Difference;
use rescu_explorer::plot::{Elements, Figure, Palette, Style, Tradeoff};
use rescu_explorer::sweep::{Axes, Goodness, Spacing};
use rescu_explorer::words::command;

use crate::output::Failure;
use crate::sheets::Joined;

/// Say what a sweep comes to: a table, findings in words, a chart
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What `rescu sweep` has written; several are joined
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The prediction difference
    #[arg(long, value_name = "MEASURE", default_value = "absolute", value_parser = difference)]
    difference: &'static Difference,
    /// How good predictions are
    #[arg(long, value_name = "MEASURE", default_value = "test-loss", value_parser = goodness)]
    goodness: Goodness,
    /// How the report is written
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
    /// Draw the prediction difference on a linear axis
    #[arg(long)]
    linear: bool,
    /// Write the chart to this file, as SVG
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Write the chart to this file, as PNG
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
}

/// How the report is written.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Format {
    /// A table and sentences
    Markdown,
    /// The numbers of the table
    Csv,
    /// All of it as one value
    Json,
}

fn difference(name: &str) -> Result<&'static Difference, String> {
    Difference::from_name(name).ok_or_else(|| expected(Difference::all().map(|difference| difference.measure.id)))
}

fn goodness(name: &str) -> Result<Goodness, String> {
    Goodness::from_name(name).ok_or_else(|| expected(Goodness::ALL.into_iter().map(|goodness| goodness.measure().id)))
}

fn expected(names: impl Iterator<Item = &'static str>) -> String {
    command().expected_names(names.collect::<Vec<_>>().join(", "))
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let joined = Joined::read(&arguments.files)?;
    joined.remarks.iter().for_each(|remark| eprintln!("{remark}"));
    let (results, (difference, goodness)) = (joined.results(), (arguments.difference, arguments.goodness));
    let tradeoff = Tradeoff::of(&results, difference, goodness, |family| Palette::LIGHT.family(family).into());
    let spacing = if arguments.linear { Spacing::Linear } else { Spacing::Logarithmic };
    let figure =
        Figure { chart: tradeoff.chart(Axes { difference, goodness, spacing }), elements: Elements::of(tradeoff.clone()) };
    match arguments.format {
        Format::Markdown => markdown::write(out, &joined.link, &results, &tradeoff, difference)?,
        Format::Csv => write!(out, "{}", figure.csv())?,
        Format::Json => json::write(out, &joined, &results, &tradeoff, difference)?,
    }
    let svg = figure.svg(&Style::of(&Palette::LIGHT, 1.0, 1));
    if let Some(path) = &arguments.svg {
        write_file(path, svg.as_bytes())?;
    }
    arguments.png.as_ref().map_or(Ok(()), |path| write_file(path, &picture::of(&svg)?))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::unwritten(path, error))
}
