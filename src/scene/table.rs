//! The table of scenes.

use std::borrow::Cow;

use super::{Evidence, EvidenceOfArm, Scene, Shows};
use crate::experiment::Arm;

/// Seeds of most scenes.
const MANY: u32 = 24;
/// Seeds of scenes that take long.
const FEW: u32 = 8;

static SCENES: [Scene; 15] = [
    Scene {
        id: "rounding",
        fragment: "v=2&differs=rounding&hidden=24-24&momentum=0&rate=0.3&epochs=400",
        seeds: MANY,
        evidence: parting(&[arm(0, 20, 0.017, 0.791), arm(0, 0, 6.8e-8, 0.8)]),
    },
    Scene {
        id: "mnist",
        fragment: "v=2&data=mnist&differs=rounding&hidden=64&momentum=0&rate=0.5&batch=32&epochs=6&b=smelu:beta=1",
        seeds: FEW,
        evidence: parting(&[arm(0, 1, 2.2e-7, 0.907), arm(0, 0, 2.1e-7, 0.928)]),
    },
    Scene {
        id: "control",
        fragment: "v=2&differs=none&hidden=24-24&momentum=0&rate=0.3&epochs=400",
        seeds: MANY,
        evidence: identity(&[arm(24, 0, 0.0, 0.791), arm(24, 0, 0.0, 0.8)]),
    },
    Scene {
        id: "nudge",
        fragment: "v=2&differs=nudge&hidden=24-24&momentum=0&rate=0.3&epochs=400",
        seeds: MANY,
        evidence: parting(&[arm(1, 16, 0.015, 0.791), arm(2, 0, 6.8e-8, 0.8)]),
    },
    Scene {
        id: "tanh",
        fragment: "v=2&b=tanh",
        seeds: MANY,
        evidence: larger([Arm::A, Arm::B], 14, 1.03, [0.93, 1.11], &[arm(0, 24, 0.057, 0.796), arm(0, 24, 0.058, 0.787)]),
    },
    Scene {
        id: "narrow",
        fragment: "v=2&differs=rounding&hidden=24-24&momentum=0&rate=0.4&epochs=400&a=smelu:beta=0.25&b=smelu:beta=0.5&c=smelu:beta=2",
        seeds: MANY,
        evidence: parting(&[arm(0, 24, 0.015, 0.79), arm(0, 17, 0.0074, 0.789), arm(0, 0, 1.1e-7, 0.796)]),
    },
    Scene {
        id: "threshold",
        fragment: "v=2&differs=rounding&hidden=32-32&momentum=0&rate=0.6&epochs=400&a=tanh&b=gelu:beta=1&c=smelu:beta=2&d=softplus:beta=1",
        seeds: MANY,
        evidence: parting(&[
            arm(0, 24, 0.04, 0.772),
            arm(0, 21, 0.019, 0.775),
            arm(0, 4, 1.4e-7, 0.793),
            arm(0, 0, 8.6e-8, 0.797),
        ]),
    },
    Scene {
        id: "wide",
        fragment: "v=2&c=smelu:beta=16",
        seeds: MANY,
        evidence: larger(
            [Arm::C, Arm::A],
            22,
            2.73,
            [2.15, 3.3],
            &[arm(0, 24, 0.057, 0.796), arm(0, 24, 0.031, 0.801), arm(0, 24, 0.17, 0.707)],
        ),
    },
    Scene {
        id: "drawn",
        fragment: "v=2&differs=rounding&hidden=24-24&momentum=0&rate=0.3&epochs=400&b=drawn:points=-3_0~-1.5_-0.1~0_0.5~2_1,value=0.4",
        seeds: MANY,
        evidence: parting(&[arm(0, 20, 0.017, 0.791), arm(0, 0, 1.3e-7, 0.796)]),
    },
    Scene {
        id: "order",
        fragment: "v=2",
        seeds: MANY,
        evidence: larger([Arm::A, Arm::B], 23, 1.84, [1.58, 2.68], &[arm(0, 24, 0.057, 0.796), arm(0, 24, 0.031, 0.801)]),
    },
    Scene {
        id: "ensembles",
        fragment: "v=2&b=relu&c=smelu:beta=2&b.ensemble=4",
        seeds: MANY,
        evidence: larger(
            [Arm::B, Arm::C],
            12,
            1.03,
            [0.79, 1.34],
            &[arm(0, 24, 0.057, 0.796), arm(0, 24, 0.028, 0.802), arm(0, 24, 0.031, 0.801)],
        ),
    },
    Scene {
        id: "rates",
        fragment: "v=2&a.rate=0.02",
        seeds: MANY,
        evidence: larger([Arm::A, Arm::B], 17, 1.2, [0.99, 1.34], &[arm(0, 24, 0.031, 0.804), arm(0, 24, 0.031, 0.801)]),
    },
    Scene {
        id: "clicks",
        fragment: "v=2&data=clicks&rate=0.02&epochs=3",
        seeds: MANY,
        evidence: larger([Arm::A, Arm::B], 15, 1.22, [0.96, 1.71], &[arm(0, 24, 0.017, 0.951), arm(0, 24, 0.014, 0.949)]),
    },
    Scene {
        id: "moons",
        fragment: "v=2&data=moons&noise=0.1",
        seeds: MANY,
        evidence: larger([Arm::A, Arm::B], 13, 1.09, [0.71, 2.35], &[arm(0, 1, 6.4e-5, 1.0), arm(0, 0, 6.5e-5, 1.0)]),
    },
    Scene {
        id: "sine",
        fragment: "v=2&data=sine",
        seeds: MANY,
        evidence: larger([Arm::A, Arm::B], 10, 0.77, [0.51, 1.17], &[arm(0, 24, 0.023, 0.141), arm(0, 24, 0.029, 0.128)]),
    },
];

impl Scene {
    /// Every scene, in the order in which they are offered.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &SCENES
    }

    /// The scene to begin with: only the rounding of sums differs, and twins of `ReLU` come apart.
    #[must_use]
    pub fn opening() -> &'static Self {
        &SCENES[0]
    }
}

/// That twins are identical.
const fn identity(arms: &'static [EvidenceOfArm]) -> Evidence {
    Evidence { shows: Shows::Identity, arms: Cow::Borrowed(arms) }
}

/// In how many seeds twins part, arm by arm.
const fn parting(arms: &'static [EvidenceOfArm]) -> Evidence {
    Evidence { shows: Shows::Parting, arms: Cow::Borrowed(arms) }
}

/// Which of two arms leaves its twins further apart: in how many seeds the first, and the median ratio with its interval.
const fn larger(of: [Arm; 2], first_larger: u32, ratio: f64, interval: [f64; 2], arms: &'static [EvidenceOfArm]) -> Evidence {
    Evidence { shows: Shows::Larger { of, first_larger, ratio, interval }, arms: Cow::Borrowed(arms) }
}

/// An arm: seeds with identical twins, seeds with parted ones, the median of Δ₁, the mean accuracy or error.
const fn arm(identical: u32, parted: u32, median: f64, quality: f64) -> EvidenceOfArm {
    EvidenceOfArm { identical, parted, median, quality }
}
