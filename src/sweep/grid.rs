//! Which configurations are compared, and over how much.

use super::GridEntry;
use crate::activation::Activation;
use crate::experiment::{Correction, Expected, Problem, layers_text, read_layers};

/// Between entries, and between the hidden layers of one network and of another.
const BETWEEN: char = ';';

/// Activations in networks of one or several sizes, how many replicas of each, and over how many seeds; all else is an experiment's.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The activations; see [`GridEntry`].
    pub entries: Vec<GridEntry>,
    /// The hidden layers with which each of them is trained, at most [`Grid::MOST_SIZES`]; none are those of the experiment.
    pub hidden: Vec<Vec<u16>>,
    /// How many replicas each configuration trains: see [`Grid::REPLICAS`].
    pub replicas: u32,
    /// Over how many seeds: see [`Grid::SEEDS`].
    pub seeds: u32,
}

impl Default for Grid {
    /// `ReLU`, eleven `SmeLU`s, and five others, eight replicas of each, over four seeds.
    fn default() -> Self {
        let (entries, _) = read_entries(USUAL);
        Self { entries, hidden: Vec::new(), replicas: 8, seeds: 4 }
    }
}

const USUAL: &str = "relu;smelu:beta=0.125..4/11;softplus:beta=1;swish:beta=1;gelu:beta=1;tanh;mish";

impl Grid {
    /// How few and how many replicas a configuration trains.
    pub const REPLICAS: [u32; 2] = [2, 32];
    /// Over how few and how many seeds.
    pub const SEEDS: [u32; 2] = [1, 64];
    /// More activations are not taken.
    pub const MOST: usize = 100;
    /// Nor more sizes of networks.
    pub const MOST_SIZES: usize = 4;

    /// The activations that are compared, each once, in the order of the entries.
    #[must_use]
    pub fn activations(&self) -> Vec<Activation> {
        let mut activations: Vec<Activation> = Vec::new();
        for activation in self.entries.iter().flat_map(GridEntry::activations) {
            if !activations.contains(activation) && activations.len() < Self::MOST {
                activations.push(activation.clone());
            }
        }
        activations
    }

    /// The entries as a link has them.
    #[must_use]
    pub fn text(&self) -> String {
        self.entries.iter().map(GridEntry::to_string).collect::<Vec<_>>().join(&BETWEEN.to_string())
    }

    /// Takes the entries of a text, as far as they can be used, and says what is wrong with each that cannot.
    pub fn put_entries(&mut self, text: &str) -> Vec<Problem> {
        let (entries, mut problems) = read_entries(text);
        if entries.is_empty() {
            return if problems.is_empty() { vec![nothing(text)] } else { problems };
        }
        let all: usize = entries.iter().map(|entry| entry.activations().len()).sum();
        if all > Self::MOST {
            let why = Correction::TooManyActivations { used: Self::MOST as u32 };
            problems.push(Problem::Adjusted { value: text.to_owned(), why });
        }
        self.entries = entries;
        problems
    }

    /// The hidden layers as a link has them; empty where they are those of the experiment.
    #[must_use]
    pub fn hidden_text(&self) -> String {
        self.hidden.iter().map(|layers| layers_text(layers)).collect::<Vec<_>>().join(&BETWEEN.to_string())
    }

    /// Takes the hidden layers of a text, as far as they can be used, each once, and says what is wrong with those that cannot.
    pub fn put_hidden(&mut self, text: &str) -> Vec<Problem> {
        let (mut sizes, mut problems) = (Vec::new(), Vec::new());
        let mut repeated = false;
        for piece in text.split(BETWEEN).filter(|piece| !piece.is_empty()) {
            match read_layers(piece) {
                Ok(layers) if sizes.contains(&layers) => repeated = true,
                Ok(layers) => sizes.push(layers),
                Err(problem) => problems.push(problem),
            }
        }
        if repeated {
            problems.push(Problem::Adjusted { value: text.to_owned(), why: Correction::RepeatedNetworks });
        }
        if sizes.len() > Self::MOST_SIZES {
            sizes.truncate(Self::MOST_SIZES);
            let why = Correction::TooManyNetworks { used: Self::MOST_SIZES as u32 };
            problems.push(Problem::Adjusted { value: text.to_owned(), why });
        }
        self.hidden = sizes;
        problems
    }
}

fn read_entries(text: &str) -> (Vec<GridEntry>, Vec<Problem>) {
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    for piece in text.split(BETWEEN).filter(|piece| !piece.is_empty()) {
        match GridEntry::read(piece) {
            Ok((entry, remark)) => {
                entries.push(entry);
                problems.extend(remark);
            }
            Err(problem) => problems.push(problem),
        }
    }
    (entries, problems)
}

fn nothing(text: &str) -> Problem {
    Problem::Unreadable { value: text.to_owned(), expected: Expected::Activations }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_grid_is_seventeen_configurations() {
        let grid = Grid::default();
        assert_eq!((grid.activations().len(), grid.text().as_str()), (17, USUAL));
    }

    #[test]
    fn an_activation_is_compared_once_and_a_bad_entry_named() {
        let mut grid = Grid::default();
        let problems = grid.put_entries("relu;smelu:beta=1!2;;nonsense;smelu:beta=2");
        assert_eq!((grid.activations().len(), problems.len()), (3, 1));
        assert!(matches!(&problems[0], Problem::Unreadable { value, .. } if value == "nonsense"), "{problems:?}");
        let before = grid.clone();
        assert_eq!((grid.put_entries("").len(), grid.put_entries("nonsense;rubbish").len()), (1, 2));
        assert_eq!(grid, before, "a grid of nothing is none");
        assert_eq!(grid.put_entries("smelu:beta=1..2/40;softplus:beta=1..2/40;swish:beta=1..2/40").len(), 1);
        assert_eq!(grid.activations().len(), Grid::MOST);
    }

    #[test]
    fn sizes_are_taken_once_and_what_is_wrong_with_them_is_said() {
        let mut grid = Grid::default();
        assert_eq!((grid.put_hidden("16-16;none;64").len(), grid.hidden_text().as_str()), (0, "16-16;none;64"));
        assert_eq!(grid.hidden, [vec![16, 16], vec![], vec![64]]);
        assert_eq!((grid.put_hidden("4;5;4;5").len(), grid.hidden_text().as_str()), (1, "4;5"));
        assert_eq!((grid.put_hidden("999;8").len(), grid.hidden_text().as_str()), (1, "8"));
        assert_eq!((grid.put_hidden("1;2;3;4;5").len(), grid.hidden_text().as_str()), (1, "1;2;3;4"));
        assert_eq!((grid.put_hidden("").len(), grid.hidden_text().as_str()), (0, ""));
    }
}
