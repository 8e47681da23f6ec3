//! Settings that are one of a few named alternatives: an enum of which each variant is one row.

/// An alternative of a setting, as it is written and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name in links and on the command line.
    pub name: &'static str,
    /// The name for people.
    pub label: &'static str,
}

impl Choice {
    /// The names of several, with commas.
    #[must_use]
    pub fn names(choices: &[Self]) -> String {
        choices.iter().map(|choice| choice.name).collect::<Vec<_>>().join(", ")
    }
}

/// Defines an enum by a table. A row is a variant with its documentation, its name and its label; without a label people see the
/// name. A variant may hold one number, which the row gives the value that it has when the variant is chosen by name.
macro_rules! choices {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $type:ident {
            $(
                $(#[$variant_attribute:meta])*
                $variant:ident $({ $(#[$field_attribute:meta])* $field:ident: $number:ty = $usual:expr })?
                    = $name:literal $(, $label:literal)?;
            )+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        $visibility enum $type {
            $( $(#[$variant_attribute])* $variant $({ $(#[$field_attribute])* $field: $number })?, )+
        }

        impl $type {
            /// Every alternative in the order in which they are offered, each as it is when it is chosen by name.
            $visibility const ALL: [Self; [$($name),+].len()] = [$( Self::$variant $({ $field: $usual })? ),+];
            /// The name and the label of each.
            $visibility const CHOICES: [$crate::choice::Choice; [$($name),+].len()] =
                [$( $crate::choice::Choice { name: $name, label: [$($label,)? $name][0] } ),+];

            /// The name in links and on the command line.
            #[must_use]
            $visibility fn name(self) -> &'static str {
                match self {
                    $( Self::$variant { .. } => $name, )+
                }
            }

            /// The name for people.
            #[must_use]
            $visibility fn label(self) -> &'static str {
                match self {
                    $( Self::$variant { .. } => [$($label,)? $name][0], )+
                }
            }

            /// The alternative of a name, if there is one.
            #[must_use]
            $visibility fn from_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|choice| choice.name() == name)
            }
        }
    };
}

pub(crate) use choices;

#[cfg(test)]
mod tests {
    use super::*;

    choices! {
        /// Something to drink.
        enum Drink {
            /// Nothing in it.
            Water = "water";
            /// Leaves in it.
            Tea { sugar: u8 = 2 } = "tea", "Hot tea";
        }
    }

    #[test]
    fn a_row_gives_name_label_and_usual_number() {
        assert_eq!(Drink::ALL, [Drink::Water, Drink::Tea { sugar: 2 }]);
        assert_eq!(Drink::CHOICES.map(|choice| choice.label), ["water", "Hot tea"]);
        assert_eq!(Drink::ALL.map(Drink::label), ["water", "Hot tea"]);
        assert_eq!(Choice::names(&Drink::CHOICES), "water, tea");
    }

    #[test]
    fn a_name_stands_for_the_alternative_whatever_its_number() {
        assert_eq!(Drink::Tea { sugar: 9 }.name(), "tea");
        assert_eq!(Drink::from_name("tea"), Some(Drink::Tea { sugar: 2 }));
        assert_eq!(Drink::from_name("Hot tea"), None);
    }
}
