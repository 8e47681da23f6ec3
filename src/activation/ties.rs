//! What is kept while a RESCU is being shaped.

use super::{Activation, Anchor, Family, Rescu};

/// What a reader wants to hold while other numbers of a RESCU change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// How α and β go together.
    pub knots: Knots,
    /// What is to go through the origin.
    pub anchor: Option<Anchor>,
}

/// How α and β go together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Knots {
    /// Each as it is set.
    #[default]
    Free,
    /// α = β: the one that is not changed follows.
    Equal,
}

impl Ties {
    /// Whether a family has numbers that can be tied.
    #[must_use]
    pub fn concern(family: Family) -> bool {
        matches!(family, Family::Gsmelu | Family::Rescu)
    }

    /// What may be taken to be wanted of an activation that was just chosen: α = β if it is so, and no anchor.
    #[must_use]
    pub fn of(activation: &Activation) -> Self {
        let equal = Self { knots: Knots::Equal, anchor: None };
        equal.holding(activation)
    }

    /// Those ties that hold: an activation that came from elsewhere has none that it does not keep already.
    #[must_use]
    pub fn holding(self, activation: &Activation) -> Self {
        let Activation::Rescu(rescu) = activation else { return Self::default() };
        let equal = self.knots == Knots::Equal && rescu.alpha() == rescu.beta();
        Self {
            knots: if equal { Knots::Equal } else { Knots::Free },
            anchor: self.anchor.filter(|&anchor| rescu.is_anchored(anchor)),
        }
    }

    /// The activation with every tie made to hold, α following β; the same one if that is not possible.
    #[must_use]
    pub fn imposed(self, activation: Activation) -> Activation {
        match activation {
            Activation::Rescu(rescu) => Activation::Rescu(self.kept(&rescu, rescu)),
            other => other,
        }
    }

    /// What becomes of the change from one RESCU to another, and of the ties: whoever changes t and nothing else lets go of the
    /// anchor. Where something is no RESCU, nothing is tied.
    #[must_use]
    pub fn follow(self, before: &Activation, after: Activation) -> (Self, Activation) {
        let (Activation::Rescu(from), Activation::Rescu(to)) = (before, after.clone()) else { return (Self::default(), after) };
        let moved = from.with_left_value(to.left_value());
        let ties = if moved == to && to != *from { Self { anchor: None, ..self } } else { self };
        (ties, Activation::Rescu(ties.kept(from, to)))
    }

