//! Summaries and findings of results that were made up, so that they can be worked out by hand.

use super::*;
use crate::experiment::{Arm, ArmResult, Experiment, Measures, Quality, ReplicaState, TrialError};
use crate::measure::{ABSOLUTE, Disagreement, Fingerprint, StandardErrors};
use crate::words;

/// An ending with this difference and loss; the jackknife's error is a tenth of the difference.
pub(crate) fn ending(difference: f64, loss: f64) -> ArmResult {
    let quality = Quality { train_loss: 0.0, test_loss: loss, accuracy: Some(1.0 - loss) };
    let disagreement = Disagreement { absolute: difference, largest: difference, ..Disagreement::default() };
    let error = 0.1 * difference;
    ArmResult {
        arm: Arm::A,
        last: Measures { step: 1, epoch: 1.0, quality: Some(quality), disagreement: Some(disagreement) },
        standard_errors: Some(StandardErrors { absolute: error, ..StandardErrors::default() }),
        replicas: vec![ReplicaState::Finite(Fingerprint::of(&[0.0])); 2],
    }
}

fn diverged() -> ArmResult {
    ArmResult { replicas: vec![ReplicaState::Diverged { step: 3 }; 2], ..ending(0.0, 9.0) }
}

/// Results of these activations, each with an ending for each seed.
fn results(of: &[(&str, &[ArmResult])]) -> Results {
    let text: Vec<&str> = of.iter().map(|(name, _)| *name).collect();
    let mut grid = Grid { replicas: 2, seeds: of[0].1.len() as u32, ..Grid::default() };
    assert!(grid.put_entries(&text.join(";")).is_empty());
    let mut results = Results::new(Sweep::new(&Experiment::default(), &grid));
    for (configuration, (_, endings)) in (0..).zip(of) {
        for (seed, ending) in (0..).zip(*endings) {
            results.add(Unit { seed, configuration }, Ok(ending.clone()));
        }
    }
    results
}

fn found(results: &Results) -> Finding {
    let (difference, goodness) = (&ABSOLUTE, Goodness::TestLoss);
    Finding::of(results, &results.summaries(difference, goodness), &results.sweep().sizes()[0], difference, goodness)
}

fn said(results: &Results) -> String {
    words::findings(results, &ABSOLUTE, Goodness::TestLoss).join(" ")
}

fn seeds(pairs: &[(f64, f64)]) -> Vec<ArmResult> {
    pairs.iter().map(|&(difference, loss)| ending(difference, loss)).collect()
}

#[test]
fn a_summary_by_hand() {
    let results = results(&[("relu", &seeds(&[(0.1, 0.3), (0.3, 0.5)])), ("tanh", &[ending(0.1, 0.1), diverged()])]);
    let [relu, tanh] = &results.summaries(&ABSOLUTE, Goodness::Accuracy)[..] else { unreachable!() };
    let [difference, accuracy] = relu.means.unwrap();
    assert!((difference.mean - 0.2).abs() < 1e-15 && (accuracy.mean - 0.6).abs() < 1e-15);
    assert!((difference.deviation.unwrap() - libm::sqrt(0.02)).abs() < 1e-15);
    // √((0.01² + 0.03²)/2)
    assert!((relu.within.unwrap() - 0.022_360_679_774_997_9).abs() < 1e-15);
    assert_eq!((tanh.seeds, tanh.diverged, tanh.means), (2, 2, None));
    assert_eq!(relu.costs(Goodness::Accuracy), Some([difference.mean, -accuracy.mean]));
}

