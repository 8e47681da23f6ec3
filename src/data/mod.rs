//! The data sets: what is learnt from and what is tested on.
//!
//! A [`Data`] is a plain description; [`DataKind::draw`] makes the two sets of [`Samples`] from it and a seed. What no description
//! can hold is [`supplied`].

pub mod clicks;
mod form;
mod kind;
pub mod placed;
pub mod plane;
mod samples;
pub mod sine;
pub mod supplied;

use core::ops::{Deref, DerefMut};

pub use clicks::Clicks;
pub use form::{EXTENT, Form, LINE_EXTENT, TrueCurve};
use kind::Chosen;
pub use kind::{DataKind, Settings, UsualTraining};
pub use placed::Placed;
pub use plane::{Plane, PlaneShape};
pub use samples::{DataSet, Samples, Truth};
pub use sine::Sine;
use supplied::{BundledSet, Content, ImageFile, Learning, Table, TableError};

/// More examples than these are not trained on.
pub const LARGEST_TRAINING_SET: usize = 100_000;

/// What is to be learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// To which of several labels an example belongs.
    Labels {
        /// How many there are, 2 or more.
        classes: usize,
    },
    /// A value.
    Value,
}

impl Task {
    /// How many numbers a prediction is: a probability for each label, or the value.
    #[must_use]
    pub fn columns(self) -> usize {
        match self {
            Self::Labels { classes } => classes,
            Self::Value => 1,
        }
    }
}

/// Defines [`Data`] as the sum of the kinds of data. A row is a variant with its documentation and the type that describes it.
macro_rules! kinds {
    ($( $(#[$attribute:meta])* $kind:ident($type:ty); )+) => {
        /// Which data to learn from.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Data {
            $( $(#[$attribute])* $kind($type), )+
        }

        impl Data {
            /// The sets that can be chosen, in the order in which they are offered.
            pub const SETS: [&'static str; 0 $(+ <$type as Chosen>::SETS.len())+] = joined(&[$(<$type as Chosen>::SETS),+]);

            /// The set of a name, with the settings that are usual for it; one that is like the set before it keeps its sizes.
            /// `None` if there is no set of that name.
            #[must_use]
            pub fn chosen(name: &str, before: &Self) -> Option<Self> {
                None$(.or_else(|| {
                    let before = if let Self::$kind(before) = before { Some(before) } else { None };
                    <$type as Chosen>::chosen(name, before).map(Self::$kind)
                }))+
            }
        }

        /// All that is asked of data is asked of its kind.
        impl Deref for Data {
            type Target = dyn DataKind;

            fn deref(&self) -> &Self::Target {
                match self {
                    $( Self::$kind(kind) => kind, )+
                }
            }
        }

        impl DerefMut for Data {
            fn deref_mut(&mut self) -> &mut Self::Target {
                match self {
                    $( Self::$kind(kind) => kind, )+
                }
            }
        }
    };
}

kinds! {
    /// Two classes of points in the plane, drawn anew for each seed.
    Plane(Plane);
    /// Points that the reader has placed in the plane, split anew for each seed.
    Placed(Placed);
    /// Values of a noisy sine, drawn anew for each seed.
    Sine(Sine);
    /// Made-up clicks on advertisements, drawn anew for each seed.
    Clicks(Clicks);
    /// Real handwritten digits with a fixed split, the same for every seed.
    Bundled(BundledSet);
    /// Images of the reader's with a split of their own, the same for every seed.
    Images(ImageFile);
    /// A table of the reader's, split anew for each seed.
    Table(Learning);
}

/// Lists one after the other. `N` is the sum of their lengths; places beyond would be left without a name.
const fn joined<const N: usize>(lists: &[&[&'static str]]) -> [&'static str; N] {
    let mut all = [""; N];
    let (mut list, mut index, mut next) = (0, 0, 0);
    while next < N && list < lists.len() {
        if index < lists[list].len() {
            all[next] = lists[list][index];
            (index, next) = (index + 1, next + 1);
        } else {
            (list, index) = (list + 1, 0);
        }
    }
    all
}

impl Default for Data {
    /// Noisy XOR.
    fn default() -> Self {
        Self::Plane(Plane::usual())
    }
}

impl Data {
    /// Something about the table it consists of, if that is at hand.
    pub fn of_table<T>(&self, take: impl Fn(&Table, &Learning) -> Result<T, TableError>) -> Option<T> {
        match (&*self.content().ok()?, self) {
            (Content::Table(table), Self::Table(learning)) => take(table, learning).ok(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_is_chosen_by_its_name_and_no_name_is_there_twice() {
        let before = Data::default();
        for (index, set) in Data::SETS.iter().enumerate() {
            let chosen = Data::chosen(set, &before).map(|data| data.name());
            assert_eq!(chosen, Some(*set));
            assert!(Data::SETS[..index].iter().all(|other| other != set), "{set}");
        }
        assert_eq!(Data::chosen("", &before), None);
    }

    #[test]
    fn only_sets_of_the_plane_keep_their_sizes() {
        let small = Data::Plane(Plane { train: 20, test: 30, ..Plane::usual() });
        let sizes = |name: &str| {
            let mut data = Data::chosen(name, &small)?;
            let Settings { train: Some(train), test: Some(test), .. } = data.settings() else { return None };
            Some([*train, *test])
        };
        assert_eq!(["moons", "clicks", "digits"].map(sizes), [Some([20, 30]), Some([10_000, 5_000]), None]);
    }
}
