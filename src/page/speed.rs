//! The speed of a run.

use crate::words::words;

/// How fast time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speed {
    /// One epoch in a second.
    Slow,
    /// Ten epochs in a second.
    Walk,
    /// Forty epochs in a second.
    Run,
    /// As fast as the machine can.
    Full,
}

impl Speed {
    pub(super) const ALL: [Self; 4] = [Self::Slow, Self::Walk, Self::Run, Self::Full];

    pub(super) fn label(self) -> String {
        match self {
            Self::Slow => words().speed_slow(),
            Self::Walk => words().speed_walk(),
            Self::Run => words().speed_run(),
            Self::Full => words().speed_full(),
        }
    }

    pub(super) fn pace(self) -> Pace {
        match self {
            Self::Slow => Pace::Epochs { per_second: 1.0 },
            Self::Walk => Pace::Epochs { per_second: 10.0 },
            Self::Run => Pace::Epochs { per_second: 40.0 },
            Self::Full => Pace::Full,
        }
    }
}

/// By what the run goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Pace {
    /// As fast as it can.
    Full,
    /// By so many epochs.
    Epochs { per_second: f64 },
    /// Step by step, until one.
    Steps { per_second: f64, until: u32 },
}
