//! What is measured.

use super::Named;
use crate::measure::FrequencyRange;

impl Named for FrequencyRange {
    const KIND: &'static str = "frequency";

    fn name(&self) -> &str {
        FrequencyRange::name(*self)
    }
}
