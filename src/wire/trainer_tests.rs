//! What a trainer answers, held to the core.

use std::cell::Cell;

use super::{Detail, Frame, FrameRequest, Order, Report, Trainer, decode, encode};
use crate::activation::Activation;
use crate::experiment::{Arm, DivergenceDetector, Threshold, Twins, link, run, run_observed, run_to};
use crate::measure::Reliability;
use crate::record::Predictions;

const LINK: &str = "train=60&test=40&hidden=7-5&epochs=3";
const VIEW: FrameRequest = FrameRequest { side: 6, chosen: 0, disputed: 2, detail: Detail::None };
const DETAILED: FrameRequest = FrameRequest { chosen: 1, detail: Detail::PreActivations, ..VIEW };

fn begun(link: &str) -> Trainer {
    let mut trainer = Trainer::default();
    assert_eq!(trainer.obey(Order::Begin { run: 7, link: link.to_owned(), arm: Arm::B }), None);
    trainer
}

fn frame(trainer: &mut Trainer) -> Frame {
    match trainer.obey(Order::Show(VIEW)) {
        Some(Report::Frame(frame)) => *frame,
        other => panic!("{other:?} is not a frame"),
    }
}

#[test]
fn slices_and_frames_give_the_run_of_the_core() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(u32::MAX));
    let (mut history, mut inside) = (Vec::new(), Vec::new());
    while trainer.is_running() {
        trainer.train(|| true);
        let frame = frame(&mut trainer);
        history.extend(frame.history);
        inside.extend(frame.inside);
    }
    let last = frame(&mut trainer);
    let (experiment, _) = link::read(LINK);
    let expected = run(&experiment, Arm::B).unwrap();
    assert_eq!((history, last.replicas), (expected.history, expected.replicas));
    let (mut watch, mut expected) = (DivergenceDetector::default(), Vec::new());
    run_observed(&experiment, Arm::B, u32::MAX, |twins, record| {
        watch.see_through(twins, record);
        expected.extend(twins.inside());
    })
    .unwrap();
    assert!(inside == expected && inside.len() == 4);
    assert_eq!(last.partings, watch.partings());
    assert_eq!(last.partings.step(Threshold::Millionth), Some(1));
    assert!(last.finished && !last.running && last.now.epoch == 3.0);
    assert_eq!((last.maps.unwrap().difference.len(), last.disputed.len(), last.run), (36, 2, 7));
}

#[test]
fn it_stops_at_the_step_it_is_told_and_measures_there() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(6));
    trainer.train(|| false);
    let frame = frame(&mut trainer);
    assert_eq!((frame.step, frame.now.step, frame.finished), (6, 6, false));
    assert_eq!(frame.history.iter().map(|record| record.step).collect::<Vec<_>>(), [0, 4]);
}

#[test]
fn halting_stops_at_once() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(u32::MAX));
    trainer.train(|| true);
    assert_eq!(trainer.obey(Order::Halt), None);
    assert!(!trainer.is_running());
    assert_eq!(frame(&mut trainer).step, 1);
}

#[test]
fn it_rests_once_it_has_looked_back_and_where_it_was_told_to() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(4));
    (0..4).for_each(|_| trainer.train(|| true));
    assert!(trainer.is_running(), "the first epoch has ended, and is to be looked into");
    assert!(frame(&mut trainer).running);
    trainer.obey(Order::Halt);
    trainer.train(|| false);
    let rested = frame(&mut trainer);
    assert!(!rested.running && rested.step == 4);
    assert_eq!(rested.partings.step(Threshold::Millionth), Some(1));
}

#[test]
fn beginning_again_gives_the_same_weights() {
    let mut trainer = begun(LINK);
    let first = frame(&mut trainer);
    trainer.obey(Order::RunTo(9));
    trainer.train(|| false);
    trainer.obey(Order::Begin { run: 7, link: LINK.to_owned(), arm: Arm::B });
    assert_eq!(frame(&mut trainer), first);
}

#[test]
fn a_bad_link_is_refused_with_a_sentence() {
    let mut trainer = begun(LINK);
    let refused = trainer.obey(Order::Begin { run: 8, link: "batch=none".to_owned(), arm: Arm::A });
    assert!(matches!(refused, Some(Report::Refused { why }) if why.contains("batch")));
    assert_eq!(trainer.obey(Order::Show(VIEW)), None);
}

#[test]
fn it_measures_before_it_trains_on() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(1));
    assert_eq!(trainer.obey(Order::Time(vec![Activation::Relu])), None);
    let ticks = Cell::new(0.0);
    let mut shares = Vec::new();
    let costs = loop {
        trainer.train(|| false);
        match trainer.time(|| ticks.replace(ticks.get() + 1.0)).unwrap() {
            Report::Timing { share } => shares.push(share),
            Report::Costs(costs) => break costs,
            other => panic!("{other:?} is about no measurement"),
        }
    };
    assert!(shares.is_sorted() && frame(&mut trainer).step == 0 && trainer.is_running());
    assert!(costs.len() == 1 && costs[0].activation == Activation::Relu);
    assert_eq!(trainer.time(|| 0.0), None);
    trainer.train(|| false);
    assert!(frame(&mut trainer).step == 1 && !trainer.is_running());
}

