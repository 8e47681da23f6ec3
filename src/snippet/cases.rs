//! A curve of an activation as people write it: case by case, each with the x for which it holds.

use std::ops::Bound::{self, Excluded, Included, Unbounded};
use std::ops::RangeBounds;

use super::expression::Expression;
use super::expression::Expression::{Name, Number};
use super::formula::{Condition, Pieces};
use super::function::Function;
use super::mathml::{Phrase, letter, number, sign};
use super::speech::Word;
use super::table::{Formulas, twice_normal};
use crate::activation::Activation;

/// Which curve of an activation a formula is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Curve {
    /// f.
    Value,
    /// f′.
    Slope,
}

/// An interval of x, each end with or without the number itself.
type Interval = (Bound<f64>, Bound<f64>);

/// One case of a formula.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    interval: Interval,
    /// What the curve is there.
    pub formula: Phrase,
    /// Where that is; none if it is everywhere.
    pub condition: Option<Phrase>,
}

/// A whole formula.
#[derive(Clone, Debug, PartialEq)]
pub struct Cases {
    /// From left to right, without gaps: every x but NaN is in one of them.
    pub pieces: Vec<Piece>,
    /// What the letters other than x stand for.
    pub letters: Vec<Phrase>,
}

impl Curve {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Value, Self::Slope];

    /// The name in a formula.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Value => "f",
            Self::Slope => "f′",
        }
    }

    /// The name in the table of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Slope => "slope",
        }
    }
}

impl Piece {
    /// Whether it holds at x.
    #[must_use]
    pub fn contains(&self, x: f64) -> bool {
        RangeBounds::contains(&self.interval, &x)
    }

    /// The ends of where it holds, which may be infinite.
    #[must_use]
    pub fn range(&self) -> [f64; 2] {
        ends(self.interval)
    }
}

/// A curve of an activation with its numbers, rounded to five digits.
///
/// It is the formula of [`Activation::value`] or [`Activation::slope`], in the shape that people know it by; as arithmetic of f64
/// it might overflow or cancel where those do not.
#[must_use]
pub fn cases(activation: &Activation, curve: Curve) -> Cases {
    let formula = Formulas::of(activation).plain;
    let pieces = match curve {
        Curve::Value => &formula.value,
        Curve::Slope => &formula.slope,
    };
    let steps = formula.steps_for(&[pieces]);
    let definitions = steps.iter().map(|step| Phrase::definition(step.name, &step.result));
    let functions = [Function::Logistic, Function::Normal].into_iter();
    let functions = functions.filter(|&function| pieces.calls(function)).map(definition);
    let piece = |(interval, expression): (Interval, &Expression)| Piece {
        interval,
        formula: Phrase::of(expression),
        condition: condition(interval),
    };
    Cases { pieces: split(pieces).into_iter().map(piece).collect(), letters: definitions.chain(functions).collect() }
}

/// Where each piece holds: of several conditions that hold, the first one counts.
pub(super) fn split(pieces: &Pieces) -> Vec<(Interval, &Expression)> {
    let (mut from, mut to) = (Unbounded, Unbounded);
    let mut split = Vec::new();
    for (condition, expression) in &pieces.pieces {
        match *condition {
            Condition::AtMost(bound) => {
                split.push(((from, Included(bound)), expression));
                from = Excluded(bound);
            }
            Condition::AtLeast(bound) => {
                split.push(((Included(bound), to), expression));
                to = Excluded(bound);
            }
        }
    }
    split.push(((from, to), &pieces.otherwise));
    split.sort_by(|(a, _), (b, _)| ends(*a)[0].total_cmp(&ends(*b)[0]));
    split
}

fn ends((from, to): Interval) -> [f64; 2] {
    let end = |bound, beyond| match bound {
        Included(x) | Excluded(x) => x,
        Unbounded => beyond,
    };
    [end(from, f64::NEG_INFINITY), end(to, f64::INFINITY)]
}

/// `x ≤ −2`, `−2 < x < 2`: “x above minus 2 and below 2”.
fn condition((from, to): Interval) -> Option<Phrase> {
    let x = || letter("x", "x");
    let upper = match to {
        Included(b) => Some(sign("≤", Word::AtMost).then(&number(b))),
        Excluded(b) => Some(sign("&lt;", Word::Below).then(&number(b))),
        Unbounded => None,
    };
    let (a, between, alone, word) = match from {
        Included(a) => (a, "≤", "≥", Word::AtLeast),
        Excluded(a) => (a, "&lt;", "&gt;", Word::Above),
        Unbounded => return upper.map(|upper| x().then(&upper)),
    };
    let lower = x().then(&sign(alone, word)).then(&number(a));
    Some(match upper {
        None => lower,
        Some(upper) => Phrase {
            markup: number(a).then(&sign(between, word)).then(&x()).then(&upper).markup,
            speech: [lower.speech, vec![Word::And.into()], upper.speech].concat(),
        },
    })
}

/// What a function is that not everybody knows.
fn definition(function: Function) -> Phrase {
    let z = Name("z");
    let meaning = match function {
        Function::Normal => twice_normal(z.clone()) / 2.0,
        _ => Number(1.0) / (Number(1.0) + (-z.clone()).call(Function::Exp)),
    };
    Phrase::of(&z.call(function)).then(&sign("=", Word::Is)).then(&Phrase::of(&meaning))
}
