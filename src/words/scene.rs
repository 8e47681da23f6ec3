//! What scenes are called, and what was counted of them.

use super::{Named, Table, arm, fixed, further, list, measure_phrase, named, percent, ratio};
use crate::experiment::{APART, Arm};
use crate::measure::{Measure, Notation};
use crate::scene::{Evidence, EvidenceOfArm, Scene, Shows};

impl Named for Scene {
    const KIND: &'static str = "scene";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        self.id
    }
}

/// What a scene shows, in a line: the attribute `.line` of its message.
#[must_use]
pub fn scene_line(scene: &Scene) -> String {
    further().attribute(&named::id(scene), "line").unwrap_or_default()
}

/// In how many seeds it does, by what was counted.
#[must_use]
pub fn scene_count(scene: &Scene, evidence: &Evidence) -> String {
    let (experiment, seeds) = (scene.experiment(), scene.seeds);
    let said = |of: Arm| arm(&experiment, of);
    match evidence.shows {
        Shows::Identity => {
            let identical = evidence.arms.iter().map(|arm| arm.identical).min().unwrap_or_default();
            further().scenes_identity(identical, seeds)
        }
        Shows::Parting => {
            let of_arm = |(of, counted): (Arm, &EvidenceOfArm)| further().scenes_parting_arm(counted.parted, said(of));
            let arms: Vec<String> = experiment.arms().zip(evidence.arms.iter()).map(of_arm).collect();
            further().scenes_parting(seeds, list(&arms), fixed(APART, 3))
        }
        Shows::Larger { of: [first, second], first_larger, ratio: median, interval: [low, high] } => {
            let ratio = further().repeat_interval(ratio(median), ratio(low), ratio(high));
            further().scenes_larger(said(first), said(second), first_larger, seeds, ratio)
        }
    }
}

/// Whether that is at equal accuracy, or with values at equal error, and what this is for each arm.
#[must_use]
pub fn scene_quality(scene: &Scene, evidence: &Evidence) -> String {
    let experiment = scene.experiment();
    let measure = Measure::quality(experiment.data.task());
    let shown = |quality: f64| match measure.notation {
        Notation::Share => percent(quality),
        Notation::Number => fixed(quality, 3),
    };
    let of_arm =
        |(of, counted): (Arm, &EvidenceOfArm)| further().scenes_quality_arm(shown(counted.quality), arm(&experiment, of));
    let arms: Vec<String> = experiment.arms().zip(evidence.arms.iter()).map(of_arm).collect();
    let (measure, arms) = (measure_phrase(measure), list(&arms));
    if evidence.equally_good() {
        further().scenes_equally_good(measure, arms)
    } else {
        further().scenes_not_equally_good(measure, arms)
    }
}