    fn kept(self, before: &Rescu, after: Rescu) -> Rescu {
        let half = if after.beta() == before.beta() && after.alpha() != before.alpha() { after.alpha() } else { after.beta() };
        let tied = match self.knots {
            Knots::Free => after,
            Knots::Equal => after.with_half_width(half).unwrap_or(*before),
        };
        self.anchor.map_or(tied, |anchor| tied.anchored(anchor))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::activation::Kernel;

    fn gsmelu(numbers: [f64; 5]) -> Activation {
        let [alpha, beta, left, right, value] = numbers;
        Activation::gsmelu(alpha, beta, left, right, value).unwrap()
    }

    #[test]
    fn the_other_knot_and_t_follow() {
        let equal = Ties { knots: Knots::Equal, anchor: None };
        let left = Ties { knots: Knots::Free, anchor: Some(Anchor::LeftTail) };
        let both = Ties { knots: Knots::Equal, anchor: Some(Anchor::LeftTail) };
        let free = Ties::default();
        let before = [1.0, 1.0, 0.5, 1.0, -0.5];
        let cases = [
            (equal, [1.0, 3.0, 0.5, 1.0, -0.5], equal, [3.0, 3.0, 0.5, 1.0, -0.5]),
            (equal, [0.25, 1.0, 0.5, 1.0, -0.5], equal, [0.25, 0.25, 0.5, 1.0, -0.5]),
            (equal, [0.0, 1.0, 0.5, 1.0, -0.5], equal, [0.0, 0.0, 0.5, 1.0, -0.5]),
            (equal, [1e-7, 1.0, 0.5, 1.0, -0.5], equal, before),
            (left, [1.0, 1.0, 2.0, 1.0, -0.5], left, [1.0, 1.0, 2.0, 1.0, -2.0]),
            (left, [4.0, 1.0, 0.5, 1.0, -0.5], left, [4.0, 1.0, 0.5, 1.0, -2.0]),
            (left, [1.0, 1.0, 0.5, 1.0, 7.0], free, [1.0, 1.0, 0.5, 1.0, 7.0]),
            (left, [1.0, 1.0, 0.5, 1.0, -0.5], left, before),
            (both, [1.0, 4.0, 0.5, 1.0, -0.5], both, [4.0, 4.0, 0.5, 1.0, -2.0]),
            (both, [1.0, 1.0, 0.5, 1.0, 7.0], equal, [1.0, 1.0, 0.5, 1.0, 7.0]),
            (free, [2.0, 1.0, 0.5, 1.0, 7.0], free, [2.0, 1.0, 0.5, 1.0, 7.0]),
        ];
        for (ties, changed, left, expected) in cases {
            assert_eq!(ties.follow(&gsmelu(before), gsmelu(changed)), (left, gsmelu(expected)), "{ties:?} {changed:?}");
        }
    }

    #[test]
    fn a_kernel_changes_under_its_anchor() {
        let curve = Ties { knots: Knots::Free, anchor: Some(Anchor::Curve) };
        let before = curve.imposed(gsmelu([1.0, 2.0, 0.1, 1.0, 0.0]));
        let (ties, after) = curve.follow(&before, before.clone().with_kernel(Kernel::Biweight));
        assert_eq!((ties, after.value(0.0)), (curve, 0.0));
        assert_ne!(before.parameters(), after.parameters());
    }

    #[test]
    fn what_is_no_rescu_is_not_tied() {
        let equal = Ties { knots: Knots::Equal, anchor: Some(Anchor::Curve) };
        let smelu = gsmelu([1.0, 1.0, 0.0, 1.0, 0.0]);
        assert_eq!(equal.follow(&smelu, Activation::Tanh), (Ties::default(), Activation::Tanh));
        assert_eq!(equal.follow(&Activation::Tanh, smelu.clone()), (Ties::default(), smelu));
        assert_eq!((equal.holding(&Activation::Relu), equal.imposed(Activation::Relu)), (Ties::default(), Activation::Relu));
    }

    #[test]
    fn equal_knots_are_wanted_of_what_has_them() {
        assert_eq!(Ties::of(&gsmelu([1.0, 1.0, 0.1, 1.0, 0.0])).knots, Knots::Equal);
        assert_eq!(Ties::of(&gsmelu([1.0, 2.0, 0.1, 1.0, 0.0])), Ties::default());
    }

    fn rescu() -> impl Strategy<Value = Activation> {
        let knot = || prop_oneof![Just(0.0), 1e-3..1e3, select(vec![0.5, 1.0, 2.0])];
        let slope = || prop_oneof![-10.0..=10.0, select(vec![0.0, 1.0])];
        let numbers = (select(Kernel::ALL.to_vec()), knot(), knot(), slope(), slope(), -2e4..2e4_f64);
        numbers.prop_map(|(kernel, alpha, beta, left, right, value)| {
            Activation::Rescu(Rescu::new(kernel, alpha, beta, left, right, value).unwrap())
        })
    }

    fn ties() -> impl Strategy<Value = Ties> {
        let anchor = prop_oneof![Just(None), select(Anchor::ALL.to_vec()).prop_map(Some)];
        (select(vec![Knots::Free, Knots::Equal]), anchor).prop_map(|(knots, anchor)| Ties { knots, anchor })
    }

    proptest! {
        #[test]
        fn what_is_tied_stays_tied(ties in ties(), before in rescu(), after in rescu()) {
            let before = ties.imposed(before);
            prop_assert_eq!(ties.holding(&before), ties);
            let (left, after) = ties.follow(&before, after);
            prop_assert_eq!(left.holding(&after), left);
            prop_assert_eq!(after.to_string().parse::<Activation>(), Ok(after));
        }

        #[test]
        fn imposing_twice_is_imposing_once(ties in ties(), activation in rescu()) {
            let once = ties.imposed(activation);
            prop_assert_eq!(ties.imposed(once.clone()), once);
        }
    }
}
