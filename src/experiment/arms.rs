//! The configurations that are compared.

use serde::{Deserialize, Serialize};

use super::{Key, Part};
use crate::activation::Activation;

/// One of the up to four configurations that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Arm {
    /// The first, ReLU to begin with. It is always there.
    A,
    /// The second, SmeLU to begin with.
    B,
    /// The third, if there is one.
    C,
    /// The fourth, if there is one.
    D,
}

impl Arm {
    /// Every arm that there can be.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// The letter of the arm.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// The key that holds the arm's activation.
    #[must_use]
    pub fn key(self) -> Key {
        Key::OfArm(Part::Activation, self)
    }

    /// The key that holds the arm's own learning rate.
    #[must_use]
    pub fn rate_key(self) -> Key {
        Key::OfArm(Part::Rate, self)
    }

    /// The key that holds how many networks each of the arm's replicas averages.
    #[must_use]
    pub fn ensemble_key(self) -> Key {
        Key::OfArm(Part::Ensemble, self)
    }
}

/// What is an arm's own; all else is the same for every arm.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// What its hidden units apply.
    pub activation: Activation,
    /// Its learning rate, above 0; `None` where that is the experiment's.
    pub rate: Option<f64>,
    /// How many networks each of its replicas averages: their linear outputs, before the probabilities. 1 is a plain network.
    pub ensemble: u32,
}

impl From<Activation> for Setup {
    fn from(activation: Activation) -> Self {
        Self { activation, rate: None, ensemble: 1 }
    }
}

/// Arm A, and those others that there are. An arm keeps its letter when another goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Arms {
    /// Arm A.
    first: Setup,
    /// Arms B, C and D; `None` for one that is not there.
    others: [Option<Setup>; Arm::ALL.len() - 1],
}

impl Default for Arms {
    /// `ReLU` against `SmeLU` of β = 2.
    fn default() -> Self {
        // 2 is within the bounds of β; were it not, the second arm would visibly be ReLU as well.
        Self::new(Activation::Relu).with(Arm::B, Activation::smelu(2.0).unwrap_or(Activation::Relu))
    }
}

impl Arms {
    /// Arm A alone.
    #[must_use]
    pub fn new(first: impl Into<Setup>) -> Self {
        Self { first: first.into(), others: [const { None }; 3] }
    }

    /// These, and another arm; in the place of the one of that letter, if it is there.
    #[must_use]
    pub fn with(mut self, arm: Arm, setup: impl Into<Setup>) -> Self {
        self.put(arm, setup.into());
        self
    }

    /// Arm A.
    #[must_use]
    pub fn first(&self) -> &Setup {
        &self.first
    }

    /// What is an arm's own, if it is there.
    #[must_use]
    pub fn get(&self, arm: Arm) -> Option<&Setup> {
        match arm {
            Arm::A => Some(&self.first),
            Arm::B | Arm::C | Arm::D => self.others[arm as usize - 1].as_ref(),
        }
    }

    /// The same, to change it.
    pub fn get_mut(&mut self, arm: Arm) -> Option<&mut Setup> {
        match arm {
            Arm::A => Some(&mut self.first),
            Arm::B | Arm::C | Arm::D => self.others[arm as usize - 1].as_mut(),
        }
    }

    /// Sets up an arm, whether it was there or not.
    pub fn put(&mut self, arm: Arm, setup: Setup) {
        match arm {
            Arm::A => self.first = setup,
            Arm::B | Arm::C | Arm::D => self.others[arm as usize - 1] = Some(setup),
        }
    }

    /// Takes an arm out. Says whether it can go: arm A stays.
    pub fn remove(&mut self, arm: Arm) -> bool {
        match arm {
            Arm::A => false,
            Arm::B | Arm::C | Arm::D => {
                self.others[arm as usize - 1] = None;
                true
            }
        }
    }

    /// The same activations, with nothing else that is an arm's own.
    #[must_use]
    pub fn plain(&self) -> Self {
        let plain = |setup: &Setup| Setup::from(setup.activation.clone());
        Self { first: plain(&self.first), others: self.others.each_ref().map(|setup| setup.as_ref().map(plain)) }
    }

    /// Takes from every arm the learning rate that is its own.
    pub fn share_rate(&mut self) {
        let all = core::iter::once(&mut self.first).chain(self.others.iter_mut().flatten());
        all.for_each(|setup| setup.rate = None);
    }

    /// The first letter that is free.
    #[must_use]
    pub fn vacant(&self) -> Option<Arm> {
        Arm::ALL.into_iter().find(|&arm| self.get(arm).is_none())
    }

    /// The arms that are there, with what is their own.
    pub fn iter(&self) -> impl Iterator<Item = (Arm, &Setup)> {
        Arm::ALL.into_iter().filter_map(|arm| Some((arm, self.get(arm)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(arms: &Arms) -> String {
        arms.iter().map(|(arm, _)| arm.letter()).collect()
    }

    #[test]
    fn an_arm_keeps_its_letter_when_another_goes() {
        let mut arms = Arms::new(Activation::Relu).with(Arm::B, Activation::Tanh).with(Arm::C, Activation::Mish);
        assert_eq!((letters(&arms).as_str(), arms.vacant()), ("ABC", Some(Arm::D)));
        assert!(arms.remove(Arm::B));
        assert_eq!((letters(&arms).as_str(), arms.vacant()), ("AC", Some(Arm::B)));
        assert_eq!(arms.get(Arm::C).map(|setup| &setup.activation), Some(&Activation::Mish));
    }

    #[test]
    fn arm_a_stays() {
        let mut arms = Arms::new(Activation::Relu);
        assert!(!arms.remove(Arm::A));
        assert_eq!(letters(&arms), "A");
    }

    #[test]
    fn letters_and_keys_belong_together() {
        for arm in Arm::ALL {
            assert_eq!(arm.key().name().to_uppercase(), arm.letter());
            assert_eq!(arm.rate_key().name(), format!("{}.rate", arm.key().name()));
            assert_eq!(arm.ensemble_key().name(), format!("{}.ensemble", arm.key().name()));
        }
    }
}
