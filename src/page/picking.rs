//! Charts of things, one of which is looked at: a dot, a bin.

use std::rc::Rc;

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use web_sys::{KeyboardEvent, MouseEvent, PointerEvent};

use super::canvas::{ChartSurface, Draw, DrawContext, TOUCH, paint};
use crate::plot::{Chart, PlotBox, Style};
use crate::words::words;

/// What is to be looked at.
#[derive(Clone, Copy)]
pub(super) struct Pick {
    /// The number of what is looked at, if anything is.
    pub(super) chosen: RwSignal<Option<u32>>,
    /// The numbers of all there is, in the order of the arrow keys.
    pub(super) order: Signal<Vec<u32>>,
    /// Opens what was tapped, where it can be opened.
    pub(super) open: Option<Callback<u32>>,
}

impl Pick {
    /// Where what is looked at is in the order.
    fn place(self) -> Option<usize> {
        let chosen = self.chosen.get()?;
        self.order.with(|order| order.iter().position(|&number| number == chosen))
    }

    fn last(self) -> usize {
        self.order.with(|order| order.len().saturating_sub(1))
    }

    /// Moves along the order, or opens what is looked at, as a key says. Says whether the key means anything.
    fn press(self, key: &str) -> bool {
        let (place, last) = untrack(|| (self.place(), self.last()));
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
                let (Some(open), Some(number)) = (self.open, self.chosen.get_untracked()) else { return false };
                open.run(number);
                return true;
            }
            _ => return false,
        };
        let Some(number) = self.order.with_untracked(|order| order.get(to).copied()) else { return false };
        self.chosen.set(Some(number));
        true
    }
}

/// A chart that fills its place, on which a pointer picks what is nearest. For the keyboard and for screen readers it is a slider
/// along the order.
#[component]
pub(super) fn PickChart(
    surface: ChartSurface,
    draw: impl Fn(&DrawContext) + 'static,
    pick: Pick,
    /// The number of what lies at a device pixel, if anything does.
    at: impl Fn(&Chart, PlotBox, &Style, (f64, f64)) -> Option<u32> + 'static,
    /// What the chart shows, in words.
    #[prop(into)]
    summary: Signal<String>,
    /// What is to be read of what is looked at.
    #[prop(into)]
    readout: Signal<Option<String>>,
    /// What the chart has to say as long as nothing is looked at.
    #[prop(into)]
    hint: String,
) -> impl IntoView {
    pick_chart(surface, Box::new(draw), (pick, Rc::new(at)), summary, (readout, hint))
}

/// What says the number of what lies at a device pixel.
type At = Rc<dyn Fn(&Chart, PlotBox, &Style, (f64, f64)) -> Option<u32>>;

/// Compiled once, and not for each chart.
fn pick_chart(
    surface: ChartSurface,
    draw: Draw,
    (pick, at): (Pick, At),
    summary: Signal<String>,
    (readout, hint): (Signal<Option<String>>, String),
) -> AnyView {
    let frame = NodeRef::<Div>::new();
    let canvases = [NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new()];
    paint(surface, frame, canvases, draw);
    let at = StoredValue::new_local(at);
    let picked = move |x: i32, y: i32| surface.read((x.into(), y.into()), &*at.get_value());
    // As long as the focus shows the choice is the keys': a page that scrolls under a resting pointer must not take it away.
    let is_for_keys = move || frame.get_untracked().is_some_and(|frame| frame.matches(":focus-visible").unwrap_or_default());
    let choose = move |number: Option<u32>| {
        if !is_for_keys() && pick.chosen.get_untracked() != number {
            pick.chosen.set(number);
        }
    };
    let follow = move |event: PointerEvent| choose(picked(event.offset_x(), event.offset_y()));
    // Under a mouse it is read before it is pressed. A finger reads by its first tap and opens by the second.
    let was_read = StoredValue::new(true);
    let touch = move |event: PointerEvent| {
        let number = picked(event.offset_x(), event.offset_y());
        was_read.set_value(event.pointer_type() != TOUCH || pick.chosen.get_untracked() == number);
        choose(number);
    };
    let click = move |event: MouseEvent| {
        if let (Some(open), Some(number), true) = (pick.open, picked(event.offset_x(), event.offset_y()), was_read.get_value())
        {
            open.run(number);
        }
    };
    let leave = move |event: PointerEvent| {
        if event.pointer_type() != TOUCH {
            choose(None);
        }
    };
    let press = move |event: KeyboardEvent| {
        if !event.shift_key() && pick.press(&event.key()) {
            event.prevent_default();
        }
    };
    let [axes, moving] = canvases;
    view! {
        <div class="chart" node_ref=frame tabindex="0" role="slider" aria-roledescription=words().chart_role() aria-label=summary
            aria-valuemin="0" aria-valuemax=move || pick.last().to_string()
            aria-valuenow=move || pick.place().unwrap_or_default().to_string()
            aria-valuetext=move || readout.get().unwrap_or_else(|| hint.clone())
            on:keydown=press on:blur=move |_| pick.chosen.set(None)>
            <canvas node_ref=axes aria-hidden="true"></canvas>
            <canvas node_ref=moving aria-hidden="true" on:pointermove=follow on:pointerdown=touch on:pointerleave=leave
                on:click=click></canvas>
        </div>
    }
    .into_any()
}
