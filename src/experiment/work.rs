//! How much there is to compute, and a smaller experiment of the same kind.

use super::{Experiment, Key};
use crate::network::Shape;

/// Multiply-adds of an epoch that every current device does within seconds.
pub const QUICK: f64 = 4e9;

/// Examples that are enough for a first look.
const FEW: u32 = 2000;
/// Layers are made no narrower than this.
const NARROW: u16 = 8;

impl Experiment {
    /// Multiply-adds of one epoch of an arm: three for each weight and training example (forward, and back to inputs and weights), and one
    /// for each weight and example that is measured at its end, for every network of every replica. Of the arm with the largest
    /// ensemble, since arms are trained side by side. Where the number of test examples is no setting they count as many as are trained on.
    #[must_use]
    pub fn work_per_epoch(&self) -> f64 {
        let outputs = self.loss().outputs(self.data.task().columns());
        // A shape that cannot be is refused elsewhere.
        let parameters = Shape::new(self.data.features(), &self.hidden, outputs).map_or(0, |shape| shape.parameters());
        let networks = self.replicas * self.arms.iter().map(|(_, setup)| setup.ensemble).max().unwrap_or(1);
        let train = self.data.training_examples() as f64;
        let test = Key::Test.read(self).and_then(|count| count.parse().ok()).unwrap_or(train);
        parameters as f64 * f64::from(networks) * (4.0 * train + test)
    }

    /// The same with two replicas, fewer examples and narrower layers, as far as that takes to make an epoch [`QUICK`]; the same if it is,
    /// or if nothing helps.
    #[must_use]
    pub fn lighter(&self) -> Self {
        let mut lighter = self.clone();
        if lighter.work_per_epoch() > QUICK {
            lighter.replicas = 2;
        }
        for key in [Key::Train, Key::Test] {
            let now = key.read(&lighter).and_then(|count| count.parse::<u32>().ok());
            if lighter.work_per_epoch() > QUICK && now.is_some_and(|now| now > FEW) {
                // A data set that has all its examples keeps them.
                let _ = key.write(&mut lighter, &FEW.to_string());
            }
        }
        while lighter.work_per_epoch() > QUICK && lighter.hidden.iter().any(|units| *units > NARROW) {
            lighter.hidden.iter_mut().for_each(|units| *units = (*units / 2).max(NARROW.min(*units)));
        }
        lighter
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::experiment::link::experiment;

    #[test]
    fn work_is_counted_by_weights_examples_and_networks() {
        // 2 · 5 + 5 weights and biases into the layer, 5 + 1 out of it.
        let work = experiment("hidden=5&train=100&test=30&replicas=3&b.ensemble=2").work_per_epoch();
        assert_eq!(work, f64::from((2 * 5 + 5 + 5 + 1) * 6 * (400 + 30)));
    }

    #[test]
    fn what_is_too_much_becomes_quick_and_what_is_quick_stays() {
        for fragment in [
            "replicas=32&hidden=256-256-256-256-256-256&train=50000&test=50000",
            "replicas=32&hidden=64-64&train=50000",
            "hidden=256-256-256-256-256-256&train=20000&test=20",
            "data=clicks&train=50000&test=50000&hidden=256-256&replicas=16",
        ] {
            let heavy = experiment(fragment);
            let lighter = heavy.lighter();
            assert!(heavy.work_per_epoch() > QUICK && lighter.work_per_epoch() <= QUICK, "{fragment}: {lighter:?}");
            assert!(lighter.check().is_ok() && lighter.hidden.len() == heavy.hidden.len(), "{fragment}");
            assert_eq!(lighter.lighter(), lighter);
        }
        let quick = Experiment::default();
        assert_eq!(quick.lighter(), quick);
    }
}
