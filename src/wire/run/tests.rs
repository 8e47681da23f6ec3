//! What a trainer answers, held to the core.

use std::cell::Cell;

use super::{Detail, Frame, FrameRequest, NetworkDetail, Picture, RunOrder, RunReport, RunService};
use crate::activation::Activation;
use crate::experiment::{
    Arm, DivergenceDetector, Inapplicable, Problem, Threshold, Twins, UnitPlace, link, run, run_observed, run_to,
};
use crate::measure::Reliability;
use crate::record::Predictions;
use crate::wire::service::tests::{endless, one_step};
use crate::wire::{Order, Report, Service, Slice, decode, encode};

const LINK: &str = "train=60&test=40&hidden=7-5&epochs=3";
const VIEW: FrameRequest = FrameRequest { side: 6, chosen: 0, disputed: 2, detail: Detail::NONE };
const UNIT: UnitPlace = UnitPlace { layer: 1, unit: 4 };
const FULL: Detail = Detail { pre_activations: true, network: Some(NetworkDetail { close_up: Some(UNIT) }) };
const DETAILED: FrameRequest = FrameRequest { chosen: 1, detail: FULL, ..VIEW };

fn begun(link: &str) -> RunService {
    let mut trainer = RunService::default();
    assert_eq!(ask(&mut trainer, RunOrder::Begin { run: 7, link: link.to_owned(), arm: Arm::B }), None);
    trainer
}

/// What it answers to an order that it does not refuse.
fn ask(trainer: &mut RunService, order: RunOrder) -> Option<RunReport> {
    trainer.obey(order).unwrap()
}

fn frame(trainer: &mut RunService) -> Frame {
    match ask(trainer, RunOrder::Show(VIEW)) {
        Some(RunReport::Frame(frame)) => *frame,
        other => panic!("{other:?} is not a frame"),
    }
}

#[test]
fn slices_and_frames_give_the_run_of_the_core() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(u32::MAX));
    let (mut history, mut inside) = (Vec::new(), Vec::new());
    while trainer.is_busy() {
        trainer.work(&one_step());
        let frame = frame(&mut trainer);
        history.extend(frame.history);
        inside.extend(frame.inside);
    }
    let last = frame(&mut trainer);
    let (experiment, _) = link::read(LINK);
    let expected = run(&experiment, Arm::B).unwrap();
    assert_eq!((history, last.picture.replicas), (expected.history, expected.replicas));
    let (mut watch, mut expected) = (DivergenceDetector::default(), Vec::new());
    run_observed(&experiment, Arm::B, u32::MAX, |twins, record| {
        watch.see_through(twins, record);
        expected.extend(twins.inside());
    })
    .unwrap();
    assert!(inside == expected && inside.len() == 4);
    assert_eq!(last.partings, watch.partings());
    assert_eq!(last.partings.step(Threshold::Millionth), Some(1));
    assert!(last.finished && !last.running && last.picture.now.epoch == 3.0);
    assert_eq!((last.picture.maps.unwrap().difference.len(), last.picture.disputed.len(), last.run), (36, 2, 7));
}

#[test]
fn it_stops_at_the_step_it_is_told_and_measures_there() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(6));
    trainer.work(&endless());
    let frame = frame(&mut trainer);
    assert_eq!((frame.step, frame.picture.now.step, frame.finished), (6, 6, false));
    assert_eq!(frame.history.iter().map(|record| record.step).collect::<Vec<_>>(), [0, 4]);
}

#[test]
fn halting_stops_at_once() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(u32::MAX));
    trainer.work(&one_step());
    assert_eq!(ask(&mut trainer, RunOrder::Halt), None);
    assert!(!trainer.is_busy());
    assert_eq!(frame(&mut trainer).step, 1);
}

#[test]
fn it_rests_once_it_has_looked_back_and_where_it_was_told_to() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(4));
    for _ in 0..4 {
        trainer.work(&one_step());
    }
    assert!(trainer.is_busy(), "the first epoch has ended, and is to be looked into");
    assert!(frame(&mut trainer).running);
    ask(&mut trainer, RunOrder::Halt);
    trainer.work(&endless());
    let rested = frame(&mut trainer);
    assert!(!rested.running && rested.step == 4);
    assert_eq!(rested.partings.step(Threshold::Millionth), Some(1));
}

#[test]
fn beginning_again_gives_the_same_weights() {
    let mut trainer = begun(LINK);
    let first = frame(&mut trainer);
    ask(&mut trainer, RunOrder::RunTo(9));
    trainer.work(&endless());
    ask(&mut trainer, RunOrder::Begin { run: 7, link: LINK.to_owned(), arm: Arm::B });
    assert_eq!(frame(&mut trainer), first);
}

