//! Activations to begin with.

use super::{Activation, ActivationError, Family, Kernel, Origin};

/// A RESCU that is worth a look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Preset {
    /// The name in the table of words; of the [`Collection::Kernels`] that of the kernel.
    pub name: &'static str,
    /// What it is an example of.
    pub collection: Collection,
    family: Family,
    kernel: Kernel,
    values: &'static [f64],
}

/// What some presets are examples of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Collection {
    /// `SmeLU`, as published.
    Smelu,
    /// `gSmeLU`, as published, with numbers that we chose.
    Gsmelu,
    /// One hinge, that of `SmeLU` with β = 2, smoothed by each kernel.
    Kernels,
}

impl Collection {
    /// Every collection, in the order of a menu.
    pub const ALL: [Self; 3] = [Self::Smelu, Self::Gsmelu, Self::Kernels];

    /// The name in the table of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Smelu => "smelu",
            Self::Gsmelu => "gsmelu",
            Self::Kernels => "kernels",
        }
    }
}

impl Preset {
    /// Every preset, collection by collection.
    pub const ALL: [Self; 14] = [
        Self::smelu("smelu-0.5", &[0.5]),
        Self::smelu("smelu-1", &[1.0]),
        Self::smelu("smelu-2", &[2.0]),
        Self::smelu("smelu-4", &[4.0]),
        Self::gsmelu("leaky", &[1.0, 1.0, 0.1, 1.0, -0.1]),
        Self::gsmelu("asymmetric", &[0.5, 2.0, 0.0, 1.0, 0.0]),
        Self::gsmelu("asymmetric-leaky", &[0.5, 2.0, 0.1, 1.0, -0.05]),
        Self::gsmelu("negative-slope", &[1.0, 1.0, -0.1, 1.0, 0.1]),
        Self::of_kernel(Kernel::Box),
        Self::of_kernel(Kernel::Triangle),
        Self::of_kernel(Kernel::Epanechnikov),
        Self::of_kernel(Kernel::Biweight),
        Self::of_kernel(Kernel::Cosine),
        Self::of_kernel(Kernel::RaisedCosine),
    ];

    const fn smelu(name: &'static str, values: &'static [f64]) -> Self {
        Self { name, collection: Collection::Smelu, family: Family::Smelu, kernel: Kernel::Box, values }
    }

    const fn gsmelu(name: &'static str, values: &'static [f64]) -> Self {
        Self { name, collection: Collection::Gsmelu, family: Family::Gsmelu, kernel: Kernel::Box, values }
    }

    const fn of_kernel(kernel: Kernel) -> Self {
        let values = &[2.0, 2.0, 0.0, 1.0, 0.0];
        Self { name: kernel.name(), collection: Collection::Kernels, family: Family::Rescu, kernel, values }
    }

    /// As which family it is meant to be shaped further.
    #[must_use]
    pub fn family(&self) -> Family {
        self.family
    }

    /// The kernel that it is an example of.
    #[must_use]
    pub fn kernel(&self) -> Kernel {
        self.kernel
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
    fn the_numbers_are_those_of_the_names() {
        let text = |name: &str| {
            let preset = Preset::ALL.into_iter().find(|preset| preset.name == name).unwrap();
            preset.activation().unwrap().to_string()
        };
        assert_eq!(text("smelu-0.5"), "smelu:beta=0.5");
        assert_eq!(text("leaky"), "gsmelu:alpha=1,beta=1,left=0.1,right=1,value=-0.1");
        assert_eq!(text("asymmetric"), "gsmelu:alpha=0.5,beta=2,left=0,right=1,value=0");
        assert_eq!(text("asymmetric-leaky"), "gsmelu:alpha=0.5,beta=2,left=0.1,right=1,value=-0.05");
        assert_eq!(text("negative-slope"), "gsmelu:alpha=1,beta=1,left=-0.1,right=1,value=0.1");
        assert_eq!(text("box"), "smelu:beta=2");
        assert_eq!(text("biweight"), "rescu:kernel=biweight,alpha=2,beta=2,left=0,right=1,value=0");
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
            assert_eq!(turns, preset.name == "negative-slope", "{preset:?}");
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
