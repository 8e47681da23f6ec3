//! The formulas of each activation, one row for each.
//!
//! Each has two: as code computes it, which neither cancels in the tails nor overflows, and as people write it, which is shorter.
//! Where the two are alike there is but one.

use std::f64::consts::FRAC_1_SQRT_2;

use super::expression::Bounds;
use super::expression::Expression::{self, Name, Number, X};
use super::formula::{Condition, Formula, Step};
use super::function::Function::{Abs, Erfc, Exp, ExpM1, Log1p, Logistic, Normal, Positive, Sqrt, Tanh};
use super::{drawn, rescu};
use crate::activation::catalogue::{Celu, Elu, Gelu, LeakyRelu, Softplus, SquarePlus, Swish};
use crate::activation::{Activation, NORMAL_PEAK, SELU_ALPHA, SELU_SCALE};

/// An activation's formulas for each reader.
#[derive(Debug)]
pub(super) struct Formulas {
    /// For a machine, which may neither overflow nor cancel.
    pub(super) code: Formula,
    /// For people, in the shape that they know it by.
    pub(super) plain: Formula,
}

impl Formulas {
    pub(super) fn of(activation: &Activation) -> Self {
        match activation {
            Activation::Identity => Self::alike(Formula::smooth(vec![], X, Number(1.0))),
            Activation::Relu => Self::alike(hinge(0.0)),
            Activation::LeakyRelu(LeakyRelu { slope }) => Self::alike(hinge(slope.get())),
            Activation::Softplus(Softplus { beta }) => softplus(beta.get()),
            Activation::SquarePlus(SquarePlus { b }) => squareplus(b.get()),
            Activation::Swish(Swish { beta }) => swish(beta.get()),
            Activation::Gelu(Gelu { beta }) => gelu(beta.get()),
            Activation::Mish => mish(),
            Activation::TanhExp => tanh_exp(),
            Activation::Elu(Elu { alpha }) => Self::alike(exponential(1.0, alpha.get(), 1.0)),
            Activation::Selu => Self::alike(exponential(SELU_SCALE, SELU_SCALE * SELU_ALPHA, 1.0)),
            Activation::Celu(Celu { alpha }) => Self::alike(exponential(1.0, alpha.get(), alpha.get())),
            Activation::Tanh => Self::alike(tanh()),
            Activation::Sigmoid => Self::alike(sigmoid()),
            Activation::Rescu(rescu) => Self::alike(rescu::formula(rescu)),
            Activation::Drawn(drawn) => Self::alike(drawn::formula(drawn)),
        }
    }

    fn alike(formula: Formula) -> Self {
        Self { code: formula.clone(), plain: formula }
    }
}

/// `left`·x up to the origin, x from there on.
fn hinge(left: f64) -> Formula {
    Formula::piecewise(vec![], vec![(Condition::AtMost(0.0), [X * left, Number(left)])], [X, Number(1.0)])
}

/// βx, as a step where it is more than x itself.
fn scaled(beta: f64) -> (Vec<Step>, Expression) {
    if beta == 1.0 { (vec![], X) } else { (vec![Step { name: "z", result: X * beta }], Name("z")) }
}

/// log(1 + exp(βx))/β, given z = βx.
fn smooth_hinge(z: Expression, beta: f64) -> Expression {
    X.call(Positive) + (-z.call(Abs)).call(Exp).call(Log1p) / beta
}

fn log_one_plus_exp(argument: Expression) -> Expression {
    argument.call(Exp).call(Log1p)
}

fn softplus(beta: f64) -> Formulas {
    let (steps, z) = scaled(beta);
    let code = Formula::smooth(steps, smooth_hinge(z.clone(), beta), z.call(Logistic));
    let z = X * beta;
    let plain = Formula::smooth(vec![], log_one_plus_exp(z.clone()) / beta, z.call(Logistic));
    Formulas { code, plain }
}

