//! What each twin gives to each test example.

use std::fmt::Write;

use ndarray::ArrayView3;
use serde::{Deserialize, Serialize};

use crate::data::Samples;
use crate::experiment::{Arm, Outcome, ReplicaState, Twins};
use crate::network::Target;

/// The test examples of an arm, in their order, and what each replica makes of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Predictions {
    /// Which arm.
    pub arm: Arm,
    /// The examples.
    pub examples: Vec<Predicted>,
}

/// One test example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Predicted {
    /// Its features.
    pub features: Vec<f32>,
    /// Its true label, or its value.
    pub target: Target,
    /// The probability of each label by each replica, or the value; nothing by one that has diverged.
    pub predictions: Vec<Option<Vec<f32>>>,
}

impl Predictions {
    /// The predictions of the last [`Twins::record`].
    #[must_use]
    pub fn of_twins(arm: Arm, twins: &Twins) -> Self {
        Self::new(arm, &twins.states(), twins.predictions(), twins.test())
    }

    /// The predictions at the end of a run.
    #[must_use]
    pub fn of_outcome(arm: Arm, outcome: &Outcome) -> Self {
        Self::new(arm, &outcome.replicas, outcome.predictions.view(), &outcome.test)
    }

    /// `predictions` is indexed [replica, example, label] and holds those replicas that have not diverged.
    fn new(arm: Arm, replicas: &[ReplicaState], predictions: ArrayView3<f32>, test: &Samples) -> Self {
        let predicted = |example: usize| {
            let mut live = predictions.outer_iter();
            let of_replica = |state: &ReplicaState| match state {
                ReplicaState::Finite(_) => live.next().map(|replica| replica.row(example).to_vec()),
                ReplicaState::Diverged { .. } => None,
            };
            Predicted {
                features: test.example(example).to_vec(),
                target: test.truth.targets().of(example),
                predictions: replicas.iter().map(of_replica).collect(),
            }
        };
        Self { arm, examples: (0..test.len()).map(predicted).collect() }
    }

    fn are_values(&self) -> bool {
        self.examples.iter().any(|example| matches!(example.target, Target::Value(_)))
    }

    fn classes(&self) -> usize {
        self.each(|example| example.predictions.iter().flatten().map(Vec::len).max().unwrap_or_default())
    }

    /// The largest of some count over the examples.
    fn each(&self, count: impl Fn(&Predicted) -> usize) -> usize {
        self.examples.iter().map(count).max().unwrap_or_default()
    }
}

/// One row for each arm and test example, with a head: its features, its label, and p of each label by each replica; or its value
/// y, and that by each replica. Those of a
/// replica that has diverged are left empty.
#[must_use]
pub fn predictions_csv(arms: &[Predictions]) -> String {
    let widest = |width: fn(&Predictions) -> usize| arms.iter().map(width).max().unwrap_or_default();
    let features = widest(|arm| arm.each(|example| example.features.len()));
    let replicas = widest(|arm| arm.each(|example| example.predictions.len()));
    let classes = widest(Predictions::classes);
    let mut text = "arm,example".to_owned();
    // Here and below, writing to a string cannot fail.
    for feature in 1..=features {
        let _ = write!(text, ",x{feature}");
    }
    let are_values = arms.iter().any(Predictions::are_values);
    text += if are_values { ",y" } else { ",label" };
    for (replica, label) in (1..=replicas).flat_map(|replica| (0..classes).map(move |label| (replica, label))) {
        let _ = if are_values { write!(text, ",y_replica{replica}") } else { write!(text, ",p_replica{replica}_label{label}") };
    }
    for Predictions { arm, examples } in arms {
        for (index, example) in examples.iter().enumerate() {
            let _ = write!(text, "\n{},{index}", arm.letter());
            write_cells(&mut text, &example.features);
            let _ = match example.target {
                Target::Label(label) => write!(text, ",{label}"),
                Target::Value(value) => write!(text, ",{value}"),
            };
            for predictions in &example.predictions {
                match predictions {
                    Some(predictions) => write_cells(&mut text, predictions),
                    None => text += &",".repeat(classes),
                }
            }
        }
    }
    text + "\n"
}

