//! The table of families against what it describes.

use std::collections::HashSet;

use rescu_explorer::activation::{Activation, ActivationError, Family, Kernel, Origin, SliderScale};

use crate::specimens::grid;

fn default(family: Family) -> Activation {
    family.name().parse().unwrap()
}

#[test]
fn each_family_is_found_by_its_name_and_by_its_default() {
    let names: HashSet<_> = Family::ALL.iter().map(|family| family.name()).collect();
    assert_eq!(names.len(), Family::ALL.len());
    for family in Family::ALL {
        assert_eq!(Family::from_name(family.name()), Some(family));
        assert_eq!(default(family).family(), family);
        let defaults: Vec<_> = family.parameters().iter().map(|parameter| parameter.default).collect();
        assert_eq!(default(family).parameters(), defaults);
        for text in [family.title(), family.formula(), family.source().unwrap_or("common")] {
            assert!(!text.is_empty(), "{family:?}");
        }
    }
}

#[test]
fn sliders_are_within_limits_and_defaults_on_sliders() {
    for family in Family::ALL {
        let keys: HashSet<_> = family.parameters().iter().map(|parameter| parameter.key).collect();
        assert_eq!(keys.len(), family.parameters().len(), "{family:?}");
        for parameter in family.parameters() {
            let (limits, slider) = (parameter.limits, parameter.slider);
            assert!(slider.min < slider.max && limits.contains(slider.min) && limits.contains(slider.max), "{parameter:?}");
            assert!(slider.contains(parameter.default), "{parameter:?}");
            assert!(parameter.scale != SliderScale::Logarithmic || slider.min > 0.0, "{parameter:?}");
        }
    }
}

#[test]
fn only_smelu_and_gsmelu_are_said_to_be_the_papers() {
    for family in Family::ALL {
        let expected = match family {
            Family::Smelu | Family::Gsmelu => Origin::Papers,
            Family::Rescu | Family::Drawn => Origin::OurExtension,
            _ => Origin::Baseline,
        };
        assert_eq!(family.origin(), expected);
    }
}

#[test]
fn the_number_of_numbers_is_checked() {
    let expected = ActivationError::WrongCount { family: Family::Smelu, expected: 1, found: 2 };
    assert_eq!(Activation::from_parts(Family::Smelu, Kernel::Box, &[1.0, 2.0]), Err(expected));
    for family in Family::ALL {
        let too_many = vec![1.0; family.parameters().len() + 1];
        assert!(Activation::from_parts(family, Kernel::Box, &too_many).is_err());
    }
}

#[test]
fn a_kernel_can_be_changed_where_there_is_one() {
    let smelu = default(Family::Smelu);
    let cosine = smelu.clone().with_kernel(Kernel::Cosine);
    assert_eq!((cosine.family(), cosine.kernel()), (Family::Rescu, Some(Kernel::Cosine)));
    assert_eq!(cosine.with_kernel(Kernel::Box), smelu);
    assert_eq!(Activation::Mish.with_kernel(Kernel::Cosine), Activation::Mish);
    assert_eq!(Activation::Mish.kernel(), None);
}

/// What the explanations say about β.
#[test]
fn a_larger_beta_is_closer_to_relu_but_for_smelu_further() {
    let distance = |family, beta| {
        let activation = Activation::from_parts(family, Kernel::Box, &[beta]).unwrap();
        grid(-20.0, 20.0, 800).map(|x| (activation.value(x) - x.max(0.0)).abs()).fold(0.0, f64::max)
    };
    for betas in [[0.25, 0.5], [0.5, 1.0], [1.0, 2.0], [2.0, 8.0]] {
        for family in [Family::Softplus, Family::Swish, Family::Gelu] {
            assert!(distance(family, betas[1]) < distance(family, betas[0]), "{family:?} {betas:?}");
        }
        assert!(distance(Family::Smelu, betas[1]) > distance(Family::Smelu, betas[0]), "{betas:?}");
    }
}
