//! What a sweep has found, in words that the page and the report share.

use super::{Best, Finding, Goodness, Results, Summary, front};
use crate::experiment::layers_text;
use crate::measure::{Difference, Direction, GeometricMean, Typical, Verdict};

impl Results {
    /// What has been found by two measures, in sentences.
    #[must_use]
    pub fn in_words(&self, difference: &Difference, goodness: Goodness) -> Vec<String> {
        let summaries = self.summaries(difference, goodness);
        let mut said: Vec<String> = self.said_of_front(&summaries, difference, goodness).into_iter().collect();
        let sizes = self.sweep().sizes();
        let of_size = |hidden: &Vec<u16>| Finding::of(self, &summaries, hidden, difference, goodness);
        let findings: Vec<Finding> = sizes.iter().map(of_size).collect();
        for (hidden, finding) in sizes.iter().zip(&findings) {
            let sentence = self.said_of(finding, difference, goodness);
            said.push(match &hidden[..] {
                _ if sizes.len() == 1 => sentence,
                [] => format!("Without a hidden layer: {sentence}"),
                layers => format!("With hidden layers {}: {sentence}", layers_text(layers)),
            });
        }
        let is_picked = |finding: &Finding| matches!(finding, Finding::Best(best) if best.of > 1);
        said.extend(findings.iter().any(is_picked).then(|| SELECTION.to_owned()));
        said
    }

    /// Which configurations no other beats.
    fn said_of_front(&self, summaries: &[Summary], difference: &Difference, goodness: Goodness) -> Option<String> {
        let placed: Vec<(&Summary, [f64; 2])> =
            summaries.iter().filter_map(|summary| Some((summary, summary.costs(goodness)?))).collect();
        let costs: Vec<[f64; 2]> = placed.iter().map(|(_, costs)| *costs).collect();
        let on_front = front(&costs);
        let names: Vec<String> = placed
            .iter()
            .zip(on_front)
            .filter(|(_, on_front)| *on_front)
            .map(|((summary, _), _)| self.sweep().name(summary.configuration))
            .collect();
        let what = format!("{} and {}", difference.measure.phrase, goodness.measure().phrase);
        (!names.is_empty()).then(|| format!("On the front of {what}, by their means: {}.", names.join(", ")))
    }

    fn said_of(&self, finding: &Finding, difference: &Difference, goodness: Goodness) -> String {
        let measure = goodness.measure();
        let side = match measure.direction {
            Direction::SmallerIsBetter => "below",
            Direction::LargerIsBetter => "above",
        };
        let as_good = format!("{} equal to or {side} that of ReLU", measure.label.to_lowercase());
        match finding {
            Finding::NoReference => "There is no ReLU without diverged networks to compare with.".to_owned(),
            Finding::NoneSmooth => "There is no smooth configuration without diverged networks.".to_owned(),
            Finding::NoneAsGood => format!("No smooth configuration has a mean {as_good}."),
            Finding::Best(best) => {
                let count = match best.of {
                    1 => format!("One smooth configuration has a mean {as_good}: "),
                    count => format!("Of {count} smooth configurations with a mean {as_good}, "),
                };
                let name = self.sweep().name(best.configuration);
                let what = difference.measure.phrase;
                let least = if best.of == 1 { name } else { format!("{name} has the least {what}") };
                format!("{count}{least}. {}", compared(best, what))
            }
        }
    }
}

/// Why the ratio of what was picked is not to be taken at its word.
const SELECTION: &str =
    "What has the least of several was picked on these very seeds, which flatters it; other seeds would say by how much.";

/// What the seeds say of `ReLU` and the best.
fn compared(Best { comparison, ratios, .. }: &Best, what: &str) -> String {
    let seeds = comparison.first_larger + comparison.second_larger + comparison.equal;
    let larger = comparison.first_larger;
    let Some(typical) = comparison.ratio else {
        return format!(
            "The {what} of ReLU is larger in {larger} of {seeds} seeds; there is no ratio, since one of the two is 0."
        );
    };
    let Typical { median, interval, runs } = typical;
    let over = match (runs, seeds) {
        (_, 1) => "in the one seed that has ended".to_owned(),
        _ if runs < seeds => {
            format!("(median of the {runs} of {seeds} seeds in which neither is 0), and larger in {larger} of {seeds} seeds")
        }
        _ => format!("(median of {runs} seeds), and larger in {larger} of {seeds} seeds"),
    };
    let ratio = format!("The {what} of ReLU is {} times its own {over}", readable(median));
    match (typical.verdict(1.0), interval) {
        (_, None) => format!("{ratio}. {}", by_so_few(ratios, seeds)),
        (Verdict::Undecided, Some([low, high])) => {
            format!("{ratio}; the 95 % interval, {} to {}, holds 1, so these seeds cannot tell.", readable(low), readable(high))
        }
        (_, Some([low, high])) => {
            format!("{ratio}; 95 % interval {} to {} (bootstrap over seeds).", readable(low), readable(high))
        }
    }
}

/// What can be said of ratios of fewer seeds than the bootstrap needs.
fn by_so_few(ratios: &[f64], seeds: usize) -> String {
    if ratios.len() < seeds {
        return "So few ratios allow no interval.".to_owned();
    }
    let Some(GeometricMean { mean, interval: [low, high] }) = GeometricMean::of(ratios) else {
        return "One seed allows no interval.".to_owned();
    };
    let each: Vec<String> = ratios.iter().map(|&ratio| readable(ratio)).collect();
    let verdict = if low <= 1.0 && 1.0 <= high { ", which holds 1, so these seeds cannot tell" } else { "" };
    format!(
        "Seed by seed {}: geometric mean {}, 95 % interval {} to {}{verdict} (Student’s t on logarithms; from {} seeds on, the \
         bootstrap).",
        each.join(", "),
        readable(mean),
        readable(low),
        readable(high),
        Typical::FEWEST
    )
}

/// A ratio with two decimals, or as a power of ten where these would say nothing or too much.
fn readable(ratio: f64) -> String {
    if (0.01..1000.0).contains(&ratio) { format!("{ratio:.2}") } else { format!("{ratio:.1e}") }
}
