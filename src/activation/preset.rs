//! Activations to begin with.

use super::{Activation, ActivationError, Family, Kernel, Origin};

/// A RESCU that is worth a look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Preset {
    /// The name in a list, where its [`Collection`] is the heading.
    pub label: &'static str,
    /// What it is an example of.
    pub collection: Collection,
    family: Family,
    kernel: Kernel,
    values: &'static [f64],
}

/// What some presets are examples of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Collection {
    /// The papers' `SmeLU`.
    Smelu,
    /// The papers' gSmeLU, with numbers that we chose.
    Gsmelu,
    /// One hinge, that of `SmeLU` with β = 2, smoothed by each kernel.
    Kernels,
}

impl Collection {
    /// Every collection, in the order of a menu.
    pub const ALL: [Self; 3] = [Self::Smelu, Self::Gsmelu, Self::Kernels];

    /// The heading.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Smelu => "SmeLU: the papers",
            Self::Gsmelu => "gSmeLU: the papers; our numbers",
            Self::Kernels => "Kernels on [−2, 2]",
        }
    }
}

impl Preset {
    /// Every preset, collection by collection.
    pub const ALL: [Self; 14] = [
        Self::smelu("SmeLU β = 0.5", &[0.5]),
        Self::smelu("SmeLU β = 1", &[1.0]),
        Self::smelu("SmeLU β = 2", &[2.0]),
        Self::smelu("SmeLU β = 4", &[4.0]),
        Self::gsmelu("Leaky SmeLU: g₋ = 0.1", &[1.0, 1.0, 0.1, 1.0, -0.1]),
        Self::gsmelu("Asymmetric: α = 0.5, β = 2", &[0.5, 2.0, 0.0, 1.0, 0.0]),
        Self::gsmelu("Asymmetric and leaky: g₋ = 0.1", &[0.5, 2.0, 0.1, 1.0, -0.05]),
        Self::gsmelu("Negative left slope: g₋ = −0.1", &[1.0, 1.0, -0.1, 1.0, 0.1]),
        Self::kernel(Kernel::Box),
        Self::kernel(Kernel::Triangle),
        Self::kernel(Kernel::Epanechnikov),
        Self::kernel(Kernel::Biweight),
        Self::kernel(Kernel::Cosine),
        Self::kernel(Kernel::RaisedCosine),
    ];

    const fn smelu(label: &'static str, values: &'static [f64]) -> Self {
        Self { label, collection: Collection::Smelu, family: Family::Smelu, kernel: Kernel::Box, values }
    }

    const fn gsmelu(label: &'static str, values: &'static [f64]) -> Self {
        Self { label, collection: Collection::Gsmelu, family: Family::Gsmelu, kernel: Kernel::Box, values }
    }

    const fn kernel(kernel: Kernel) -> Self {
        let values = &[2.0, 2.0, 0.0, 1.0, 0.0];
        Self { label: kernel.label(), collection: Collection::Kernels, family: Family::Rescu, kernel, values }
    }

    /// As which family it is meant to be shaped further.
    #[must_use]
    pub fn family(&self) -> Family {
        self.family
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(&self) -> Origin {
        if self.collection == Collection::Kernels { self.kernel.origin() } else { self.family.origin() }
    }

    /// The activation itself.
    ///
    /// # Errors
    /// None of [`Preset::ALL`], as the tests show.
    pub fn activation(&self) -> Result<Activation, ActivationError> {
        Activation::from_parts(self.family, self.kernel, self.values)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::activation::{Anchor, Properties, Trend};

    #[test]
    fn every_preset_is_an_activation_of_its_own() {
        let mut seen: Vec<(Family, String)> = Vec::new();
        for preset in Preset::ALL {
            let activation = preset.activation().unwrap();
            seen.push((preset.family(), activation.to_string()));
            assert!(Collection::ALL.contains(&preset.collection), "{preset:?}");
        }
        seen.sort_by(|a, b| a.1.cmp(&b.1));
        let count = seen.len();
        seen.dedup();
        assert_eq!(seen.len(), count, "{seen:?}");
    }

    #[test]
    fn collections_stand_together() {
        let order = Preset::ALL.map(|preset| Collection::ALL.into_iter().position(|known| known == preset.collection));
        assert!(order.is_sorted());
    }

    #[test]
    fn the_numbers_are_those_of_the_labels() {
        let text = |label: &str| {
            let preset = Preset::ALL.into_iter().find(|preset| preset.label.starts_with(label)).unwrap();
            preset.activation().unwrap().to_string()
        };
        assert_eq!(text("SmeLU β = 0.5"), "smelu:beta=0.5");
        assert_eq!(text("Leaky"), "gsmelu:alpha=1,beta=1,left=0.1,right=1,value=-0.1");
        assert_eq!(text("Asymmetric: "), "gsmelu:alpha=0.5,beta=2,left=0,right=1,value=0");
        assert_eq!(text("Asymmetric and"), "gsmelu:alpha=0.5,beta=2,left=0.1,right=1,value=-0.05");
        assert_eq!(text("Negative"), "gsmelu:alpha=1,beta=1,left=-0.1,right=1,value=0.1");
        assert_eq!(text("Box"), "smelu:beta=2");
        assert_eq!(text("Biweight"), "rescu:kernel=biweight,alpha=2,beta=2,left=0,right=1,value=0");
    }

    #[test]
    fn tails_on_the_left_go_through_the_origin() {
        for preset in Preset::ALL {
            let Activation::Rescu(rescu) = preset.activation().unwrap() else { continue };
            assert_eq!(rescu.anchored(Anchor::LeftTail), rescu, "{preset:?}");
        }
    }

    #[test]
    fn only_the_negative_slope_turns() {
        for preset in Preset::ALL {
            let turns = Properties::of(&preset.activation().unwrap()).trend == Trend::Turning;
            assert_eq!(turns, preset.label.starts_with("Negative"), "{preset:?}");
        }
    }

    #[test]
    fn what_is_beyond_the_papers_is_marked() {
        for preset in Preset::ALL {
            let ours = preset.family() == Family::Rescu && preset.activation().unwrap().kernel() != Some(Kernel::Box);
            assert_eq!(preset.origin() == Origin::OurExtension, ours, "{preset:?}");
        }
    }
}