#[test]
fn a_bad_link_is_refused_and_ends_the_run() {
    let mut trainer = begun(LINK);
    let refused = trainer.obey(RunOrder::Begin { run: 8, link: "batch=none".to_owned(), arm: Arm::A });
    assert!(refused.is_err_and(|notice| notice.key == "batch" && matches!(notice.problem, Problem::Unreadable { .. })));
    assert_eq!(ask(&mut trainer, RunOrder::Show(VIEW)), None);
}

#[test]
fn it_measures_before_it_trains_on() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(1));
    assert_eq!(ask(&mut trainer, RunOrder::Time(vec![Activation::Relu])), None);
    let ticks = Cell::new(0.0);
    let clock = || ticks.replace(ticks.get() + 1.0);
    let mut shares = Vec::new();
    let costs = loop {
        match trainer.work(&Slice::new(&clock, f64::INFINITY)).unwrap() {
            RunReport::Timing { share } => shares.push(share),
            RunReport::Costs(costs) => break costs,
            other => panic!("{other:?} is about no measurement"),
        }
    };
    assert!(shares.is_sorted() && frame(&mut trainer).step == 0 && trainer.is_busy());
    assert!(costs.len() == 1 && costs[0].activation == Activation::Relu);
    assert_eq!(trainer.work(&endless()), None);
    assert!(frame(&mut trainer).step == 1 && !trainer.is_busy());
}

#[test]
fn pre_activations_are_counted_for_who_asks() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(5));
    trainer.work(&endless());
    let plain = frame(&mut trainer).picture;
    assert!(plain.pre_activations.is_none() && plain.network.is_none());
    let Some(RunReport::Frame(frame)) = ask(&mut trainer, RunOrder::Show(DETAILED)) else { panic!("no frame") };
    let picture = frame.picture;
    let mut twins = Twins::new(&link::read(LINK).0, Arm::B).unwrap();
    (0..5).for_each(|_| twins.advance());
    assert_eq!(picture.pre_activations, twins.pre_activations(1));
    assert!(picture.pre_activations.is_some_and(|counted| counted.layers.len() == 2 && counted.replica == 1));
    assert_eq!(picture.network, twins.network(1, Some(UNIT)));
    assert!(picture.network.and_then(|network| network.close_up).is_some_and(|close_up| close_up.place == UNIT));
}

#[test]
fn points_are_followed_from_epoch_to_epoch_and_into_the_next_run() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(5));
    trainer.work(&endless());
    assert_eq!(ask(&mut trainer, RunOrder::Follow(vec![[0.5, -1.0], [2.0, 2.0]])), None);
    ask(&mut trainer, RunOrder::RunTo(12));
    trainer.work(&endless());
    let followed = frame(&mut trainer).followed;
    assert_eq!(followed.iter().map(|seen| seen.step).collect::<Vec<_>>(), [5, 5, 8, 8, 12, 12]);
    let Some(RunReport::PointPrediction { run: 7, seen: Some(seen) }) = ask(&mut trainer, RunOrder::PredictPoint([2.0, 2.0]))
    else {
        panic!("none")
    };
    assert_eq!(seen, followed[5]);
    ask(&mut trainer, RunOrder::Begin { run: 8, link: LINK.to_owned(), arm: Arm::A });
    assert_eq!(frame(&mut trainer).followed.iter().map(|seen| seen.step).collect::<Vec<_>>(), [0, 0]);
}

#[test]
fn a_frame_says_how_far_its_probabilities_can_be_trusted() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(6));
    trainer.work(&endless());
    let frame = frame(&mut trainer);
    let outcome = run_to(&link::read(LINK).0, Arm::B, 6).unwrap();
    assert_eq!(frame.picture.reliability, Reliability::of(outcome.predictions.view(), outcome.test.labels()));
    let pairs: Vec<[f32; 2]> = frame.picture.pairing.unwrap().examples.iter().map(|paired| paired.probabilities).collect();
    let expected = (0..40).map(|example| [0, 1].map(|replica| outcome.predictions[[replica, example, 1]]));
    assert_eq!(pairs, expected.collect::<Vec<_>>());
}

#[test]
fn a_resting_frame_of_clicks_has_buckets() {
    let mut trainer = begun("data=clicks&train=200&test=100&hidden=5");
    assert_eq!(frame(&mut trainer).picture.buckets.unwrap().iter().map(|bucket| bucket.examples).sum::<u32>(), 100);
    ask(&mut trainer, RunOrder::RunTo(5));
    assert_eq!(frame(&mut trainer).picture.buckets, None);
}

#[test]
fn predictions_are_those_of_the_step_where_it_rests() {
    assert_eq!(ask(&mut RunService::default(), RunOrder::Predict), None);
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(6));
    trainer.work(&endless());
    let outcome = run_to(&link::read(LINK).0, Arm::B, 6).unwrap();
    let predictions = Predictions::of_outcome(Arm::B, &outcome);
    assert_eq!(ask(&mut trainer, RunOrder::Predict), Some(RunReport::Predictions { run: 7, predictions }));
}

