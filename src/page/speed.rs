//! The speed of a run.

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

    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Slow => "1 epoch/s",
            Self::Walk => "10 epochs/s",
            Self::Run => "40 epochs/s",
            Self::Full => "Full speed",
        }
    }

    /// `None` where nothing holds it back.
    pub(super) fn epochs_per_second(self) -> Option<f64> {
        match self {
            Self::Slow => Some(1.0),
            Self::Walk => Some(10.0),
            Self::Run => Some(40.0),
            Self::Full => None,
        }
    }
}
