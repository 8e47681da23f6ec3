//! `rescu sweep`: a grid of configurations over seeds, on all processors.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use rescu_explorer::experiment::{Experiment, Notice, Problem, Trial};
use rescu_explorer::record::{sweep_head, sweep_line};
use rescu_explorer::sweep::{Grid, Sweep, Unit};
use rescu_explorer::view;
use rescu_explorer::words;

use crate::given::Given;
use crate::output::Failure;
use crate::sheets;

/// Train a grid of configurations over seeds, and write a line of JSON for each unit as soon as it has ended.
///
/// A unit is one configuration under one seed; `rescu twins --link` trains the link of its line again, bit for bit.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The experiment and the grid as the page's link holds them, behind the #.
    #[arg(long, value_name = "FRAGMENT", default_value = "", conflicts_with = "spec")]
    link: String,
    /// A file with that link; it may be spread over several lines, and what follows a # is a remark.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The activations, such as relu;smelu:beta=0.125..4/11;tanh
    #[arg(long, value_name = "ENTRIES")]
    grid: Option<String>,
    /// The hidden layers with which each is trained, such as 8-8;64-64, instead of those that the link says.
    #[arg(long, value_name = "LAYERS")]
    hidden: Option<String>,
    /// Over how many seeds.
    #[arg(long, value_parser = clap::value_parser!(u32).range(i64::from(Grid::SEEDS[0])..=i64::from(Grid::SEEDS[1])))]
    seeds: Option<u32>,
    /// How many replicas each configuration trains.
    #[arg(long, value_parser = clap::value_parser!(u32).range(i64::from(Grid::REPLICAS[0])..=i64::from(Grid::REPLICAS[1])))]
    replicas: Option<u32>,
    /// How many units to train at once; as many as there are processors, if it is not said.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Train only every n-th unit, from the i-th on, so that n machines share the sweep.
    #[arg(long, value_name = "i/n")]
    shard: Option<Shard>,
    /// Go on with this file: skip the units that are in it, and write the others behind them. It need not be there yet.
    #[arg(long, value_name = "FILE", conflicts_with = "out")]
    resume: Option<PathBuf>,
    /// Write to this file, which must not be there yet, instead of to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
}

/// One of several equal parts.
#[derive(Clone, Copy, Debug)]
struct Shard {
    /// Which, from 1.
    index: usize,
    of: usize,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.split_once('/').and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
        match parts {
            Some((index, of)) if (1..=of).contains(&index) => Ok(Self { index, of }),
            _ => Err(words::further().command_expected_shard()),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.of)
    }
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let (experiment, grid) = read(arguments)?;
    let sweep = Sweep::new(&experiment, &grid);
    let mut units: Vec<Unit> = sweep.units().collect();
    if let Some(Shard { index, of }) = arguments.shard {
        units = units.into_iter().skip(index - 1).step_by(of).collect();
    }
    let head = sweep_head(&experiment, &grid);
    match (&arguments.resume, &arguments.out) {
        (Some(path), _) => {
            let (mut file, done) = resumed(path, &sweep, &head)?;
            let all = units.len();
            units.retain(|unit| !done.contains(unit));
            train(arguments, &sweep, &units, all, &mut file)
        }
        (None, Some(path)) => {
            let mut file =
                OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| Failure::unwritten(path, error))?;
            writeln!(file, "{head}")?;
            train(arguments, &sweep, &units, units.len(), &mut file)
        }
        (None, None) => {
            writeln!(out, "{head}")?;
            train(arguments, &sweep, &units, units.len(), out)
        }
    }
}

/// The experiment and the grid. Like all of the command line this takes nothing that it would have to change.
fn read(arguments: &Arguments) -> Result<(Experiment, Grid), Failure> {
    let link = match &arguments.spec {
        Some(path) => spec(&fs::read_to_string(path).map_err(|error| Failure::unusable(path, &error))?),
        None => arguments.link.clone(),
    };
    let (mut experiment, view, notices) = view::link::read(&link);
    if let Some(notice) = notices.first() {
        return Err(Failure::untrained(words::notice(notice)));
    }
    let mut grid = view.grid;
    let refused = |key: &str, problems: Vec<Problem>| {
        let first = problems.into_iter().next();
        first.map_or(Ok(()), |problem| Err(Failure::untrained(words::notice(&Notice { key: key.to_owned(), problem }))))
    };
    if let Some(entries) = &arguments.grid {
        refused("grid", grid.put_entries(entries))?;
    }
    if let Some(layers) = &arguments.hidden {
        refused("hidden", grid.put_hidden(layers))?;
    }
    grid.seeds = arguments.seeds.unwrap_or(grid.seeds);
    grid.replicas = arguments.replicas.unwrap_or(grid.replicas);
    arguments.given.put_into(&mut experiment.data)?;
    Ok((experiment, grid))
}

