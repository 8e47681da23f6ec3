//! The configurations as a table that can be sorted.

use leptos::prelude::*;

use super::Tradeoff;
use super::chart::spread;
use crate::page::numbers;
use crate::plot::TradeoffDot;
use crate::sweep::Spread;

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

    fn label(self, tradeoff: Tradeoff) -> String {
        match self {
            Self::Name => "Activation".to_owned(),
            Self::Difference => tradeoff.axes().difference.measure.phrase.to_owned(),
            Self::Within => "± over twins".to_owned(),
            Self::Goodness => tradeoff.axes().goodness.measure().phrase.to_owned(),
            Self::Diverged => "diverged".to_owned(),
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
    let rows = Memo::new(move |_| {
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
            <th scope="col" aria-sort=state><button class="quiet" on:click=sort>{move || column.label(tradeoff)}{sign}</button></th>
        }
    };
    view! {
        <div class="scroll"><table class="measures configurations" id="configurations">
            <caption>"Means over the seeds"</caption>
            <thead><tr>{Column::ALL.map(heading).collect_view()}</tr></thead>
            <tbody>{move || rows.get().into_iter().map(|dot| row(tradeoff, &dot)).collect_view()}</tbody>
        </table></div>
        <p class="note">"An activation opens in the Twins lab. Behind ± stands half the 95 % interval of the mean over seeds, by Student’s t, after what a seed does to all configurations of a size alike is taken out (Cousineau 2005, Morey 2008); “± over twins” is the jackknife’s standard error of the difference over the twins of a seed, the root mean square over the seeds."</p>
    }
}

fn row(tradeoff: Tradeoff, dot: &TradeoffDot) -> impl IntoView + use<> {
    let configuration = dot.configuration;
    let said = |mean: Option<Spread>| mean.map_or_else(|| "–".to_owned(), spread);
    let [apart, good] = [0, 1].map(|index| dot.summary.means.map(|means| means[index]));
    let data = move |value: Option<Spread>| value.map(|spread| spread.mean.to_string());
    let front = dot.on_front.then(|| view! { <small>" on the front"</small> });
    view! {
        <tr class:chosen=move || tradeoff.chosen.get() == Some(configuration) on:pointerenter=move |_| tradeoff.chosen.set(Some(configuration))
            on:pointerleave=move |_| tradeoff.chosen.set(None)>
            <th scope="row"><button class="quiet" on:click=move |_| tradeoff.open(configuration)>{dot.name.clone()}</button>{front}</th>
            <td data-value=data(apart)>{said(apart)}</td>
            <td>{dot.summary.within.filter(|_| apart.is_some()).map_or_else(|| "–".to_owned(), numbers::small)}</td>
            <td data-value=data(good)>{said(good)}</td>
            <td>{dot.summary.diverged.to_string()}</td>
        </tr>
    }
}
