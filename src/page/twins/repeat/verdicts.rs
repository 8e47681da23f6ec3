//! What the repetitions say, in sentences.

use leptos::prelude::*;

use super::Repeat;
use super::plots::Chosen;
use crate::experiment::{Arm, Repetitions};
use crate::measure::{ACCURACY, Difference, Measure};
use crate::page::reactive::memo;
use crate::words::{self, Sense};

/// What one sentence says, also as numbers for whoever reads the document by a program.
#[derive(Clone, PartialEq)]
struct Compared {
    sentence: String,
    /// The id of what is measured.
    measure: &'static str,
    /// In how many repetitions the first arm has more.
    larger: usize,
    /// The median ratio of the first arm to the second; absent where every repetition has a 0.
    ratio: Option<f64>,
    /// The ends of its interval; absent where there are too few repetitions.
    interval: Option<[f64; 2]>,
}

/// The first arm compared with each other, by the measure that is chosen and by that of quality.
#[component]
pub(super) fn Verdicts() -> impl IntoView {
    let repeat = expect_context::<Repeat>();
    let chosen = Chosen::of_page();
    let all = memo(move || {
        repeat.series.with(|series| {
            let Some(series) = series else { return Vec::new() };
            let task = series.base().data.task();
            [chosen.measure(task), Measure::quality(task)].into_iter().flat_map(|measure| compared(series, measure)).collect()
        })
    });
    // What changes while repetitions come in is spoken only once they have ended.
    let busy = memo(move || repeat.is_running());
    let paragraph = |Compared { sentence, measure, larger, ratio, interval }: Compared| {
        let [low, high] = [0, 1].map(|end| interval.map(|interval| interval[end].to_string()));
        view! {
            <p data-measure=measure data-larger=larger.to_string() data-ratio=ratio.map(|ratio| ratio.to_string())
                data-low=low data-high=high>{sentence}</p>
        }
    };
    view! {
        <div class="verdicts" id="repeat-verdicts" role="status" aria-live="polite" aria-atomic="true" aria-busy=move || busy.get().to_string()>{move || all.get().into_iter().map(paragraph).collect_view()}</div>
    }
}

fn compared(series: &Repetitions, measure: &Measure) -> Vec<Compared> {
    let with_first = |second: Arm| {
        let arms = [Arm::A, second];
        let comparison = series.compare(arms, measure.value)?;
        Some(Compared {
            sentence: words::comparison(series.base(), arms, &words::label(measure), sense(measure), &comparison),
            measure: measure.id,
            larger: comparison.first_larger,
            ratio: comparison.ratio.map(|ratio| ratio.median),
            interval: comparison.ratio.and_then(|ratio| ratio.interval),
        })
    };
    series.base().arms().filter(|&arm| arm != Arm::A).filter_map(with_first).collect()
}

fn sense(measure: &Measure) -> Sense {
    if *measure == ACCURACY {
        Sense::Accuracy
    } else if Difference::all().any(|difference| difference.measure == *measure) {
        Sense::Difference
    } else {
        Sense::Loss
    }
}