/// The link of a file that says it: all its lines without remarks and spaces, one after the other.
fn spec(text: &str) -> String {
    let said = text.lines().map(|line| line.split('#').next().unwrap_or_default());
    said.flat_map(str::chars).filter(|letter| !letter.is_whitespace()).collect()
}

/// The file to go on with, and the units that are in it. A last line that breaks off is cut off.
fn resumed(path: &Path, sweep: &Sweep, head: &str) -> Result<(File, Vec<Unit>), Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::unusable(path, &error)),
    };
    // A file is changed only once it has proved to be of this sweep. One that was stopped within its head has no more than that.
    let done = if head.starts_with(&text) { Vec::new() } else { ended(path, sweep, text.matches('\n').count())? };
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    let mut file = OpenOptions::new().create(true).append(true).open(path).map_err(|error| Failure::unwritten(path, error))?;
    file.set_len(whole as u64).map_err(|error| Failure::unwritten(path, error))?;
    if whole == 0 {
        writeln!(file, "{head}")?;
    }
    Ok((file, done))
}

/// The units in the first lines of a file of this sweep.
fn ended(path: &Path, sweep: &Sweep, lines: usize) -> Result<Vec<Unit>, Failure> {
    let sheet = sheets::read(path)?;
    let (words, file, own) = (words::further(), path.display().to_string(), env!("CARGO_PKG_VERSION"));
    if sheet.sweep != *sweep {
        return Err(Failure::untrained(words.command_other_sweep_asked(file)));
    }
    if sheet.engine != own {
        return Err(Failure::untrained(words.command_version(file, sheet.engine, own)));
    }
    if let Some(spoilt) = sheet.spoilt.first() {
        return Err(Failure::unusable(path, &words::spoilt(spoilt)));
    }
    Ok(sheet.units.into_iter().filter(|(line, ..)| *line <= lines).map(|(_, unit, _)| unit).collect())
}

/// Trains units, as many at once as there are jobs, and writes each as soon as it has ended.
fn train(arguments: &Arguments, sweep: &Sweep, units: &[Unit], all: usize, out: &mut impl Write) -> Result<(), Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs.unwrap_or(0).into());
    let pool = pool.build().map_err(|error| Failure::Input(words::further().command_no_threads(error.to_string())))?;
    let (sender, lines) = mpsc::channel();
    let work = || {
        // In the order of the units, so that all configurations have their first seed before any has its second. Whoever reads may
        // have seen enough; then no more is trained.
        pool.install(|| {
            units.iter().par_bridge().try_for_each_with(sender, |sender, &unit| sender.send(line(sweep, unit)).map_err(drop))
        })
    };
    thread::scope(|scope| {
        scope.spawn(work);
        write_lines(lines, units.len(), all, out)
    })
}

fn write_lines(
    lines: Receiver<Result<String, Failure>>,
    count: usize,
    all: usize,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let bar = ProgressBar::new(all as u64).with_position((all - count) as u64).with_style(style());
    bar.reset_eta();
    for line in lines {
        writeln!(out, "{}", line?)?;
        out.flush()?;
        bar.inc(1);
    }
    bar.finish();
    Ok(())
}

/// It is drawn on standard error, and only where that is a terminal.
fn style() -> ProgressStyle {
    let style = ProgressStyle::with_template("{wide_bar} {pos} of {len} units, {eta} left");
    style.unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// The line of a unit, which it takes to train it.
fn line(sweep: &Sweep, unit: Unit) -> Result<String, Failure> {
    let words = words::further();
    let refused = |why: String| Failure::Input(words.command_unit_untrainable(sheets::name(unit), why));
    let experiment = sweep.experiment(unit).ok_or_else(|| refused(words.command_unit_foreign()))?;
    let endings = Trial::run(experiment).map_err(|notice| refused(words::notice(&notice)))?;
    let ending = endings.first().ok_or_else(|| refused(words.command_unit_empty()))?;
    sweep_line(sweep, unit, ending).ok_or_else(|| refused(words.command_unit_foreign()))
}
