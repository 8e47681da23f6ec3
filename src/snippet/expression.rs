//! Expressions in x.
//!
//! They are built with Rust's own operators, which leave out what changes nothing: a SmeLU is a gSmeLU whose zeros and ones have
//! gone.

use std::ops::{Add, Div, Mul, Neg, Sub};

use super::function::Function;

/// Something to be computed from x.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    X,
    Constant(Constant),
    Number(f64),
    /// What a step of the formula has computed before.
    Name(&'static str),
    /// The same within these bounds, beyond which it is not used. Needed where all branches are computed: one that overflows would
    /// make the gradient of all NaN.
    Guarded(Box<Expression>, Bounds),
    Binary(Operator, Box<Expression>, Box<Expression>),
    Power(Box<Expression>, u8),
    Call(Function, Box<Expression>),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Bounds {
    /// Between two ends, at which it is not used either: a clamp has no agreed derivative there.
    Within(f64, f64),
    /// At most this, at and beyond which the derivative with respect to it does not matter.
    AtMost(f64),
    /// At most this, which is used, and with the derivative 1.
    UpTo(f64),
}

/// A number that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Constant {
    Pi,
    /// √2.
    Root2,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Sum,
    Difference,
    Product,
    Quotient,
}

impl Expression {
    pub(super) fn guarded(self, bounds: Bounds) -> Self {
        Self::Guarded(Box::new(self), bounds)
    }

    pub(super) fn power(self, exponent: u8) -> Self {
        Self::Power(Box::new(self), exponent)
    }

    pub(super) fn call(self, function: Function) -> Self {
        Self::Call(function, Box::new(self))
    }

    /// Whether the result of the step `name` is needed to compute it.
    pub(super) fn mentions(&self, name: &str) -> bool {
        self.has(&|part| matches!(part, Self::Name(own) if *own == name))
    }

    pub(super) fn calls(&self, function: Function) -> bool {
        self.has(&|part| matches!(part, Self::Call(own, _) if *own == function))
    }

    /// Whether some part of it, or itself, is what is wanted.
    fn has(&self, is_wanted: &impl Fn(&Self) -> bool) -> bool {
        is_wanted(self)
            || match self {
                Self::X | Self::Constant(_) | Self::Number(_) | Self::Name(_) => false,
                Self::Guarded(inner, _) | Self::Power(inner, _) | Self::Call(_, inner) => inner.has(is_wanted),
                Self::Binary(_, left, right) => left.has(is_wanted) || right.has(is_wanted),
            }
    }

    fn binary(operator: Operator, left: Self, right: Self) -> Self {
        Self::Binary(operator, Box::new(left), Box::new(right))
    }

    /// The same with the other sign, where the sign is a number's and can simply be turned.
    fn turned(&self) -> Option<Self> {
        match self {
            Self::Number(number) if *number < 0.0 => Some(Self::Number(-number)),
            Self::Binary(operator @ (Operator::Product | Operator::Quotient), left, right) => {
                let left = left.turned()?;
                let whole = if left == Self::Number(1.0) && *operator == Operator::Product {
                    (**right).clone()
                } else {
                    Self::binary(*operator, left, (**right).clone())
                };
                Some(whole)
            }
            _ => None,
        }
    }
}

impl From<f64> for Expression {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl<T: Into<Expression>> Add<T> for Expression {
    type Output = Self;

    fn add(self, other: T) -> Self {
        match (self, other.into()) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a + b),
            (Self::Number(0.0), kept) | (kept, Self::Number(0.0)) => kept,
            (left, right) => match right.turned() {
                Some(right) => Self::binary(Operator::Difference, left, right),
                None => Self::binary(Operator::Sum, left, right),
            },
        }
    }
}

impl<T: Into<Expression>> Sub<T> for Expression {
    type Output = Self;

    fn sub(self, other: T) -> Self {
        match (self, other.into()) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a - b),
            (kept, Self::Number(0.0)) => kept,
            (left, right) => match right.turned() {
                Some(right) => Self::binary(Operator::Sum, left, right),
                None => Self::binary(Operator::Difference, left, right),
            },
        }
    }
}

impl<T: Into<Expression>> Mul<T> for Expression {
    type Output = Self;

    /// A number comes first.
    fn mul(self, other: T) -> Self {
        match (self, other.into()) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a * b),
            (Self::Number(0.0), _) | (_, Self::Number(0.0)) => Self::Number(0.0),
            (Self::Number(1.0), kept) | (kept, Self::Number(1.0)) => kept,
            (Self::Number(a), Self::Binary(Operator::Product, b, kept)) if matches!(*b, Self::Number(_)) => {
                (Self::Number(a) * *b) * *kept
            }
            (left, Self::Binary(Operator::Product, number, kept)) if matches!(*number, Self::Number(_)) => {
                *number * (left * *kept)
            }
            (left, right @ Self::Number(_)) => Self::binary(Operator::Product, right, left),
            (left, right) => Self::binary(Operator::Product, left, right),
        }
    }
}

impl<T: Into<Expression>> Div<T> for Expression {
    type Output = Self;

    fn div(self, other: T) -> Self {
        match (self, other.into()) {
            (Self::Number(0.0), _) => Self::Number(0.0),
            (kept, Self::Number(1.0)) => kept,
            (left, right) => Self::binary(Operator::Quotient, left, right),
        }
    }
}

impl Neg for Expression {
    type Output = Self;

    fn neg(self) -> Self {
        Self::Number(-1.0) * self
    }
}

#[cfg(test)]
mod tests {
    use super::Expression::{Number, X};

    #[test]
    fn what_changes_nothing_is_left_out() {
        for tidy in [X + 0.0, Number(0.0) + X, X - 0.0, X * 1.0, Number(1.0) * X, X / 1.0, -(-X), X + Number(0.0) * X.power(2)]
        {
            assert_eq!(tidy, X);
        }
        assert_eq!((Number(2.0) * (Number(3.0) * X), Number(0.0) / X), (Number(6.0) * X, Number(0.0)));
        assert_eq!(X * (Number(3.0) * X.power(2)), Number(3.0) * (X * X.power(2)));
    }

    #[test]
    fn signs_are_in_front_of_what_they_belong_to() {
        for (untidy, tidy) in [
            (X + -2.0, X - 2.0),
            (X - -2.0, X + 2.0),
            (X + -X.power(2), X - X.power(2)),
            (X + X * -2.0, X - X * 2.0),
            (X - Number(-3.0) * X / 8.0, X + Number(3.0) * X / 8.0),
        ] {
            assert_eq!(untidy, tidy);
        }
    }
}
