//! `rescu sweep`: a grid of configurations over seeds, on all processors.

use std::fmt;
use std::fs;
use std::io::Write;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc;
use std::thread;

use rayon::prelude::*;
use rescu_explorer::data::supplied::Missing;
use rescu_explorer::experiment::{Experiment, Key, Notice, Problem};
use rescu_explorer::record::{sweep_head, sweep_line};
use rescu_explorer::sweep::{Grid, Sweep, Unit};
use rescu_explorer::view;
use rescu_explorer::words::{self, command};

use crate::lines::Lines;
use crate::output::Failure;
use crate::progress::Talk;
use crate::requested::{Settings, none_of};
use crate::sheets;
use crate::training::{Training, work};

/// Train a grid of activations over several seeds
///
/// A unit is one configuration under one seed; a line of JSON is written for each as soon as it has ended. `rescu twins --link` trains the
/// link of a line again, bit for bit.
#[derive(clap::Args)]
#[command(after_long_help = crate::requested::keys_help())]
pub(crate) struct Arguments {
    /// Experiment and grid: the page's link, behind its #
    #[arg(long, default_value = "", hide_default_value = true, conflicts_with = "spec")]
    link: String,
    /// A file with that link
    ///
    /// It may be spread over several lines, and what follows a # is a remark.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    #[command(flatten)]
    settings: Settings,
    /// The activations, such as 'relu;smelu:beta=0.125..4/11'
    #[arg(long, value_name = "ENTRIES")]
    grid: Option<String>,
    /// The hidden layers of each, such as '8-8;64-64'
    ///
    /// They are instead of those of the experiment.
    #[arg(long, value_name = "LAYERS")]
    hidden: Option<String>,
    /// Over how many seeds
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(i64::from(Grid::SEEDS[0])..=i64::from(Grid::SEEDS[1])))]
    seeds: Option<u32>,
    /// How many twins each configuration trains
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(i64::from(Grid::REPLICAS[0])..=i64::from(Grid::REPLICAS[1])))]
    replicas: Option<u32>,
    /// How many units at once [default: processors]
    #[arg(long, value_name = "COUNT")]
    jobs: Option<NonZero<u16>>,
    /// Train every n-th unit from the i-th on
    ///
    /// So n machines share a sweep; `rescu merge` joins what they write.
    #[arg(long, value_name = "i/n")]
    shard: Option<Shard>,
    /// Continue this file: train what is not in it
    ///
    /// It need not be there yet.
    #[arg(long, value_name = "FILE", conflicts_with = "out")]
    resume: Option<PathBuf>,
    /// Write to this new file; - is standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    talk: Talk,
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
            _ => Err(command().expected_shard()),
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
    check(&sweep)?;
    let mut units: Vec<Unit> = sweep.units().collect();
    if let Some(Shard { index, of }) = arguments.shard {
        units = units.into_iter().skip(index - 1).step_by(of).collect();
    }
    let (all, head) = (units.len(), sweep_head(&experiment, &grid));
    let lines = match (&arguments.resume, &arguments.out) {
        (Some(path), _) => {
            let (lines, done) = Lines::to_resumed(path, head, &sweep)?;
            units.retain(|unit| !done.contains(unit));
            lines
        }
        (None, Some(path)) if path != Path::new("-") => Lines::to_new(path, head)?,
        (None, _) => Lines::to(out, head),
    };
    train(arguments, &sweep, &units, all, lines)
}

/// The experiment and the grid. Like all of the command line this takes nothing that it would have to change or to leave out.
fn read(arguments: &Arguments) -> Result<(Experiment, Grid), Failure> {
    let link = match &arguments.spec {
        Some(path) => spec(&fs::read_to_string(path).map_err(|error| Failure::unusable(path, &error))?),
        None => arguments.link.clone(),
    };
    let experiment = arguments.settings.over(&link)?;
    let (view, notices) = view::link::read_view(&link);
    none_of(notices)?;
    let mut grid = view.grid;
    let of_key = |key: &'static str| move |problem: Problem| Notice { key: key.to_owned(), problem };
    if let Some(entries) = &arguments.grid {
        none_of(grid.put_entries(entries).into_iter().map(of_key("grid")))?;
    }
    if let Some(layers) = &arguments.hidden {
        none_of(grid.put_hidden(layers).into_iter().map(of_key("hidden")))?;
    }
    grid.seeds = arguments.seeds.unwrap_or(grid.seeds);
    grid.replicas = arguments.replicas.unwrap_or(grid.replicas);
    none_is_replaced(&arguments.settings, &experiment, &grid)?;
    Ok((experiment, grid))
}

