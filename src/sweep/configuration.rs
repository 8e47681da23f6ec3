//! One of the networks that are compared.

use crate::activation::Activation;
use crate::experiment::{Arms, Experiment};

/// What tells one configuration from another; all else is the experiment's.
#[derive(Clone, Debug, PartialEq)]
pub struct Configuration {
    /// Its activation.
    pub activation: Activation,
    /// Units of each hidden layer, from the inputs on.
    pub hidden: Vec<u16>,
}

impl Configuration {
    /// An experiment with this configuration as its only arm.
    #[must_use]
    pub fn put_into(&self, experiment: Experiment) -> Experiment {
        Experiment { hidden: self.hidden.clone(), arms: Arms::new(self.activation.clone()), ..experiment }
    }
}
