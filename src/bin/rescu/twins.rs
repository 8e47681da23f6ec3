//! `rescu twins`: trains the arms of an experiment and prints what came of it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use rescu_explorer::experiment::{DivergenceDetector, Measures, Twins, run_observed};
use rescu_explorer::record::{ArmRun, Deviation, Predictions, Run, history_csv, predictions_csv, read, write};
use rescu_explorer::words;

use crate::output::{Failure, Format};
use crate::requested::Requested;

/// Deviations that are printed; what follows is only counted.
const SHOWN: usize = 20;

/// Train the arms of an experiment and print their history, their measures and their fingerprints.
#[derive(clap::Args)]
#[command(after_help = crate::requested::keys_help())]
pub(crate) struct Arguments {
    #[command(flatten)]
    experiment: Requested,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Also write the test examples with the probabilities of every replica, as CSV.
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
    /// Instead run again what this command or the page has recorded as JSON, and say whether measures and fingerprints are the same
    /// bit for bit; if not, with exit code 1.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["link", "set", "format", "predictions"])]
    from: Option<PathBuf>,
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    if let Some(path) = &arguments.from {
        return reproduce(path, out);
    }
    let experiment = arguments.experiment.read()?;
    let (mut arms, mut predictions) = (Vec::new(), Vec::new());
    for arm in experiment.arms() {
        let (mut watch, mut inside) = (DivergenceDetector::default(), Vec::new());
        let observe = |twins: &mut Twins, record: &Measures| {
            watch.see_through(twins, record);
            inside.extend(twins.inside());
        };
        let outcome =
            run_observed(&experiment, arm, u32::MAX, observe).map_err(|notice| Failure::Input(words::notice(&notice)))?;
        if arguments.predictions.is_some() {
            predictions.push(Predictions::of_outcome(arm, &outcome));
        }
        arms.push(ArmRun::of_outcome(&experiment, arm, outcome).observed(watch.partings(), inside));
    }
    match arguments.format {
        Format::Json => writeln!(out, "{}", write(&Run::new(&experiment, arms)))?,
        Format::Csv => write!(out, "{}", history_csv(&arms))?,
    }
    if let Some(path) = &arguments.predictions {
        fs::write(path, predictions_csv(&predictions)).map_err(|error| Failure::unwritten(path, error))?;
    }
    Ok(())
}

/// Runs a record again and says whether it is the same.
fn reproduce(path: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::unusable(path, &error))?;
    let recorded: Run = read(&text).map_err(|unreadable| Failure::unusable(path, &words::no_run(&unreadable)))?;
    let computed = recorded.again().map_err(|notice| Failure::unusable(path, &words::notice(&notice)))?;
    let deviations = recorded.deviations(&computed);
    if deviations.is_empty() {
        let count = |of: fn(&ArmRun) -> usize| computed.arms.iter().map(of).sum::<usize>();
        let (measured, fingerprints) = (count(|arm| arm.history.len()), count(|arm| arm.replicas.len()));
        writeln!(out, "{}", words::further().command_reproduced(measured as u32, fingerprints as u32))?;
        return Ok(());
    }
    print_table(&deviations, out)?;
    out.flush()?;
    Err(Failure::NotReproduced { places: deviations.len() })
}

fn print_table(deviations: &[Deviation], out: &mut impl Write) -> Result<(), Failure> {
    let shown = &deviations[..deviations.len().min(SHOWN)];
    let width = |of: fn(&Deviation) -> &str, head: &str| {
        shown.iter().map(of).chain([head]).map(|text| text.chars().count()).max().unwrap_or_default()
    };
    let words = words::further();
    let heads = [words.command_place(), words.command_recorded()];
    let (place, recorded) = (width(|deviation| &deviation.place, &heads[0]), width(|deviation| &deviation.recorded, &heads[1]));
    writeln!(out, "{:place$}  {:recorded$}  {}", heads[0], heads[1], words.command_computed())?;
    for deviation in shown {
        writeln!(out, "{:place$}  {:recorded$}  {}", deviation.place, deviation.recorded, deviation.computed)?;
    }
    if deviations.len() > SHOWN {
        writeln!(out, "{}", words.command_more((deviations.len() - SHOWN) as u32))?;
    }
    Ok(())
}
