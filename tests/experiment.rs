//! What the engine promises of twins: the control experiment, pairing, independence of the sources, divergence.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use rescu_explorer::activation::Family;
use rescu_explorer::experiment::{
    Arm, Curves, Experiment, Key, Measures, Outcome, ReplicaState, Source, Sources, Twins, link, run,
};
use rescu_explorer::network::Loss;

fn experiment(fragment: &str) -> Experiment {
    let (experiment, notices) = link::read(fragment);
    assert!(notices.is_empty(), "{fragment}: {notices:?}");
    experiment
}

fn outcome(experiment: &Experiment) -> Outcome {
    run(experiment, Arm::A).unwrap()
}

const SMALL: &str = "train=60&test=40&hidden=7-5&epochs=3&batch=16";

#[test]
fn nothing_different_gives_the_same_bits() {
    let activations = Family::ALL.map(|family| format!("a={}", family.name()));
    let optimisers = ["momentum=0", "momentum=0.9", "optimiser=adam&rate=0.01", "optimiser=adagrad"].map(str::to_owned);
    let data = ["xor", "gaussians", "moons", "circles", "spiral"].map(|name| format!("data={name}"));
    let rest = [
        "loss=squared&rate=0.01",
        "l2=0.001",
        "clip=0.1",
        "schedule=step",
        "schedule=cosine",
        "warm=2",
        "dropout=0.3",
        "workers=4&rate=0.01",
        "init=glorot",
        "init=lecun",
        "init=normal&sigma=0.2",
        "hidden=none",
    ];
    let settings = activations.into_iter().chain(optimisers).chain(data).chain(rest.map(str::to_owned));
    let links = settings.map(|setting| {
        let base: Vec<_> = SMALL.split('&').filter(|part| !setting.contains(&part[..=part.find('=').unwrap()])).collect();
        format!("{}&{setting}", base.join("&"))
    });
    for link in links.chain([
        "data=digits&epochs=1".to_owned(),
        "data=clicks&train=300&test=50&hidden=7&epochs=2".to_owned(),
        "data=digits&epochs=1&loss=squared&rate=0.01".to_owned(),
    ]) {
        let mut experiment = experiment(&format!("{link}&replicas=3&differs=none"));
        experiment.differs = Sources::NONE;
        let outcome = outcome(&experiment);
        assert!(matches!(outcome.replicas[0], ReplicaState::Finite(_)), "{link}: {:?}", outcome.replicas);
        assert!(outcome.replicas.iter().all(|state| *state == outcome.replicas[0]), "{link}: {:?}", outcome.replicas);
        for record in &outcome.history {
            assert!(record.disagreement.is_some_and(|apart| apart.is_none()), "{link}");
        }
    }
}

#[test]
fn each_source_alone_makes_twins_differ() {
    for source in Source::ALL {
        // Five hundred steps, so that even one unit in the last place has time to show in some weight.
        let link =
            format!("{SMALL}&epochs=50&dropout=0.3&workers=3&rate=0.02&differs={}", source.name()).replacen("&epochs=3", "", 1);
        let outcome = outcome(&experiment(&link));
        assert_ne!(outcome.replicas[0], outcome.replicas[1], "{source:?}");
    }
}

#[test]
fn a_source_needs_its_rate() {
    for (source, without) in [("dropout", "dropout=0"), ("asynchrony", "workers=1"), ("order", "window=1")] {
        let outcome = outcome(&experiment(&format!("{SMALL}&differs={source}&{without}")));
        assert_eq!(outcome.replicas[0], outcome.replicas[1], "{source} with {without}");
    }
}

#[test]
fn one_worker_is_ordinary_training_and_more_are_not() {
    let fingerprint = |link: &str| outcome(&experiment(&format!("{SMALL}&differs=none&{link}"))).replicas[0];
    assert_eq!(fingerprint("workers=1"), fingerprint(""));
    assert_ne!(fingerprint("workers=2"), fingerprint(""));
}

#[test]
fn switching_a_source_on_moves_no_other() {
    // The second twin's initial weights are the same whatever else differs, and the first twin's nudge is none.
    let start = |differs: &str| {
        let twins = Twins::new(&experiment(&format!("{SMALL}&differs={differs}")), Arm::A).unwrap();
        twins.states()
    };
    assert_eq!(start("initialisation"), start("initialisation,order,rounding"));
    assert_eq!(start("none"), start("order,rounding"));
    assert_eq!(start("none")[0], start("nudge")[0]);
    assert_ne!(start("none")[1], start("nudge")[1]);
    assert_eq!(start("none")[0], start("initialisation")[0]);
}

