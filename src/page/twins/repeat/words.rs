//! What the repetitions say, in sentences.

use leptos::prelude::*;

use super::Repeat;
use super::plots::Chosen;
use crate::experiment::{Arm, Repetitions};
use crate::measure::{ACCURACY, Comparison, Measure, Typical, Verdict};
use crate::page::{numbers, words};

/// The first arm compared with each other, by the measure that is chosen and by that of quality.
#[component]
pub(super) fn Verdicts() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let chosen = Chosen::of_page();
    let sentences = Memo::new(move |_| {
        repeat.series.with(|series| {
            let Some(series) = series else { return Vec::new() };
            let task = series.base().data.task();
            [chosen.measure(task), Measure::quality(task)].into_iter().flat_map(|measure| compared(series, measure)).collect()
        })
    });
    let said = Memo::new(move |_| if repeat.is_running() { String::new() } else { sentences.get().join(" ") });
    view! {
        <div class="verdicts" id="repeat-verdicts">
            {move || sentences.get().into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
        </div>
        <p class="unseen" role="status" aria-live="polite">{said}</p>
    }
}

fn compared(series: &Repetitions, measure: &Measure) -> Vec<String> {
    let with_first = |second: Arm| {
        let arms = [Arm::A, second];
        Some(sentence(series, measure, arms, &series.compare(arms, measure.value)?))
    };
    series.base().arms().filter(|&arm| arm != Arm::A).filter_map(with_first).collect()
}

fn sentence(series: &Repetitions, measure: &Measure, arms: [Arm; 2], comparison: &Comparison) -> String {
    let [a, b] = arms.map(|arm| format!("{} ({})", arm.letter(), words::arm(series.base(), arm)));
    let [first, second] = arms.map(Arm::letter);
    let equal = if comparison.equal > 0 { format!(", equal in {}", comparison.equal) } else { String::new() };
    let runs = comparison.difference.runs;
    let count = format!("{}: {a} is above {b} in {} of {runs} seeds{equal}.", measure.label, comparison.first_larger);
    match comparison.ratio.filter(|_| *measure != ACCURACY) {
        _ if comparison.equal == runs => format!("{count} There is no difference at all."),
        Some(ratio) => format!("{count} The median of {first} ÷ {second} is {}", typical(&ratio, 1.0, plain, [first, second])),
        None => {
            let (show, unit) = of_difference(measure);
            let difference = typical(&comparison.difference, 0.0, show, [first, second]);
            format!("{count} The median of {first} − {second}{unit} is {difference}")
        }
    }
}

/// A median with its interval, and what that means.
fn typical(typical: &Typical, equal: f64, show: fn(f64) -> String, [first, second]: [&str; 2]) -> String {
    let interval = typical.interval.map(|interval| interval.map(show));
    let interval = interval.map_or_else(String::new, |[low, high]| format!(" (95 % bootstrap interval {low} to {high})"));
    let verdict = match typical.verdict(equal) {
        Verdict::FirstLarger => format!("The interval lies above {equal}: {first} is the larger."),
        Verdict::SecondLarger => format!("The interval lies below {equal}: {second} is the larger."),
        Verdict::Undecided => format!("The interval holds {equal}: these seeds cannot tell which is the larger."),
        Verdict::TooFew => format!("Fewer than {} seeds cannot tell, however they agree.", Typical::FEWEST),
    };
    format!("{}{interval}. {verdict}", show(typical.median))
}

fn plain(value: f64) -> String {
    format!("{value:.2}")
}

/// Accuracies differ by percentage points.
fn of_difference(measure: &Measure) -> (fn(f64) -> String, &'static str) {
    if *measure == ACCURACY {
        (|value| format!("{:.2}", 100.0 * value).replace('-', "−"), " in percentage points")
    } else {
        (numbers::small, "")
    }
}
