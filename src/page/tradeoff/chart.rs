//! The trade-off as a chart.

use leptos::prelude::*;

use super::Tradeoff;
use crate::page::canvas::{ChartSurface, DrawContext};
use crate::page::picking::{Pick, PickChart};
use crate::page::picture::MainPictures;
use crate::page::reactive::{derived, memo};
use crate::plot::{self, Chart, ChosenConfiguration, Colour, Marker, PlotBox, Style, TradeoffDot};
use crate::sweep::Spread;
use crate::words::{self, further, list};

/// The chart; the order of the arrow keys is from left to right.
#[component]
pub(super) fn TradeoffChart() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let drawn = tradeoff.drawn;
    let chart = memo(move || drawn.with(|drawn| drawn.chart(tradeoff.axes())));
    let draw = move |context: &DrawContext| {
        drawn.with(|drawn| {
            context.draw(drawn);
            if let Some(configuration) = tradeoff.chosen.get() {
                context.draw(&ChosenConfiguration { tradeoff: drawn, configuration });
            }
        });
    };
    let at = move |chart: &Chart, plot: PlotBox, style: &Style, at: (f64, f64)| {
        drawn.with_untracked(|drawn| chart.configuration_at(plot, style, drawn, at))
    };
    let open = Callback::new(move |configuration| tradeoff.open(configuration));
    let pick = Pick { chosen: tradeoff.chosen, order: derived(move || drawn.with(in_order)), open: Some(open) };
    let readout = memo(move || {
        let chosen = tradeoff.chosen.get()?;
        drawn.with(|drawn| reading(drawn, chosen))
    });
    let summary = derived(move || drawn.with(summary));
    MainPictures::of_page().are(move |style| vec![tradeoff.figure().picture(style)]);
    view! {
        <div class="tradeoff" id="tradeoff"><PickChart surface=ChartSurface::new(chart) draw pick at summary readout hint=further().tradeoff_hint()/></div>
        <Legend/>
        <small class="at">{move || readout.get().unwrap_or_else(|| further().tradeoff_hint())}</small>
    }
}

/// How the dots of a group look.
#[derive(Clone, PartialEq)]
struct Sample {
    name: String,
    colour: Colour,
    marker: Marker,
    magnification: f64,
}

/// Which group has which dots.
#[component]
fn Legend() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let groups = memo(move || {
        let of_group = |dots: &plot::Dots| Sample {
            name: dots.name.clone(),
            colour: dots.colour,
            marker: dots.marker,
            magnification: dots.magnification(),
        };
        tradeoff.drawn.with(|drawn| drawn.groups.iter().map(of_group).collect::<Vec<_>>())
    });
    let item = |Sample { name, colour, marker, magnification }: Sample| {
        let sign = match marker {
            Marker::Circle => "●",
            Marker::Square => "■",
            Marker::Diamond => "◆",
            Marker::Triangle => "▲",
        };
        view! { <li><span aria-hidden="true" style:color=plot::css([colour.0, colour.1, colour.2]) style:font-size=format!("{magnification}em")>{sign}</span>" "{name}</li> }
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
    let (name, measure) = (&dot.name, words::measure_phrase(drawn.goodness.measure()));
    Some(match (dot.summary.means.map(|means| means.map(spread)), dot.summary.diverged) {
        (Some([apart, good]), _) if dot.on_front => further().tradeoff_reading_best(name, apart, measure, good),
        (Some([apart, good]), _) => further().tradeoff_reading(name, apart, measure, good),
        (None, 0) => further().tradeoff_reading_untrained(name),
        (None, gone) => further().tradeoff_reading_diverged(gone, name),
    })
}

/// A mean, and half its interval.
pub(super) fn spread(Spread { mean, half_interval, .. }: Spread) -> String {
    let half = half_interval.map_or_else(String::new, |half| format!(" ± {}", words::small(half)));
    format!("{}{half}", words::small(mean))
}

/// What the chart shows, in words.
fn summary(drawn: &plot::Tradeoff) -> String {
    let best: Vec<&str> = drawn.dots().filter(|dot| dot.on_front).map(|dot| dot.name.as_str()).collect();
    match drawn.dots().count() {
        count if best.is_empty() => further().tradeoff_chart_empty(count),
        count => further().tradeoff_chart(count, list(&best)),
    }
}
