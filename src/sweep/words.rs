//! What a sweep has found, in words that the page and the report share.

use super::{Best, Difference, Finding, Goodness, Results, Summary, front};
use crate::activation::Activation;
use crate::measure::{Typical, Verdict};

impl Results {
    /// What has been found by two measures, in sentences.
    #[must_use]
    pub fn in_words(&self, difference: Difference, goodness: Goodness) -> Vec<String> {
        let mut said: Vec<String> = self.said_of_front(difference, goodness).into_iter().collect();
        said.extend(self.said_of(&Finding::of(self, difference, goodness), difference, goodness));
        said
    }

    fn name(&self, configuration: u32) -> String {
        self.sweep().activations().get(configuration as usize).map(Activation::in_full).unwrap_or_default()
    }

    /// Which configurations no other beats.
    fn said_of_front(&self, difference: Difference, goodness: Goodness) -> Option<String> {
        let summaries = self.summaries(difference, goodness);
        let placed: Vec<(&Summary, [f64; 2])> =
            summaries.iter().filter_map(|summary| Some((summary, summary.costs(goodness)?))).collect();
        let costs: Vec<[f64; 2]> = placed.iter().map(|(_, costs)| *costs).collect();
        let on_front = front(&costs);
        let names: Vec<String> = placed
            .iter()
            .zip(on_front)
            .filter(|(_, on_front)| *on_front)
            .map(|((summary, _), _)| self.name(summary.configuration))
            .collect();
        let what = format!("{} and {}", difference.label(), goodness.label());
        (!names.is_empty()).then(|| format!("On the front of {what}, by their means: {}.", names.join(", ")))
    }

    fn said_of(&self, finding: &Finding, difference: Difference, goodness: Goodness) -> Vec<String> {
        let as_good = match goodness {
            Goodness::TestLoss => "test loss equal to or below that of ReLU",
            Goodness::Accuracy => "accuracy equal to or above that of ReLU",
        };
        match finding {
            Finding::NoReference => vec!["There is no ReLU without diverged networks to compare with.".to_owned()],
            Finding::NoneSmooth => vec!["There is no smooth configuration without diverged networks.".to_owned()],
            Finding::NoneAsGood => vec![format!("No smooth configuration has a mean {as_good}.")],
            Finding::Best(best) => {
                let count = match best.of {
                    1 => format!("One smooth configuration has a mean {as_good}: "),
                    count => format!("Of {count} smooth configurations with a mean {as_good}, "),
                };
                let name = self.name(best.configuration);
                let what = difference.label();
                let least = if best.of == 1 { name } else { format!("{name} has the least {what}") };
                let mut said = vec![format!("{count}{least}. {}", compared(best, what))];
                if best.of > 1 {
                    said.push(SELECTION.to_owned());
                }
                said
            }
        }
    }
}

/// Why the ratio of what was picked is not to be taken at its word.
const SELECTION: &str =
    "It was picked as the best of several on these very seeds, which flatters it; other seeds would say by how much.";

/// What the seeds say of `ReLU` and the best.
fn compared(Best { comparison, .. }: &Best, what: &str) -> String {
    let seeds = comparison.first_larger + comparison.second_larger + comparison.equal;
    let larger = comparison.first_larger;
    let Some(Typical { median, interval: [low, high], runs }) = comparison.ratio else {
        return format!(
            "The {what} of ReLU is larger in {larger} of {seeds} seeds; there is no ratio, since one of the two is 0."
        );
    };
    let over = match runs {
        1 => "in the one seed that has ended".to_owned(),
        _ => format!("(median of {runs} seeds), and larger in {larger} of {seeds} seeds"),
    };
    let ratio = format!("The {what} of ReLU is {median:.2} times its own {over}");
    let verdict = comparison.ratio.map_or(Verdict::TooFew, |ratio| ratio.verdict(1.0));
    match verdict {
        Verdict::TooFew => format!("{ratio}. Fewer than {} seeds allow no interval.", Typical::FEWEST),
        Verdict::Undecided => {
            format!("{ratio}; the 95 % interval, {low:.2} to {high:.2}, holds 1, so these seeds cannot tell.")
        }
        Verdict::FirstLarger | Verdict::SecondLarger => {
            format!("{ratio}; 95 % interval {low:.2} to {high:.2} (bootstrap over seeds).")
        }
    }
}
