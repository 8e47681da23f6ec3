//! What a run of twins has come to, on a screen.

use std::io::Write;

use rescu_explorer::data::Task;
use rescu_explorer::experiment::{Arm, Conclusion, Experiment, Threshold};
use rescu_explorer::glossary::Concept;
use rescu_explorer::measure::{Difference, Disagreement, Measure, Prominence, TEST_LOSS};
use rescu_explorer::record::{ArmRun, Run};
use rescu_explorer::words::{self, command, further};

use crate::columns::write_columns;
use crate::output::Failure;

/// Twins that were never further apart than this predict what people would call the same.
const APART: Threshold = Threshold::Hundredth;
/// A cell of what was not measured.
const NONE: &str = "–";

/// Writes the link, the premise, a table of the main measures, and the conclusion.
pub(crate) fn write(experiment: &Experiment, run: &Run, out: &mut impl Write) -> Result<(), Failure> {
    writeln!(out, "{}", run.link)?;
    writeln!(out, "{}", words::premise(experiment))?;
    write_columns(&rows(experiment, &run.arms), out)?;
    for arm in &run.arms {
        if let Some(diverged) = words::divergence(&arm.replicas) {
            writeln!(out, "{}", words::words().arm_lettered(arm.arm.letter(), diverged))?;
        }
    }
    if let Some(conclusion) = Conclusion::of(experiment, &differences(&run.arms)) {
        writeln!(out, "{}", words::conclusion(experiment, conclusion))?;
    }
    Ok(())
}

/// The prediction difference of each arm that has one.
fn differences(arms: &[ArmRun]) -> Vec<(Arm, Disagreement)> {
    arms.iter().filter_map(|arm| Some((arm.arm, arm.last?.disagreement?))).collect()
}

/// A row for each measure, with a column for each arm; when twins parted, and whether they are the same bits.
fn rows(experiment: &Experiment, arms: &[ArmRun]) -> Vec<Vec<String>> {
    let row = |head: String, cell: &dyn Fn(&ArmRun) -> String| [head].into_iter().chain(arms.iter().map(cell)).collect();
    let measures = measures(experiment.data.task());
    let mut rows =
        vec![row(further().twins_first_epoch(experiment.epochs.to_string()), &|arm| words::arm_in_full(experiment, arm.arm))];
    rows.extend(measures.map(|measure| row(words::label(measure), &|arm| value(measure, arm))));
    rows.push(row(command().summary_parting(APART.label()), &parting));
    rows.push(row(words::label(&Concept::Fingerprint), &|arm| words::fingerprints(&arm.replicas)));
    rows
}

/// What is shown of the test set: the prediction differences that are shown where only some are, and how good predictions are.
fn measures(task: Task) -> impl Iterator<Item = &'static Measure> {
    let differences = Difference::all().map(|difference| &difference.measure);
    let main = differences.filter(move |measure| measure.is_of(task) && measure.prominence == Prominence::Main);
    main.chain([Measure::quality(task), &TEST_LOSS])
}

/// The last value of a measure, with its standard error if there is one.
fn value(measure: &Measure, arm: &ArmRun) -> String {
    let show = words::shown(measure);
    let error = arm.errors.as_ref().and_then(measure.standard_error);
    match (arm.last.as_ref().and_then(measure.value), error) {
        (Some(value), Some(error)) => format!("{} ± {}", show(value), show(error)),
        (Some(value), None) => show(value),
        (None, _) => NONE.to_owned(),
    }
}

/// When the twins were first far apart.
fn parting(arm: &ArmRun) -> String {
    match arm.partings.iter().find(|parting| parting.threshold == APART.value()).and_then(|parting| parting.step) {
        Some(step) => further().twins_first_step(step),
        None => further().twins_first_never(),
    }
}
