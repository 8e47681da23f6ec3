//! Formulas as people write them: shorter than those of code, which may neither overflow nor cancel.

use super::expression::Expression;
use super::expression::Expression::{Name, Number, X};
use super::expression::Function::{Exp, Log1p, Logistic, Normal, Tanh};
use super::formula::{Formula, Step};
use crate::activation::{Activation, NORMAL_PEAK};

pub(super) fn formula(activation: &Activation) -> Formula {
    match activation {
        Activation::Softplus { beta } => softplus(beta.get()),
        Activation::Swish { beta } => swish(beta.get()),
        Activation::Gelu { beta } => gelu(beta.get()),
        Activation::Mish => mish(),
        Activation::TanhExp => tanh_exp(),
        _ => Formula::of(activation),
    }
}

fn log_one_plus_exp(argument: Expression) -> Expression {
    argument.call(Exp).call(Log1p)
}

fn softplus(beta: f64) -> Formula {
    let z = X * beta;
    Formula::smooth(vec![], log_one_plus_exp(z.clone()) / beta, z.call(Logistic))
}

fn swish(beta: f64) -> Formula {
    let z = X * beta;
    let gate = z.clone().call(Logistic);
    let slope = gate.clone() * (Number(1.0) + z.clone() * (-z).call(Logistic));
    Formula::smooth(vec![], X * gate, slope)
}

fn gelu(beta: f64) -> Formula {
    let z = X * beta;
    let gate = z.clone().call(Normal);
    let density = Number(NORMAL_PEAK) * (-(z.clone().power(2) / 2.0)).call(Exp);
    Formula::smooth(vec![], X * gate.clone(), gate + z * density)
}

fn mish() -> Formula {
    let steps = vec![Step { name: "t", result: log_one_plus_exp(X).call(Tanh) }];
    let slope = Name("t") + X * X.call(Logistic) * (Number(1.0) - Name("t").power(2));
    Formula::smooth(steps, X * log_one_plus_exp(X).call(Tanh), slope)
}

fn tanh_exp() -> Formula {
    let gate = X.call(Exp).call(Tanh);
    let slope = gate.clone() + X * X.call(Exp) * (Number(1.0) - gate.clone().power(2));
    Formula::smooth(vec![], X * gate, slope)
}