/// Each with its comma before it.
fn write_cells(text: &mut String, numbers: &[f32]) {
    for number in numbers {
        let _ = write!(text, ",{number}");
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::{link, run};

    fn of(fragment: &str) -> (Vec<Outcome>, String) {
        let (experiment, _) = link::read(fragment);
        let outcomes: Vec<Outcome> = experiment.arms().map(|arm| run(&experiment, arm).unwrap()).collect();
        let arms: Vec<_> =
            experiment.arms().zip(&outcomes).map(|(arm, outcome)| Predictions::of_outcome(arm, outcome)).collect();
        (outcomes, predictions_csv(&arms))
    }

    #[test]
    fn the_measures_come_out_of_the_file_again() {
        let (outcomes, csv) = of("train=60&test=40&epochs=3&replicas=3");
        let mut lines = csv.lines();
        let head: Vec<&str> = lines.next().unwrap().split(',').collect();
        assert_eq!(head[..6], ["arm", "example", "x1", "x2", "label", "p_replica1_label0"]);
        assert_eq!(head.last(), Some(&"p_replica3_label1"));
        let rows: Vec<Vec<&str>> = lines.map(|row| row.split(',').collect()).collect();
        for (letter, outcome) in ["A", "B"].into_iter().zip(&outcomes) {
            let rows: Vec<_> = rows.iter().filter(|row| row[0] == letter).collect();
            // p of label 1 by each twin, and whether the label is 1.
            let number = |cell: &str| cell.parse::<f64>().unwrap();
            let examples: Vec<([f64; 3], bool)> =
                rows.iter().map(|row| ([6, 8, 10].map(|column| number(row[column])), row[4] == "1")).collect();
            let (mut apart, mut right, mut unlike) = (0.0, 0, 0);
            for (p, truth) in &examples {
                let mean = p.iter().sum::<f64>() / 3.0;
                // Both labels are as far from their mean.
                apart += 2.0 * p.iter().map(|p| (p - mean).abs()).sum::<f64>() / 3.0;
                right += p.iter().filter(|p| (**p > 0.5) == *truth).count();
                unlike += [[0, 1], [0, 2], [1, 2]].iter().filter(|[i, j]| (p[*i] > 0.5) != (p[*j] > 0.5)).count();
            }
            let last = outcome.history.last().unwrap();
            let (quality, disagreement) = (last.quality.unwrap(), last.disagreement.unwrap());
            assert_eq!(examples.len(), 40);
            assert!((apart / 40.0 - disagreement.absolute).abs() < 1e-6);
            assert!((right as f64 / 120.0 - quality.accuracy.unwrap()).abs() < 1e-12);
            assert!((unlike as f64 / 120.0 - disagreement.labels.unwrap()).abs() < 1e-12);
        }
    }

    #[test]
    fn values_stand_beside_what_each_twin_predicts() {
        let (outcomes, csv) = of("data=sine&train=40&test=30&hidden=5&epochs=2&b=none");
        let mut lines = csv.lines();
        assert_eq!(lines.next(), Some("arm,example,x1,y,y_replica1,y_replica2"));
        let rows: Vec<[f64; 3]> = lines
            .map(|row| row.split(',').skip(3).map(|cell| cell.parse().unwrap()).collect::<Vec<f64>>().try_into().unwrap())
            .collect();
        let last = outcomes[0].history.last().unwrap();
        let apart = rows.iter().map(|[_, a, b]| (a - b).abs() / 2.0).sum::<f64>() / 30.0;
        let loss = rows.iter().flat_map(|[y, a, b]| [a, b].map(|z| 0.25 * (z - y) * (z - y))).sum::<f64>() / 30.0;
        assert!((apart - last.disagreement.unwrap().absolute).abs() < 1e-6 && apart > 0.0);
        assert!((loss - last.quality.unwrap().test_loss).abs() < 1e-6 && last.quality.unwrap().accuracy.is_none());
    }

    #[test]
    fn a_replica_that_has_diverged_keeps_its_place() {
        let example =
            Predicted { features: vec![0.5], target: Target::Label(1), predictions: vec![None, Some(vec![0.25, 0.75])] };
        let csv = predictions_csv(&[Predictions { arm: Arm::C, examples: vec![example] }]);
        assert!(csv.ends_with("\nC,0,0.5,1,,,0.25,0.75\n"), "{csv}");
    }

    #[test]
    fn twins_predict_what_they_end_with() {
        let (experiment, _) = link::read("train=60&test=40&epochs=2");
        let mut twins = Twins::new(&experiment, Arm::B).unwrap();
        while !twins.finished() {
            twins.advance();
        }
        twins.record();
        let outcome = run(&experiment, Arm::B).unwrap();
        assert_eq!(Predictions::of_twins(Arm::B, &twins), Predictions::of_outcome(Arm::B, &outcome));
    }
}
