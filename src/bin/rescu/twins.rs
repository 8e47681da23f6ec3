//! `rescu twins`: trains the arms of an experiment and says what came of it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use rescu_explorer::experiment::{Arm, DivergenceDetector, Experiment, Measures, Twins, run_observed};
use rescu_explorer::record::{ArmRun, Deviation, Predictions, Run, history_csv, predictions_csv, read, write};
use rescu_explorer::view::link::read_experiment;
use rescu_explorer::words::{self, command};

use crate::columns::write_columns;
use crate::output::Failure;
use crate::progress::{Progress, Talk};
use crate::requested::Requested;
use crate::summary;

/// Deviations that are printed; what follows is only counted.
const SHOWN: usize = 20;

/// Train the arms of an experiment, say how far twins differ
///
/// Prints a summary; `--format json` gives the whole history with the fingerprints of all twins, which `--from` trains again.
#[derive(clap::Args)]
#[command(after_long_help = crate::requested::keys_help())]
pub(crate) struct Arguments {
    #[command(flatten)]
    experiment: Requested,
    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Summary)]
    format: Format,
    /// Also write each twin's predictions, as CSV
    ///
    /// They are the probabilities, or the value, that it gives to each test example.
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
    /// Train a saved run again, and compare
    ///
    /// The file is JSON of this command or of the page. Says whether measures and fingerprints are the same bit for bit; if not, with exit
    /// code 1.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["link", "set", "format", "predictions", "mnist", "table"])]
    from: Option<PathBuf>,
    #[command(flatten)]
    talk: Talk,
}

/// What is printed of a run.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Format {
    /// The last measures in ten lines
    Summary,
    /// The history of all measures, with the fingerprints
    Csv,
    /// All of the run: --from reads it
    Json,
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    if let Some(path) = &arguments.from {
        return reproduce(path, &arguments.talk, out);
    }
    let experiment = arguments.experiment.read()?;
    let mut progress = ArmProgress::new(&experiment, |_| experiment.epochs.into(), &arguments.talk);
    let (mut arms, mut predictions) = (Vec::new(), Vec::new());
    for arm in experiment.arms() {
        let (mut watch, mut inside) = (DivergenceDetector::default(), Vec::new());
        let observe = |twins: &mut Twins, record: &Measures| {
            watch.see_through(twins, record);
            inside.extend(twins.inside());
            progress.reach(arm, record);
        };
        let outcome =
            run_observed(&experiment, arm, u32::MAX, observe).map_err(|notice| Failure::Input(words::notice(&notice)))?;
        if arguments.predictions.is_some() {
            predictions.push(Predictions::of_outcome(arm, &outcome));
        }
        arms.push(ArmRun::of_outcome(&experiment, arm, outcome).observed(watch.partings(), inside));
    }
    progress.end();
    let run = Run::new(&experiment, arms);
    match arguments.format {
        Format::Summary => summary::write(&experiment, &run, out)?,
        Format::Json => writeln!(out, "{}", write(&run))?,
        Format::Csv => write!(out, "{}", history_csv(&run.arms))?,
    }
    if let Some(path) = &arguments.predictions {
        fs::write(path, predictions_csv(&predictions)).map_err(|error| Failure::unwritten(path, error))?;
    }
    Ok(())
}

/// How far the arms of an experiment are, which are trained one after the other.
struct ArmProgress {
    progress: Progress,
    arms: Vec<ArmWork>,
    /// Of all arms together, how much work has been noted.
    done: f64,
}

/// What there is to train of an arm.
struct ArmWork {
    arm: Arm,
    /// How many epochs.
    epochs: f64,
    /// How long an epoch takes, in those of a plain network.
    cost: f64,
}

impl ArmProgress {
    /// That of arms of which nothing is trained yet; `epochs` says how far each goes.
    fn new(experiment: &Experiment, epochs: impl Fn(Arm) -> f64, talk: &Talk) -> Self {
        let of_arm = |(arm, ensemble): (Arm, u32)| ArmWork { arm, epochs: epochs(arm), cost: ensemble.into() };
        let arms: Vec<ArmWork> = experiment.arms.iter().map(|(arm, setup)| of_arm((arm, setup.ensemble))).collect();
        Self { progress: Progress::of(arms.iter().map(ArmWork::all).sum(), talk), arms, done: 0.0 }
    }

    /// Takes note of what an arm has reached.
    fn reach(&mut self, arm: Arm, measures: &Measures) {
        let place = self.arms.iter().position(|work| work.arm == arm);
        let Some((before, [now, ..])) = place.map(|place| self.arms.split_at(place)) else { return };
        let done = before.iter().map(ArmWork::all).sum::<f64>() + now.cost * measures.epoch;
        let counted = || command().epoch_reached(arm.letter(), measures.epoch as u32, now.epochs as u32);
        self.progress.advance(done - self.done, counted);
        self.done = done;
    }

    /// Says how long it took.
    fn end(self) {
        let arms = self.arms.len() as u32;
        self.progress.end(&command().arms_done(arms, arms));
    }
}

impl ArmWork {
    fn all(&self) -> f64 {
        self.cost * self.epochs
    }
}

/// Runs a record again and says whether it is the same.
fn reproduce(path: &Path, talk: &Talk, out: &mut impl Write) -> Result<(), Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::unusable(path, &error))?;
    let recorded: Run = read(&text).map_err(|unreadable| Failure::unusable(path, &words::no_run(&unreadable)))?;
    let (experiment, _) = read_experiment(&recorded.link);
    let last = |arm: Arm| recorded.arms.iter().find(|kept| kept.arm == arm).and_then(|kept| kept.last);
    let mut progress = ArmProgress::new(&experiment, |arm| last(arm).map_or(experiment.epochs.into(), |last| last.epoch), talk);
    let again = recorded.again_observed(|arm, measures| progress.reach(arm, measures));
    let computed = again.map_err(|notice| Failure::unusable(path, &words::notice(&notice)))?;
    progress.end();
    let deviations = recorded.deviations(&computed);
    if deviations.is_empty() {
        let count = |of: fn(&ArmRun) -> usize| computed.arms.iter().map(of).sum::<usize>();
        let (measured, fingerprints) = (count(|arm| arm.history.len()), count(|arm| arm.replicas.len()));
        writeln!(out, "{}", command().reproduced(measured as u32, fingerprints as u32))?;
        return Ok(());
    }
    print_table(&deviations, out)?;
    out.flush()?;
    Err(Failure::NotReproduced { places: deviations.len() })
}

fn print_table(deviations: &[Deviation], out: &mut impl Write) -> Result<(), Failure> {
    let shown = deviations.iter().take(SHOWN);
    let heads = vec![command().place(), command().recorded(), command().computed()];
    let row = |Deviation { place, recorded, computed }: &Deviation| vec![place.clone(), recorded.clone(), computed.clone()];
    write_columns(&[heads].into_iter().chain(shown.map(row)).collect::<Vec<_>>(), out)?;
    if deviations.len() > SHOWN {
        writeln!(out, "{}", command().more((deviations.len() - SHOWN) as u32))?;
    }
    Ok(())
}
