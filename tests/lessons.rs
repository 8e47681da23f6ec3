//! What the lessons set up, wait for and claim.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use rayon::prelude::*;
use rescu_explorer::activation::Activation;
use rescu_explorer::experiment::{Arm, Experiment, Trial, Twins, link};
use rescu_explorer::lesson::{Deed, Deeds, Lesson, Topic};
use rescu_explorer::scene::Scene;
use rescu_explorer::view;

/// Seeds over which a claim is held.
const SEEDS: u32 = 24;

/// What a reader who follows a lesson has done: the runs that have ended, and everything else.
fn followed(lesson: &Lesson) -> Deeds {
    let runs: &[&str] = match lesson.topic {
        Topic::Twins => &["differs=none", "differs=order"],
        Topic::Butterfly => &["differs=rounding&hidden=24-24&momentum=0&rate=0.3&epochs=400"],
        Topic::Where => &["replicas=16"],
        Topic::Smooth => &["a=tanh&b=softplus"],
        Topic::OtherWays => &["b=relu&b.ensemble=4", "rate=0.02"],
        Topic::Anecdote => &["seed.data=1", "seed.data=2", "seed.data=3", "seed.data=4", "seed.data=5", "replicas=16"],
        Topic::Kink | Topic::Beta => &[],
    };
    let mut deeds = Deeds::default();
    for run in runs {
        deeds.has_run(&link::read(run).0);
    }
    for deed in [Deed::LookBack, Deed::FollowPoint, Deed::Repeat, Deed::Sweep] {
        deeds.note(deed);
    }
    deeds
}

#[test]
fn a_lesson_opens_a_link_without_a_remark_and_has_all_its_evidence() {
    for lesson in Lesson::all() {
        let (_, _, notices) = view::link::read(lesson.fragment);
        assert_eq!(notices, [], "{:?}", lesson.topic);
        assert_eq!(lesson.scenes().count(), lesson.evidence.len(), "{:?}", lesson.topic);
        assert!(!lesson.tasks.is_empty() && Lesson::on(lesson.topic).topic == lesson.topic, "{:?}", lesson.topic);
    }
    assert_eq!(Lesson::on(Topic::Butterfly).fragment, Scene::opening().fragment);
}

#[test]
fn nothing_is_done_when_a_lesson_opens() {
    for lesson in Lesson::all() {
        let (settings, ..) = view::link::read(lesson.fragment);
        assert!(!lesson.tasks.iter().any(|task| task.is_done(&settings, &Deeds::default())), "{:?}", lesson.topic);
    }
}

#[test]
fn every_task_is_done_by_who_does_what_it_asks_for() {
    for lesson in Lesson::all().iter().filter(|lesson| lesson.topic != Topic::Kink) {
        let deeds = followed(lesson);
        for task in lesson.tasks {
            assert!(task.is_done(&Experiment::default(), &deeds), "{:?} {}", lesson.topic, task.id);
        }
    }
    let kink = Lesson::on(Topic::Kink);
    for (task, settings) in kink.tasks.iter().zip(["b=smelu:beta=0.2", "b=rescu:kernel=triangle,alpha=1,beta=2"]) {
        assert!(task.is_done(&link::read(settings).0, &Deeds::default()), "{}", task.id);
    }
}

#[test]
fn runs_under_the_same_seeds_count_once() {
    let mut deeds = Deeds::default();
    for run in ["epochs=3", "epochs=4", "epochs=3&seed.order=9"] {
        deeds.has_run(&link::read(run).0);
    }
    assert_eq!(deeds.seeds(), 2);
}

/// *The kink*: between −β and β the curvature of a `SmeLU` is 1/(2β), and it tends to `ReLU`.
#[test]
fn a_narrower_smelu_is_more_curved_and_closer_to_relu() {
    for step in 0..12 {
        let beta = 8.0 / f64::from(1 << step);
        let smelu = Activation::smelu(beta).unwrap();
        for x in [-0.9 * beta, 0.0, 0.9 * beta] {
            assert_eq!(smelu.curvature(x), 0.5 / beta, "{beta} {x}");
        }
        let furthest = (-100..=100).map(|x| f64::from(x) / 25.0).map(|x| smelu.value(x) - Activation::Relu.value(x));
        assert!(furthest.fold(0.0, f64::max) <= beta / 4.0, "{beta}");
    }
}

/// *Where they disagree*: twins of `ReLU` differ more than three times as much on test points of which they are unsure as on those
/// of which they are sure, in each of 24 seeds.
#[test]
fn twins_disagree_where_they_are_unsure() {
    let base = link::read("v=2&epochs=60").0;
    let ratios: Vec<f64> = (0..SEEDS).into_par_iter().map(|index| unsure_by_sure(&base.repetition(index))).collect();
    assert!(ratios.iter().all(|&ratio| ratio > 3.0), "{ratios:?}");
}

/// The mean |p₁ − p₂| of test points whose mean p is from 0.25 to 0.75, divided by that of those below 0.05 or above 0.95.
fn unsure_by_sure(experiment: &Experiment) -> f64 {
    let mut twins = Twins::new(experiment, Arm::A).unwrap();
    while !twins.finished() {
        twins.advance();
    }
    twins.record();
    let predictions = twins.predictions();
    let of_point = |point: usize| {
        let [first, second] = [0, 1].map(|twin| f64::from(predictions[[twin, point, predictions.dim().2 - 1]]));
        (f64::midpoint(first, second), (first - second).abs())
    };
    let points: Vec<(f64, f64)> = (0..predictions.dim().1).map(of_point).collect();
    let mean = |is_meant: fn(f64) -> bool| {
        let meant: Vec<f64> = points.iter().filter(|(p, _)| is_meant(*p)).map(|(_, apart)| *apart).collect();
        meant.iter().sum::<f64>() / meant.len() as f64
    };
    mean(|p| (0.25..=0.75).contains(&p)) / mean(|p| !(0.05..=0.95).contains(&p))
}

/// *Twins*: with another order several points in a hundred get another label. *Choose β*: on the spiral β = 4 is too wide.
/// *Other ways*: at the lower rate twins of `SmeLU` are again closer than those of `ReLU`.
#[test]
#[ignore = "takes minutes: cargo test --release --test lessons -- --ignored"]
fn what_lessons_say_holds_over_many_seeds() {
    let labels = results("v=2", |last| last.labels.unwrap());
    assert!(labels.iter().all(|of_arms| of_arms[0] > 0.02), "{labels:?}");
    for (fragment, first, second, at_least) in [("v=2&data=spiral&b=smelu:beta=4", 1, 0, 16), ("v=2&rate=0.02", 0, 1, 18)] {
        let apart = results(fragment, |last| last.absolute);
        let count = apart.iter().filter(|of_arms| of_arms[first] > of_arms[second]).count();
        assert!(count >= at_least, "{fragment}: {count}");
    }
}

/// A measure of both arms at the end, seed by seed.
fn results(fragment: &str, measure: fn(&rescu_explorer::measure::Disagreement) -> f64) -> Vec<[f64; 2]> {
    let base = link::read(fragment).0;
    let of_seed = |index| {
        let ended = Trial::run(base.repetition(index)).unwrap();
        [0, 1].map(|arm| measure(&ended[arm].last.disagreement.unwrap()))
    };
    (0..SEEDS).into_par_iter().map(of_seed).collect()
}
