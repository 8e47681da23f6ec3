//! Trade-offs: how far apart configurations leave their twins, against how good they are.

mod against;
mod draw;

use super::axis::{Axis, Scale};
use super::chart::Chart;
use super::charts::{by_ratio_around, evenly_around};
use super::mark::Marker;
use super::style::Colour;
use crate::activation::Family;
use crate::sweep::{Difference, Goodness, Results, Spread, Summary, front};

pub use against::{Against, Banded};

/// Configurations as dots, with all that is drawn around them.
#[derive(Clone, Debug, PartialEq)]
pub struct Tradeoff {
    /// The configurations, those of a family together.
    pub families: Vec<Dots>,
    /// The dots that no other beats, ascending in x.
    pub front: Vec<(f64, f64)>,
    /// What the bars around dots are over, a line each.
    pub bars: Vec<String>,
    /// Which way y is better.
    pub goodness: Goodness,
}

/// The configurations of one family.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// What it is called in legends.
    pub name: String,
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
    /// What stands beside it: its family where that has one dot, or else what it differs in, to three digits.
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

impl Tradeoff {
    /// What results come to by two measures; `colour` gives that of each family, which are counted from 0.
    #[must_use]
    pub fn of(results: &Results, difference: Difference, goodness: Goodness, colour: impl Fn(usize) -> Colour) -> Self {
        let summaries = results.summaries(difference, goodness);
        let costs: Vec<(u32, [f64; 2])> =
            summaries.iter().filter_map(|summary| Some((summary.configuration, summary.costs(goodness)?))).collect();
        let on_front = front(&costs.iter().map(|(_, costs)| *costs).collect::<Vec<_>>());
        let best: Vec<u32> = costs.iter().zip(on_front).filter(|(_, best)| *best).map(|((which, _), _)| *which).collect();
        let mut families: Vec<(Family, Vec<Summary>)> = Vec::new();
        let activation = |summary: &Summary| &results.sweep().activations()[summary.configuration as usize];
        for summary in summaries {
            let family = activation(&summary).family();
            match families.iter_mut().find(|(other, _)| *other == family) {
                Some((_, of_family)) => of_family.push(summary),
                None => families.push((family, vec![summary])),
            }
        }
        let dots = |(index, (family, summaries)): (usize, (Family, Vec<Summary>))| {
            let varies = varying(&summaries.iter().map(|summary| activation(summary).parameters()).collect::<Vec<_>>());
            let dot = |summary: Summary| {
                let activation = activation(&summary);
                let name = activation.in_full();
                let parameter = varies.and_then(|place| activation.parameters().get(place).copied());
                let short = match varies.and_then(|place| Some((family.parameters().get(place)?.symbol(), parameter?))) {
                    Some((symbol, value)) => short(symbol, value),
                    None if summaries.len() == 1 => family.label().to_owned(),
                    None => name.clone(),
                };
                let on_front = best.contains(&summary.configuration);
                Dot { configuration: summary.configuration, name, short, parameter, summary, on_front }
            };
            let mut dots: Vec<Dot> = summaries.iter().copied().map(dot).collect();
            dots.sort_by(|a, b| a.parameter.unwrap_or_default().total_cmp(&b.parameter.unwrap_or_default()));
            Dots {
                name: family.label().to_owned(),
                colour: colour(index),
                marker: MARKERS[index % MARKERS.len()],
                varies: varies.and_then(|place| Some(family.parameters().get(place)?.symbol())),
                dots,
            }
        };
        let families: Vec<Dots> = families.into_iter().enumerate().map(dots).collect();
        let mut front: Vec<(f64, f64)> = all(&families).filter(|dot| dot.on_front).filter_map(Dot::at).collect();
        front.sort_by(|a, b| a.0.total_cmp(&b.0));
        Self { families, front, bars: bars(results), goodness }
    }

    /// Every configuration.
    pub fn dots(&self) -> impl Iterator<Item = &Dot> {
        all(&self.families)
    }

    /// The axes that have room for all, bars included.
    #[must_use]
    pub fn chart(&self, difference: Difference, scale: Scale) -> Chart {
        let [apart, good] = [0, 1].map(|index| self.ends(index));
        let x = match scale {
            Scale::Linear => Axis::linear(difference.label(), evenly_around(&apart)),
            Scale::Logarithmic => Axis::logarithmic(difference.label(), by_ratio_around(&apart)),
        };
        Chart { x, y: Axis::linear(self.goodness.label(), evenly_around(&good)) }
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

/// The place of the parameter in which activations of a family differ; none where they differ in several, or there is but one.
fn varying(parameters: &[Vec<f64>]) -> Option<usize> {
    let (first, others) = parameters.split_first()?;
    let differs = |place: &usize| others.iter().any(|other| other.get(*place) != first.get(*place));
    let mut places = (0..first.len()).filter(differs);
    places.next().filter(|_| places.next().is_none())
}

/// A parameter to three digits.
fn short(symbol: &str, value: f64) -> String {
    let rounded: f64 = format!("{value:.2e}").parse().unwrap_or(value);
    format!("{symbol} = {rounded}").replace('-', "−")
}

fn all(families: &[Dots]) -> impl Iterator<Item = &Dot> {
    families.iter().flat_map(|family| &family.dots)
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
        0 | 1 => vec!["one seed: no interval over seeds".to_owned()],
        seeds => vec![format!("thin: 95 % interval over {seeds} seeds"), "without what a seed does to all".to_owned()],
    };
    lines.extend((replicas > 2).then(|| format!("thick: ± jackknife error over {replicas} twins")));
    lines
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
