//! What a run shows: whether twins came apart, and under which activations.

use super::{Arm, Experiment};
use crate::activation::Class;
use crate::measure::Disagreement;

/// Twins count as having come apart where Δ₁ is above this: a difference in the third decimal of a probability, ten thousand roundings
/// of one.
pub const APART: f64 = 1e-3;

/// What the present moment of a run shows of all arms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Conclusion {
    /// The twins of every arm are the same bits.
    Identical,
    /// No twins have come apart.
    Together,
    /// Twins of activations with a kink have, those of smooth ones have not.
    OnlyKinked,
    /// Twins of smooth activations have, those with a kink have not: the opposite of what the paper expects.
    OnlySmooth,
    /// Twins of both kinds have.
    Both {
        /// The first arm with a kink and the first smooth one.
        arms: [Arm; 2],
        /// Δ₁ of the one divided by Δ₁ of the other.
        ratio: f64,
    },
    /// Some twins have, but all activations are of one kind.
    OneKind,
}

/// The prediction difference of an arm, with what matters about its activation.
struct Outcome {
    arm: Arm,
    smooth: bool,
    absolute: f64,
}

impl Conclusion {
    /// That of arms with their prediction differences; `None` if there is no arm.
    #[must_use]
    pub fn of(experiment: &Experiment, differences: &[(Arm, Disagreement)]) -> Option<Self> {
        let outcome = |&(arm, apart): &(Arm, Disagreement)| {
            let smooth = experiment.activation(arm)?.class() != Class::Finite(0);
            Some(Outcome { arm, smooth, absolute: apart.absolute })
        };
        let outcomes: Vec<Outcome> = differences.iter().filter_map(outcome).collect();
        let identical = differences.iter().all(|(_, apart)| apart.is_none());
        (!outcomes.is_empty()).then(|| if identical { Self::Identical } else { Self::of_outcomes(&outcomes) })
    }

    fn of_outcomes(outcomes: &[Outcome]) -> Self {
        let first = |smooth: bool| outcomes.iter().find(|outcome| outcome.smooth == smooth);
        let apart = |smooth: bool| outcomes.iter().any(|outcome| outcome.smooth == smooth && outcome.absolute > APART);
        match (first(false), first(true), apart(false), apart(true)) {
            (_, _, false, false) => Self::Together,
            (None, ..) | (_, None, ..) => Self::OneKind,
            (Some(_), Some(_), true, false) => Self::OnlyKinked,
            (Some(_), Some(_), false, true) => Self::OnlySmooth,
            (Some(kinked), Some(smooth), true, true) => {
                Self::Both { arms: [kinked.arm, smooth.arm], ratio: kinked.absolute / smooth.absolute }
            }
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::link;

    fn apart(absolute: f64) -> Disagreement {
        Disagreement { absolute, labels: Some(0.0), largest: absolute, ..Disagreement::default() }
    }

    #[test]
    fn it_says_which_kind_of_activation_came_apart() {
        let (of_both, _) = link::read("a=relu&b=smelu:beta=2");
        let (of_one, _) = link::read("a=gelu&b=smelu:beta=2");
        let cases = [
            (&of_both, [0.0, 0.0], Conclusion::Identical),
            (&of_both, [9e-4, 1e-8], Conclusion::Together),
            (&of_both, [0.03, 1e-6], Conclusion::OnlyKinked),
            (&of_both, [1e-6, 0.03], Conclusion::OnlySmooth),
            (&of_both, [0.06, 0.03], Conclusion::Both { arms: [Arm::A, Arm::B], ratio: 2.0 }),
            (&of_one, [0.06, 0.0], Conclusion::OneKind),
        ];
        for (experiment, [a, b], expected) in cases {
            let differences = [(Arm::A, apart(a)), (Arm::B, apart(b))];
            assert_eq!(Conclusion::of(experiment, &differences), Some(expected), "{a} {b}");
        }
        assert_eq!(Conclusion::of(&of_both, &[]), None);
    }
}
