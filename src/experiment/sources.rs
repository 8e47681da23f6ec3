//! What may differ between twins.

use crate::choice::choices;

choices! {
    /// One thing that can differ between twins. They are in order from the smallest difference to the largest.
    #[derive(Eq, PartialOrd, Ord, Hash)]
    pub enum Source {
        /// The order of the examples inside each mini-batch, hence only the rounding of sums.
        Rounding = "rounding";
        /// One weight, by one unit in the last place.
        Nudge = "nudge";
        /// The initial weights.
        Initialisation = "initialisation";
        /// The order of the examples, within the shuffle window.
        Order = "order";
        /// The dropout masks.
        Dropout = "dropout";
        /// The schedule by which simulated workers deliver stale gradients.
        Asynchrony = "asynchrony";
    }
}

impl Source {
    /// Whether it is no larger than a rounding, so that how it grows is all there is to see.
    #[must_use]
    pub fn is_tiny(self) -> bool {
        matches!(self, Self::Rounding | Self::Nudge)
    }
}

/// A set of sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sources(
    /// A bit for each source, by its place in [`Source::ALL`].
    u8,
);

impl Sources {
    /// Nothing differs: twins stay the same bits for ever.
    pub const NONE: Self = Self(0);

    /// One source alone.
    #[must_use]
    pub fn only(source: Source) -> Self {
        Self::NONE.with(source, true)
    }

    /// Whether a source is among them.
    #[must_use]
    pub fn contains(self, source: Source) -> bool {
        self.0 & (1 << source as u8) != 0
    }

    /// The set with a source put in or taken out.
    #[must_use]
    pub fn with(self, source: Source, present: bool) -> Self {
        let bit = 1 << source as u8;
        Self(if present { self.0 | bit } else { self.0 & !bit })
    }

    /// The sources in the set.
    pub fn iter(self) -> impl Iterator<Item = Source> {
        Source::ALL.into_iter().filter(move |&source| self.contains(source))
    }
}