#[test]
fn the_best_is_as_good_as_relu_and_the_nearest_together() {
    let relu = seeds(&[(0.4, 0.5), (0.6, 0.5)]);
    let found_best = |others: &[(&str, &[ArmResult])]| {
        let all = [&[("relu", &relu[..])], others].concat();
        found(&results(&all))
    };
    let worse = seeds(&[(0.01, 0.5), (0.01, 0.51)]);
    let equal = seeds(&[(0.2, 0.4), (0.3, 0.6)]);
    let better = seeds(&[(0.3, 0.1), (0.3, 0.1)]);
    let Finding::Best(best) = found_best(&[("tanh", &worse), ("gelu", &equal), ("mish", &better), ("elu:alpha=0.5", &worse)])
    else {
        unreachable!()
    };
    assert_eq!((best.configuration, best.of, best.comparison.first_larger), (2, 2, 2));
    assert_eq!(best.comparison.ratio.map(|ratio| ratio.median), Some(2.0));
    assert_eq!(found_best(&[("tanh", &worse)]), Finding::NoneAsGood);
    assert_eq!(found_best(&[("tanh", &[diverged(), diverged()]), ("leaky-relu:slope=0.1", &better)]), Finding::NoneSmooth);
    assert_eq!(found(&results(&[("tanh", &worse)])), Finding::NoReference);
}

#[test]
fn words_say_when_the_seeds_cannot_tell() {
    let flat = |difference, count| vec![ending(difference, 0.5); count];
    let few = said(&results(&[("relu", &flat(0.4, 5)), ("tanh", &flat(0.2, 5))]));
    assert!(few.contains("2.00 times that of this configuration (median of 5 seeds)"), "{few}");
    assert!(
        few.contains("Seed by seed 2.00, 2.00, 2.00, 2.00, 2.00: geometric mean 2.00, 95 % interval 2.00 to 2.00 (Student"),
        "{few}"
    );
    // Logarithms to base 2 of 0 and 2: mean 1, s = √2, and t of one degree of freedom 12.7062.
    let two = said(&results(&[("relu", &seeds(&[(0.1, 0.5), (0.4, 0.5)])), ("tanh", &flat(0.1, 2))]));
    assert!(two.contains("Seed by seed 1.00, 4.00: geometric mean 2.00"), "{two}");
    assert!(
        two.contains("3.0\u{a0}×\u{a0}10⁻⁴ to 1.3\u{a0}×\u{a0}10⁴, which contains 1, so these seeds cannot tell (Student’s t"),
        "{two}"
    );
    let zero = said(&results(&[("relu", &flat(0.4, 4)), ("tanh", &seeds(&[(0.0, 0.5), (0.2, 0.5), (0.0, 0.5), (0.2, 0.5)]))]));
    assert!(
        zero.contains(
            "2.00 times that of this configuration (median of the 2 of 4 seeds in which neither is 0), and larger in 4 of 4"
        ),
        "{zero}"
    );
    assert!(zero.contains("So few ratios allow no interval.") && !zero.contains("geometric"), "{zero}");
    let one = said(&results(&[("relu", &flat(0.4, 1)), ("tanh", &flat(0.2, 1))]));
    assert!(
        one.contains("2.00 times that of this configuration in the one seed that has ended. One seed allows no interval."),
        "{one}"
    );
    assert!(!few.contains("overstated"), "{few}");
    let clear = said(&results(&[("relu", &flat(0.4, 6)), ("tanh", &flat(0.2, 6)), ("gelu", &flat(0.3, 6))]));
    assert!(clear.contains("95 % interval 2.00 to 2.00") && clear.contains("overstated"), "{clear}");
    assert!(
        clear.contains(
            "Best trade-offs between prediction difference Δ₁ and test loss (no other configuration is better on both): tanh."
        ),
        "{clear}"
    );
    let mixed = seeds(&[(0.2, 0.5), (0.8, 0.5), (0.2, 0.5), (0.8, 0.5), (0.2, 0.5), (0.8, 0.5)]);
    let unclear = said(&results(&[("relu", &mixed), ("tanh", &flat(0.4, 6))]));
    assert!(unclear.contains("contains 1, so these seeds cannot tell"), "{unclear}");
}

