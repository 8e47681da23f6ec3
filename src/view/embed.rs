//! What of the page is shown in a frame of another page.

use super::key::{Read, choose};
use super::{Lab, View};
use crate::choice::choices;

choices! {
    /// What of the page is shown in a frame of another page.
    #[derive(Default, Eq, Hash)]
    pub enum Embed {
        /// All of it: it is in no frame, or in one that it has for itself.
        #[default]
        Off = "off";
        /// The lab that is open, and time.
        Lab = "lab";
        /// The maps, and time.
        Maps = "maps";
        /// The chart of the difference, and time.
        Chart = "chart";
    }
}

impl Embed {
    /// The key of a link that says it.
    pub const KEY: &str = "embed";

    /// What is easier to write, and means [`Embed::Lab`].
    const SHORT: &str = "1";

    /// Whether there is nothing of the page around the lab.
    #[must_use]
    pub fn is_on(self) -> bool {
        self != Self::Off
    }

    pub(super) fn read(text: &str) -> Read<Self> {
        if text == Self::SHORT { Ok((Self::Lab, None)) } else { choose(text, Self::from_name, &Self::NAMES) }
    }
}

impl View {
    /// The view with the lab that can be shown: maps and chart are those of the Twins lab.
    #[must_use]
    pub fn settled(mut self) -> Self {
        if matches!(self.embed, Embed::Maps | Embed::Chart) {
            self.lab = Lab::Twins;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::view::{Key, link};

    fn shown(fragment: &str) -> View {
        let (_, view, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{fragment}: {notices:?}");
        view
    }

    #[test]
    fn the_short_form_is_the_lab() {
        assert_eq!(shown("v=2&embed=1").embed, Embed::Lab);
        assert_eq!(link::write(&Experiment::default(), &shown("v=2&embed=1")), "v=2&embed=lab");
        assert_eq!(link::read("v=2&embed=2").2.len(), 1);
        assert!(Key::from_name(Embed::KEY).is_some());
    }

    #[test]
    fn maps_and_chart_open_their_lab() {
        for (fragment, lab) in [
            ("lab=curves&embed=chart", Lab::Twins),
            ("lab=trade-off&embed=maps", Lab::Twins),
            ("lab=curves&embed=lab", Lab::Curves),
            ("lab=trade-off", Lab::Tradeoff),
        ] {
            assert_eq!(shown(fragment).settled().lab, lab, "{fragment}");
        }
    }
}
