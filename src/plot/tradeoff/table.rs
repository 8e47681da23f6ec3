//! The numbers of a trade-off: a row for each configuration.

use super::{Dot, Tradeoff};
use crate::plot::table::{Column, Table, written};
use crate::sweep::Spread;
use crate::words::{measure_phrase, words};

/// The numbers of a trade-off over a prediction difference of this name. What has diverged has no means.
pub(super) fn of(tradeoff: &Tradeoff, difference: &str) -> Table {
    let column = |head: String, text: &dyn Fn(&Dot) -> String| Column {
        head,
        cells: tradeoff.dots().enumerate().map(|(row, dot)| (row as f64, text(dot))).collect(),
    };
    let words = words();
    let mean = |of: usize| move |dot: &Dot| number(spread(dot, of).map(|spread| spread.mean));
    let half_interval = |of: usize| move |dot: &Dot| number(spread(dot, of).and_then(|spread| spread.half_interval));
    let within = |dot: &Dot| number(dot.summary.within.filter(|_| dot.summary.means.is_some()));
    let columns = vec![
        column(words.column_configuration(), &|dot| dot.name.clone()),
        column(words.column_seeds(), &|dot| dot.summary.seeds.to_string()),
        column(words.column_diverged(), &|dot| dot.summary.diverged.to_string()),
        column(words.column_on_front(), &|dot| dot.on_front.to_string()),
        column(difference.to_owned(), &mean(0)),
        column(words.column_half_interval(), &half_interval(0)),
        column(words.column_jackknife(), &within),
        column(measure_phrase(tradeoff.goodness.measure()), &mean(1)),
        column(words.column_half_interval(), &half_interval(1)),
    ];
    Table { key: None, columns }
}

/// Of a configuration the prediction difference, which is 0, or how good it is, which is 1.
fn spread(dot: &Dot, of: usize) -> Option<Spread> {
    dot.summary.means.map(|means| means[of])
}

fn number(number: Option<f64>) -> String {
    number.map_or_else(String::new, written)
}
