//! The words in which a formula is spoken.

/// A part of a spoken formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A letter or a number, which is read as it is written.
    Text(String),
    /// What the table of words has a word for.
    Word(Word),
}

/// A sign, a bracket, or the name of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// =
    Is,
    /// +
    Plus,
    /// − before a number or between two.
    Minus,
    /// A product.
    Times,
    /// Between numerator and denominator.
    Over,
    /// (
    OpenBracket,
    /// )
    CloseBracket,
    /// After what is raised to the power 2.
    Squared,
    /// After what is raised to the power 3.
    Cubed,
    /// Between a base and its exponent.
    ToThePower,
    /// Between the name of a function and its argument.
    Of,
    /// Between two arguments, or two conditions.
    And,
    /// ≤
    AtMost,
    /// ≥
    AtLeast,
    /// <
    Below,
    /// >
    Above,
    /// The square root of what follows.
    SquareRoot,
    /// The logarithm.
    Log,
    /// The larger of two numbers.
    Max,
    /// The hyperbolic tangent.
    Tanh,
    /// The complementary error function.
    Erfc,
    /// The sine.
    Sine,
    /// The cosine.
    Cosine,
    /// π
    Pi,
    /// σ, the logistic function.
    Sigma,
    /// Φ, the normal distribution function.
    Phi,
}

impl Word {
    /// Every word.
    pub const ALL: [Self; 26] = [
        Self::Is,
        Self::Plus,
        Self::Minus,
        Self::Times,
        Self::Over,
        Self::OpenBracket,
        Self::CloseBracket,
        Self::Squared,
        Self::Cubed,
        Self::ToThePower,
        Self::Of,
        Self::And,
        Self::AtMost,
        Self::AtLeast,
        Self::Below,
        Self::Above,
        Self::SquareRoot,
        Self::Log,
        Self::Max,
        Self::Tanh,
        Self::Erfc,
        Self::Sine,
        Self::Cosine,
        Self::Pi,
        Self::Sigma,
        Self::Phi,
    ];

    /// The name in the table of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::Plus => "plus",
            Self::Minus => "minus",
            Self::Times => "times",
            Self::Over => "over",
            Self::OpenBracket => "open-bracket",
            Self::CloseBracket => "close-bracket",
            Self::Squared => "squared",
            Self::Cubed => "cubed",
            Self::ToThePower => "to-the-power",
            Self::Of => "of",
            Self::And => "and",
            Self::AtMost => "at-most",
            Self::AtLeast => "at-least",
            Self::Below => "below",
            Self::Above => "above",
            Self::SquareRoot => "square-root",
            Self::Log => "log",
            Self::Max => "max",
            Self::Tanh => "tanh",
            Self::Erfc => "erfc",
            Self::Sine => "sine",
            Self::Cosine => "cosine",
            Self::Pi => "pi",
            Self::Sigma => "sigma",
            Self::Phi => "phi",
        }
    }
}

impl From<&str> for Spoken {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Word> for Spoken {
    fn from(word: Word) -> Self {
        Self::Word(word)
    }
}
