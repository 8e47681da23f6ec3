//! How each language writes an expression.

use super::Language;
use super::expression::{Bounds, Constant, Expression, Operator};
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
        Expression::Constant(constant) => self::constant(*constant, language),
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

/// In Python a plain number, which unlike an array takes the type of what it is beside.
fn constant(constant: Constant, language: Language) -> Written {
    match (constant, language) {
        (Constant::Pi, Language::PyTorch) => Written::new("torch.pi", Binding::Atom),
        (Constant::Pi, Language::Jax) => Written::new("jnp.pi", Binding::Atom),
        (Constant::Pi, Language::TensorFlow) => Written::new("math.pi", Binding::Atom),
        (Constant::Pi, Language::NumPy) => Written::new("np.pi", Binding::Atom),
        (Constant::Pi, Language::Rust) => Written::new("PI", Binding::Atom),
        (Constant::Pi, Language::Latex) => Written::new("\\pi", Binding::Atom),
        (Constant::Root2, Language::Rust) => Written::new("SQRT_2", Binding::Atom),
        (Constant::Root2, Language::Latex) => Written::new("\\sqrt{2}", Binding::Atom),
        (Constant::Root2, _) => Written::new("2**0.5", Binding::Power),
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
        Language::Latex if operator == Operator::Product => {
            // Side by side, two numbers would read as one.
            let dot = if right.starts_with(|first: char| first.is_ascii_digit()) { "\\cdot " } else { "" };
            Written::new(format!("{left} {dot}{right}"), binding)
        }
        _ => Written::new(format!("{left} {sign} {right}"), binding),
    }
}

fn power(base: &Expression, exponent: u8, language: Language) -> Written {
    let is_name = matches!(base, Expression::X | Expression::Name(_) | Expression::Constant(_));
    let base = write(base, language).within(Binding::Atom);
    match language {
        Language::Rust => Written::new(format!("{base}.powi({exponent})"), Binding::Atom),
        Language::Latex => Written::new(format!("{base}^{exponent}"), Binding::Power),
        // As Python's formatters have it.
        _ if is_name => Written::new(format!("{base}**{exponent}"), Binding::Power),
        _ => Written::new(format!("{base} ** {exponent}"), Binding::Power),
    }
}

/// Where only the branch that holds is computed, an end at which it would overflow is not reached.
fn guarded(inner: &Expression, bounds: Bounds, language: Language) -> Written {
    let text = write(inner, language).text;
    let number = |bound| number(bound, language);
    let text = match (bounds, language) {
        (_, Language::Latex) | (Bounds::Within(..) | Bounds::UpTo(_), Language::Rust) => return write(inner, language),
        (Bounds::Within(least, most), Language::PyTorch) => format!("torch.clamp({text}, {}, {})", number(least), number(most)),
        (Bounds::Within(least, most), Language::Jax) => format!("jnp.clip({text}, {}, {})", number(least), number(most)),
        (Bounds::Within(least, most), Language::TensorFlow) => {
            format!("tf.clip_by_value({text}, {}, {})", number(least), number(most))
        }
        (Bounds::Within(least, most), Language::NumPy) => format!("np.clip({text}, {}, {})", number(least), number(most)),
        (Bounds::AtMost(most), Language::PyTorch) => format!("torch.clamp({text}, max={})", number(most)),
        (Bounds::AtMost(most), Language::Jax) => format!("jnp.minimum({text}, {})", number(most)),
        (Bounds::AtMost(most), Language::Rust) => format!("{text}.min({})", number(most)),
        // Where two are equal, these two halve the derivative, or drop it.
        (Bounds::UpTo(most), Language::PyTorch) => format!("torch.where({text} <= {0}, {text}, {0})", number(most)),
        (Bounds::UpTo(most), Language::Jax) => format!("jnp.where({text} <= {0}, {text}, {0})", number(most)),
        (Bounds::AtMost(most) | Bounds::UpTo(most), Language::TensorFlow) => format!("tf.minimum({text}, {})", number(most)),
        (Bounds::AtMost(most) | Bounds::UpTo(most), Language::NumPy) => format!("np.minimum({text}, {})", number(most)),
    };
    Written::new(text, Binding::Atom)
}

fn call(function: Function, argument: &Expression, language: Language) -> Written {
    let template = function.template(language);
    // A method is called on something that holds together by itself.
    let least = if template.starts_with('#') { Binding::Atom } else { Binding::Sum };
    let argument = write(argument, language).within(least);
    let text = template.replace("(#)", &parenthesised(&argument)).replace('#', &argument);
    let is_sum = function == Function::Softplus && language == Language::Rust;
    Written::new(text, if is_sum { Binding::Sum } else { Binding::Atom })
}

/// The d of which this is 1/d, if it is the logistic function and the language is Rust, which has no name for that.
fn logistic_denominator(expression: &Expression, language: Language) -> Option<Expression> {
    match expression {
        Expression::Call(Function::Logistic, argument) if language == Language::Rust => {
            Some(Expression::Number(1.0) + (-(**argument).clone()).call(Function::Exp))
        }
        _ => None,
    }
}
