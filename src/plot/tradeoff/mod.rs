//! Trade-offs: how far apart configurations leave their twins, against how good they are.

mod against;
mod draw;
mod groups;
mod table;

use super::axis::Axis;
use super::chart::Chart;
use super::charts::{by_ratio_around, evenly_around};
use super::marker::Marker;
use super::style::Colour;
use crate::measure::Difference;
use crate::sweep::{Axes, Goodness, Results, Spacing, Spread, Summary, front};
use crate::words::{measure_phrase, words};

pub use against::{Against, Banded};
pub use draw::ChosenConfiguration;
use groups::grouped;

/// Configurations as dots, with all that is drawn around them.
#[derive(Clone, Debug, PartialEq)]
pub struct Tradeoff {
    /// The configurations, those of a family with the same hidden layers together.
    pub groups: Vec<Dots>,
    /// The dots that no other beats, ascending in x.
    pub front: Vec<(f64, f64)>,
    /// What the bars around dots are over, a line each.
    pub bars: Vec<String>,
    /// Which way y is better.
    pub goodness: Goodness,
}

/// The configurations of one family with the same hidden layers.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// What it is called in legends.
    pub name: String,
    /// Which family, from 0: those of all sizes of network share their colour and form.
    pub family: usize,
    /// Which size of network, from 0: of this is the size of the dots.
    pub size: usize,
    /// Its colour.
    pub colour: Colour,
    /// The form of its dots.
    pub marker: Marker,
    /// What the parameter is called in which they differ, if that is one alone.
    pub varies: Option<&'static str>,
    /// In the order of that parameter, or else of the grid; so they are joined.
    pub dots: Vec<Dot>,
}

/// One configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Which, from 0.
    pub configuration: u32,
    /// What it is called.
    pub name: String,
    /// What stands beside it: its family where that has one dot, or else what it differs in, to three digits; and the hidden layers,
    /// if these differ.
    pub short: String,
    /// The value of the parameter in which those of its family differ, if that is one alone.
    pub parameter: Option<f64>,
    /// What it has come to.
    pub summary: Summary,
    /// Whether no other is better in one and as good in the other.
    pub on_front: bool,
}

impl Dot {
    /// The means of the difference and of how good it is, unless networks have diverged.
    #[must_use]
    pub fn at(&self) -> Option<(f64, f64)> {
        let [difference, good] = self.summary.means?;
        Some((difference.mean, good.mean))
    }
}

/// The form of each family's dots, in turn.
const MARKERS: [Marker; 4] = [Marker::Circle, Marker::Square, Marker::Diamond, Marker::Triangle];

/// The radius of dots in CSS pixels, and how much of it those of each further size of network have more.
const RADIUS: f64 = 4.5;
const LARGER: f64 = 0.27;

impl Dots {
    /// How large its dots are beside those of the first size of network.
    #[must_use]
    pub fn magnification(&self) -> f64 {
        1.0 + LARGER * self.size as f64
    }

    /// The radius of its dots in CSS pixels.
    #[must_use]
    pub fn radius(&self) -> f64 {
        RADIUS * self.magnification()
    }
}

impl Tradeoff {
    /// What results come to by two measures; `colour` gives that of each family, which are counted from 0.
    #[must_use]
    pub fn of(results: &Results, difference: &Difference, goodness: Goodness, colour: impl Fn(usize) -> Colour) -> Self {
        let summaries = results.summaries(difference, goodness);
        let costs: Vec<(u32, [f64; 2])> =
            summaries.iter().filter_map(|summary| Some((summary.configuration, summary.costs(goodness)?))).collect();
        let on_front = front(&costs.iter().map(|(_, costs)| *costs).collect::<Vec<_>>());
        let best: Vec<u32> = costs.iter().zip(on_front).filter(|(_, best)| *best).map(|((which, _), _)| *which).collect();
        let groups = grouped(results, summaries, &best, colour);
        let mut front: Vec<(f64, f64)> = all(&groups).filter(|dot| dot.on_front).filter_map(Dot::at).collect();
        front.sort_by(|a, b| a.0.total_cmp(&b.0));
        Self { groups, front, bars: bars(results), goodness }
    }

    /// Every configuration.
    pub fn dots(&self) -> impl Iterator<Item = &Dot> {
        all(&self.groups)
    }

    /// The axes that have room for all, bars included.
    #[must_use]
    pub fn chart(&self, axes: Axes) -> Chart {
        let [apart, good] = [0, 1].map(|index| self.ends(index));
        let label = measure_phrase(&axes.difference.measure);
        let x = match axes.spacing {
            Spacing::Linear => Axis::linear(label, evenly_around(&apart)),
            Spacing::Logarithmic => Axis::logarithmic(label, by_ratio_around(&apart)),
        };
        Chart { x, y: Axis::linear(measure_phrase(self.goodness.measure()), evenly_around(&good)) }
    }

    /// The means, and the ends of their bars, unless these lie so far out that the dots would be squeezed together; then bars are cut
    /// off at the edge.
    fn ends(&self, index: usize) -> Vec<f64> {
        let spreads: Vec<Spread> = self.dots().filter_map(|dot| dot.summary.means).map(|means| means[index]).collect();
        let means: Vec<f64> = spreads.iter().map(|spread| spread.mean).collect();
        let [low, high] = [f64::min, f64::max].map(|pick| means.iter().copied().reduce(pick).unwrap_or_default());
        let most = if high > low { MOST_BAR * (high - low) } else { f64::INFINITY };
        let bounds = [(low - most).max(0.5 * low), high + most];
        spreads.into_iter().flat_map(reach).chain(means).map(|end| end.clamp(bounds[0], bounds[1])).collect()
    }
}

/// How far bars may widen an axis to each side, as a share of the range of the dots.
const MOST_BAR: f64 = 0.5;

fn all(groups: &[Dots]) -> impl Iterator<Item = &Dot> {
    groups.iter().flat_map(|group| &group.dots)
}

fn half(spread: Spread) -> f64 {
    spread.half_interval.unwrap_or_default()
}

/// The ends of a bar. What cannot be below 0 has none there.
fn reach(spread: Spread) -> [f64; 2] {
    [(spread.mean - half(spread)).max(0.0), spread.mean + half(spread)]
}

/// What bars are over.
fn bars(results: &Results) -> Vec<String> {
    let seeds = results.counted().len();
    let replicas = results.sweep().base().replicas;
    let mut lines = match seeds {
        0 | 1 => vec![words().tradeoff_bars_none()],
        seeds => {
            let several = results.sweep().sizes().len() > 1;
            let without = if several { words().tradeoff_bars_without_of_size() } else { words().tradeoff_bars_without() };
            vec![words().tradeoff_bars_seeds(seeds as u32), without]
        }
    };
    lines.extend((replicas > 2).then(|| words().tradeoff_bars_twins(replicas)));
    lines
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
