//! `rescu report`: what a sweep has come to, as a table, in words and as a chart.

mod json;
mod markdown;
mod picture;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use rescu_explorer::measure::Difference;
use rescu_explorer::plot::{Colour, Content, Figure, Style, Tradeoff};
use rescu_explorer::sweep::{Axes, Goodness, Spacing};

use crate::output::Failure;
use crate::sheets::Joined;

/// Say what the files of a sweep come to: a table, what was found in words, and, where a file is named, the chart.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What `rescu sweep` has written; several are joined.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The prediction difference.
    #[arg(long, default_value = "absolute", value_parser = difference)]
    difference: &'static Difference,
    /// How good predictions are.
    #[arg(long, default_value = "test-loss", value_parser = goodness)]
    goodness: Goodness,
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
    /// The axis of the prediction difference with equal steps instead of equal ratios.
    #[arg(long)]
    linear: bool,
    /// Write the chart to this file, as SVG.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Write the chart to this file, as PNG.
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
}

/// How the report is written.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Format {
    /// A table and sentences.
    Markdown,
    /// The numbers of the table.
    Csv,
    /// All of it as one value.
    Json,
}

/// The colours of families, in turn: those of the page in light.
const COLOURS: [[u8; 3]; 8] = [
    [0xc2, 0x25, 0x5c],
    [0x0b, 0x72, 0x85],
    [0x96, 0x56, 0x0a],
    [0x5f, 0x3d, 0xc4],
    [0x0f, 0x00, 0xe1],
    [0xa5, 0x69, 0x00],
    [0x3c, 0x5a, 0x0f],
    [0x5a, 0x00, 0x96],
];

fn difference(name: &str) -> Result<&'static Difference, String> {
    Difference::from_name(name).ok_or_else(|| expected(Difference::all().map(|difference| difference.measure.id)))
}

fn goodness(name: &str) -> Result<Goodness, String> {
    Goodness::from_name(name).ok_or_else(|| expected(Goodness::ALL.into_iter().map(|goodness| goodness.measure().id)))
}

fn expected(names: impl Iterator<Item = &'static str>) -> String {
    format!("expected one of {}", names.collect::<Vec<_>>().join(", "))
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let joined = Joined::read(&arguments.files)?;
    joined.remarks.iter().for_each(|remark| eprintln!("{remark}"));
    let (results, (difference, goodness)) = (joined.results(), (arguments.difference, arguments.goodness));
    let tradeoff = Tradeoff::of(&results, difference, goodness, |family| opaque(COLOURS[family % COLOURS.len()]));
    let spacing = if arguments.linear { Spacing::Linear } else { Spacing::Logarithmic };
    let figure =
        Figure { chart: tradeoff.chart(Axes { difference, goodness, spacing }), content: Content::Tradeoff(tradeoff.clone()) };
    match arguments.format {
        Format::Markdown => markdown::write(out, &joined.link, &results, &tradeoff, difference)?,
        Format::Csv => write!(out, "{}", figure.csv())?,
        Format::Json => json::write(out, &joined, &results, &tradeoff, difference)?,
    }
    let svg = figure.svg(&style());
    if let Some(path) = &arguments.svg {
        write_file(path, svg.as_bytes())?;
    }
    arguments.png.as_ref().map_or(Ok(()), |path| write_file(path, &picture::of(&svg)?))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::File { path: path.display().to_string(), error })
}

fn opaque([red, green, blue]: [u8; 3]) -> Colour {
    plotters::style::RGBAColor(red, green, blue, 1.0)
}

/// The colours of the page in light.
fn style() -> Style {
    let grey = |level: u8| opaque([level; 3]);
    let font = "system-ui, sans-serif".to_owned();
    Style { ink: grey(0x1c), muted: grey(0x5c), grid: grey(0xe4), background: grey(0xff), font, pixels: 1.0, grain: 1 }
}
