//! What a sweep has found, in sentences that the page and the report share.

use super::{activation_in_full, further, measure_phrase, ratio as readable, words};
use crate::experiment::layers_text;
use crate::measure::{Difference, Direction, GeometricMean, Typical, Verdict};
use crate::sweep::{Best, Configuration, Finding, Goodness, Results, Summary, Sweep, front};

/// A configuration with all its numbers, and its hidden layers where networks differ in size; empty for one of another sweep.
#[must_use]
pub fn configuration(sweep: &Sweep, configuration: u32) -> String {
    let name = |of: &Configuration| with_layers(sweep, activation_in_full(&of.activation), &of.hidden);
    sweep.configurations().get(configuration as usize).map(name).unwrap_or_default()
}

/// A name, and after it the hidden layers where the networks of a sweep differ in size.
#[must_use]
pub fn with_layers(sweep: &Sweep, name: String, hidden: &[u16]) -> String {
    match (sweep.sizes().len(), hidden) {
        (0 | 1, _) => name,
        (_, []) => words().tradeoff_without_layers(name),
        (_, layers) => words().tradeoff_with_layers(name, layers_text(layers)),
    }
}

/// What has been found by two measures, a sentence each: the front, then the finding of each size of network, then a caveat where the
/// best was chosen of several.
#[must_use]
pub fn findings(results: &Results, difference: &Difference, goodness: Goodness) -> Vec<String> {
    let summaries = results.summaries(difference, goodness);
    let sizes = results.sweep().sizes();
    let of_size = |hidden: &Vec<u16>| Finding::of(results, &summaries, hidden, difference, goodness);
    let findings: Vec<Finding> = sizes.iter().map(of_size).collect();
    let sentences = sizes.iter().zip(&findings).map(|(hidden, finding)| {
        let sentence = finding_of(results, finding, difference, goodness);
        match &hidden[..] {
            _ if sizes.len() == 1 => sentence,
            [] => further().findings_without_hidden(sentence),
            layers => further().findings_with_hidden(layers_text(layers), sentence),
        }
    });
    let is_chosen = |finding: &Finding| matches!(finding, Finding::Best(best) if best.of > 1);
    let caveat = findings.iter().any(is_chosen).then(|| further().findings_selection());
    on_front(results, &summaries, difference, goodness).into_iter().chain(sentences).chain(caveat).collect()
}

/// Which configurations no other beats on both measures; nothing if none has means.
fn on_front(results: &Results, summaries: &[Summary], difference: &Difference, goodness: Goodness) -> Option<String> {
    let placed: Vec<(&Summary, [f64; 2])> =
        summaries.iter().filter_map(|summary| Some((summary, summary.costs(goodness)?))).collect();
    let costs: Vec<[f64; 2]> = placed.iter().map(|(_, costs)| *costs).collect();
    let best = placed.iter().zip(front(&costs)).filter(|(_, on_front)| *on_front);
    let names: Vec<String> = best.map(|((summary, _), _)| configuration(results.sweep(), summary.configuration)).collect();
    let [difference, goodness] = [&difference.measure, goodness.measure()].map(measure_phrase);
    (!names.is_empty()).then(|| further().findings_front(difference, goodness, names.join(", ")))
}

fn finding_of(results: &Results, finding: &Finding, difference: &Difference, goodness: Goodness) -> String {
    let (direction, goodness) = (goodness.measure().direction, measure_phrase(goodness.measure()));
    match (finding, direction) {
        (Finding::NoReference, _) => further().findings_no_reference(),
        (Finding::NoneSmooth, _) => further().findings_none_smooth(),
        (Finding::NoneAsGood, Direction::SmallerIsBetter) => further().findings_none_as_low(goodness),
        (Finding::NoneAsGood, Direction::LargerIsBetter) => further().findings_none_as_high(goodness),
        (Finding::Best(best), direction) => {
            let (name, difference) = (configuration(results.sweep(), best.configuration), measure_phrase(&difference.measure));
            let compared = compared(best, &difference);
            match direction {
                Direction::SmallerIsBetter => further().findings_best_as_low(best.of, goodness, name, compared, difference),
                Direction::LargerIsBetter => further().findings_best_as_high(best.of, goodness, name, compared, difference),
            }
        }
    }
}

/// What the seeds say of `ReLU` and the best.
fn compared(Best { comparison, ratios, .. }: &Best, difference: &str) -> String {
    let seeds = comparison.first_larger + comparison.second_larger + comparison.equal;
    let larger = comparison.first_larger;
    let Some(typical) = comparison.ratio else { return further().findings_no_ratio(seeds, difference, larger) };
    let Typical { median, interval, runs } = typical;
    let ratio = match (runs, seeds) {
        (_, 1) => further().findings_ratio_of_one(difference, readable(median)),
        _ if runs < seeds => further().findings_ratio_of_some(difference, readable(median), runs, seeds, larger),
        _ => further().findings_ratio_of_all(difference, readable(median), seeds, larger),
    };
    match (typical.verdict(1.0), interval.map(|interval| interval.map(readable))) {
        (_, None) => by_so_few(ratio, ratios, seeds),
        (Verdict::Undecided, Some([low, high])) => further().findings_interval_undecided(ratio, low, high),
        (_, Some([low, high])) => further().findings_interval(ratio, low, high),
    }
}

/// What can be said of ratios of fewer seeds than the bootstrap needs.
fn by_so_few(ratio: String, ratios: &[f64], seeds: usize) -> String {
    if ratios.len() < seeds {
        return further().findings_too_few_ratios(ratio);
    }
    let Some(GeometricMean { mean, interval }) = GeometricMean::of(ratios) else { return further().findings_one_seed(ratio) };
    let each: Vec<String> = ratios.iter().map(|&ratio| readable(ratio)).collect();
    let contains_one = interval[0] <= 1.0 && 1.0 <= interval[1];
    let (each, mean, [low, high]) = (each.join(&words().number_separator()), readable(mean), interval.map(readable));
    if contains_one {
        further().findings_few_seeds_undecided(ratio, each, mean, low, high, Typical::FEWEST)
    } else {
        further().findings_few_seeds(ratio, each, mean, low, high, Typical::FEWEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::sweep::Grid;

    #[test]
    fn a_configuration_is_called_by_its_layers_where_networks_differ_in_size() {
        let mut grid = Grid { replicas: 2, seeds: 1, ..Grid::default() };
        grid.put_entries("relu;smelu:beta=1");
        let names = |grid: &Grid| {
            let sweep = Sweep::new(&Experiment::default(), grid);
            (0..sweep.configurations().len() as u32).map(|number| configuration(&sweep, number)).collect::<Vec<_>>()
        };
        assert_eq!(names(&grid), ["ReLU", "SmeLU β = 1"]);
        grid.put_hidden("8;none");
        assert_eq!(names(&grid), ["ReLU (8)", "SmeLU β = 1 (8)", "ReLU (no hidden layer)", "SmeLU β = 1 (no hidden layer)"]);
        assert_eq!(configuration(&Sweep::new(&Experiment::default(), &grid), 9), "");
    }
}
