//! A table as something to learn: which column is the label, how features are scaled, and what is tested on.

use ndarray::Array2;

use super::table::{Classes, Column, Table};
use super::{ColumnName, File, Format, Missing, TableError};
use crate::choice::choices;
use crate::data::kind::Chosen;
use crate::data::{DataKind, DataSet, Form, Samples, Settings, Task, UsualTraining};
use crate::random::{Purpose, Stream};

/// One row in four is tested on.
const PARTS: usize = 4;

/// Which table is learnt from, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    /// Its file; `None` as long as none is chosen.
    pub file: Option<File>,
    /// The column of the label, counted from 1; 0 is the last.
    pub label: u32,
    /// How features are scaled.
    pub scaling: Scaling,
}

choices! {
    /// How features are scaled.
    #[derive(Eq)]
    pub enum Scaling {
        /// Each to mean 0 and standard deviation 1 over the training rows; one that is always the same to 0.
        Standardised = "standardised";
        /// As they are.
        AsTheyAre = "raw";
    }
}

impl Learning {
    /// A table of this file, with its last column as the label.
    #[must_use]
    pub fn of(file: Option<File>) -> Self {
        Self { file, label: 0, scaling: Scaling::Standardised }
    }

    /// The training and the test rows under a seed, which alone decides on which are which.
    ///
    /// # Errors
    /// If the label or a feature cannot be used.
    pub fn draw(&self, table: &Table, seed: u32) -> Result<DataSet, TableError> {
        let classes = self.classes(table)?;
        let features = self.features(table)?;
        let (test, train) = split(table.rows(), seed);
        let scales: Vec<_> = features.iter().map(|(_, numbers)| self.scaling.scale(numbers, &train)).collect();
        let samples = |rows: &[u32]| {
            let row =
                |&row: &u32| features.iter().zip(&scales).map(move |((_, numbers), scale)| scale.of(numbers[row as usize]));
            let features = Array2::from_shape_vec((rows.len(), features.len()), rows.iter().flat_map(row).collect());
            // Each row has a number for each feature.
            let labels = rows.iter().map(|&row| classes.of_row[row as usize]).collect();
            Samples::labelled(features.unwrap_or_default(), labels)
        };
        Ok(DataSet { train: samples(&train), test: samples(&test) })
    }

    /// The names of the labels.
    ///
    /// # Errors
    /// If the column is no label.
    pub fn labels<'a>(&self, table: &'a Table) -> Result<&'a [String], TableError> {
        self.classes(table).map(|classes| classes.names.as_slice())
    }

    /// The names of the features, and the numbers of a row of the test set under a seed, as they are in the file; before them the
    /// row itself, counted as in the file.
    ///
    /// # Errors
    /// If a feature cannot be used.
    pub fn test_rows<'a>(&self, table: &'a Table, seed: u32) -> Result<TestRows<'a>, TableError> {
        Ok(TestRows { features: self.features(table)?, rows: split(table.rows(), seed).0, header: table.has_header })
    }

    /// Confirms that label and features can be used.
    ///
    /// # Errors
    /// If they cannot.
    pub fn check(&self, table: &Table) -> Result<(), TableError> {
        self.classes(table)?;
        self.features(table).map(drop)
    }

    fn classes<'a>(&self, table: &'a Table) -> Result<&'a Classes, TableError> {
        let column = &table.columns()[self.place(table)?];
        column.classes.as_ref().map_err(Clone::clone)
    }

    /// All other columns, which must be numeric.
    fn features<'a>(&self, table: &'a Table) -> Result<Vec<(&'a ColumnName, &'a [f32])>, TableError> {
        let label = self.place(table)?;
        let others = table.columns().iter().enumerate().filter(|(index, _)| *index != label);
        let feature = |(_, column): (usize, &'a Column)| match &column.numbers {
            Ok(numbers) => Ok((&column.name, numbers.as_slice())),
            Err(error) => Err(error.clone()),
        };
        others.map(feature).collect()
    }

    /// The place of the label's column, counted from 0.
    fn place(&self, table: &Table) -> Result<usize, TableError> {
        let columns = table.columns().len();
        match (self.label as usize).checked_sub(1).unwrap_or(columns - 1) {
            place if place < columns => Ok(place),
            _ => Err(TableError::NoColumn { chosen: self.label, columns }),
        }
    }
}