/// Refuses settings that the grid replaces by its own.
fn none_is_replaced(settings: &Settings, experiment: &Experiment, grid: &Grid) -> Result<(), Failure> {
    let sweep = Sweep::new(experiment, grid);
    match settings.keys()?.into_keys().find(|key| key.read(sweep.base()) != key.read(experiment)) {
        Some(key) => Err(Failure::untrained(command().replaced_by_grid(key.name()))),
        None => Ok(()),
    }
}

/// Refuses a sweep of which a unit could not be trained.
fn check(sweep: &Sweep) -> Result<(), Failure> {
    let units = (0..).map_while(|configuration| sweep.experiment(Unit { seed: 0, configuration }));
    let no_data = |missing: Missing| Notice { key: Key::Data.name().to_owned(), problem: missing.into() };
    none_of(units.filter_map(|experiment| {
        let checked = experiment.check().and_then(|()| experiment.data.check().map_err(no_data));
        checked.err()
    }))
}

/// The link of a file that says it: all its lines without remarks and spaces, one after the other.
fn spec(text: &str) -> String {
    let said = text.lines().map(|line| line.split('#').next().unwrap_or_default());
    said.flat_map(str::chars).filter(|letter| !letter.is_whitespace()).collect()
}

/// Trains units, as many at once as there are jobs, and writes each as soon as it has ended; `all` counts those that had ended before,
/// too.
fn train(arguments: &Arguments, sweep: &Sweep, units: &[Unit], all: usize, lines: Lines) -> Result<(), Failure> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads(arguments.jobs, processors, units.len()));
    let pool = pool.build().map_err(|error| Failure::Input(command().no_threads(error.to_string())))?;
    let to_do = units.iter().filter_map(|&unit| sweep.experiment(unit)).map(|experiment| work(&experiment)).sum();
    let counted = |done, all| command().units_done(done, all);
    let training = Training::new([all - units.len(), all].map(|count| count as u32), to_do, &arguments.talk, &counted);
    let (sender, trained) = mpsc::channel();
    let run = || {
        // In the order of the units, so that all configurations have their first seed before any has its second. Whoever reads may
        // have seen enough; then no more is trained.
        pool.install(|| {
            let train = |sender: &mut mpsc::Sender<_>, &unit: &Unit| sender.send(line(sweep, unit, &training)).map_err(drop);
            units.iter().par_bridge().try_for_each_with(sender, train)
        })
    };
    thread::scope(|scope| {
        scope.spawn(run);
        write(trained, &training, lines)
    })?;
    training.end();
    Ok(())
}

/// How many threads train: as many as there are to be jobs, or processors if that is not said, but never more than units.
fn threads(jobs: Option<NonZero<u16>>, processors: usize, units: usize) -> usize {
    jobs.map_or(processors, |jobs| jobs.get().into()).min(units).max(1)
}

fn write(trained: mpsc::Receiver<Result<String, Failure>>, training: &Training, mut lines: Lines) -> Result<(), Failure> {
    for line in trained {
        let line = line?;
        training.beside(|| lines.write(&line))?;
    }
    lines.end()
}

/// The line of a unit, which it takes to train it.
fn line(sweep: &Sweep, unit: Unit, training: &Training) -> Result<String, Failure> {
    let refused = |why: String| Failure::Input(command().unit_untrainable(sheets::name(unit), why));
    let experiment = sweep.experiment(unit).ok_or_else(|| refused(command().unit_foreign()))?;
    let endings = training.run(experiment).map_err(|notice| refused(words::notice(&notice)))?;
    let ending = endings.first().ok_or_else(|| refused(command().unit_empty()))?;
    sweep_line(sweep, unit, ending).ok_or_else(|| refused(command().unit_foreign()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_more_threads_than_units() {
        for (jobs, units, expected) in [(None, 100, 4), (None, 3, 3), (Some(2), 100, 2), (Some(3000), 2, 2), (Some(9), 0, 1)] {
            assert_eq!(threads(jobs.and_then(NonZero::new), 4, units), expected, "{jobs:?} jobs of {units} units");
        }
    }
}
