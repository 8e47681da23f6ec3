//! The formulas of each activation, one row for each.
//!
//! Each has two: as code computes it, which neither cancels in the tails nor divides what is infinite, and as people write it, which
//! is shorter. Where the two are alike there is but one.
//!
//! Frameworks differentiate the value of the code by themselves, twice if asked. So at every x where a piece holds, each function in it
//! has the derivative of that piece: an |x| or a maximum that meets its kink there would not.

use super::expression::Bounds;
use super::expression::Constant::Root2;
use super::expression::Expression::{self, Constant, Name, Number, X};
use super::formula::{Condition, Formula, Pieces, Step};
use super::function::Function::{self, Erfc, Exp, ExpM1, Logistic, Normal, Positive, Sqrt, Tanh};
use super::{drawn, rescu};
use crate::activation::catalogue::{Celu, Elu, Gelu, LeakyRelu, Softplus, SquarePlus, Swish};
use crate::activation::{Activation, NORMAL_PEAK, SELU_ALPHA, SELU_SCALE};

/// An activation's formulas for each reader.
#[derive(Debug)]
pub(super) struct Formulas {
    /// For a machine.
    pub(super) code: Formula,
    /// For people, in the shape that they know it by.
    pub(super) plain: Formula,
}

impl Formulas {
    pub(super) fn of(activation: &Activation) -> Self {
        match activation {
            Activation::Identity => Self::alike(Formula::smooth(vec![], X, Number(1.0))),
            Activation::Relu => relu(),
            Activation::LeakyRelu(LeakyRelu { slope }) => Self::alike(hinge(slope.get())),
            Activation::Softplus(Softplus { beta }) => Self::alike(softplus(beta.get())),
            Activation::SquarePlus(SquarePlus { b }) => squareplus(b.get()),
            Activation::Swish(Swish { beta }) => swish(beta.get()),
            Activation::Gelu(Gelu { beta }) => gelu(beta.get()),
            Activation::Mish => Self::alike(mish()),
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

/// Every library has it.
fn relu() -> Formulas {
    let plain = hinge(0.0);
    Formulas { code: Formula { value: Pieces::everywhere(X.call(Positive)), ..plain.clone() }, plain }
}

fn softplus(beta: f64) -> Formula {
    let z = X * beta;
    Formula::smooth(vec![], z.clone().call(Function::Softplus) / beta, z.call(Logistic))
}

/// The two half sums (√(x² + b) ± x)/2 have the product b/4, so that code has the lesser from the greater.
fn squareplus(b: f64) -> Formulas {
    if b == 0.0 {
        return relu();
    }
    let root = (X.power(2) + b).call(Sqrt);
    let plain = Formula::smooth(vec![], (X + root.clone()) / 2.0, (Number(1.0) + X / root.clone()) / 2.0);
    let r = Name("r");
    let left = Number(b / 2.0) / (r.clone() - X.guarded(Bounds::UpTo(0.0)));
    let right = (X + r.clone()) / 2.0;
    let slopes = [left.clone() / r.clone(), right.clone() / r];
    let [on_left, on_right] = slopes;
    let code = Formula::piecewise(
        vec![Step { name: "r", result: root }],
        vec![(Condition::AtMost(0.0), [left, on_left])],
        [right, on_right],
    );
    Formulas { code, plain }
}

/// βx, as a step where it is more than x itself.
fn scaled(beta: f64) -> (Vec<Step>, Expression) {
    if beta == 1.0 { (vec![], X) } else { (vec![Step { name: "z", result: X * beta }], Name("z")) }
}

fn swish(beta: f64) -> Formulas {
    let value = X * (X * beta).call(Logistic);
    let slope = |z: Expression| z.clone().call(Logistic) * (Number(1.0) + z.clone() * (-z).call(Logistic));
    let (steps, z) = scaled(beta);
    Formulas { code: Formula::smooth(steps, value.clone(), slope(z)), plain: Formula::smooth(vec![], value, slope(X * beta)) }
}

/// 2Φ(z) by erfc, which unlike erf is exact in the left tail.
pub(super) fn twice_normal(z: Expression) -> Expression {
    (-(z / Constant(Root2))).call(Erfc)
}

fn gelu(beta: f64) -> Formulas {
    let (steps, z) = scaled(beta);
    let density = Number(NORMAL_PEAK) * (Number(-0.5) * z.clone().power(2)).call(Exp);
    let slope = Number(0.5) * twice_normal(z.clone()) + z * density;
    let code = Formula::smooth(steps, Number(0.5) * X * twice_normal(X * beta), slope);
    let z = X * beta;
    let below = z.clone().call(Normal);
    let density = Number(NORMAL_PEAK) * (-(z.clone().power(2) / 2.0)).call(Exp);
    Formulas { code, plain: Formula::smooth(vec![], X * below.clone(), below + z * density) }
}

fn mish() -> Formula {
    let gate = X.call(Function::Softplus).call(Tanh);
    let t = Name("t");
    let slope = t.clone() + X * X.call(Logistic) * (Number(1.0) - t.power(2));
    Formula::smooth(vec![Step { name: "t", result: gate.clone() }], X * gate, slope)
}

/// From here on, tanh(eˣ) is 1 to the last bit, and e²ˣ far from overflow.
const TANH_EXP_REACH: f64 = 3.0;

fn tanh_exp() -> Formulas {
    let growth = X.guarded(Bounds::AtMost(TANH_EXP_REACH)).call(Exp);
    let slope = |n: Expression, gate: Expression| gate.clone() + X * n * (Number(1.0) - gate.power(2));
    let (n, t) = (Name("n"), Name("t"));
    let steps = vec![Step { name: "n", result: growth.clone() }, Step { name: "t", result: n.clone().call(Tanh) }];
    let code = Formula::smooth(steps, X * growth.call(Tanh), slope(n, t));
    let gate = X.call(Exp).call(Tanh);
    Formulas { code, plain: Formula::smooth(vec![], X * gate.clone(), slope(X.call(Exp), gate)) }
}

/// ELU, SELU and CELU: `gain`·x on the right, `depth`·(exp(x/`length`) − 1) on the left.
fn exponential(gain: f64, depth: f64, length: f64) -> Formula {
    let exponent = X.guarded(Bounds::UpTo(0.0)) / length;
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
