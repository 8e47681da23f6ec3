//! The configurations as a table that can be sorted.

use leptos::prelude::*;

use super::Tradeoff;
use super::chart::spread;
use crate::page::reactive::memo;
use crate::plot::TradeoffDot;
use crate::sweep::Spread;
use crate::words::{self, further};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Difference,
    Within,
    Goodness,
    Diverged,
}

impl Column {
    const ALL: [Self; 5] = [Self::Name, Self::Difference, Self::Within, Self::Goodness, Self::Diverged];

    fn label(self, tradeoff: &Tradeoff) -> String {
        match self {
            Self::Name => further().tradeoff_table_activation(),
            Self::Difference => words::measure_phrase(&tradeoff.axes().difference.measure),
            Self::Within => further().tradeoff_table_within(),
            Self::Goodness => words::measure_phrase(tradeoff.axes().goodness.measure()),
            Self::Diverged => further().tradeoff_table_diverged(),
        }
    }

    /// What rows are sorted by; whatever has no number comes last.
    fn order(self, dot: &TradeoffDot) -> f64 {
        let of = |index: usize| dot.summary.means.map(|means| means[index].mean);
        let value = match self {
            Self::Name => Some(f64::from(dot.configuration)),
            Self::Difference => of(0),
            Self::Within => dot.summary.within,
            Self::Goodness => of(1),
            Self::Diverged => Some(dot.summary.diverged.into()),
        };
        value.unwrap_or(f64::INFINITY)
    }
}

/// Which way rows are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Ascending,
    Descending,
}

/// The table.
#[component]
pub(super) fn ConfigurationTable() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let sorted = RwSignal::new((Column::Difference, Order::Ascending));
    let rows = memo(move || {
        let (column, order) = sorted.get();
        let mut dots: Vec<TradeoffDot> = tradeoff.drawn.with(|drawn| drawn.dots().cloned().collect());
        dots.sort_by(|a, b| {
            let [a, b] = [a, b].map(|dot| column.order(dot));
            if order == Order::Ascending || a.is_infinite() || b.is_infinite() { a.total_cmp(&b) } else { b.total_cmp(&a) }
        });
        dots
    });
    let heading = move |column: Column| {
        let state = move || match sorted.get() {
            (by, Order::Ascending) if by == column => "ascending",
            (by, Order::Descending) if by == column => "descending",
            _ => "none",
        };
        let sort = move |_| {
            sorted.update(|sorted| {
                *sorted = if *sorted == (column, Order::Ascending) {
                    (column, Order::Descending)
                } else {
                    (column, Order::Ascending)
                };
            });
        };
        let sign = move || match state() {
            "ascending" => " ↑",
            "descending" => " ↓",
            _ => "",
        };
        view! {
            <th scope="col" aria-sort=state><button class="quiet" on:click=sort>{move || column.label(&tradeoff)}{sign}</button></th>
        }
    };
    view! {
        <div class="scroll"><table class="measures configurations" id="configurations">
            <caption>{further().tradeoff_table()}</caption>
            <thead><tr>{Column::ALL.map(heading).collect_view()}</tr></thead>
            <tbody>{move || rows.get().into_iter().map(|dot| row(&tradeoff, &dot)).collect_view()}</tbody>
        </table></div>
        <p class="note">{further().tradeoff_table_note()}</p>
    }
}

fn row(tradeoff: &Tradeoff, dot: &TradeoffDot) -> impl IntoView + use<> {
    let (tradeoff, configuration) = (*tradeoff, dot.configuration);
    let said = |mean: Option<Spread>| mean.map_or_else(|| "–".to_owned(), spread);
    let [apart, good] = [0, 1].map(|index| dot.summary.means.map(|means| means[index]));
    let data = move |value: Option<Spread>| value.map(|spread| spread.mean.to_string());
    let front = dot.on_front.then(|| view! { <small>" "{further().tradeoff_table_best()}</small> });
    view! {
        <tr class:chosen=move || tradeoff.chosen.get() == Some(configuration) on:pointerenter=move |_| tradeoff.chosen.set(Some(configuration))
            on:pointerleave=move |_| tradeoff.chosen.set(None)>
            <th scope="row"><button class="quiet" on:click=move |_| tradeoff.open(configuration)>{dot.name.clone()}</button>{front}</th>
            <td data-value=data(apart)>{said(apart)}</td>
            <td>{dot.summary.within.filter(|_| apart.is_some()).map_or_else(|| "–".to_owned(), words::small)}</td>
            <td data-value=data(good)>{said(good)}</td>
            <td>{dot.summary.diverged.to_string()}</td>
        </tr>
    }
}