/// Code has the root of two squares that are 1 at most, and a quotient where people take one number from another that is like it.
fn squareplus(b: f64) -> Formulas {
    if b == 0.0 {
        return Formulas::alike(hinge(0.0));
    }
    let (width, size) = (b.sqrt(), X.call(Abs));
    let (m, r, t) = (Name("m"), Name("r"), Name("t"));
    let squares = (X / m.clone()).power(2) + (Number(width) / m.clone()).power(2);
    let steps = vec![
        Step { name: "m", result: size.clone() + width },
        Step { name: "r", result: m * squares.call(Sqrt) },
        Step { name: "t", result: size * 0.5 + r.clone() * 0.5 },
    ];
    let left = Number(0.25 * b) / t.clone();
    let left = (Condition::AtMost(0.0), [left.clone(), left / r.clone()]);
    let code = Formula::piecewise(steps, vec![left], [t.clone(), t / r]);
    let root = (X.power(2) + b).call(Sqrt);
    let plain = Formula::smooth(vec![], (X + root.clone()) / 2.0, (Number(1.0) + X / root) / 2.0);
    Formulas { code, plain }
}

fn swish(beta: f64) -> Formulas {
    let of = |steps, z: Expression| {
        let (up, down) = (z.clone().call(Logistic), (-z.clone()).call(Logistic));
        Formula::smooth(steps, X * up.clone(), up * (Number(1.0) + z * down))
    };
    let (steps, z) = scaled(beta);
    Formulas { code: of(steps, z), plain: of(vec![], X * beta) }
}

/// Code has the distribution by erfc, which unlike erf is exact in the left tail.
fn gelu(beta: f64) -> Formulas {
    let (steps, z) = scaled(beta);
    let below = Number(0.5) * (z.clone() * -FRAC_1_SQRT_2).call(Erfc);
    let density = Number(NORMAL_PEAK) * (Number(-0.5) * z.clone().power(2)).call(Exp);
    let code = Formula::smooth(steps, X * below.clone(), below + z * density);
    let z = X * beta;
    let below = z.clone().call(Normal);
    let density = Number(NORMAL_PEAK) * (-(z.clone().power(2) / 2.0)).call(Exp);
    Formulas { code, plain: Formula::smooth(vec![], X * below.clone(), below + z * density) }
}

fn mish() -> Formulas {
    let t = Name("t");
    let slope = t.clone() + X * X.call(Logistic) * (Number(1.0) - t.clone().power(2));
    let steps = vec![Step { name: "s", result: smooth_hinge(X, 1.0) }, Step { name: "t", result: Name("s").call(Tanh) }];
    let code = Formula::smooth(steps, X * t, slope.clone());
    let gate = log_one_plus_exp(X).call(Tanh);
    let steps = vec![Step { name: "t", result: gate.clone() }];
    Formulas { code, plain: Formula::smooth(steps, X * gate, slope) }
}

/// From here on, tanh(eˣ) is 1 to the last bit.
const TANH_EXP_REACH: f64 = 20.0;

/// Code has the slope x·eˣ/cosh²(eˣ) with exponentials that vanish where the hyperbolic cosine would overflow.
fn tanh_exp() -> Formulas {
    let exponent = X.guarded(Bounds::AtMost(TANH_EXP_REACH));
    let n = Name("n");
    let steps = vec![Step { name: "n", result: exponent.clone().call(Exp) }];
    let gate = n.clone().call(Tanh);
    let decay = Number(1.0) + (n.clone() * -2.0).call(Exp);
    let rise = (exponent - n * 2.0).call(Exp) / decay.power(2);
    let code = Formula::smooth(steps, X * gate.clone(), gate + X * 4.0 * rise);
    let gate = X.call(Exp).call(Tanh);
    let slope = gate.clone() + X * X.call(Exp) * (Number(1.0) - gate.clone().power(2));
    Formulas { code, plain: Formula::smooth(vec![], X * gate, slope) }
}

/// ELU, SELU and CELU: `gain`·x on the right, `depth`·(exp(x/`length`) − 1) on the left.
fn exponential(gain: f64, depth: f64, length: f64) -> Formula {
    let exponent = X.guarded(Bounds::AtMost(0.0)) / length;
    let left = [Number(depth) * exponent.clone().call(ExpM1), Number(depth / length) * exponent.call(Exp)];
    Formula::piecewise(vec![], vec![(Condition::AtMost(0.0), left)], [X * gain, Number(gain)])
}

fn tanh() -> Formula {
    let value = X.call(Tanh);
    Formula::smooth(vec![], value.clone(), Number(1.0) - value.power(2))
}

fn sigmoid() -> Formula {
    Formula::smooth(vec![], X.call(Logistic), X.call(Logistic) * (-X).call(Logistic))
}