#[test]
fn both_arms_start_from_the_same_weights_and_points() {
    let experiment = Experiment::default();
    let [a, b] = [Arm::A, Arm::B].map(|arm| Twins::new(&experiment, arm).unwrap());
    assert_eq!(a.states(), b.states());
    assert_eq!((a.train().all(), a.test().all()), (b.train().all(), b.test().all()));
}

#[test]
fn a_shorter_run_is_the_beginning_of_a_longer_one() {
    let [short, long] = ["epochs=2", "epochs=5"].map(|epochs| {
        outcome(&experiment(&format!("train=60&test=40&hidden=7-5&differs=order,rounding,dropout&dropout=0.2&{epochs}")))
    });
    assert_eq!(short.history, long.history[..3]);
}

#[test]
fn measuring_changes_nothing() {
    let experiment = experiment(SMALL);
    let mut watched = Twins::new(&experiment, Arm::A).unwrap();
    while !watched.finished() {
        watched.advance();
        watched.record();
        let _ = watched.maps(8, 0);
        let _ = watched.most_disputed(3);
    }
    assert_eq!(watched.states(), outcome(&experiment).replicas);
}

#[test]
fn an_uneven_last_batch_counts_every_example_once() {
    let experiment = experiment("train=50&batch=16&epochs=2&test=40");
    assert_eq!((experiment.steps_per_epoch(), experiment.steps()), (4, 8));
    assert_eq!(outcome(&experiment).history.iter().map(|record| record.epoch).collect::<Vec<_>>(), [0.0, 1.0, 2.0]);
}

#[test]
fn a_replica_that_diverges_stops_and_is_part_of_no_mean() {
    let outcome = outcome(&experiment("a=identity&loss=squared&rate=10&momentum=0.99&train=60&test=40&epochs=30"));
    assert!(
        outcome.replicas.iter().all(|state| matches!(state, ReplicaState::Diverged { step } if *step > 0)),
        "{:?}",
        outcome.replicas
    );
    let last = outcome.history.last().unwrap();
    assert_eq!((last.quality, last.disagreement), (None, None));
    for quality in outcome.history.iter().filter_map(|record| record.quality) {
        assert!(quality.train_loss.is_finite() && quality.test_loss.is_finite());
    }
}

#[test]
fn an_experiment_out_of_bounds_is_refused() {
    let broken: [fn(&mut Experiment); 5] =
        [|e| e.rate = f64::NAN, |e| e.batch = 0, |e| e.replicas = 1, |e| e.hidden = vec![0], |e| e.dropout = 1.0];
    for (index, break_it) in broken.into_iter().enumerate() {
        let mut experiment = Experiment::default();
        break_it(&mut experiment);
        assert!(Twins::new(&experiment, Arm::A).is_err(), "case {index}");
    }
}

#[test]
fn maps_and_disputed_examples_show_what_the_replicas_predict() {
    let mut twins = Twins::new(&experiment(SMALL), Arm::A).unwrap();
    while !twins.finished() {
        twins.advance();
    }
    let record = twins.record();
    let disputed = twins.most_disputed(40);
    assert_eq!(disputed.len(), 40);
    assert!(disputed.is_sorted_by(|a, b| a.difference >= b.difference));
    let mean = disputed.iter().map(|d| f64::from(d.difference)).sum::<f64>() / 40.0;
    assert!((mean - record.disagreement.unwrap().absolute).abs() < 1e-7);
    let first = &disputed[0];
    assert!((first.difference - (first.probabilities[0][1] - first.probabilities[1][1]).abs()).abs() < 1e-6);
    let maps = twins.maps(20, 0).unwrap();
    for (cell, difference) in maps.difference.iter().enumerate() {
        assert!((difference - (maps.probability[0][cell] - maps.probability[1][cell]).abs()).abs() < 1e-6);
    }
}

