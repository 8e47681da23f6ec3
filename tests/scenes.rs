//! What the scenes say, trained again.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::BTreeSet;

use rayon::prelude::*;
use rescu_explorer::experiment::{Experiment, Repetitions, Trial, link};
use rescu_explorer::scene::{Scene, Shows};

/// Scenes that take seconds; the others take a minute or so each.
const QUICK: [&str; 1] = ["sine"];

/// That a scene shows again what its row of the table says.
fn hold(scene: &Scene) {
    let experiment = scene.experiment();
    let repetitions = (0..scene.seeds).into_par_iter().map(|index| (index, Trial::run(experiment.repetition(index)).unwrap()));
    let mut series = Repetitions::new(experiment.clone());
    for (index, endings) in repetitions.collect::<Vec<_>>() {
        series.add(index, endings);
    }
    assert_eq!(scene.count(&series).unwrap(), scene.evidence, "{}", scene.id);
}

#[test]
fn quick_scenes_show_what_was_counted() {
    Scene::all().iter().filter(|scene| QUICK.contains(&scene.id)).for_each(hold);
}

#[test]
#[ignore = "training the scenes over all of their seeds takes minutes: cargo test --release --test scenes -- --ignored"]
fn all_scenes_show_what_was_counted() {
    Scene::all().iter().for_each(hold);
}

#[test]
fn a_scene_is_a_link_without_a_remark_and_has_its_arms() {
    let ids: BTreeSet<&str> = Scene::all().iter().map(|scene| scene.id).collect();
    assert!(ids.len() == Scene::all().len() && ids.len() >= 12);
    for scene in Scene::all() {
        let (experiment, notices) = link::read(scene.fragment);
        assert_eq!(notices, [], "{}", scene.id);
        assert_eq!(experiment.arms().count(), scene.evidence.arms.len(), "{}", scene.id);
        assert_eq!(link::write(&experiment), scene.fragment, "{}: the link is as short as it can be", scene.id);
    }
}

#[test]
fn counts_are_of_the_seeds() {
    for scene in Scene::all() {
        let seeds = scene.seeds;
        assert!((8..=24).contains(&seeds), "{}", scene.id);
        assert!(scene.evidence.arms.iter().all(|arm| arm.identical + arm.parted <= seeds), "{}", scene.id);
        match scene.evidence.shows {
            Shows::Identity => assert!(scene.evidence.arms.iter().all(|arm| arm.identical == seeds && arm.median == 0.0)),
            Shows::Larger { first_larger, ratio, interval: [low, high], .. } => {
                assert!(first_larger <= seeds && low <= ratio && ratio <= high, "{}", scene.id);
            }
            Shows::Parting => {}
        }
    }
}

#[test]
fn the_first_scene_is_the_claim() {
    let first = &Scene::all()[0];
    assert_eq!(first.experiment().arms, Experiment::default().arms);
    let [relu, smelu] = &*first.evidence.arms else { unreachable!() };
    assert!(relu.parted >= 18 && smelu.parted == 0 && first.evidence.equally_good());
}
