//! Maps of the plane: what each twin predicts, and where they differ.

use std::fmt::Write;

use leptos::html::Canvas;
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, ImageData, KeyboardEvent, PointerEvent};

use super::{DifferenceScale, colours};
use crate::data::plane::EXTENT;
use crate::data::{Data, Samples};
use crate::experiment::{Arm, Maps};
use crate::page::state::Page;
use crate::page::timing::timed;
use crate::page::{numbers, words};

/// How far an arrow key moves the crosshair, in units of the plane.
const STRIDE: f64 = 0.1;

/// The point of the plane that the reader looks at; the crosshair of all maps.
#[derive(Clone, Copy)]
pub(super) struct Probe(pub(super) RwSignal<Option<[f64; 2]>>);

/// One of the three maps of an arm.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Panel {
    /// Twin 1, or with more than two the mean.
    First,
    /// Twin 2, or with more than two the chosen one.
    Second,
    /// Where they differ.
    Difference,
}

impl Panel {
    pub(super) const ALL: [Self; 3] = [Self::First, Self::Second, Self::Difference];

    fn cells(self, maps: &Maps) -> &[f32] {
        match self {
            Self::First => &maps.probability[0],
            Self::Second => &maps.probability[1],
            Self::Difference => &maps.difference,
        }
    }
}

/// One map with its points and crosshair.
#[component]
pub(super) fn Map(arm: Arm, panel: Panel, title: Signal<String>) -> impl IntoView {
    let page = expect_context::<Page>();
    let scale = expect_context::<RwSignal<DifferenceScale>>();
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move || {
        let Some(canvas) = canvas.get() else { return };
        page.arm(arm).frame.with(|frame| {
            if let Some(maps) = frame.as_ref().and_then(|frame| frame.maps.as_ref()) {
                let colour = |value| match panel {
                    Panel::Difference => colours::of_difference(value, scale.get()),
                    Panel::First | Panel::Second => colours::of_probability(value),
                };
                timed("map", || paint(&canvas, maps.side, panel.cells(maps), colour));
            }
        });
    });
    let summary = move || {
        let activation = page.experiment.with(|experiment| words::arm(experiment, arm));
        match panel {
            Panel::Difference => format!("{activation}, {}: where in the plane the twins differ", title.get()),
            Panel::First | Panel::Second => format!("{activation}, {}: the probability of label 1 over the plane", title.get()),
        }
    };
    view! {
        <div class="map" class:difference=panel == Panel::Difference>
            <canvas node_ref=canvas width="1" height="1" aria-hidden="true"></canvas>
            <Overlay panel summary=Signal::derive(summary)/>
        </div>
    }
}

fn paint(canvas: &web_sys::HtmlCanvasElement, side: u16, cells: &[f32], colour: impl Fn(f32) -> [u8; 3]) {
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok());
    let Some(context) = context else { return };
    let pixels: Vec<u8> = cells.iter().flat_map(|&cell| colour(cell).into_iter().chain([255])).collect();
    let Ok(image) = ImageData::new_with_u8_clamped_array(Clamped(&pixels), side.into()) else { return };
    if canvas.width() != u32::from(side) {
        canvas.set_width(side.into());
        canvas.set_height(side.into());
    }
    // The image has just been made for a canvas of this size.
    let _ = context.put_image_data(&image, 0.0, 0.0);
}

