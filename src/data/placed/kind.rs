//! Placed points as a kind of data.

use super::Placed;
use crate::data::form::COORDINATES;
use crate::data::kind::Chosen;
use crate::data::supplied::Missing;
use crate::data::{DataKind, DataSet, Form, Settings, Task, UsualTraining};

impl DataKind for Placed {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(Placed::draw(self, seed)?)
    }

    fn check(&self) -> Result<(), Missing> {
        Ok(Placed::check(self)?)
    }

    fn task(&self) -> Task {
        Task::Labels { classes: Placed::classes(self) }
    }

    fn features(&self) -> usize {
        COORDINATES
    }

    fn training_examples(&self) -> usize {
        self.training_points()
    }

    fn form(&self) -> Form {
        Form::Point
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[24, 24], rate: 0.1, batch: 16, epochs: 400 }
    }

    fn settings(&mut self) -> Settings<'_> {
        Settings { placed: Some(self), ..Settings::default() }
    }
}

impl Chosen for Placed {
    const SETS: &'static [&'static str] = &["points"];

    fn usual() -> Self {
        Placed::usual()
    }
}