impl Learning {
    /// Something about the table, if that is at hand and can be used.
    fn of_table<T>(&self, take: impl Fn(&Table) -> Result<T, TableError>) -> Option<T> {
        take(self.content().ok()?.table().ok()?).ok()
    }
}

impl DataKind for Learning {
    fn name(&self) -> &'static str {
        Self::SETS[0]
    }

    fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(Learning::draw(self, self.content()?.table()?, seed)?)
    }

    fn check(&self) -> Result<(), Missing> {
        Ok(Learning::check(self, self.content()?.table()?)?)
    }

    fn task(&self) -> Task {
        Task::Labels { classes: self.of_table(|table| Ok(self.labels(table)?.len())).unwrap_or(2) }
    }

    fn features(&self) -> usize {
        self.of_table(|table| Ok(table.names().len() - 1)).unwrap_or_default()
    }

    fn training_examples(&self) -> usize {
        self.of_table(|table| Ok(training_rows(table.rows()))).unwrap_or_default()
    }

    fn form(&self) -> Form {
        Form::Row
    }

    fn usual_training(&self) -> UsualTraining {
        UsualTraining { hidden: &[16, 16], rate: 0.1, batch: 16, epochs: 100 }
    }

    fn label(&self, label: u8) -> String {
        let name = self.of_table(|table| Ok(self.labels(table)?.get(usize::from(label)).cloned()));
        name.flatten().unwrap_or_default()
    }

    fn settings(&mut self) -> Settings<'_> {
        let Self { file, label, scaling } = self;
        Settings { file: Some(file), label: Some(label), scaling: Some(scaling), ..Settings::default() }
    }

    fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    fn format(&self) -> Option<Format> {
        Some(Format::Table)
    }
}

impl Chosen for Learning {
    const SETS: &'static [&'static str] = &["table"];

    fn usual() -> Self {
        Self::of(None)
    }
}

/// The test rows of a table, as they are in the file.
pub struct TestRows<'a> {
    /// The name of each feature, and its number in every row of the table.
    features: Vec<(&'a ColumnName, &'a [f32])>,
    /// Which rows of the table are tested on, counted from 0 without the header, in the order of the test set.
    rows: Vec<u32>,
    /// Whether a header is the first row of the file.
    header: bool,
}

impl<'a> TestRows<'a> {
    /// The names of the features.
    pub fn names(&self) -> impl Iterator<Item = &'a ColumnName> {
        self.features.iter().map(|(name, _)| *name)
    }

    /// The row of the file that a test example is, counted from 1, and its features; `None` if there are fewer.
    #[must_use]
    pub fn row(&self, example: u32) -> Option<(usize, Vec<f32>)> {
        let row = *self.rows.get(example as usize)? as usize;
        Some((row + 1 + usize::from(self.header), self.features.iter().map(|(_, numbers)| numbers[row]).collect()))
    }
}

/// How many rows of so many are trained on.
fn training_rows(rows: usize) -> usize {
    rows - rows / PARTS
}

/// The rows that are tested on and those that are trained on, each in a random order.
fn split(rows: usize, seed: u32) -> (Vec<u32>, Vec<u32>) {
    let mut order: Vec<u32> = (0..rows as u32).collect();
    Stream::new(seed, Purpose::TrainingData, 0).shuffle(&mut order);
    let train = order.split_off(rows - training_rows(rows));
    (order, train)
}

/// What a feature is moved and divided by.
struct Standardisation {
    /// What is subtracted, in the unit of the feature.
    centre: f64,
    /// What is divided by then, above 0, in the unit of the feature.
    width: f64,
}

impl Standardisation {
    fn of(&self, number: f32) -> f32 {
        ((f64::from(number) - self.centre) / self.width) as f32
    }
}

impl Scaling {
    fn scale(self, numbers: &[f32], rows: &[u32]) -> Standardisation {
        if self == Self::AsTheyAre {
            return Standardisation { centre: 0.0, width: 1.0 };
        }
        let each = || rows.iter().map(|&row| f64::from(numbers[row as usize]));
        let count = rows.len() as f64;
        let centre = each().sum::<f64>() / count;
        let deviation = libm::sqrt(each().map(|x| (x - centre) * (x - centre)).sum::<f64>() / count);
        Standardisation { centre, width: if deviation > 0.0 { deviation } else { 1.0 } }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "learning_tests.rs"]
mod tests;
