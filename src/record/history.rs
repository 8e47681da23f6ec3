//! The history of a run as comma-separated values.

use std::fmt::Write;

use super::ArmRun;
use crate::experiment::{Measures, ReplicaState};
use crate::measure::Measure;

/// One row for each arm and moment, with a head; the fingerprints, with spaces between them, in the last row of each arm. What was
/// not measured is left empty.
#[must_use]
pub fn history_csv(arms: &[ArmRun]) -> String {
    let fields: Vec<String> = Measures::recorded().map(Measure::field).collect();
    let mut text = format!("arm,epoch,{},fingerprints\n", fields.join(","));
    for arm in arms {
        for (index, record) in arm.history.iter().enumerate() {
            let is_last = index + 1 == arm.history.len();
            let fingerprints = if is_last { fingerprints(&arm.replicas) } else { String::new() };
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{},{},{},{fingerprints}", arm.arm.letter(), record.epoch, measures(record));
        }
    }
    text
}

fn measures(record: &Measures) -> String {
    let cell = |measure: &Measure| (measure.value)(record).map_or_else(String::new, |value| value.to_string());
    Measures::recorded().map(cell).collect::<Vec<_>>().join(",")
}

fn fingerprints(replicas: &[ReplicaState]) -> String {
    let state = |state: &ReplicaState| match state {
        ReplicaState::Finite(fingerprint) => fingerprint.to_string(),
        ReplicaState::Diverged { step } => format!("diverged@{step}"),
    };
    replicas.iter().map(state).collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::run::tests::trained;
    use super::*;

    #[test]
    fn every_measure_of_every_epoch_is_in_it() {
        let run = trained("train=60&test=40&epochs=3&c=tanh");
        let csv = history_csv(&run.arms);
        let rows: Vec<Vec<&str>> = csv.lines().skip(1).map(|row| row.split(',').collect()).collect();
        assert_eq!(rows.len(), 12);
        let records = run.arms.iter().flat_map(|arm| arm.history.iter().map(move |record| (arm, record)));
        for (row, (arm, record)) in rows.iter().zip(records) {
            let (quality, apart) = (record.quality.unwrap(), record.disagreement.unwrap());
            let expected = [
                record.epoch,
                quality.train_loss,
                quality.test_loss,
                quality.accuracy.unwrap(),
                apart.absolute,
                apart.relative.unwrap(),
                apart.on_label.unwrap(),
                apart.labels.unwrap(),
                apart.symmetric.unwrap(),
                apart.largest,
            ];
            let found: Vec<f64> = row[1..11].iter().map(|cell| cell.parse().unwrap()).collect();
            assert_eq!((row[0], &found[..], row.len()), (arm.arm.letter(), &expected[..], 12));
            assert_eq!(row[11].split_whitespace().count(), if record.epoch == 3.0 { 2 } else { 0 });
        }
    }

    #[test]
    fn values_have_nothing_that_is_of_labels() {
        let csv = history_csv(&trained("data=sine&train=40&test=30&hidden=5&epochs=1").arms);
        for row in csv.lines().skip(1) {
            let cells: Vec<&str> = row.split(',').collect();
            let is_empty: Vec<bool> = cells[2..11].iter().map(|cell| cell.is_empty()).collect();
            assert_eq!(is_empty, [false, false, true, false, true, true, true, true, false], "{row}");
        }
    }

    #[test]
    fn what_was_not_measured_is_empty() {
        let run = trained("train=60&test=40&hidden=7-5&rate=10&loss=squared&epochs=50");
        let csv = history_csv(&run.arms);
        assert!(csv.lines().all(|row| row.split(',').count() == 12), "{csv}");
        assert!(csv.contains(",,,,,,,,,diverged@"), "{csv}");
    }
}
