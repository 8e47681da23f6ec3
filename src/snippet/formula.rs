//! The value and the slope of an activation as expressions.

use super::expression::Expression;
use super::function::Function;

/// An activation as expressions in x.
#[derive(Clone, Debug)]
pub(super) struct Formula {
    /// What value and slope are made of, each from x and the steps before.
    pub(super) steps: Vec<Step>,
    pub(super) value: Pieces,
    pub(super) slope: Pieces,
}

/// An intermediate result with a name.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) result: Expression,
}

/// A function in pieces: the first one whose condition holds, or else the last.
#[derive(Clone, Debug)]
pub(super) struct Pieces {
    pub(super) pieces: Vec<(Condition, Expression)>,
    pub(super) otherwise: Expression,
}

/// Where a piece holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Condition {
    /// x is at most this.
    AtMost(f64),
    /// x is at least this.
    AtLeast(f64),
}

impl Formula {
    /// The same expressions everywhere.
    pub(super) fn smooth(steps: Vec<Step>, value: Expression, slope: Expression) -> Self {
        Self { steps, value: Pieces::everywhere(value), slope: Pieces::everywhere(slope) }
    }

    /// Each piece with its value and its slope.
    pub(super) fn piecewise(
        steps: Vec<Step>,
        pieces: Vec<(Condition, [Expression; 2])>,
        [value, slope]: [Expression; 2],
    ) -> Self {
        let (values, slopes) = pieces.into_iter().map(|(at, [value, slope])| ((at, value), (at, slope))).unzip();
        Self { steps, value: Pieces { pieces: values, otherwise: value }, slope: Pieces { pieces: slopes, otherwise: slope } }
    }

    /// The steps that are needed for some of the two, in order.
    pub(super) fn steps_for(&self, wanted: &[&Pieces]) -> Vec<&Step> {
        let mut needed: Vec<&Step> = Vec::new();
        for step in self.steps.iter().rev() {
            let is_wanted = wanted.iter().any(|pieces| pieces.mention(step.name));
            if is_wanted || needed.iter().any(|later| later.result.mentions(step.name)) {
                needed.insert(0, step);
            }
        }
        needed
    }
}

impl Pieces {
    pub(super) fn everywhere(otherwise: Expression) -> Self {
        Self { pieces: vec![], otherwise }
    }

    /// Without pieces that say what the rest says, too: of a constant one is left.
    pub(super) fn merged(&self) -> Self {
        let mut pieces = self.pieces.clone();
        while pieces.pop_if(|(_, last)| *last == self.otherwise).is_some() {}
        Self { pieces, otherwise: self.otherwise.clone() }
    }

    fn mention(&self, name: &str) -> bool {
        self.expressions().any(|piece| piece.mentions(name))
    }

    pub(super) fn calls(&self, function: Function) -> bool {
        self.expressions().any(|piece| piece.calls(function))
    }

    fn expressions(&self) -> impl Iterator<Item = &Expression> {
        self.pieces.iter().map(|(_, piece)| piece).chain([&self.otherwise])
    }
}
