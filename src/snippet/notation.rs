//! How each language writes an expression.

use super::Language;
use super::expression::{Bounds, Expression, Operator};
use super::formula::Condition;
use super::function::Function;

/// How strongly the outermost part of a text holds together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Binding {
    Sum,
    Product,
    Power,
    Atom,
}

struct Written {
    text: String,
    binding: Binding,
}

impl Written {
    fn new(text: impl Into<String>, binding: Binding) -> Self {
        Self { text: text.into(), binding }
    }

    /// In parentheses if it holds together less strongly than `least`.
    fn within(self, least: Binding) -> String {
        if self.binding >= least { self.text } else { parenthesised(&self.text) }
    }
}

/// Around a fraction of LaTeX, parentheses grow.
fn parenthesised(text: &str) -> String {
    if text.contains("\\frac") { format!("\\left({text}\\right)") } else { format!("({text})") }
}

/// An expression as code.
pub(super) fn expression(expression: &Expression, language: Language) -> String {
    write(expression, language).text
}

/// A condition on x as code.
pub(super) fn condition(condition: &Condition, language: Language) -> String {
    let (sign, latex, bound) = match *condition {
        Condition::AtMost(bound) => ("<=", "\\le", bound),
        Condition::AtLeast(bound) => (">=", "\\ge", bound),
    };
    let sign = if language == Language::Latex { latex } else { sign };
    format!("x {sign} {}", number(bound, language))
}

/// A number, as short as it can be and still be the same f64.
pub(super) fn number(number: f64, language: Language) -> String {
    let number = number + 0.0;
    if language == Language::Latex { number.to_string() } else { format!("{number:?}") }
}

fn write(expression: &Expression, language: Language) -> Written {
    match expression {
        Expression::X => Written::new("x", Binding::Atom),
        Expression::Name(name) => Written::new(*name, Binding::Atom),
        Expression::Pi => Written::new(pi(language), Binding::Atom),
        Expression::Number(value) => {
            Written::new(number(*value, language), if *value < 0.0 { Binding::Product } else { Binding::Atom })
        }
        Expression::Guarded(inner, bounds) => guarded(inner, *bounds, language),
        Expression::Binary(operator, left, right) => binary(*operator, left, right, language),
        Expression::Power(base, exponent) => power(base, *exponent, language),
        Expression::Call(function, argument) => match logistic_denominator(expression, language) {
            Some(denominator) => binary(Operator::Quotient, &Expression::Number(1.0), &denominator, language),
            None => call(*function, argument, language),
        },
    }
}

fn pi(language: Language) -> &'static str {
    match language {
        Language::PyTorch => "torch.pi",
        Language::Jax => "jnp.pi",
        // TensorFlow has no name for it.
        Language::TensorFlow => "3.141592653589793",
        Language::NumPy => "np.pi",
        Language::Rust => "PI",
        Language::Latex => "\\pi",
    }
}

fn binary(operator: Operator, left: &Expression, right: &Expression, language: Language) -> Written {
    let (binding, sign) = match operator {
        Operator::Sum => (Binding::Sum, "+"),
        Operator::Difference => (Binding::Sum, "-"),
        Operator::Product => (Binding::Product, "*"),
        Operator::Quotient => (Binding::Product, "/"),
    };
    if language == Language::Latex && operator == Operator::Quotient {
        let text = format!("\\frac{{{}}}{{{}}}", write(left, language).text, write(right, language).text);
        return Written::new(text, Binding::Product);
    }
    if operator == Operator::Product
        && let Some(denominator) = logistic_denominator(right, language)
    {
        return binary(Operator::Quotient, left, &denominator, language);
    }
    // What is taken off or divided by must hold together more strongly than the sign.
    let least_right = match operator {
        Operator::Sum => Binding::Sum,
        Operator::Difference | Operator::Product => Binding::Product,
        Operator::Quotient => Binding::Power,
    };
    if *left == Expression::Number(-1.0) && operator == Operator::Product {
        return Written::new(format!("-{}", write(right, language).within(binding)), binding);
    }
    let left = write(left, language).within(binding);
    let right = write(right, language).within(least_right);
    match language {
        Language::Latex if operator == Operator::Product => Written::new(format!("{left} {right}"), binding),
        _ => Written::new(format!("{left} {sign} {right}"), binding),
    }
}

fn power(base: &Expression, exponent: u8, language: Language) -> Written {
    let base = write(base, language).within(Binding::Atom);
    match language {
        Language::Rust => Written::new(format!("{base}.powi({exponent})"), Binding::Atom),
        Language::Latex => Written::new(format!("{base}^{exponent}"), Binding::Power),
        _ => Written::new(format!("{base} ** {exponent}"), Binding::Power),
    }
}

/// Only where all branches are computed is there need of a guard.
fn guarded(inner: &Expression, bounds: Bounds, language: Language) -> Written {
    let module = match language {
        Language::PyTorch => "torch",
        Language::Jax => "jnp",
        Language::TensorFlow => "tf",
        Language::NumPy => "np",
        Language::Rust | Language::Latex => return write(inner, language),
    };
    let inner = write(inner, language).text;
    let text = match (bounds, language) {
        (Bounds::AtMost(most), Language::PyTorch) => format!("torch.clamp({inner}, max={most:?})"),
        (Bounds::AtMost(most), _) => format!("{module}.minimum({inner}, {most:?})"),
        (Bounds::Within(least, most), Language::PyTorch) => format!("torch.clamp({inner}, {least:?}, {most:?})"),
        (Bounds::Within(least, most), Language::TensorFlow) => format!("tf.clip_by_value({inner}, {least:?}, {most:?})"),
        (Bounds::Within(least, most), _) => format!("{module}.clip({inner}, {least:?}, {most:?})"),
    };
    Written::new(text, Binding::Atom)
}

fn call(function: Function, argument: &Expression, language: Language) -> Written {
    let template = function.template(language);
    // A method is called on something that holds together by itself.
    let least = if template.starts_with('#') { Binding::Atom } else { Binding::Sum };
    let argument = write(argument, language).within(least);
    let text = template.replace("(#)", &parenthesised(&argument)).replace('#', &argument);
    Written::new(text, Binding::Atom)
}

/// The d of which this is 1/d, if it is the logistic function and the language has no name for that.
fn logistic_denominator(expression: &Expression, language: Language) -> Option<Expression> {
    match expression {
        Expression::Call(Function::Logistic, argument) if matches!(language, Language::NumPy | Language::Rust) => {
            Some(Expression::Number(1.0) + (-(**argument).clone()).call(Function::Exp))
        }
        _ => None,
    }
}
