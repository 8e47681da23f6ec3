//! What is made of the rows of the catalogue.

/// From one row for each family: [`Family`](super::Family), and [`Activation`](super::Activation) with a variant for each family
/// that is not made of a RESCU.
macro_rules! catalogue {
    ($(
        $family:ident $(= $variant:ident $(($shape:ident))?)? {
            name: $name:literal,
            title: $title:literal,
            formula: $formula:literal,
            origin: $origin:expr,
            source: $source:expr,
            parameters: $parameters:expr,
        }
    )*) => {
        /// A kind of activation, as the page and the command line offer it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Family {
            $(#[doc = concat!("`", $title, "`.")] $family,)*
        }

        impl Family {
            /// Every family, in the order of a menu.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$family),*];

            fn row(self) -> &'static FamilyRow {
                match self {
                    $(Self::$family => const {
                        &FamilyRow {
                            name: $name,
                            title: $title,
                            formula: $formula,
                            origin: $origin,
                            source: $source,
                            parameters: $parameters,
                        }
                    },)*
                }
            }
        }

        /// An activation function of a pre-activation x, which has no unit.
        ///
        /// Its text, by `Display` and `FromStr`, is `name:key=value,key=value`, such as `smelu:beta=2`; it is exact, and it is also
        /// how an activation is serialised. Each family's source is [`Family::source`].
        ///
        /// ```
        /// use rescu_explorer::activation::{Activation, ActivationError, Properties, Trend};
        ///
        /// let smelu: Activation = "smelu:beta=2".parse()?;
        /// assert_eq!(smelu, Activation::smelu(2.0)?);
        /// // In f64, to draw: the transition is a parabola, (x + β)²/(4β).
        /// assert_eq!((smelu.value(0.0), smelu.slope(0.0), smelu.curvature(0.0)), (0.5, 0.5, 0.25));
        /// // In f32, to train: a slice at a time.
        /// let (x, mut value, mut slope) = ([-3.0, 0.0, 3.0], [0.0; 3], [0.0; 3]);
        /// smelu.lanes().value_and_slope(&x, &mut value, &mut slope);
        /// assert_eq!((value, slope), ([0.0, 0.5, 3.0], [0.0, 0.5, 1.0]));
        /// assert_eq!(Properties::of(&smelu).trend, Trend::Rising);
        /// assert!("smelu:beta=-1".parse::<Activation>().is_err());
        /// # Ok::<(), ActivationError>(())
        /// ```
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum Activation {
            $($(#[doc = concat!($formula, ".")] $variant $(($shape))?,)?)*
            /// Two lines with a smooth transition: `SmeLU`, `gSmeLU` and their kin.
            Rescu(Rescu),
            /// A slope that is drawn point by point.
            Drawn(Drawn),
        }

        impl Activation {
            /// The family with the shortest name that describes it exactly: a RESCU with a box kernel is a `gSmeLU`, or even a
            /// `SmeLU`.
            #[must_use]
            pub fn family(&self) -> Family {
                match self {
                    $($(Self::$variant { .. } => Family::$family,)?)*
                    Self::Rescu(rescu) => Family::of_rescu(rescu),
                    Self::Drawn(_) => Family::Drawn,
                }
            }

            /// What it knows of itself.
            pub(super) fn function(&self) -> &dyn ActivationFunction {
                match self {
                    $($(Self::$variant $((shape @ $shape { .. }))? => catalogue!(@function $variant $(shape $shape)?),)?)*
                    Self::Rescu(rescu) => rescu,
                    Self::Drawn(drawn) => drawn,
                }
            }

            /// The activation of a family that is not made of a RESCU; `None` for one that is, or if there are too few or too many
            /// numbers.
            fn of_own_variant(family: Family, numbers: &[f64]) -> Option<Result<Self, ActivationError>> {
                match family {
                    $($(Family::$family => catalogue!(@made numbers $variant $($shape)?),)?)*
                    _ => None,
                }
            }
        }
    };
    (@function $variant:ident) => { &$variant };
    (@function $variant:ident $value:ident $shape:ident) => { $value };
    (@made $numbers:ident $variant:ident) => { $numbers.is_empty().then_some(Ok(Self::$variant)) };
    (@made $numbers:ident $variant:ident $shape:ident) => {
        $numbers.try_into().ok().map(|numbers| $shape::new(numbers).map(Self::$variant))
    };
}

pub(super) use catalogue;