/// What it shows of a step that it is sent back to, in slices of one step.
fn revisited(trainer: &mut RunService, step: u32) -> Picture {
    assert_eq!(ask(trainer, RunOrder::Revisit { step, request: VIEW }), None);
    loop {
        assert!(trainer.is_busy());
        match trainer.work(&one_step()) {
            None => {}
            Some(RunReport::Past { run: 7, step: shown, picture }) if shown == step => return *picture,
            other => panic!("{other:?} is not the past"),
        }
    }
}

#[test]
fn the_past_is_that_of_a_run_which_ended_there() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(11));
    trainer.work(&endless());
    let latest = frame(&mut trainer);
    let probe = |trainer: &mut RunService| ask(trainer, RunOrder::PredictPoint([0.5, -1.0]));
    let predicted = probe(&mut trainer);
    for step in [4, 7, 0, 11, 2] {
        let mut other = begun(LINK);
        ask(&mut other, RunOrder::RunTo(step));
        other.work(&endless());
        assert_eq!(revisited(&mut trainer, step), frame(&mut other).picture, "step {step}");
        assert_eq!(probe(&mut trainer), probe(&mut other), "step {step}");
    }
    let past = revisited(&mut trainer, u32::MAX);
    assert_eq!(past, latest.picture, "what is still to come is the present");
    revisited(&mut trainer, 3);
    assert_eq!(ask(&mut trainer, RunOrder::LeavePast), None);
    assert!(!trainer.is_busy());
    assert_eq!((probe(&mut trainer), frame(&mut trainer).picture), (predicted, latest.picture));
}

#[test]
fn looking_back_changes_nothing_of_the_run() {
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(6));
    trainer.work(&endless());
    revisited(&mut trainer, 3);
    ask(&mut trainer, RunOrder::RunTo(u32::MAX));
    trainer.work(&endless());
    assert_eq!(frame(&mut trainer).picture.replicas, run(&link::read(LINK).0, Arm::B).unwrap().replicas);
}

#[test]
fn more_detail_covers_less() {
    let plain = FrameRequest { detail: Detail::NONE, ..DETAILED };
    assert!(DETAILED.covers(DETAILED) && DETAILED.covers(plain) && plain.covers(plain));
    assert!(!plain.covers(DETAILED));
    let of_network = |close_up| Detail { pre_activations: false, network: Some(NetworkDetail { close_up }) };
    let other = UnitPlace { unit: 3, ..UNIT };
    let (counts, network) = (Detail { pre_activations: true, network: None }, of_network(None));
    assert!(FULL.covers(counts) && FULL.covers(network) && of_network(Some(UNIT)).covers(network));
    assert!(!counts.covers(network) && !network.covers(counts) && !network.covers(of_network(Some(UNIT))));
    assert!(!FULL.covers(of_network(Some(other))));
    for other in [FrameRequest { side: 7, ..plain }, FrameRequest { chosen: 0, ..plain }, FrameRequest { disputed: 3, ..plain }]
    {
        assert!(!DETAILED.covers(other), "{other:?}");
    }
}

#[test]
fn messages_survive_the_wire() {
    let mut trainer = begun(LINK);
    let report = Report::from(ask(&mut trainer, RunOrder::Show(DETAILED)).unwrap());
    assert_eq!(decode::<Report>(&encode(&report).unwrap()).unwrap(), report);
    let order = Order::from(RunOrder::Begin { run: 1, link: LINK.to_owned(), arm: Arm::A });
    assert_eq!(decode::<Order>(&encode(&order).unwrap()).unwrap(), order);
    assert!(decode::<Report>(&[99, 1, 2]).is_err());
}

#[test]
fn a_run_that_is_amended_is_that_of_the_core() {
    let amended = format!("{LINK}&change=1@rate=0.2;2@batch=7");
    let mut trainer = begun(LINK);
    ask(&mut trainer, RunOrder::RunTo(4));
    trainer.work(&endless());
    let amend = |run, link: &str| RunOrder::Amend { run, link: link.to_owned() };
    assert_eq!(ask(&mut trainer, amend(6, LINK)), None, "of a run that is over");
    assert_eq!(ask(&mut trainer, amend(7, &amended)), None);
    ask(&mut trainer, RunOrder::RunTo(u32::MAX));
    trainer.work(&endless());
    let (frame, outcome) = (frame(&mut trainer), run(&link::read(&amended).0, Arm::B).unwrap());
    assert_eq!((frame.history, frame.picture.replicas), (outcome.history, outcome.replicas));
    let too_late = trainer.obey(amend(7, LINK)).unwrap_err();
    assert_eq!(too_late.problem, Problem::DoesNotApply { reason: Inapplicable::TooLate });
}
