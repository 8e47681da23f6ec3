//! What activations are called.

use super::parameter;
use crate::activation::{Activation, Family};

/// An activation as a title: `ReLU`, `SmeLU β = 2`. One with more than one parameter is called by its family alone.
#[must_use]
pub fn activation(activation: &Activation) -> String {
    let family = activation.family();
    let parameters = activation.parameters();
    match (family, &parameters[..]) {
        (Family::Rescu | Family::Gsmelu | Family::Drawn, _) | (_, []) => family.label().to_owned(),
        (_, [value, ..]) => {
            let name = family.parameters().first().map_or("", |parameter| parameter.label);
            format!("{} {name} = {}", family.label(), parameter(*value))
        }
    }
}
