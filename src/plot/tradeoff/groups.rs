//! Which configurations belong together.

use super::{Dot, Dots, MARKERS};
use crate::activation::Family;
use crate::plot::style::Colour;
use crate::sweep::{Configuration, Results, Summary, Sweep};
use crate::words;

/// Configurations of one family with the same hidden layers.
struct Group {
    family: Family,
    /// Which size of network, from 0.
    size: usize,
    summaries: Vec<Summary>,
}

/// The groups of results, in the order in which they first came.
pub(super) fn grouped(results: &Results, summaries: Vec<Summary>, best: &[u32], colour: impl Fn(usize) -> Colour) -> Vec<Dots> {
    let sweep = results.sweep();
    let mut families: Vec<Family> = Vec::new();
    let mut groups: Vec<Group> = Vec::new();
    for summary in summaries {
        let Configuration { activation, hidden } = configuration(sweep, &summary);
        let family = activation.family();
        if !families.contains(&family) {
            families.push(family);
        }
        let size = sweep.sizes().iter().position(|other| other == hidden).unwrap_or_default();
        match groups.iter_mut().find(|group| group.family == family && group.size == size) {
            Some(group) => group.summaries.push(summary),
            None => groups.push(Group { family, size, summaries: vec![summary] }),
        }
    }
    let place = |family: Family| families.iter().position(|other| *other == family).unwrap_or_default();
    groups.into_iter().map(|group| group.dots(sweep, best, place(group.family), &colour)).collect()
}

fn configuration<'a>(sweep: &'a Sweep, summary: &Summary) -> &'a Configuration {
    &sweep.configurations()[summary.configuration as usize]
}

impl Group {
    /// Its dots; `place` is that of its family among all.
    fn dots(&self, sweep: &Sweep, best: &[u32], place: usize, colour: impl Fn(usize) -> Colour) -> Dots {
        let Self { family, size, ref summaries } = *self;
        let parameters = |summary: &Summary| configuration(sweep, summary).activation.parameters();
        let varies = varying(&summaries.iter().map(parameters).collect::<Vec<_>>());
        let symbol = varies.and_then(|parameter| Some(family.parameters().get(parameter)?.symbol));
        let hidden = sweep.sizes().get(size).map(Vec::as_slice).unwrap_or_default();
        let of_size = |name: String| words::with_layers(sweep, name, hidden);
        let dot = |&summary: &Summary| {
            let name = words::configuration(sweep, summary.configuration);
            let parameter = varies.and_then(|parameter| parameters(&summary).get(parameter).copied());
            let short = match symbol.zip(parameter) {
                Some((symbol, value)) => of_size(short(symbol, value)),
                None if summaries.len() == 1 => of_size(words::label(&family)),
                None => name.clone(),
            };
            let on_front = best.contains(&summary.configuration);
            Dot { configuration: summary.configuration, name, short, parameter, summary, on_front }
        };
        let mut dots: Vec<Dot> = summaries.iter().map(dot).collect();
        dots.sort_by(|a, b| a.parameter.unwrap_or_default().total_cmp(&b.parameter.unwrap_or_default()));
        let (name, marker) = (of_size(words::label(&family)), MARKERS[place % MARKERS.len()]);
        Dots { name, family: place, size, colour: colour(place), marker, varies: symbol, dots }
    }
}

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