#[test]
fn pre_activations_are_counted_for_who_asks() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(5));
    trainer.train(|| false);
    assert_eq!(frame(&mut trainer).pre_activations, None);
    let Some(Report::Frame(frame)) = trainer.obey(Order::Show(DETAILED)) else { panic!("no frame") };
    let mut twins = Twins::new(&link::read(LINK).0, Arm::B).unwrap();
    (0..5).for_each(|_| twins.advance());
    assert_eq!(frame.pre_activations, twins.pre_activations(1));
    assert!(frame.pre_activations.is_some_and(|counted| counted.layers.len() == 2 && counted.replica == 1));
}

#[test]
fn points_are_followed_from_epoch_to_epoch_and_into_the_next_run() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(5));
    trainer.train(|| false);
    assert_eq!(trainer.obey(Order::Follow(vec![[0.5, -1.0], [2.0, 2.0]])), None);
    trainer.obey(Order::RunTo(12));
    trainer.train(|| false);
    let followed = frame(&mut trainer).followed;
    assert_eq!(followed.iter().map(|seen| seen.step).collect::<Vec<_>>(), [5, 5, 8, 8, 12, 12]);
    let Some(Report::PointPrediction { run: 7, seen: Some(seen) }) = trainer.obey(Order::PredictPoint([2.0, 2.0])) else {
        panic!("none")
    };
    assert_eq!(seen, followed[5]);
    trainer.obey(Order::Begin { run: 8, link: LINK.to_owned(), arm: Arm::A });
    assert_eq!(frame(&mut trainer).followed.iter().map(|seen| seen.step).collect::<Vec<_>>(), [0, 0]);
}

#[test]
fn a_frame_says_how_far_its_probabilities_can_be_trusted() {
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(6));
    trainer.train(|| false);
    let frame = frame(&mut trainer);
    let outcome = run_to(&link::read(LINK).0, Arm::B, 6).unwrap();
    assert_eq!(frame.reliability, Reliability::of(outcome.predictions.view(), outcome.test.labels()));
    let pairs: Vec<[f32; 2]> = frame.pairing.unwrap().examples.iter().map(|paired| paired.probabilities).collect();
    let expected = (0..40).map(|example| [0, 1].map(|replica| outcome.predictions[[replica, example, 1]]));
    assert_eq!(pairs, expected.collect::<Vec<_>>());
}

#[test]
fn a_resting_frame_of_clicks_has_buckets() {
    let mut trainer = begun("data=clicks&train=200&test=100&hidden=5");
    assert_eq!(frame(&mut trainer).buckets.unwrap().iter().map(|bucket| bucket.examples).sum::<u32>(), 100);
    trainer.obey(Order::RunTo(5));
    assert_eq!(frame(&mut trainer).buckets, None);
}

#[test]
fn predictions_are_those_of_the_step_where_it_rests() {
    assert_eq!(Trainer::default().obey(Order::Predict), None);
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(6));
    trainer.train(|| false);
    let outcome = run_to(&link::read(LINK).0, Arm::B, 6).unwrap();
    let predictions = Predictions::of_outcome(Arm::B, &outcome);
    assert_eq!(trainer.obey(Order::Predict), Some(Report::Predictions { run: 7, predictions }));
}

#[test]
fn more_detail_covers_less() {
    let plain = FrameRequest { detail: Detail::None, ..DETAILED };
    assert!(DETAILED.covers(DETAILED) && DETAILED.covers(plain) && plain.covers(plain));
    assert!(!plain.covers(DETAILED));
    for other in [FrameRequest { side: 7, ..plain }, FrameRequest { chosen: 0, ..plain }, FrameRequest { disputed: 3, ..plain }]
    {
        assert!(!DETAILED.covers(other), "{other:?}");
    }
}

#[test]
fn messages_survive_the_wire() {
    let mut trainer = begun(LINK);
    let report = trainer.obey(Order::Show(DETAILED)).unwrap();
    assert_eq!(decode::<Report>(&encode(&report).unwrap()).unwrap(), report);
    let order = Order::Begin { run: 1, link: LINK.to_owned(), arm: Arm::A };
    assert_eq!(decode::<Order>(&encode(&order).unwrap()).unwrap(), order);
    assert!(decode::<Report>(&[99, 1, 2]).is_err());
}

#[test]
fn a_run_that_is_amended_is_that_of_the_core() {
    let amended = format!("{LINK}&change=1@rate=0.2;2@batch=7");
    let mut trainer = begun(LINK);
    trainer.obey(Order::RunTo(4));
    trainer.train(|| false);
    let amend = |run, link: &str| Order::Amend { run, link: link.to_owned() };
    assert_eq!(trainer.obey(amend(6, LINK)), None, "of a run that is over");
    assert_eq!(trainer.obey(amend(7, &amended)), None);
    trainer.obey(Order::RunTo(u32::MAX));
    trainer.train(|| false);
    let (frame, outcome) = (frame(&mut trainer), run(&link::read(&amended).0, Arm::B).unwrap());
    assert_eq!((frame.history, frame.replicas), (outcome.history, outcome.replicas));
    let too_late = trainer.obey(amend(7, LINK));
    assert!(matches!(&too_late, Some(Report::Refused { why }) if why.contains("gone too far")), "{too_late:?}");
}
