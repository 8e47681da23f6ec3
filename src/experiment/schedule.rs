//! How the learning rate changes over a run.

use core::f64::consts::PI;

use crate::choice::choices;

choices! {
    /// A learning-rate schedule.
    #[derive(Eq)]
    pub enum Schedule {
        /// It stays.
        Constant = "constant";
        /// A tenth from the middle of the run on, a hundredth in its last quarter (as in He, Zhang, Ren and Sun 2016).
        Step = "step";
        /// Half a cosine from the whole rate down to 0 (Loshchilov and Hutter 2017, without restarts).
        Cosine = "cosine";
    }
}

impl Schedule {
    /// What the learning rate is multiplied by at a step before which this part of the run is over, from 0 to 1.
    #[must_use]
    pub fn factor(self, part: f64) -> f64 {
        match self {
            Self::Constant => 1.0,
            Self::Step if part < 0.5 => 1.0,
            Self::Step if part < 0.75 => 0.1,
            Self::Step => 0.01,
            Self::Cosine => 0.5 * (1.0 + libm::cos(PI * part)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_schedule_passes_through_its_points() {
        let cases = [
            (Schedule::Constant, [1.0, 1.0, 1.0, 1.0]),
            (Schedule::Step, [1.0, 1.0, 0.1, 0.01]),
            (Schedule::Cosine, [1.0, 0.853_553_390_593_273_8, 0.5, 0.146_446_609_406_726_2]),
        ];
        for (schedule, expected) in cases {
            for (part, expected) in [0.0, 0.25, 0.5, 0.75].into_iter().zip(expected) {
                let factor = schedule.factor(part);
                assert!((factor - expected).abs() < 1e-15, "{schedule:?} at {part}: {factor}");
            }
        }
        assert!(Schedule::Cosine.factor(1.0) == 0.0, "the end, which no step reaches");
    }
}
