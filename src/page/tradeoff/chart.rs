//! The trade-off as a chart.

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use web_sys::{KeyboardEvent, MouseEvent, PointerEvent};

use super::{Tradeoff, picture};
use crate::page::canvas::{Ground, Scene, paint};
use crate::page::numbers;
use crate::page::theme::Theme;
use crate::plot::{Chart, Marker};

pub(super) const HINT: &str = "Point at a dot, or move with the arrow keys, to read a configuration; tap it, or press Enter, to open it in the Twins lab.";

/// The chart. For the keyboard and for screen readers it is a slider through the configurations, from left to right.
#[component]
pub(super) fn TradeoffChart() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let theme = expect_context::<Theme>();
    let drawn = Memo::new(move |_| picture(tradeoff, theme));
    provide_context(drawn);
    let frame = NodeRef::<Div>::new();
    let canvases = [NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new()];
    let chart = Memo::new(move |_| axes(tradeoff, drawn));
    let ground = Ground::new(chart);
    paint(ground, frame, canvases, move |scene: &Scene| {
        drawn.with(|drawn| {
            if let Some(drawn) = drawn {
                // A canvas that cannot be drawn on stays empty; the summary and the table still tell everything.
                let _ = scene.chart.draw_tradeoff(scene.area, scene.style, drawn, tradeoff.chosen.get());
            }
        });
    });
    let at = move |x: i32, y: i32| {
        drawn.with_untracked(|drawn| {
            let drawn = drawn.as_ref()?;
            ground.read((x.into(), y.into()), |chart, plot, style, at| chart.configuration_at(plot, style, drawn, at))
        })
    };
    let is_for_keys = move || frame.get_untracked().is_some_and(|frame| frame.matches(":focus-visible").unwrap_or_default());
    let follow = move |event: PointerEvent| {
        if !is_for_keys() {
            tradeoff.chosen.set(at(event.offset_x(), event.offset_y()));
        }
    };
    let leave = move |_| {
        if !is_for_keys() {
            tradeoff.chosen.set(None);
        }
    };
    let click = move |event: MouseEvent| {
        if let Some(configuration) = at(event.offset_x(), event.offset_y()) {
            tradeoff.open(configuration);
        }
    };
    let press = move |event: KeyboardEvent| {
        if !event.shift_key()
            && drawn.with_untracked(|drawn| drawn.as_ref().is_some_and(|drawn| tradeoff.press(drawn, &event.key())))
        {
            event.prevent_default();
        }
    };
    let readout = Memo::new(move |_| {
        let chosen = tradeoff.chosen.get()?;
        drawn.with(|drawn| reading(drawn.as_ref()?, chosen))
    });
    let summary = move || drawn.with(|drawn| drawn.as_ref().map(summary));
    let last = move || drawn.with(|drawn| drawn.as_ref().map_or(0, |drawn| drawn.dots().count().saturating_sub(1)));
    let now =
        move || drawn.with(|drawn| drawn.as_ref().and_then(|drawn| place(drawn, tradeoff.chosen.get()?)).unwrap_or_default());
    let [axes, moving] = canvases;
    view! {
        <div class="tradeoff"><div class="chart" id="tradeoff" node_ref=frame tabindex="0" role="slider" aria-roledescription="chart" aria-label=summary
            aria-valuemin="0" aria-valuemax=move || last().to_string() aria-valuenow=move || now().to_string()
            aria-valuetext=move || readout.get().unwrap_or_else(|| HINT.to_owned())
            on:keydown=press on:blur=move |_| tradeoff.chosen.set(None)>
            <canvas node_ref=axes aria-hidden="true"></canvas>
            <canvas node_ref=moving aria-hidden="true" on:pointermove=follow on:pointerleave=leave on:click=click></canvas>
        </div></div>
        <Legend drawn/>
        <small class="at">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</small>
    }
}

