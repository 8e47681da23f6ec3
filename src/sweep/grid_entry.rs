//! Activations of one family, one of whose parameters takes several values.

use std::fmt;

use crate::activation::Activation;
use crate::experiment::{Correction, Expected, Problem, read_activation};

const BETWEEN_VALUES: char = '!';
const RANGE: &str = "..";
const COUNT: char = '/';

/// One activation, or several that differ in one parameter: `tanh`, `smelu:beta=0.5!1!2`, `smelu:beta=0.125..8/11`.
#[derive(Clone, Debug, PartialEq)]
pub struct GridEntry {
    /// The text before the values and after them; where nothing varies, the activation's.
    around: [String; 2],
    values: Option<Values>,
    activations: Vec<Activation>,
}

/// Values of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// These.
    List(Vec<f64>),
    /// So many from one to another: in equal ratios where both are above 0, else in equal steps.
    Range {
        /// The first.
        from: f64,
        /// The last.
        to: f64,
        /// How many, 2 to [`Values::MOST`].
        count: u32,
    },
}

impl Values {
    /// More of them are not taken.
    pub const MOST: u32 = 40;

    /// Each of them.
    #[must_use]
    pub fn all(&self) -> Vec<f64> {
        match self {
            Self::List(values) => values.clone(),
            Self::Range { from, to, count } => (0..*count).map(|index| between(*from, *to, index, count - 1)).collect(),
        }
    }

    /// Those of a text; `None` if it is none of several values.
    fn parse(text: &str) -> Option<Self> {
        if let Some((from, rest)) = text.split_once(RANGE) {
            let (to, count) = rest.split_once(COUNT)?;
            let [from, to] = [number(from)?, number(to)?];
            let count = count.parse().ok().filter(|count| (2..=Self::MOST).contains(count))?;
            return (from != to).then_some(Self::Range { from, to, count });
        }
        let values: Vec<f64> = text.split(BETWEEN_VALUES).map(number).collect::<Option<_>>()?;
        (values.len() <= Self::MOST as usize).then_some(Self::List(values))
    }
}

/// The value at a place from 0 to `last`. The ends are exact, and those between are rounded to six digits, so that they can be read.
fn between(from: f64, to: f64, index: u32, last: u32) -> f64 {
    let share = f64::from(index) / f64::from(last);
    let value = match index {
        0 => return from,
        _ if index == last => return to,
        _ if from > 0.0 && to > 0.0 => from * libm::pow(to / from, share),
        _ => from + share * (to - from),
    };
    format!("{value:.5e}").parse().unwrap_or(value)
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

impl fmt::Display for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(values) => {
                let values: Vec<String> = values.iter().map(f64::to_string).collect();
                f.write_str(&values.join(&BETWEEN_VALUES.to_string()))
            }
            Self::Range { from, to, count } => write!(f, "{from}{RANGE}{to}{COUNT}{count}"),
        }
    }
}

impl From<Activation> for GridEntry {
    fn from(activation: Activation) -> Self {
        Self { around: [activation.to_string(), String::new()], values: None, activations: vec![activation] }
    }
}

impl fmt::Display for GridEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [before, after] = &self.around;
        let values = self.values.as_ref().map(Values::to_string).unwrap_or_default();
        write!(f, "{before}{values}{after}")
    }
}

impl GridEntry {
    /// That of a text, and what had to be changed about it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<(Self, Option<Problem>), Problem> {
        let Some([before, spread, after]) = split(text) else {
            let (activation, remark) = read_activation(text)?;
            return Ok((activation.into(), remark));
        };
        let values = Values::parse(spread).ok_or_else(|| unreadable(text))?;
        let activation = |value: f64| Some((value, format!("{before}{value}{after}").parse::<Activation>().ok()?));
        let within: Vec<(f64, Activation)> = values.all().into_iter().filter_map(activation).collect();
        if within.is_empty() {
            return Err(unreadable(text));
        }
        let is_whole = within.len() == values.all().len();
        let entry = if let [(_, only)] = &within[..] {
            only.clone().into()
        } else {
            let values = if is_whole { values } else { Values::List(within.iter().map(|(value, _)| *value).collect()) };
            let activations = within.into_iter().map(|(_, activation)| activation).collect();
            Self { around: [before, after].map(str::to_owned), values: Some(values), activations }
        };
        let remark = (!is_whole).then(|| {
            let why = Correction::ValuesOutOfBounds { used: entry.to_string() };
            Problem::Adjusted { value: text.to_owned(), why }
        });
        Ok((entry, remark))
    }

    /// Each activation, in the order of the values.
    #[must_use]
    pub fn activations(&self) -> &[Activation] {
        &self.activations
    }
}

/// What stands before the several values of a parameter, the values, and what stands after them.
fn split(text: &str) -> Option<[&str; 3]> {
    let several = text.find(RANGE).or_else(|| text.find(BETWEEN_VALUES))?;
    let start = text[..several].rfind('=')? + 1;
    let end = text[several..].find(',').map_or(text.len(), |comma| several + comma);
    Some([&text[..start], &text[start..end], &text[end..]])
}

fn unreadable(text: &str) -> Problem {
    Problem::Unreadable { value: text.to_owned(), expected: Expected::ActivationWithValues }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        let (entry, remark) = GridEntry::read(text).unwrap();
        assert_eq!((entry.to_string().as_str(), remark), (text, None));
        entry.activations().iter().map(Activation::to_string).collect()
    }

    #[test]
    fn values_are_listed_or_spread_and_the_text_comes_back() {
        assert_eq!(texts("tanh"), ["tanh"]);
        assert_eq!(texts("smelu:beta=0.5!1!2"), ["smelu:beta=0.5", "smelu:beta=1", "smelu:beta=2"]);
        assert_eq!(texts("smelu:beta=0.125..8/4"), ["smelu:beta=0.125", "smelu:beta=0.5", "smelu:beta=2", "smelu:beta=8"]);
        assert_eq!(texts("smelu:beta=0..1/3"), ["smelu:beta=0", "smelu:beta=0.5", "smelu:beta=1"]);
        let gsmelu = texts("gsmelu:alpha=1,beta=2,left=-0.5..0.5/3,right=1,value=0");
        assert_eq!(gsmelu[0], "gsmelu:alpha=1,beta=2,left=-0.5,right=1,value=0");
        assert_eq!(gsmelu.len(), 3);
    }

    #[test]
    fn what_is_wrong_is_said_and_what_is_out_of_bounds_left_out() {
        for text in [
            "",
            "smelu:beta=1..2",
            "smelu:beta=1..2/1",
            "smelu:beta=1..2/99",
            "smelu:beta=1!x",
            "smelu:gamma=1!2",
            "1!2",
            "tanh:..,",
        ] {
            assert!(GridEntry::read(text).is_err(), "{text}");
        }
        let (entry, remark) = GridEntry::read("smelu:beta=-1!2").unwrap();
        assert_eq!(entry.activations(), [Activation::smelu(2.0).unwrap()]);
        assert!(matches!(remark, Some(Problem::Adjusted { why: Correction::ValuesOutOfBounds { .. }, .. })), "{remark:?}");
    }
}
