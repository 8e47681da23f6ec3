//! Settings that are one of a few named alternatives: an enum of which each variant is one row.

/// Defines an enum by a table. A row is a variant with its documentation and its name; what people call it stands in the table of
/// words. A variant may hold one number, which the row gives the value that it has when the variant is chosen by name.
macro_rules! choices {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $type:ident {
            $(
                $(#[$variant_attribute:meta])*
                $variant:ident $({ $(#[$field_attribute:meta])* $field:ident: $number:ty = $usual:expr })?
                    = $name:literal;
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
            /// The name of each.
            $visibility const NAMES: [&'static str; [$($name),+].len()] = [$($name),+];

            /// The name in links and on the command line.
            #[must_use]
            $visibility fn name(self) -> &'static str {
                match self {
                    $( Self::$variant { .. } => $name, )+
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
    choices! {
        /// Something to drink.
        enum Drink {
            /// Nothing in it.
            Water = "water";
            /// Leaves in it.
            Tea { sugar: u8 = 2 } = "tea";
        }
    }

    #[test]
    fn a_row_gives_name_and_usual_number() {
        assert_eq!(Drink::ALL, [Drink::Water, Drink::Tea { sugar: 2 }]);
        assert_eq!(Drink::NAMES, ["water", "tea"]);
    }

    #[test]
    fn a_name_stands_for_the_alternative_whatever_its_number() {
        assert_eq!(Drink::Tea { sugar: 9 }.name(), "tea");
        assert_eq!(Drink::from_name("tea"), Some(Drink::Tea { sugar: 2 }));
        assert_eq!(Drink::from_name("Hot tea"), None);
    }
}
