//! The table of lessons.

use super::{Deed, Lesson, Task, Topic, Wanted};
use crate::activation::{Activation, Family};
use crate::experiment::{Arm, Experiment, Setup, Source, Sources};

pub(super) static LESSONS: [Lesson; Topic::ALL.len()] = [
    Lesson {
        topic: Topic::Twins,
        fragment: "v=2&differs=none",
        answers: 3,
        borne_out: 2,
        tasks: &[
            Task { id: "control", wanted: Wanted::Run(|run| run.differs == Sources::NONE) },
            Task { id: "order", wanted: Wanted::Run(|run| run.differs == Sources::only(Source::Order)) },
        ],
        evidence: &["order"],
    },
    Lesson {
        topic: Topic::Kink,
        fragment: "v=2&lab=curves&a=relu&b=smelu:beta=2",
        answers: 3,
        borne_out: 1,
        tasks: &[
            Task { id: "narrow", wanted: Wanted::Settings(|now| beta_of_b(now).is_some_and(|beta| beta <= 0.25)) },
            Task { id: "shape", wanted: Wanted::Settings(|now| now.activation(Arm::B).is_some_and(is_shaped)) },
        ],
        evidence: &[],
    },
    Lesson {
        topic: Topic::Butterfly,
        fragment: "v=2&differs=rounding&hidden=24-24&momentum=0&rate=0.3&epochs=400",
        answers: 3,
        borne_out: 2,
        tasks: &[
            Task { id: "run", wanted: Wanted::Run(|run| run.differs == Sources::only(Source::Rounding)) },
            Task { id: "look-back", wanted: Wanted::Deed(Deed::LookBack) },
            Task { id: "repeat", wanted: Wanted::Deed(Deed::Repeat) },
        ],
        evidence: &["rounding", "narrow", "mnist"],
    },
    Lesson {
        topic: Topic::Where,
        fragment: "v=2&replicas=16",
        answers: 3,
        borne_out: 1,
        tasks: &[
            Task { id: "run", wanted: Wanted::Run(|run| run.replicas >= 16) },
            Task { id: "follow", wanted: Wanted::Deed(Deed::FollowPoint) },
        ],
        evidence: &[],
    },
    Lesson {
        topic: Topic::Beta,
        fragment: "v=2&lab=trade-off&grid=relu;smelu:beta=0.25..16/7&grid.seeds=6&grid.replicas=2",
        answers: 3,
        borne_out: 2,
        tasks: &[Task { id: "sweep", wanted: Wanted::Deed(Deed::Sweep) }],
        evidence: &["order", "wide"],
    },
    Lesson {
        topic: Topic::Smooth,
        fragment: "v=2&differs=rounding&hidden=32-32&momentum=0&rate=0.6&epochs=400&a=tanh&b=gelu:beta=1&c=smelu:beta=2&d=softplus:beta=1",
        answers: 3,
        borne_out: 1,
        tasks: &[Task {
            id: "run",
            wanted: Wanted::Run(|run| has_family(run, Family::Tanh) && has_family(run, Family::Softplus)),
        }],
        evidence: &["tanh", "threshold"],
    },
    Lesson {
        topic: Topic::OtherWays,
        fragment: "v=2&b=relu&c=smelu:beta=2&b.ensemble=4",
        answers: 3,
        borne_out: 1,
        tasks: &[
            Task { id: "ensemble", wanted: Wanted::Run(|run| has_arm(run, |arm| arm.ensemble >= 4)) },
            Task {
                id: "rate",
                wanted: Wanted::Run(|run| run.rate <= 0.02 || has_arm(run, |arm| arm.rate.is_some_and(|rate| rate <= 0.02))),
            },
        ],
        evidence: &["ensembles", "rates"],
    },
    Lesson {
        topic: Topic::Anecdote,
        fragment: "v=2&data=moons&noise=0.1",
        answers: 3,
        borne_out: 2,
        tasks: &[
            Task { id: "seeds", wanted: Wanted::Seeds(5) },
            Task { id: "replicas", wanted: Wanted::Run(|run| run.replicas >= 16) },
        ],
        evidence: &["moons"],
    },
];

/// β of arm B, if that is a SmeLU.
fn beta_of_b(experiment: &Experiment) -> Option<f64> {
    let activation = experiment.activation(Arm::B)?;
    (activation.family() == Family::Smelu).then(|| activation.parameters().first().copied()).flatten()
}

/// Whether it can be shaped on each side by itself.
fn is_shaped(activation: &Activation) -> bool {
    matches!(activation.family(), Family::Gsmelu | Family::Rescu | Family::Drawn)
}

fn has_family(experiment: &Experiment, family: Family) -> bool {
    has_arm(experiment, |arm| arm.activation.family() == family)
}

fn has_arm(experiment: &Experiment, is_meant: impl Fn(&Setup) -> bool) -> bool {
    experiment.arms.iter().any(|(_, arm)| is_meant(arm))
}
