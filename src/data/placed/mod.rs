//! Points of two or three labels that the reader has placed in the plane.
//!
//! Of the points of each label one in four, at least one, is tested on and never trained on; the seed of the data says which.

mod edit;
mod kind;
mod text;

use ndarray::Array2;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::form::{COORDINATES, EXTENT};
use super::{DataSet, Samples};
use crate::random::{Purpose, Stream};

pub use edit::{Gesture, REACH, Tool};
pub use text::{Flaw, PointFlaw};

/// How many labels there can be.
pub const LABELS: usize = 3;
/// More points than these are not taken, so that links stay short enough to be sent.
pub const MOST: usize = 300;
/// Points that each label needs: one to learn from, one to be tested on.
const FEWEST: usize = 2;
/// Of so many points one is tested on.
const PARTS: usize = 4;
/// Points lie on a grid so fine that the eye sees none.
const PER_UNIT: f64 = 100.0;

/// Points, label by label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// Those of each label in the order in which they came, [`MOST`] in all.
    of_label: [Vec<Spot>; LABELS],
}

/// Which of the points it is. Those of a label are counted in the order in which they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointId {
    /// Its label, counted from 0.
    pub label: u8,
    /// Its place among those of its label.
    pub index: usize,
}

/// A place on the grid, in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spot([i16; 2]);

impl Spot {
    /// The nearest to a point; none to what is not a number.
    fn near(point: [f64; 2]) -> Option<Self> {
        let on_grid = |x: f64| libm::round(x.clamp(-EXTENT, EXTENT) * PER_UNIT) as i16;
        (!point.iter().any(|x| x.is_nan())).then(|| Self(point.map(on_grid)))
    }

    fn point(self) -> [f64; 2] {
        self.0.map(|x| f64::from(x) / PER_UNIT)
    }
}

/// Why nothing can be learnt from the points that there are.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{self:?}")]
pub struct TooFew {
    /// The label, counted from 0.
    pub label: usize,
    /// How many points it has: 0 or 1.
    pub count: usize,
}

impl Placed {
    /// A pattern to begin with: label 1 is half enclosed by label 0, so that no straight line parts them.
    #[must_use]
    pub fn usual() -> Self {
        Self { of_label: [AROUND.map(Spot).to_vec(), WITHIN.map(Spot).to_vec(), Vec::new()] }
    }

    /// The training and the test set of a seed.
    ///
    /// # Errors
    /// If there are too few points of a label.
    pub fn draw(&self, seed: u32) -> Result<DataSet, TooFew> {
        self.check()?;
        let is_tested = self.tested(seed);
        let samples = |tested: bool| {
            let chosen: Vec<PointId> = self.ids().filter(|id| is_tested[usize::from(id.label)][id.index] == tested).collect();
            let coordinates = chosen.iter().filter_map(|&id| self.place(id)).flatten().map(|x| x as f32).collect();
            // Each point has COORDINATES coordinates, which is the shape asked for.
            let features = Array2::from_shape_vec((chosen.len(), COORDINATES), coordinates).unwrap_or_default();
            Samples::labelled(features, chosen.iter().map(|id| id.label).collect())
        };
        Ok(DataSet { train: samples(false), test: samples(true) })
    }

    /// Confirms that each label has points to learn from and to be tested on.
    ///
    /// # Errors
    /// If it has too few.
    pub fn check(&self) -> Result<(), TooFew> {
        let counts = self.of_label[..self.classes()].iter().map(Vec::len).enumerate();
        let too_few = counts.into_iter().find(|&(_, count)| count < FEWEST);
        too_few.map_or(Ok(()), |(label, count)| Err(TooFew { label, count }))
    }

    /// For each point of each label, whether it is tested on under a seed.
    #[must_use]
    pub fn tested(&self, seed: u32) -> [Vec<bool>; LABELS] {
        let mut stream = Stream::new(seed, Purpose::TrainingData, 0);
        self.of_label.each_ref().map(|spots| {
            let mut tested: Vec<bool> = (0..spots.len()).map(|index| index < test_points(spots.len())).collect();
            stream.shuffle(&mut tested);
            tested
        })
    }

    /// How many labels are learnt: 3 as soon as there is a point of the third, else 2.
    #[must_use]
    pub fn classes(&self) -> usize {
        if self.of_label[2].is_empty() { 2 } else { LABELS }
    }

    /// How many points there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.of_label.iter().map(Vec::len).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is no room for another.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.len() >= MOST
    }

    /// How many points are trained on.
    #[must_use]
    pub fn training_points(&self) -> usize {
        self.of_label.iter().map(|spots| spots.len() - test_points(spots.len())).sum()
    }

    /// Every point, label after label.
    pub fn ids(&self) -> impl Iterator<Item = PointId> {
        let of_label = |(label, spots): (u8, &Vec<Spot>)| (0..spots.len()).map(move |index| PointId { label, index });
        (0..).zip(&self.of_label).flat_map(of_label)
    }

    /// Where a point is, in units of the plane; `None` if there is no such point.
    #[must_use]
    pub fn place(&self, id: PointId) -> Option<[f64; 2]> {
        Some(self.of_label.get(usize::from(id.label))?.get(id.index)?.point())
    }
}

/// How many of the points of a label are tested on.
fn test_points(placed: usize) -> usize {
    if placed < FEWEST { 0 } else { (placed / PARTS).max(1) }
}

#[rustfmt::skip]
const AROUND: [[i16; 2]; 20] = [
    [105, 139], [65, 153], [32, 194], [-14, 166], [-60, 185], [-97, 160], [-121, 122], [-168, 107], [-164, 57], [-195, 22],
    [-175, -20], [-167, -58], [-164, -104], [-150, -154], [-91, -148], [-55, -169], [-15, -197], [36, -210], [75, -175], [107, -142],
];
#[rustfmt::skip]
const WITHIN: [[i16; 2]; 20] = [
    [10, -9], [-27, 14], [-19, -42], [6, 38], [-67, -6], [31, -30], [-28, 45], [-51, -59], [48, 20], [-80, 27],
    [14, -68], [13, 74], [70, 5], [100, 26], [128, -15], [157, -27], [169, 18], [188, -1], [210, 12], [248, 5],
];

#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "tests.rs"]
mod tests;
