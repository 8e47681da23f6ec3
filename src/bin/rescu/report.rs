//! `rescu report`: what a sweep has come to, as a table, in words and as a chart.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;
use rescu_explorer::plot::{Colour, Content, Figure, Scale, Style, Tradeoff};
use rescu_explorer::sweep::{Difference, Goodness, Results, Spread};
use resvg::{tiny_skia, usvg};

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
    difference: Difference,
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

/// Pixels of a picture in a CSS pixel.
const PIXELS: f32 = 2.0;

fn difference(name: &str) -> Result<Difference, String> {
    Difference::from_name(name).ok_or_else(|| format!("expected one of {}", Difference::ALL.map(Difference::name).join(", ")))
}

fn goodness(name: &str) -> Result<Goodness, String> {
    Goodness::from_name(name).ok_or_else(|| format!("expected one of {}", Goodness::ALL.map(Goodness::name).join(", ")))
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let joined = Joined::read(&arguments.files)?;
    joined.remarks.iter().for_each(|remark| eprintln!("{remark}"));
    let (results, (difference, goodness)) = (joined.results(), (arguments.difference, arguments.goodness));
    let tradeoff = Tradeoff::of(&results, difference, goodness, |family| opaque(COLOURS[family % COLOURS.len()]));
    let scale = if arguments.linear { Scale::Linear } else { Scale::Logarithmic };
    let figure = Figure { chart: tradeoff.chart(difference, scale), content: Content::Tradeoff(tradeoff.clone()) };
    match arguments.format {
        Format::Markdown => markdown(out, &joined.link, &results, &tradeoff, difference)?,
        Format::Csv => write!(out, "{}", figure.csv())?,
    }
    let svg = figure.svg(&style());
    if let Some(path) = &arguments.svg {
        write_file(path, svg.as_bytes())?;
    }
    arguments.png.as_ref().map_or(Ok(()), |path| write_file(path, &picture(&svg)?))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::File { path: path.display().to_string(), error })
}

fn markdown(
    out: &mut impl Write,
    link: &str,
    results: &Results,
    tradeoff: &Tradeoff,
    difference: Difference,
) -> Result<(), Failure> {
    let goodness = tradeoff.goodness;
    let (counted, missing, replicas) = (results.counted().len(), results.missing().len(), results.sweep().base().replicas);
    let label = difference.label().replace('|', "\\|");
    writeln!(out, "`{link}`\n\n| activation | {label} | ± over twins | {} | diverged | on the front |", goodness.label())?;
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
        "\nMeans over {counted} seeds, ± half their 95 % interval (Student's t, after what a seed does to all configurations alike is \
         taken out: Cousineau 2005, Morey 2008); “± over twins” is the jackknife's standard error over {replicas} twins.\n"
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

fn opaque([red, green, blue]: [u8; 3]) -> Colour {
    plotters::style::RGBAColor(red, green, blue, 1.0)
}

/// The colours of the page in light.
fn style() -> Style {
    let grey = |level: u8| opaque([level; 3]);
    let font = "system-ui, sans-serif".to_owned();
    Style { ink: grey(0x1c), muted: grey(0x5c), grid: grey(0xe4), background: grey(0xff), font, pixels: 1.0, grain: 1 }
}

/// The picture of a document, as PNG. Its fonts are part of the program, so that it is the same on every machine: Ubuntu Light, and
/// Hack for what that has not.
fn picture(svg: &str) -> Result<Vec<u8>, Failure> {
    let unusable = |why: String| Failure::Input(format!("the chart could not be drawn: {why}"));
    let mut options = usvg::Options::default();
    let fonts = Arc::make_mut(&mut options.fontdb);
    for font in [epaint_default_fonts::UBUNTU_LIGHT, epaint_default_fonts::HACK_REGULAR] {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("Ubuntu");
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| unusable(error.to_string()))?;
    let [width, height] = [tree.size().width(), tree.size().height()].map(|css| (css * PIXELS).round() as u32);
    let mut pixels = tiny_skia::Pixmap::new(width, height).ok_or_else(|| unusable("it is empty".to_owned()))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(PIXELS, PIXELS), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| unusable(error.to_string()))
}
