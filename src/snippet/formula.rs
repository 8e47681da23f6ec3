//! The value and the slope of an activation as expressions.

use std::f64::consts::FRAC_1_SQRT_2;

use super::expression::Expression::{Number, X};
use super::expression::{Bounds, Expression, Function};
use crate::activation::{Activation, NORMAL_PEAK, SELU_ALPHA, SELU_SCALE};

/// An activation. Its expressions neither cancel in the tails nor overflow.
#[derive(Debug)]
pub(super) struct Formula {
    /// What value and slope have in common, each from x and the steps before.
    pub(super) steps: Vec<Step>,
    pub(super) value: Pieces,
    pub(super) slope: Pieces,
}

/// An intermediate result with a name.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) result: Expression,
}

/// A function in pieces: the first one whose condition holds, or else the last.
#[derive(Debug)]
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
    pub(super) fn of(activation: &Activation) -> Self {
        match activation {
            Activation::Identity => Self::smooth(vec![], X, Number(1.0)),
            Activation::Relu => Self::hinge(0.0),
            Activation::LeakyRelu { slope } => Self::hinge(slope.get()),
            Activation::Softplus { beta } => softplus(beta.get()),
            Activation::Swish { beta } => swish(beta.get()),
            Activation::Gelu { beta } => gelu(beta.get()),
            Activation::Mish => mish(),
            Activation::TanhExp => tanh_exp(),
            Activation::Elu { alpha } => exponential(1.0, alpha.get(), 1.0),
            Activation::Selu => exponential(SELU_SCALE, SELU_SCALE * SELU_ALPHA, 1.0),
            Activation::Celu { alpha } => exponential(1.0, alpha.get(), alpha.get()),
            Activation::Tanh => tanh(),
            Activation::Sigmoid => {
                Self::smooth(vec![], X.call(Function::Logistic), X.call(Function::Logistic) * (-X).call(Function::Logistic))
            }
            Activation::Rescu(rescu) => super::rescu::formula(rescu),
            Activation::Drawn(drawn) => super::drawn::formula(drawn),
        }
    }

    /// The same expressions everywhere.
    pub(super) fn smooth(steps: Vec<Step>, value: Expression, slope: Expression) -> Self {
        let everywhere = |otherwise| Pieces { pieces: vec![], otherwise };
        Self { steps, value: everywhere(value), slope: everywhere(slope) }
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

    fn hinge(left: f64) -> Self {
        Self::piecewise(vec![], vec![(Condition::AtMost(0.0), [X * left, Number(left)])], [X, Number(1.0)])
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

/// βx, as a step where it is more than x itself.
fn scaled(beta: f64) -> (Vec<Step>, Expression) {
    if beta == 1.0 { (vec![], X) } else { (vec![Step { name: "z", result: X * beta }], Expression::Name("z")) }
}

/// log(1 + exp(βx))/β, given z = βx.
fn smooth_hinge(z: Expression, beta: f64) -> Expression {
    X.call(Function::Positive) + (-z.call(Function::Abs)).call(Function::Exp).call(Function::Log1p) / beta
}

fn softplus(beta: f64) -> Formula {
    let (steps, z) = scaled(beta);
    Formula::smooth(steps, smooth_hinge(z.clone(), beta), z.call(Function::Logistic))
}

fn swish(beta: f64) -> Formula {
    let (steps, z) = scaled(beta);
    let (up, down) = (z.clone().call(Function::Logistic), (-z.clone()).call(Function::Logistic));
    Formula::smooth(steps, X * up.clone(), up * (Number(1.0) + z * down))
}

/// The distribution by erfc, which unlike erf is exact in the left tail.
fn gelu(beta: f64) -> Formula {
    let (steps, z) = scaled(beta);
    let below = Number(0.5) * (z.clone() * -FRAC_1_SQRT_2).call(Function::Erfc);
    let density = Number(NORMAL_PEAK) * (Number(-0.5) * z.clone().power(2)).call(Function::Exp);
    Formula::smooth(steps, X * below.clone(), below + z * density)
}

fn mish() -> Formula {
    let t = Expression::Name("t");
    let steps = vec![
        Step { name: "s", result: smooth_hinge(X, 1.0) },
        Step { name: "t", result: Expression::Name("s").call(Function::Tanh) },
    ];
    let slope = t.clone() + X * X.call(Function::Logistic) * (Number(1.0) - t.clone().power(2));
    Formula::smooth(steps, X * t, slope)
}

/// From here on, tanh(eˣ) is 1 to the last bit.
const TANH_EXP_REACH: f64 = 20.0;

/// The slope x·eˣ/cosh²(eˣ) is written with exponentials that vanish where the hyperbolic cosine would overflow.
fn tanh_exp() -> Formula {
    let exponent = X.guarded(Bounds::AtMost(TANH_EXP_REACH));
    let n = Expression::Name("n");
    let steps = vec![Step { name: "n", result: exponent.clone().call(Function::Exp) }];
    let gate = n.clone().call(Function::Tanh);
    let decay = Number(1.0) + (n.clone() * -2.0).call(Function::Exp);
    let rise = (exponent - n * 2.0).call(Function::Exp) / decay.power(2);
    Formula::smooth(steps, X * gate.clone(), gate + X * 4.0 * rise)
}

/// ELU, SELU and CELU: `gain`·x on the right, `depth`·(exp(x/`length`) − 1) on the left.
fn exponential(gain: f64, depth: f64, length: f64) -> Formula {
    let exponent = X.guarded(Bounds::AtMost(0.0)) / length;
    let left = [Number(depth) * exponent.clone().call(Function::ExpM1), Number(depth / length) * exponent.call(Function::Exp)];
    Formula::piecewise(vec![], vec![(Condition::AtMost(0.0), left)], [X * gain, Number(gain)])
}

fn tanh() -> Formula {
    let value = X.call(Function::Tanh);
    Formula::smooth(vec![], value.clone(), Number(1.0) - value.power(2))
}
