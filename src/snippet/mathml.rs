//! How people write an expression, as MathML, and the words in which they say it.

use super::expression::{Constant, Expression, Operator};
use super::function::{Function, Layout};
use super::notation::Binding;
use super::speech::{Spoken, Word};

/// A piece of mathematics, to be seen and to be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The content of a `math` element of MathML.
    pub markup: String,
    /// The same as it is spoken, part by part.
    pub speech: Vec<Spoken>,
}

/// Digits of a number that are written; what is left out is less than the eye can tell in a plot.
const DIGITS: i32 = 5;
/// How the name of a function begins, which stands upright and apart from a factor before it.
const NAME: &str = "<mi mathvariant=\"normal\">";
/// Numbers from the first on, and below the second, are written without a power of ten.
const PLAIN: [f64; 2] = [1e-3, 1e6];

impl Phrase {
    pub(super) fn of(expression: &Expression) -> Self {
        term(expression).phrase
    }

    /// `name = expression`.
    pub(super) fn definition(name: &str, expression: &Expression) -> Self {
        letter(name, name).then(&sign("=", Word::Is)).then(&Self::of(expression))
    }

    pub(super) fn then(mut self, next: &Self) -> Self {
        self.markup += &next.markup;
        self.speech.extend_from_slice(&next.speech);
        self
    }

    fn row(self) -> Self {
        Self { markup: format!("<mrow>{}</mrow>", self.markup), ..self }
    }

    /// In brackets for speech alone, where a bar or a raised line shows what belongs together.
    fn grouped_in_words(self, is_one: bool) -> Self {
        if is_one {
            return self;
        }
        let speech = [[Word::OpenBracket.into()].as_slice(), &self.speech, &[Word::CloseBracket.into()]].concat();
        Self { speech, ..self }
    }

    fn in_brackets(self) -> Self {
        sign("(", Word::OpenBracket).then(&self).then(&sign(")", Word::CloseBracket)).row()
    }
}

/// x, u and their like.
pub(super) fn letter(letter: &str, spoken: impl Into<Spoken>) -> Phrase {
    Phrase { markup: format!("<mi>{letter}</mi>"), speech: vec![spoken.into()] }
}

/// An operator or a bracket.
pub(super) fn sign(sign: &str, word: Word) -> Phrase {
    Phrase { markup: format!("<mo>{sign}</mo>"), speech: vec![word.into()] }
}

/// A number of a few digits.
pub(super) fn number(value: f64) -> Phrase {
    let size = value.abs();
    let figures = if size == 0.0 { figures(0.0, 0) } else { few_digits(size) };
    if value < 0.0 { sign("−", Word::Minus).then(&figures).row() } else { figures }
}

fn few_digits(size: f64) -> Phrase {
    let exponent = size.log10().floor() as i32;
    if (PLAIN[0]..PLAIN[1]).contains(&size) {
        return figures(size, DIGITS - 1 - exponent);
    }
    let power = Phrase { markup: "<mn>10</mn>".to_owned(), speech: vec!["10".into()] };
    let power = raised(power, number(f64::from(exponent)));
    figures(size / 10_f64.powi(exponent), DIGITS - 1).then(&sign("·", Word::Times)).then(&power).row()
}

/// A positive number with so many decimals, zeros at its end left out.
fn figures(size: f64, decimals: i32) -> Phrase {
    let decimals = decimals.clamp(0, 2 * DIGITS).unsigned_abs() as usize;
    let digits = format!("{size:.decimals$}");
    let digits = if decimals == 0 { &digits } else { digits.trim_end_matches('0').trim_end_matches('.') };
    Phrase { markup: format!("<mn>{digits}</mn>"), speech: vec![digits.into()] }
}

fn raised(base: Phrase, exponent: Phrase) -> Phrase {
    let mut speech = base.speech;
    match &exponent.speech[..] {
        [Spoken::Text(two)] if two == "2" => speech.push(Word::Squared.into()),
        [Spoken::Text(three)] if three == "3" => speech.push(Word::Cubed.into()),
        other => {
            speech.push(Word::ToThePower.into());
            speech.extend_from_slice(other);
        }
    }
    Phrase { markup: format!("<msup>{}{}</msup>", base.markup, exponent.markup), speech }
}

/// A phrase, and how strongly its outermost part holds together.
struct Term {
    phrase: Phrase,
    binding: Binding,
}

impl Term {
    fn new(phrase: Phrase, binding: Binding) -> Self {
        Self { phrase, binding }
    }

    /// In brackets if it holds together less strongly than `least`.
    fn within(self, least: Binding) -> Phrase {
        if self.binding >= least { self.phrase } else { self.phrase.in_brackets() }
    }
}

