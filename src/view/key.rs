//! The parts of a view by name, as a link holds them.

use super::{DifferencePlot, Lab, Name, Pin, Pins, Points, Slot, Span, View};
use crate::experiment::{Problem, read_activation};
use crate::sweep::{Axes, Grid};

/// Between the pins of a list. A slot that is empty leaves nothing between two of them.
const BETWEEN: char = ';';
/// Between a pin and its name.
const NAMED: char = '@';

/// A named part of a view. The order is that in which links are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The lab that is open.
    Lab,
    /// The range of x.
    Range,
    /// The pinned curves.
    Pin,
    /// The plot of the difference to `ReLU`.
    DifferencePlot,
    /// The points that are followed.
    Points,
    /// The activations of the grid.
    Grid,
    /// The hidden layers with which each is trained.
    GridHidden,
    /// How many replicas each of its configurations trains.
    GridReplicas,
    /// Over how many seeds.
    GridSeeds,
    /// What the trade-off is drawn over.
    Axes,
}

impl Key {
    /// All keys.
    pub const ALL: [Self; 10] = [
        Self::Lab,
        Self::Range,
        Self::Pin,
        Self::DifferencePlot,
        Self::Points,
        Self::Grid,
        Self::GridHidden,
        Self::GridReplicas,
        Self::GridSeeds,
        Self::Axes,
    ];

    /// The key of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lab => "lab",
            Self::Range => "x",
            Self::Pin => "pin",
            Self::DifferencePlot => "difference",
            Self::Points => "points",
            Self::Grid => "grid",
            Self::GridHidden => "grid.hidden",
            Self::GridReplicas => "grid.replicas",
            Self::GridSeeds => "grid.seeds",
            Self::Axes => "axes",
        }
    }

    /// The present value as a link has it, before any percent sign.
    #[must_use]
    pub fn read(self, from: &View) -> String {
        match self {
            Self::Lab => from.lab.name().to_owned(),
            Self::Range => from.span.to_string(),
            Self::Pin => list(&from.pins),
            Self::DifferencePlot => from.difference.name().to_owned(),
            Self::Points => from.points.to_string(),
            Self::Grid => from.grid.text(),
            Self::GridHidden => from.grid.hidden_text(),
            Self::GridReplicas => from.grid.replicas.to_string(),
            Self::GridSeeds => from.grid.seeds.to_string(),
            Self::Axes => from.axes.to_string(),
        }
    }

    /// Puts a value in, as far as it can be used, and says what is wrong with it: of a list, with each of it that is.
    pub fn write(self, into: &mut View, text: &str) -> Vec<Problem> {
        match self {
            Self::Lab => put(choose(text, Lab::ALL, Lab::name), &mut into.lab),
            Self::Range => put(Span::read(text), &mut into.span),
            Self::Pin => {
                let (pins, problems) = pins(text);
                into.pins = pins;
                problems
            }
            Self::DifferencePlot => put(choose(text, DifferencePlot::ALL, DifferencePlot::name), &mut into.difference),
            Self::Points => {
                let (points, problems) = Points::read(text);
                into.points = points;
                problems
            }
            Self::Grid => into.grid.put_entries(text),
            Self::GridHidden => into.grid.put_hidden(text),
            Self::GridReplicas => put(count(text, Grid::REPLICAS), &mut into.grid.replicas),
            Self::GridSeeds => put(count(text, Grid::SEEDS), &mut into.grid.seeds),
            Self::Axes => put(Axes::read(text).map(|axes| (axes, None)), &mut into.axes),
        }
    }
}

/// A value, and what had to be changed about it; or why there is none.
type Read<T> = Result<(T, Option<Problem>), Problem>;

fn put<T>(read: Read<T>, place: &mut T) -> Vec<Problem> {
    match read {
        Ok((value, changed)) => {
            *place = value;
            changed.into_iter().collect()
        }
        Err(problem) => vec![problem],
    }
}

/// A whole number within bounds.
fn count(text: &str, [min, max]: [u32; 2]) -> Read<u32> {
    let unreadable = || Problem::Unreadable { value: text.to_owned(), expected: format!("a whole number from {min} to {max}") };
    let given: u32 = text.parse().map_err(|_| unreadable())?;
    let used = given.clamp(min, max);
    let [min, max, shown] = [min, max, used].map(f64::from);
    let clamped = Problem::Clamped { value: text.to_owned(), min, max, used: shown };
    Ok((used, (used != given).then_some(clamped)))
}

fn choose<T: Copy, const N: usize>(text: &str, choices: [T; N], name: fn(T) -> &'static str) -> Read<T> {
    let chosen = choices.into_iter().find(|&choice| name(choice) == text);
    chosen.map(|choice| (choice, None)).ok_or_else(|| Problem::Unreadable {
        value: text.to_owned(),
        expected: format!("one of {}", choices.map(name).join(", ")),
    })
}

/// Pins as text, without the empty slots after the last one.
fn list(pins: &Pins) -> String {
    let written = |slot| pins.get(slot).map(pin_text).unwrap_or_default();
    let list = Slot::ALL.map(written).join(&BETWEEN.to_string());
    list.trim_end_matches(BETWEEN).to_owned()
}

fn pin_text(pin: &Pin) -> String {
    let name = pin.name.as_ref().map(|name| format!("{NAMED}{}", name.as_str()));
    format!("{}{}", pin.activation, name.unwrap_or_default())
}

/// The pins of a text, each with what had to be changed or left out.
fn pins(text: &str) -> (Pins, Vec<Problem>) {
    let (mut pins, mut problems) = (Pins::default(), Vec::new());
    let mut texts = text.split(BETWEEN);
    for (slot, text) in Slot::ALL.into_iter().zip(&mut texts).filter(|(_, text)| !text.is_empty()) {
        let (activation, name) =
            text.split_once(NAMED).map_or((text, None), |(activation, name)| (activation, Name::new(name)));
        match read_activation(activation) {
            Ok((activation, changed)) => {
                pins.put(slot, Pin { activation, name });
                problems.extend(changed);
            }
            Err(problem) => problems.push(problem),
        }
    }
    let left_over = texts.filter(|text| !text.is_empty());
    problems.extend(
        left_over
            .map(|text| Problem::Unreadable { value: text.to_owned(), expected: format!("at most {} curves", Pins::MOST) }),
    );
    (pins, problems)
}
