//! The trade-off as a chart.

use leptos::prelude::*;

use super::{Tradeoff, variable};
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::numbers;
use crate::page::picking::{Pick, PickChart};
use crate::plot::{self, Chart, Marker, PlotBox, Style, TradeoffDot};
use crate::sweep::Spread;

const HINT: &str = "Point at a dot, or move with the arrow keys, to read a configuration; tap it, or press Enter, to open it in the Twins lab.";

/// The chart; the order of the arrow keys is from left to right.
#[component]
pub(super) fn TradeoffChart() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let drawn = tradeoff.drawn;
    let chart = Memo::new(move |_| drawn.with(|drawn| drawn.chart(tradeoff.axes())));
    let draw = move |context: &DrawContext| {
        // A canvas that cannot be drawn on stays empty; the summary and the table still tell everything.
        drawn.with(|drawn| {
            let _ = context.chart.draw_tradeoff(context.area, context.style, drawn, tradeoff.chosen.get());
        });
    };
    let at = move |chart: &Chart, plot: PlotBox, style: &Style, at: (f64, f64)| {
        drawn.with_untracked(|drawn| chart.configuration_at(plot, style, drawn, at))
    };
    let open = Callback::new(move |configuration| tradeoff.open(configuration));
    let pick = Pick { chosen: tradeoff.chosen, order: Signal::derive(move || drawn.with(in_order)), open: Some(open) };
    let readout = Memo::new(move |_| {
        let chosen = tradeoff.chosen.get()?;
        drawn.with(|drawn| reading(drawn, chosen))
    });
    let summary = Signal::derive(move || drawn.with(summary));
    view! {
        <div class="tradeoff" id="tradeoff"><PickChart surface=ChartSurface::new(chart) draw pick at summary readout hint=HINT/></div>
        <Legend/>
        <small class="at">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</small>
    }
}

/// How the dots of a group look.
#[derive(Clone, PartialEq)]
struct Sample {
    name: String,
    family: usize,
    marker: Marker,
    magnification: f64,
}

/// Which group has which dots.
#[component]
fn Legend() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let groups = Memo::new(move |_| {
        let of_group = |dots: &plot::Dots| Sample {
            name: dots.name.clone(),
            family: dots.family,
            marker: dots.marker,
            magnification: dots.magnification(),
        };
        tradeoff.drawn.with(|drawn| drawn.groups.iter().map(of_group).collect::<Vec<_>>())
    });
    let item = |Sample { name, family, marker, magnification }: Sample| {
        let sign = match marker {
            Marker::Circle => "●",
            Marker::Square => "■",
            Marker::Diamond => "◆",
            Marker::Triangle => "▲",
        };
        view! { <li><span aria-hidden="true" style:color=format!("var({})", variable(family)) style:font-size=format!("{magnification}em")>{sign}</span>" "{name}</li> }
    };
    view! { <ul class="families">{move || groups.get().into_iter().map(item).collect_view()}</ul> }
}

/// The configurations from left to right, those without a place last.
fn in_order(drawn: &plot::Tradeoff) -> Vec<u32> {
    let mut dots: Vec<&TradeoffDot> = drawn.dots().collect();
    let x = |dot: &TradeoffDot| dot.at().map_or(f64::INFINITY, |(x, _)| x);
    dots.sort_by(|a, b| x(a).total_cmp(&x(b)));
    dots.into_iter().map(|dot| dot.configuration).collect()
}

/// What one configuration has come to.
fn reading(drawn: &plot::Tradeoff, configuration: u32) -> Option<String> {
    let dot = drawn.dots().find(|dot| dot.configuration == configuration)?;
    let Some(means) = dot.summary.means else {
        return Some(format!("{}: {} networks diverged, so it is not averaged", dot.name, dot.summary.diverged));
    };
    let [apart, good] = means.map(spread);
    let front = if dot.on_front { "; on the front" } else { "" };
    Some(format!("{}:  difference {apart};  {} {good}{front}", dot.name, drawn.goodness.measure().phrase))
}

/// A mean, and half its interval.
pub(super) fn spread(Spread { mean, half_interval, .. }: Spread) -> String {
    let half = half_interval.map_or_else(String::new, |half| format!(" ± {}", numbers::small(half)));
    format!("{}{half}", numbers::small(mean))
}

/// What the chart shows, in words.
fn summary(drawn: &plot::Tradeoff) -> String {
    let best: Vec<&str> = drawn.dots().filter(|dot| dot.on_front).map(|dot| dot.name.as_str()).collect();
    format!("Trade-off of {} configurations; on the front: {}", drawn.dots().count(), best.join(", "))
}
