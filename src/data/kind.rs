//! What the rest of the program has to know of a kind of data.

use std::sync::Arc;

use super::placed::Placed;
use super::supplied::{Content, File, Format, Missing, Scaling, content_store};
use super::{DataSet, Form, Task, TrueCurve};

/// A kind of data. All that is asked of data goes through this, so that a new kind is its own file and a row of the table in
/// `data`.
pub trait DataKind {
    /// The set, as it is named in links and for people.
    fn name(&self) -> &'static str;

    /// The training and the test set of a seed.
    ///
    /// # Errors
    /// If what is learnt from is in a file that is not at hand, or there are too few points.
    fn draw(&self, seed: u32) -> Result<DataSet, Missing>;

    /// Whether there is something to learn from.
    ///
    /// # Errors
    /// What is not at hand, or why it cannot be used.
    fn check(&self) -> Result<(), Missing> {
        Ok(())
    }

    /// What is to be learnt. Data that is not at hand is taken to have two labels.
    fn task(&self) -> Task;

    /// How many labels there are, 2 or more; 0 where a value is learnt.
    fn classes(&self) -> usize {
        match self.task() {
            Task::Labels { classes } => classes,
            Task::Value => 0,
        }
    }

    /// How many numbers describe one example; 0 if they are not at hand.
    fn features(&self) -> usize;

    /// How many examples are trained on; 0 if they are not at hand.
    fn training_examples(&self) -> usize;

    /// How an example is best shown.
    fn form(&self) -> Form;

    /// With what a network learns it well.
    fn usual_training(&self) -> UsualTraining;

    /// What a label is called; empty where there is none of that number.
    fn label(&self, label: u8) -> String {
        label.to_string()
    }

    /// The settings that it has, to be changed.
    fn settings(&mut self) -> Settings<'_> {
        Settings::default()
    }

    /// What is true of values over a line; `None` for data of another form.
    fn true_curve(&self) -> Option<TrueCurve> {
        None
    }

    /// How often the rarest category of each test example is in the training set; `None` where examples are not made of
    /// categories.
    fn rarity(&self, _: &DataSet) -> Option<Vec<u32>> {
        None
    }

    /// The file of the reader's it is in; `None` where it is in no such file or none is chosen.
    fn file(&self) -> Option<&File> {
        None
    }

    /// The format of the file that the reader has to choose, if it is in one.
    fn format(&self) -> Option<Format> {
        None
    }

    /// The FNV-1a hash of what no link can hold; `None` where a link holds everything or no file is chosen.
    fn hash(&self) -> Option<u64> {
        self.file().map(File::hash)
    }

    /// What no link can hold.
    ///
    /// # Errors
    /// If it is not at hand, or there is nothing of the kind.
    fn content(&self) -> Result<Arc<Content>, Missing> {
        let file = self.file().ok_or(Missing::Unchosen)?;
        let fits = |content: &Arc<Content>| Some(content.format()) == self.format();
        content_store::get(file.hash()).filter(fits).ok_or_else(|| Missing::File(file.clone()))
    }
}

/// With what a network of `ReLU`s learns data well and within seconds: what a reader gets who chooses it, by plain gradient descent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UsualTraining {
    /// Units of each hidden layer.
    pub hidden: &'static [u16],
    /// Learning rate.
    pub rate: f64,
    /// Examples in a mini-batch.
    pub batch: u32,
    /// The epoch at which training stops.
    pub epochs: u32,
}

/// How the sets of a kind are chosen.
pub(super) trait Chosen: DataKind + Sized {
    /// The sets, in the order in which they are offered.
    const SETS: &'static [&'static str];

    /// The set that is chosen by its name alone.
    fn usual() -> Self;

    /// The set of a name, where the data chosen before may be of the same kind; `None` for a name that is none of these.
    fn chosen(name: &str, _before: Option<&Self>) -> Option<Self> {
        Self::SETS.contains(&name).then(Self::usual)
    }
}

/// The settings that data can have; each is `None` where a kind has none such.
#[derive(Debug, Default)]
pub struct Settings<'a> {
    /// Standard deviation of the Gaussian noise, 0 or more.
    pub noise: Option<&'a mut f64>,
    /// How many examples are trained on.
    pub train: Option<&'a mut u32>,
    /// How many examples are tested on.
    pub test: Option<&'a mut u32>,
    /// The points that the reader has placed.
    pub placed: Option<&'a mut Placed>,
    /// The file of the reader's; the inner is `None` as long as none is chosen.
    pub file: Option<&'a mut Option<File>>,
    /// The column of the label, counted from 1; 0 is the last.
    pub label: Option<&'a mut u32>,
    /// How features are scaled.
    pub scaling: Option<&'a mut Scaling>,
}