fn term(expression: &Expression) -> Term {
    match expression {
        Expression::X => Term::new(letter("x", "x"), Binding::Atom),
        Expression::Name(name) => Term::new(letter(name, *name), Binding::Atom),
        Expression::Constant(Constant::Pi) => Term::new(letter("π", Word::Pi), Binding::Atom),
        Expression::Constant(Constant::Root2) => root(number(2.0)),
        Expression::Number(value) => Term::new(number(*value), if *value < 0.0 { Binding::Product } else { Binding::Atom }),
        // Each piece is seen where it holds.
        Expression::Guarded(inner, _) => term(inner),
        Expression::Binary(Operator::Quotient, above, below) => quotient(term(above), term(below)),
        Expression::Binary(operator, left, right) => chain(*operator, left, right),
        Expression::Power(base, exponent) => {
            Term::new(raised(term(base).within(Binding::Atom), number(f64::from(*exponent))), Binding::Power)
        }
        Expression::Call(function, argument) => call(*function, term(argument)),
    }
}

fn quotient(above: Term, below: Term) -> Term {
    let (is_one_above, is_one_below) = (above.binding >= Binding::Product, below.binding >= Binding::Power);
    let (above, below) = (above.phrase.grouped_in_words(is_one_above), below.phrase.grouped_in_words(is_one_below));
    let markup = format!("<mfrac>{}{}</mfrac>", above.markup, below.markup);
    let speech = [above.speech, vec![Word::Over.into()], below.speech].concat();
    Term::new(Phrase { markup, speech }, Binding::Product)
}

fn chain(operator: Operator, left: &Expression, right: &Expression) -> Term {
    let (binding, least_right) = match operator {
        Operator::Sum => (Binding::Sum, Binding::Sum),
        // What is taken off must hold together more strongly than the sign.
        Operator::Difference => (Binding::Sum, Binding::Product),
        Operator::Product | Operator::Quotient => (Binding::Product, Binding::Product),
    };
    let last = term(right).within(least_right);
    if operator == Operator::Product && *left == Expression::Number(-1.0) {
        return Term::new(sign("−", Word::Minus).then(&last).row(), binding);
    }
    let between = match operator {
        Operator::Sum => sign("+", Word::Plus),
        Operator::Difference => sign("−", Word::Minus),
        // Side by side, two numbers would read as one.
        _ if starts_with_a_digit(&last) => sign("·", Word::Times),
        _ if last.markup.trim_start_matches("<mrow>").starts_with(NAME) => {
            Phrase { markup: "<mo rspace=\"0.17em\">\u{2062}</mo>".to_owned(), speech: vec![Word::Times.into()] }
        }
        _ => sign("\u{2062}", Word::Times),
    };
    Term::new(term(left).within(binding).then(&between).then(&last).row(), binding)
}

/// Whether a digit is the first that is seen of it: text follows the end of a tag.
fn starts_with_a_digit(phrase: &Phrase) -> bool {
    let first = phrase.markup.split('>').find_map(|text| text.chars().next().filter(|&first| first != '<'));
    first.is_some_and(|first| first.is_ascii_digit())
}

fn call(function: Function, argument: Term) -> Term {
    let is_one = argument.binding >= Binding::Power;
    let inner = argument.phrase;
    match function.layout() {
        Layout::Power => Term::new(raised(letter("e", "e"), inner.grouped_in_words(is_one)), Binding::Power),
        Layout::PowerLessOne => {
            let power = raised(letter("e", "e"), inner.grouped_in_words(is_one));
            Term::new(power.then(&sign("−", Word::Minus)).then(&number(1.0)).row(), Binding::Sum)
        }
        Layout::LogOfOneAndPower => {
            let power = raised(letter("e", "e"), inner.grouped_in_words(is_one));
            applied("log", Word::Log, number(1.0).then(&sign("+", Word::Plus)).then(&power))
        }
        Layout::LargerOfItAndZero => applied("max", Word::Max, inner.then(&sign(",", Word::And)).then(&number(0.0))),
        Layout::Named(name, word) => applied(name, word, inner),
        Layout::Root => root(inner.grouped_in_words(is_one)),
    }
}

fn root(inner: Phrase) -> Term {
    let markup = format!("<msqrt>{}</msqrt>", inner.markup);
    Term::new(Phrase { markup, speech: [vec![Word::SquareRoot.into()], inner.speech].concat() }, Binding::Atom)
}

/// A named function of something.
fn applied(name: &str, word: Word, argument: Phrase) -> Term {
    let name = Phrase { markup: format!("{NAME}{name}</mi>"), speech: vec![word.into()] };
    Term::new(name.then(&sign("\u{2061}", Word::Of)).then(&argument.in_brackets()).row(), Binding::Atom)
}