/// What lies above the cells: training points and the crosshair. It takes the pointer and the arrow keys.
#[component]
fn Overlay(panel: Panel, summary: Signal<String>) -> impl IntoView {
    let Probe(probe) = expect_context::<Probe>();
    let points = expect_context::<Memo<[String; 2]>>();
    let follow = move |event: PointerEvent| {
        let Some(target) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else { return };
        let rectangle = target.get_bounding_client_rect();
        let along = |position: f64, start: f64, length: f64| (2.0 * (position - start) / length - 1.0) * EXTENT;
        let x = along(event.client_x().into(), rectangle.left(), rectangle.width());
        let y = -along(event.client_y().into(), rectangle.top(), rectangle.height());
        probe.set(Some([x, y].map(|coordinate| coordinate.clamp(-EXTENT, EXTENT))));
    };
    let move_by_key = move |event: KeyboardEvent| {
        let [dx, dy] = match event.key().as_str() {
            "ArrowLeft" => [-STRIDE, 0.0],
            "ArrowRight" => [STRIDE, 0.0],
            "ArrowUp" => [0.0, STRIDE],
            "ArrowDown" => [0.0, -STRIDE],
            _ => return,
        };
        event.prevent_default();
        let [x, y] = probe.get_untracked().unwrap_or_default();
        probe.set(Some([x + dx, y + dy].map(|coordinate| coordinate.clamp(-EXTENT, EXTENT))));
    };
    let crosshair = move || {
        probe.get().map(|[x, y]| format!("M{x} {}V{}M{} {}H{}", -EXTENT, EXTENT, -EXTENT, -y, EXTENT)).unwrap_or_default()
    };
    let dots = move |label: usize| {
        let class = if label == 0 { "dots zero" } else { "dots one" };
        view! { <path class=class d=move || points.with(|points| points[label].clone())/> }
    };
    let view_box = format!("{} {} {} {}", -EXTENT, -EXTENT, 2.0 * EXTENT, 2.0 * EXTENT);
    view! {
        <svg viewBox=view_box role="img" aria-label=summary tabindex="0" on:pointermove=follow on:pointerdown=follow
            on:pointerleave=move |_| probe.set(None) on:keydown=move_by_key on:blur=move |_| probe.set(None)>
            {(panel != Panel::Difference).then(|| [dots(0), dots(1)])}
            <path class="crosshair" d=crosshair/>
        </svg>
    }
}

/// The training points of each label as one path of dots: a line of no length with round ends is a dot.
pub(super) fn dots(data: &Data, seed: u32) -> [String; 2] {
    let Data::Plane(plane) = data else { return Default::default() };
    let train = plane.draw(seed).train;
    [0, 1].map(|label| dots_of(&train, label))
}

fn dots_of(samples: &Samples, label: u8) -> String {
    let of_label = (0..samples.len()).filter(|&index| samples.labels[index] == label);
    of_label.map(|index| samples.example(index)).fold(String::new(), |mut path, point| {
        // Writing to a string cannot fail.
        let _ = write!(path, "M{:.2} {:.2}h0", point[0], -point[1]);
        path
    })
}

/// What each twin predicts at the crosshair, in words.
#[component]
pub(super) fn Readout() -> impl IntoView {
    let page = expect_context::<Page>();
    let Probe(probe) = expect_context::<Probe>();
    let of_arm = move |arm: Arm, point: [f64; 2]| {
        page.arm(arm).frame.with(|frame| {
            let maps = frame.as_ref()?.maps.as_ref()?;
            let cell = cell_at(point, maps.side);
            let at = |cells: &[f32]| numbers::small(cells.get(cell).copied().unwrap_or_default().into());
            Some(format!(
                "{}: {} and {}, difference {}",
                arm.letter(),
                at(&maps.probability[0]),
                at(&maps.probability[1]),
                at(&maps.difference)
            ))
        })
    };
    let text = move || match probe.get() {
        None => "Point at a map, or move over it with the arrow keys, to read what each twin predicts there.".to_owned(),
        Some(point) => {
            let arms: Vec<_> = page.arms().into_iter().filter_map(|arm| of_arm(arm, point)).collect();
            let [x, y] = point.map(numbers::coordinate);
            format!("p(label 1) at ({x}, {y})  {}", arms.join("   "))
        }
    };
    view! { <p class="readout">{text}</p> }
}

fn cell_at([x, y]: [f64; 2], side: u16) -> usize {
    let index = |coordinate: f64| {
        let cell = (coordinate + EXTENT) / (2.0 * EXTENT) * f64::from(side);
        (cell as usize).min(usize::from(side) - 1)
    };
    index(-y) * usize::from(side) + index(x)
}