/// Which family has which dots.
#[component]
fn Legend(drawn: Memo<Option<crate::plot::Tradeoff>>) -> impl IntoView {
    let families = Memo::new(move |_| {
        let family = |dots: &crate::plot::Dots| (dots.name.clone(), dots.marker);
        drawn
            .with(|drawn| drawn.as_ref().map(|drawn| drawn.families.iter().map(family).collect::<Vec<_>>()).unwrap_or_default())
    });
    let item = |(index, (name, marker)): (usize, (String, Marker))| {
        let sign = match marker {
            Marker::Circle => "●",
            Marker::Square => "■",
            Marker::Diamond => "◆",
            Marker::Triangle => "▲",
        };
        view! { <li><span aria-hidden="true" style:color=format!("var({})", super::variable(index))>{sign}</span>" "{name}</li> }
    };
    view! { <ul class="families">{move || families.get().into_iter().enumerate().map(item).collect_view()}</ul> }
}

fn axes(tradeoff: Tradeoff, drawn: Memo<Option<crate::plot::Tradeoff>>) -> Chart {
    let (difference, scale) = (tradeoff.difference(), tradeoff.scale.get());
    let empty =
        || crate::plot::Tradeoff { families: Vec::new(), front: Vec::new(), bars: Vec::new(), goodness: tradeoff.goodness() };
    drawn.with(|drawn| drawn.as_ref().map_or_else(|| empty().chart(difference, scale), |drawn| drawn.chart(difference, scale)))
}

/// The configurations from left to right, those without a place last.
fn in_order(drawn: &crate::plot::Tradeoff) -> Vec<u32> {
    let mut dots: Vec<_> = drawn.dots().collect();
    let x = |dot: &&crate::plot::TradeoffDot| dot.at().map_or(f64::INFINITY, |(x, _)| x);
    dots.sort_by(|a, b| x(a).total_cmp(&x(b)));
    dots.into_iter().map(|dot| dot.configuration).collect()
}

fn place(drawn: &crate::plot::Tradeoff, configuration: u32) -> Option<usize> {
    in_order(drawn).iter().position(|&other| other == configuration)
}

impl Tradeoff {
    /// Moves through the configurations, or opens one, as a key says. Says whether the key means anything.
    fn press(self, drawn: &crate::plot::Tradeoff, key: &str) -> bool {
        let order = in_order(drawn);
        let Some(last) = order.len().checked_sub(1) else { return false };
        let at = self.chosen.get_untracked();
        let place = at.and_then(|chosen| order.iter().position(|&other| other == chosen));
        let to = match key {
            "ArrowRight" | "ArrowUp" => place.map_or(0, |place| (place + 1).min(last)),
            "ArrowLeft" | "ArrowDown" => place.map_or(last, |place| place.saturating_sub(1)),
            "Home" => 0,
            "End" => last,
            "Escape" => {
                self.chosen.set(None);
                return true;
            }
            "Enter" => {
                let Some(chosen) = at else { return false };
                self.open(chosen);
                return true;
            }
            _ => return false,
        };
        self.chosen.set(order.get(to).copied());
        true
    }
}

/// What one configuration has come to.
fn reading(drawn: &crate::plot::Tradeoff, configuration: u32) -> Option<String> {
    let dot = drawn.dots().find(|dot| dot.configuration == configuration)?;
    let Some([difference, good]) = dot.summary.means else {
        return Some(format!("{}: {} networks diverged, so it is not averaged", dot.name, dot.summary.diverged));
    };
    let half = |spread: crate::sweep::Spread| {
        spread.half_interval.map_or_else(String::new, |half| format!(" ± {}", numbers::small(half)))
    };
    let [apart, goodness] = [difference, good].map(|spread| format!("{}{}", numbers::small(spread.mean), half(spread)));
    let front = if dot.on_front { "; on the front" } else { "" };
    Some(format!("{}:  difference {apart};  {} {goodness}{front}", dot.name, drawn.goodness.label()))
}

/// What the chart shows, in words.
fn summary(drawn: &crate::plot::Tradeoff) -> String {
    let best: Vec<&str> = drawn.dots().filter(|dot| dot.on_front).map(|dot| dot.name.as_str()).collect();
    format!("Trade-off of {} configurations; on the front: {}", drawn.dots().count(), best.join(", "))
}
