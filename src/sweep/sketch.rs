//! A small grid that is trained at once, so that there is a picture before anybody has asked for one.

use super::{Grid, GridEntry, Sweep};
use crate::activation::Activation;
use crate::experiment::Experiment;

/// Multiply-adds that two workers of a current device do within half a second.
const QUICK: f64 = 6e9;

/// Fewer activations of a larger grid make no picture of it.
const FEWEST: usize = 3;

impl Grid {
    /// Activations of this grid, as far apart in it as can be, as many as half a second is enough for: two replicas of each, one seed, the
    /// first size of network. None where they are too few to be a picture of the grid.
    #[must_use]
    pub fn sketch(&self, experiment: &Experiment) -> Option<Self> {
        let hidden = self.hidden.iter().take(1).cloned().collect();
        let all = self.activations();
        let sketch = Self { entries: Vec::new(), hidden, replicas: Self::REPLICAS[0], seeds: Self::SEEDS[0] };
        let base = Sweep::new(experiment, &Self { entries: self.entries.clone(), ..sketch.clone() }).base().clone();
        let most = (QUICK / (base.work_per_epoch() * f64::from(base.epochs)).max(1.0)) as usize;
        let count = all.len().min(most);
        let is_picture = count >= all.len().clamp(1, FEWEST);
        is_picture.then(|| Self { entries: far_apart(&all, count).cloned().map(GridEntry::from).collect(), ..sketch })
    }
}

/// So many of them, the first and the last among them where there are two, at equal distances.
fn far_apart(all: &[Activation], count: usize) -> impl Iterator<Item = &Activation> {
    let (last, gaps) = (all.len().saturating_sub(1), count.saturating_sub(1).max(1));
    (0..count).filter_map(move |place| all.get(place * last / gaps))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::link::experiment;

    fn grid(entries: &str) -> Grid {
        let mut grid = Grid::default();
        assert_eq!(grid.put_entries(entries), []);
        grid
    }

    #[test]
    fn the_usual_grid_is_sketched_whole_with_two_replicas_and_one_seed() {
        let sketch = Grid::default().sketch(&Experiment::default()).unwrap();
        assert_eq!((sketch.activations(), sketch.replicas, sketch.seeds), (Grid::default().activations(), 2, 1));
    }

    #[test]
    fn a_sketch_has_as_many_activations_as_there_is_time_for_and_the_ends_of_the_grid() {
        let all = grid("relu;smelu:beta=0.1..4/40;tanh");
        let (mut before, mut epochs) = (usize::MAX, 100);
        while let Some(sketch) = all.sketch(&experiment(&format!("epochs={epochs}"))) {
            let activations = sketch.activations();
            assert!((FEWEST..=before).contains(&activations.len()));
            assert_eq!([activations.first(), activations.last()], [Some(&Activation::Relu), Some(&Activation::Tanh)]);
            let work = experiment(&format!("epochs={epochs}&replicas=2")).work_per_epoch() * f64::from(epochs);
            assert!(work * activations.len() as f64 <= QUICK);
            (before, epochs) = (activations.len(), epochs * 2);
        }
        assert_eq!(before.cmp(&42), std::cmp::Ordering::Less, "no sketch of a part was tried");
    }

    #[test]
    fn what_takes_long_is_not_sketched_and_a_small_grid_is_sketched_whole_or_not_at_all() {
        assert_eq!(Grid::default().sketch(&experiment("hidden=256-256&epochs=1000")), None);
        assert_eq!(grid("relu;tanh").sketch(&Experiment::default()).unwrap().activations().len(), 2);
        assert_eq!(grid("relu;tanh").sketch(&experiment("hidden=64-64&train=5000&epochs=1000")), None);
    }

    #[test]
    fn it_is_of_the_first_size() {
        let mut sized = grid("relu;tanh;mish");
        sized.put_hidden("8;16-16");
        assert_eq!(sized.sketch(&Experiment::default()).unwrap().hidden, [[8]]);
    }
}
