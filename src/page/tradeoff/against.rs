//! Both measures against the parameter of a family.

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use web_sys::PointerEvent;

use super::Tradeoff;
use crate::page::canvas::{ChartSurface, DrawContext, paint};
use crate::page::reactive::memo;
use crate::plot::{Against, Rule, Stroke};
use crate::words::further;

/// The two charts, where there is a family of which several parameters are compared.
#[component]
pub(super) fn AgainstParameter() -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let any = memo(move || tradeoff.drawn.with(|drawn| !drawn.against(Against::Difference).is_empty()));
    let several = memo(move || tradeoff.drawn.with(|drawn| drawn.groups.iter().any(|group| group.size > 0)));
    view! {
        <Show when=move || any.get()>
            <div class="strips against">
                <AgainstChart which=Against::Difference/>
                <AgainstChart which=Against::Goodness/>
            </div>
            <p class="note">
                {move || if several.get() { further().tradeoff_against_note_sizes() } else { further().tradeoff_against_note() }}
            </p>
        </Show>
    }
}

#[component]
fn AgainstChart(which: Against) -> impl IntoView {
    let tradeoff = expect_context::<Tradeoff>();
    let drawn = tradeoff.drawn;
    let frame = NodeRef::<Div>::new();
    let canvases = [NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new()];
    let chart = memo(move || drawn.with(|drawn| drawn.against_chart(which, tradeoff.axes())));
    let surface = ChartSurface::new(chart);
    let chosen = move || {
        let chosen = tradeoff.chosen.get()?;
        drawn.with(|drawn| drawn.dots().find(|dot| dot.configuration == chosen)?.parameter)
    };
    let draw = move |context: &DrawContext| {
        let rule = chosen().map(|x| Rule { x, colour: context.palette.ink.into(), stroke: Stroke::Solid, label: None });
        context.draw(rule.as_slice());
        drawn.with(|drawn| context.draw(&drawn.against(which)));
    };
    paint(surface, frame, canvases, Box::new(draw));
    let follow = move |event: PointerEvent| {
        let (x, y) = surface.point((event.offset_x().into(), event.offset_y().into()));
        let nearest = drawn.with_untracked(|drawn| {
            let lines = drawn.groups.iter();
            let distance =
                |parameter: f64| if parameter > 0.0 && x > 0.0 { (parameter / x).ln().abs() } else { (parameter - x).abs() };
            // Of those with the same parameter the one whose mean is nearest.
            let dots = lines.flat_map(|group| &group.dots).filter_map(|dot| {
                let height = which.mean(dot).map_or(f64::INFINITY, |mean| (mean - y).abs());
                Some(([distance(dot.parameter?), height], dot.configuration))
            });
            let nearer = |[a, b]: [f64; 2], [c, d]: [f64; 2]| a.total_cmp(&c).then(b.total_cmp(&d));
            dots.min_by(|a, b| nearer(a.0, b.0)).map(|(_, configuration)| configuration)
        });
        tradeoff.chosen.set(nearest);
    };
    let summary = move || chart.with(|chart| further().tradeoff_against(chart.y.label()));
    let [axes, moving] = canvases;
    view! {
        <div class="chart" node_ref=frame role="img" aria-label=summary>
            <canvas node_ref=axes aria-hidden="true"></canvas>
            <canvas node_ref=moving aria-hidden="true" on:pointermove=follow on:pointerleave=move |_| tradeoff.chosen.set(None)></canvas>
        </div>
    }
}