#[test]
fn maps_of_three_labels_hold_the_probabilities_of_all() {
    let link = "data=points&placed=-2_-2~-2_-1~-1_-2;2_2~2_1~1_2;-2_2~-2_1~-1_2&batch=2&epochs=20&hidden=8";
    let mut twins = Twins::new(&experiment(link), Arm::B).unwrap();
    while !twins.finished() {
        twins.advance();
    }
    let maps = twins.maps(12, 0).unwrap();
    let cells: Vec<[f32; 3]> = maps.probability[0].chunks_exact(2).map(|p| [1.0 - p[0] - p[1], p[0], p[1]]).collect();
    let others = maps.probability[1].chunks_exact(2).map(|p| [1.0 - p[0] - p[1], p[0], p[1]]);
    assert_eq!((maps.classes, cells.len(), maps.difference.len()), (3, 144, 144));
    for ((a, b), difference) in cells.iter().zip(others).zip(&maps.difference) {
        let distance: f32 = a.iter().zip(b).map(|(a, b)| (a - b).abs()).sum();
        assert!((distance / 2.0 - difference).abs() < 1e-5, "{distance} and {difference}");
    }
    // The corners of the plane: each label holds one, (−3, −3), (3, 3) and (−3, 3).
    for (cell, label) in [(132, 0), (11, 1), (0, 2)] {
        assert!(cells[cell][label] > 0.9, "{:?}", cells[cell]);
    }
}

#[test]
fn curves_go_through_what_is_predicted() {
    let mut twins = Twins::new(&experiment("data=sine&train=60&test=40&epochs=100&hidden=8-8&replicas=3"), Arm::B).unwrap();
    while !twins.finished() {
        twins.advance();
    }
    let record = twins.record();
    let curves = twins.curves(20_001).unwrap();
    assert!(twins.maps(8, 0).is_none() && twins.sight([0.0; 2]).is_none() && twins.most_disputed(3).is_empty());
    let mut apart = 0.0;
    for example in 0..40 {
        let x = f64::from(twins.test().example(example)[0]);
        let predicted: Vec<f64> = twins.predictions().outer_iter().map(|replica| replica[[example, 0]].into()).collect();
        for (curve, predicted) in curves.values.iter().zip(&predicted) {
            assert!((Curves::at(curve.as_ref().unwrap(), x) - predicted).abs() < 1e-3);
        }
        let mean = predicted.iter().sum::<f64>() / 3.0;
        apart += predicted.iter().map(|value| (value - mean).abs()).sum::<f64>() / 120.0;
    }
    assert!((apart - record.disagreement.unwrap().absolute).abs() < 1e-9 && apart > 0.0);
    assert!(record.quality.unwrap().root_mean_square() < 0.5, "{record:?}");
}

#[test]
fn a_value_is_learnt_by_one_loss_alone() {
    let before = experiment("loss=squared");
    let mut sine = before.clone();
    Key::Data.write(&mut sine, "sine").unwrap();
    assert_eq!((sine.loss(), Key::Loss.read(&sine)), (Loss::Value, None));
    assert_eq!(sine, experiment("data=sine"), "equal experiments have equal links");
}

#[test]
fn every_key_is_read_by_its_name() {
    for key in Key::ALL {
        assert_eq!(Key::from_name(key.name()), Some(key));
    }
}

#[test]
fn a_warm_start_is_one_network_until_it_ends() {
    for source in Source::ALL {
        let link = format!("{SMALL}&dropout=0.3&workers=3&rate=0.02&replicas=3&epochs=12&differs={}", source.name()).replacen(
            "&epochs=3",
            "",
            1,
        );
        let warm = |epochs: u32| outcome(&experiment(&format!("{link}&warm={epochs}")));
        let (cold, half, whole) = (warm(0), warm(6), warm(12));
        let identical = |record: &Measures| record.disagreement.is_some_and(|apart| apart.is_none());
        assert!(half.history.iter().filter(|record| record.epoch <= 6.0).all(identical), "{source:?}");
        assert!(whole.history.iter().all(identical), "{source:?}");
        assert_eq!(half.replicas[0], cold.replicas[0], "{source:?}: the first goes its way");
        // Initial weights have no effect once all have begun alike; the others differ from there on.
        let parted = half.replicas[1] != half.replicas[0] && half.replicas[2] != half.replicas[1];
        assert_eq!(parted, source != Source::Initialisation, "{source:?}");
    }
}

#[test]
fn what_never_happens_changes_nothing_and_what_happens_does() {
    let fingerprint = |link: &str| outcome(&experiment(&format!("{SMALL}&{link}"))).replicas[0];
    let plain = fingerprint("");
    for link in ["schedule=constant", "clip=0", "clip=100", "warm=0", "warm=1"] {
        assert_eq!(fingerprint(link), plain, "{link}");
    }
    for link in ["schedule=step", "schedule=cosine", "clip=0.1", "l2=0.001"] {
        assert_ne!(fingerprint(link), plain, "{link}");
    }
}
