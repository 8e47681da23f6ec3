//! The same bits everywhere: the table in `fingerprints.txt` holds natively, under Node.js and in Chromium.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]

use rescu_explorer::experiment::{Arm, ReplicaState, link, run};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const TABLE: &str = include_str!("fingerprints.txt");

/// The rows of the table: a link, and the fingerprints of both arms.
fn rows() -> impl Iterator<Item = (&'static str, [&'static str; 2])> {
    TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut cells = line.split(" | ");
        let mut next = || cells.next().unwrap();
        (next(), [next(), next()])
    })
}

fn fingerprints(fragment: &str, arm: Arm) -> String {
    let (experiment, notices) = link::read(fragment);
    assert!(notices.is_empty(), "{fragment}: {notices:?}");
    let states = run(&experiment, arm).unwrap().replicas;
    let text = states.iter().map(|state| match state {
        ReplicaState::Finite(fingerprint) => fingerprint.to_string(),
        ReplicaState::Diverged { step } => format!("diverged@{step}"),
    });
    text.collect::<Vec<_>>().join(" ")
}

/// A page fetches what lies beside it; natively it is built in.
#[cfg(target_arch = "wasm32")]
fn fetch_all() {
    use rescu_explorer::data::supplied::{BundledSet, content_store};
    let digits = include_bytes!("../assets/digits/digits.idx.deflate").as_slice();
    let mnist = include_bytes!("../assets/mnist/mnist.idx.deflate").as_slice();
    for (set, packed) in [(BundledSet::Digits, digits), (BundledSet::Mnist, mnist)] {
        content_store::put(set.unpack(packed).unwrap());
    }
}

#[test]
fn every_experiment_of_the_table_has_its_fingerprints() {
    #[cfg(target_arch = "wasm32")]
    fetch_all();
    let mut compared = 0;
    for (fragment, expected) in rows() {
        for (arm, expected) in Arm::ALL.into_iter().zip(expected) {
            assert_eq!(fingerprints(fragment, arm), expected, "arm {} of {fragment}", arm.letter());
            compared += 1;
        }
    }
    assert!(compared >= 24, "only {compared} rows");
}
