//! Images of the reader's as something to learn: MNIST's whole, or any in its format.

use super::{BundledSet, File, Format, Images, Missing};
use crate::data::kind::Chosen;
use crate::data::{DataKind, DataSet, Form, Settings, Task, UsualTraining};

/// Which images are learnt from.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageFile {
    /// Their file; `None` as long as none is chosen.
    pub file: Option<File>,
}

impl ImageFile {
    /// Something about the images, if they are at hand.
    fn of_images<T>(&self, take: impl Fn(&Images) -> T) -> Option<T> {
        Some(take(self.content().ok()?.images().ok()?))
    }
}

impl DataKind for ImageFile {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    /// The same for every seed.
    fn draw(&self, _: u32) -> Result<DataSet, Missing> {
        self.content()?.images().map(Images::split)
    }

    fn check(&self) -> Result<(), Missing> {
        self.content().map(drop)
    }

    fn task(&self) -> Task {
        Task::Labels { classes: self.of_images(|images| images.classes).unwrap_or(2) }
    }

    fn features(&self) -> usize {
        self.of_images(|images| images.width * images.height).unwrap_or_default()
    }

    fn training_examples(&self) -> usize {
        self.of_images(Images::training_examples).unwrap_or_default()
    }

    fn form(&self) -> Form {
        let size = self.of_images(|images| Form::Image { width: images.width, height: images.height });
        size.unwrap_or_else(|| BundledSet::Mnist.form())
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[48], rate: 0.2, batch: 16, epochs: 4 }
    }

    fn settings(&mut self) -> Settings<'_> {
        Settings { file: Some(&mut self.file), ..Settings::default() }
    }

    fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    fn format(&self) -> Option<Format> {
        Some(Format::Images)
    }
}

impl Chosen for ImageFile {
    const SETS: &'static [&'static str] = &["images"];

    fn usual() -> Self {
        Self { file: None }
    }
}
