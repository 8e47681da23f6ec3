//! Single settings as they are at first, with the data set that is learnt from.

use super::{Experiment, Key};

impl Experiment {
    /// Whether some of its settings are as in the default experiment on the same data set.
    #[must_use]
    pub fn is_usual(&self, keys: &[Key]) -> bool {
        let mut usual = self.clone();
        usual.reset(keys);
        usual == *self
    }

    /// Makes some of its settings what they are in the default experiment on the same data set.
    pub fn reset(&mut self, keys: &[Key]) {
        let usual = self.unsaid();
        for key in keys {
            if let Some(value) = key.read(&usual) {
                // A value that was read from an experiment is one that can be written.
                let _ = key.write(self, &value);
            }
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::experiment::link;

    #[test]
    fn settings_return_to_what_is_usual_for_the_data_set_and_others_stay() {
        let (mut experiment, _) = link::read("data=moons&noise=0.4&train=60&rate=0.2&init=normal&sigma=2&change=5@rate=0.1");
        let keys = [Key::Noise, Key::Train, Key::Init, Key::Sigma, Key::Change];
        assert!(!experiment.is_usual(&keys));
        experiment.reset(&keys);
        assert!(experiment.is_usual(&keys));
        assert_eq!(link::write(&experiment), "v=2&data=moons&rate=0.2");
    }
}
