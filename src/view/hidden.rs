//! What of the page a link hides, so that a class sees no more than it needs.

use core::fmt;

use super::key::choose;
use crate::choice::choices;
use crate::experiment::Problem;

choices! {
    /// A group of what is on the page that a link can hide. They are in the order of the page.
    #[derive(Eq)]
    pub enum Group {
        /// The tabs of the labs.
        Labs = "labs";
        /// The list of lessons.
        Lessons = "lessons";
        /// The list of scenes.
        Scenes = "scenes";
        /// What differs between twins.
        Differs = "differs";
        /// The data, also to place points.
        Data = "data";
        /// The network.
        Network = "network";
        /// How it is trained.
        Training = "training";
        /// What changes during the run.
        Changes = "changes";
        /// The seeds.
        Seeds = "seeds";
        /// The choice of the activations, and all that shapes them.
        Activations = "activations";
        /// What the run shows, in sentences.
        Conclusion = "conclusion";
        /// All that is below the first view of the Twins lab.
        CloserLook = "closer-look";
        /// The table of measures.
        Measures = "measures";
    }
}

impl Group {
    /// Those that the panel of settings consists of.
    pub const SETTINGS: [Self; 6] = [Self::Differs, Self::Data, Self::Network, Self::Training, Self::Changes, Self::Seeds];
}

/// Between two names in a link.
const SEPARATOR: &str = ",";

/// The groups that are hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden(
    /// A bit for each group, by its place in [`Group::ALL`].
    u16,
);

impl Hidden {
    /// Whether a group is among them.
    #[must_use]
    pub fn contains(self, group: Group) -> bool {
        self.0 & (1 << group as u16) != 0
    }

    /// The same with a group put in or taken out.
    #[must_use]
    pub fn with(self, group: Group, hidden: bool) -> Self {
        let bit = 1 << group as u16;
        Self(if hidden { self.0 | bit } else { self.0 & !bit })
    }

    /// The groups, in the order of the page.
    pub fn groups(self) -> impl Iterator<Item = Group> {
        Group::ALL.into_iter().filter(move |&group| self.contains(group))
    }

    /// The groups that a text names, and what in it names none.
    pub(super) fn read(text: &str) -> (Self, Vec<Problem>) {
        let (mut hidden, mut problems) = (Self::default(), Vec::new());
        for name in text.split(SEPARATOR).filter(|name| !name.is_empty()) {
            match choose(name, Group::from_name, &Group::NAMES) {
                Ok((group, _)) => hidden = hidden.with(group, true),
                Err(problem) => problems.push(problem),
            }
        }
        (hidden, problems)
    }
}

impl fmt::Display for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let names: Vec<&str> = self.groups().map(Group::name).collect();
        formatter.write_str(&names.join(SEPARATOR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_put_in_and_taken_out_one_by_one() {
        for group in Group::ALL {
            let one = Hidden::default().with(group, true);
            assert_eq!(one.groups().collect::<Vec<_>>(), [group]);
            assert_eq!(one.to_string(), group.name());
            assert_eq!(one.with(group, false), Hidden::default());
        }
    }

    #[test]
    fn a_name_of_no_group_is_told_and_the_others_are_used() {
        for (text, used, wrong) in [
            ("", "", 0),
            ("seeds,data", "data,seeds", 0),
            ("data,,data", "data", 0),
            ("data,colour,network,rate", "data,network", 2),
            ("everything", "", 1),
        ] {
            let (hidden, problems) = Hidden::read(text);
            assert_eq!((hidden.to_string().as_str(), problems.len()), (used, wrong), "{text}");
        }
    }
}
