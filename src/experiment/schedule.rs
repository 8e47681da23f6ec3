//! How the learning rate changes over a run.

use core::f64::consts::PI;

/// A learning-rate schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// It stays.
    Constant,
    /// A tenth from the middle of the run on, a hundredth in its last quarter (as in He, Zhang, Ren and Sun 2016).
    Step,
    /// Half a cosine from the whole rate down to 0 (Loshchilov and Hutter 2017, without restarts).
    Cosine,
}

impl Schedule {
    /// What the learning rate is multiplied by at a step, counted from 0, of a run of so many.
    #[must_use]
    pub fn factor(self, step: u32, steps: u32) -> f64 {
        let part = f64::from(step) / f64::from(steps.max(1));
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
            for (step, expected) in [0, 25, 50, 75].into_iter().zip(expected) {
                let factor = schedule.factor(step, 100);
                assert!((factor - expected).abs() < 1e-15, "{schedule:?} at {step}: {factor}");
            }
        }
        assert!(Schedule::Cosine.factor(100, 100) == 0.0, "the end, which no step reaches");
    }
}