#[test]
fn results_come_in_any_order_and_know_what_is_missing() {
    let mut results = results(&[("relu", &seeds(&[(0.1, 0.1); 2])), ("tanh", &seeds(&[(0.1, 0.1)]))]);
    let unit = Unit { seed: 1, configuration: 1 };
    assert_eq!(results.missing(), [unit]);
    results.add(unit, Err(TrialError::WorkerDied));
    assert_eq!((results.missing().len(), results.failures().len()), (0, 1));
    results.forgive();
    assert_eq!(results.missing(), [unit]);
    assert_eq!(results.counted(), [0]);
    results.add(unit, Ok(ending(0.2, 0.2)));
    assert_eq!(results.counted(), [0, 1]);
    let before = results.clone();
    results.add(Unit { seed: 2, configuration: 0 }, Ok(diverged()));
    results.add(Unit { seed: 0, configuration: 2 }, Ok(diverged()));
    assert_eq!(results, before, "units of another sweep");
}

#[test]
fn what_holds_for_another_grid_is_carried_over() {
    let old = results(&[("relu", &seeds(&[(0.1, 0.1), (0.2, 0.2)])), ("tanh", &seeds(&[(0.3, 0.3), (0.4, 0.4)]))]);
    let mut grid = Grid { replicas: 2, seeds: 3, ..Grid::default() };
    assert!(grid.put_entries("gelu;tanh;mish").is_empty());
    let carried = old.carried_over(Sweep::new(&Experiment::default(), &grid));
    let units: Vec<Unit> = carried.endings().map(|(unit, _)| unit).collect();
    assert_eq!(units, [0, 1].map(|seed| Unit { seed, configuration: 1 }));
    assert_eq!(carried.ending(units[1]), old.ending(units[1]));
    for other in [Grid { replicas: 3, ..grid.clone() }, grid.clone()] {
        let experiment = Experiment { rate: if other.replicas == 2 { 0.7 } else { 0.05 }, ..Experiment::default() };
        assert_eq!(old.carried_over(Sweep::new(&experiment, &other)).endings().len(), 0);
    }
}

#[test]
fn each_size_of_network_is_compared_with_its_own_relu() {
    let mut grid = Grid { replicas: 2, seeds: 1, ..Grid::default() };
    assert!(grid.put_entries("relu;tanh").is_empty() && grid.put_hidden("4;none").is_empty());
    let mut results = Results::new(Sweep::new(&Experiment::default(), &grid));
    let endings = [(0.8, 0.5), (0.2, 0.5), (0.3, 0.4), (0.1, 0.6)];
    for (configuration, (difference, loss)) in (0..).zip(endings) {
        results.add(Unit { seed: 0, configuration }, Ok(ending(difference, loss)));
    }
    let said = words::findings(&results, &ABSOLUTE, Goodness::TestLoss);
    assert!(
        said[0]
            .ends_with("(no other configuration is better on both): tanh (4), ReLU (no hidden layer), tanh (no hidden layer)."),
        "{said:?}"
    );
    assert!(said[1].starts_with("With hidden layers 4: One smooth configuration"), "{said:?}");
    assert!(said[1].contains("The prediction difference Δ₁ of ReLU is 4.00 times that of this configuration"), "{said:?}");
    assert!(said[2].starts_with("Without a hidden layer: No smooth configuration has a mean test loss"), "{said:?}");
    assert_eq!(said.len(), 3, "{said:?}");
}

#[test]
fn what_a_seed_does_is_taken_out_of_each_size_by_itself() {
    let of = |hidden: &str| {
        let mut grid = Grid { replicas: 2, seeds: 3, ..Grid::default() };
        assert!(grid.put_entries("relu;tanh").is_empty() && grid.put_hidden(hidden).is_empty());
        let mut results = Results::new(Sweep::new(&Experiment::default(), &grid));
        for unit in results.missing() {
            // Networks of the second size are a hundred times as far apart.
            let scale = [1.0, 100.0][unit.configuration as usize / 2];
            let difference =
                [[0.001, 0.002], [0.003, 0.003], [0.002, 0.005]][unit.seed as usize][unit.configuration as usize % 2];
            results.add(unit, Ok(ending(scale * difference, 0.5)));
        }
        results.summaries(&ABSOLUTE, Goodness::TestLoss)
    };
    assert_eq!(of("4;64")[..2], of("4")[..], "another size changes nothing");
}
