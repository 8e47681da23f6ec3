//! The engine on this machine.

use super::{Contender, Name};
use crate::clock::pace;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::workload::{Examples, Images, Workload};

/// The engine on this machine.
#[derive(Clone, Debug, Default)]
pub struct Native {
    images: Option<Images>,
    engine: Option<Engine>,
}

impl Native {
    /// With MNIST's images, where they are at hand.
    #[must_use]
    pub fn new(images: Option<Images>) -> Self {
        Self { images, engine: None }
    }
}

impl Contender for Native {
    fn name(&self) -> Name {
        Name::RescuNative
    }

    fn prepare(&mut self, workload: &Workload) -> Outcome<Option<f64>> {
        let examples = Examples::of(workload.form.source, self.images.as_ref());
        let engine = Engine::new(workload, examples, workload.form.parameters()?)?;
        Ok(Some(self.engine.insert(engine).figure()))
    }

    fn time(&mut self, seconds: f64) -> Outcome<f64> {
        let engine =
            self.engine.as_mut().ok_or_else(|| Failure::new("Nothing was prepared.", "Call `prepare` before `time`."))?;
        engine.reset();
        Ok(pace(seconds, |rounds| engine.run(rounds)))
    }
}
