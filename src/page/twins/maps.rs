//! Maps of the plane: what each twin predicts, and where they differ.

use std::fmt::Write;

use leptos::html::Canvas;
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, ImageData, KeyboardEvent, MouseEvent, PointerEvent};

use super::inspector::follow_probe;
use super::map_reading::{MapReading, mark_of_most_disputed};
use super::{DifferenceScale, colours, maps_in_words};
use crate::data::EXTENT;
use crate::data::placed::LABELS;
use crate::data::{Data, Form, Samples};
use crate::experiment::{Arm, Maps};
use crate::glossary::Concept;
use crate::measure::ABSOLUTE;
use crate::page::canvas::TOUCH;
use crate::page::live_view::LiveView;
use crate::page::reactive::{derived, effect};
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection};
use crate::page::theme::{Palette, Theme};
use crate::page::timing::timed;
use crate::plot::AxisScale;
use crate::view::Points;
use crate::words::{self, words};

/// The labels that points can have.
pub(super) const LABEL_NUMBERS: [u8; LABELS] = [0, 1, 2];
/// The radius of the ring around a point, in units of the plane.
const RING: f64 = 0.14;

/// Training points on a map at most: more would hide it, and could not be told apart.
pub(super) const MOST_DOTS: usize = 2000;

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

    /// What files call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Difference => "difference",
        }
    }

    /// What it shows of so many twins, of which the one of the index `chosen` is looked at.
    pub(super) fn title(self, replicas: u32, chosen: u16) -> String {
        match (self, replicas) {
            (Self::First, 2) => words().twins_map_first(),
            (Self::Second, 2) => words().twins_map_second(),
            (Self::Difference, 2) => words().twins_map_difference(),
            (Self::First, count) => words().twins_map_mean(count),
            (Self::Second, _) => words().twins_map_chosen(chosen + 1),
            (Self::Difference, _) => words().twins_map_spread(),
        }
    }

    /// The id of the term for what it shows.
    pub(super) fn term(self) -> String {
        match self {
            Self::First | Self::Second => words::id(&Concept::Twins),
            Self::Difference => words::id(&ABSOLUTE.measure),
        }
    }

    /// The colour of each cell.
    pub(super) fn colours(self, maps: &Maps, scale: AxisScale, palette: &Palette) -> Vec<[u8; 3]> {
        let of_labels = |cells: &[f32]| {
            cells.chunks_exact(usize::from(maps.classes).saturating_sub(1).max(1)).map(colours::of_probabilities).collect()
        };
        match self {
            Self::First => of_labels(&maps.probability[0]),
            Self::Second => of_labels(&maps.probability[1]),
            Self::Difference => maps.difference.iter().map(|&value| colours::of_difference(value, scale, palette)).collect(),
        }
    }

    /// The colour at a position in [0, 1] of the scale of its colours, for two labels.
    pub(super) fn ramp(self, position: f32, scale: AxisScale, palette: &Palette) -> [u8; 3] {
        match (self, scale) {
            (Self::First | Self::Second, _) => colours::of_probability(position),
            (Self::Difference, AxisScale::Linear) => colours::of_difference(position, scale, palette),
            (Self::Difference, AxisScale::Logarithmic) => {
                colours::of_difference(colours::FLOOR.powf(1.0 - position), scale, palette)
            }
        }
    }

    /// What the ends of that scale stand for.
    pub(super) fn ends(self, scale: AxisScale) -> [String; 2] {
        match (self, scale) {
            (Self::First | Self::Second, _) => [0, 1].map(|label| words().twins_label(label)),
            (Self::Difference, AxisScale::Linear) => ["0", "1"].map(str::to_owned),
            (Self::Difference, AxisScale::Logarithmic) => ["≤ 10⁻⁸", "1"].map(str::to_owned),
        }
    }
}

/// One map with its points and crosshair.
#[component]
pub(super) fn Map(arm: Arm, panel: Panel, title: Signal<String>) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (theme, DifferenceScale { scale, .. }) = (expect_context::<Theme>(), expect_context());
    let canvas = NodeRef::<Canvas>::new();
    effect(move || {
        let Some(canvas) = canvas.get() else { return };
        runs.arm(arm).with_picture(|picture| {
            if let Some(maps) = picture.and_then(|picture| picture.maps.as_ref()) {
                // Only the difference has a choice of scale and a ground of the theme's, whose change the others need not follow.
                let (scale, palette) = match panel {
                    Panel::Difference => (scale.get(), theme.palette()),
                    Panel::First | Panel::Second => untrack(|| (scale.get(), theme.palette())),
                };
                timed("map", || paint(&canvas, maps.side, &panel.colours(maps, scale, &palette)));
            }
        });
    });
    let classes = setup.read(|experiment| experiment.data.classes());
    let summary = move || {
        let arm = setup.experiment.with(|experiment| words::arm(experiment, arm));
        match panel {
            Panel::Difference => words().twins_map_difference_summary(arm, title.get()),
            Panel::First | Panel::Second if classes.get() > 2 => words().twins_map_probabilities_summary(arm, title.get()),
            Panel::First | Panel::Second => words().twins_map_probability_summary(arm, title.get()),
        }
    };
    view! {
        <div class="map" class:difference=panel == Panel::Difference>
            <canvas node_ref=canvas width="1" height="1" aria-hidden="true"></canvas>
            <Overlay arm panel summary=derived(summary)/>
            <MapReading arm panel/>
        </div>
    }
}

/// Makes a canvas one of as many pixels as there are cells.
pub(super) fn paint(canvas: &web_sys::HtmlCanvasElement, side: u16, cells: &[[u8; 3]]) {
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok());
    let Some(context) = context else { return };
    let pixels: Vec<[u8; 4]> = cells.iter().map(|&[red, green, blue]| [red, green, blue, 255]).collect();
    let Ok(image) = ImageData::new_with_u8_clamped_array(Clamped(pixels.as_flattened()), side.into()) else { return };
    if canvas.width() != u32::from(side) {
        canvas.set_width(side.into());
        canvas.set_height(side.into());
    }
    // The image has just been made for a canvas of this size.
    let _ = context.put_image_data(&image, 0.0, 0.0);
}

/// What lies above the cells: training points, the crosshair and the points that are followed. It takes the pointer and keys.
#[component]
fn Overlay(arm: Arm, panel: Panel, summary: Signal<String>) -> impl IntoView {
    let (inspection, view) = (expect_context::<Inspection>(), expect_context::<LiveView>());
    let probe = inspection.probe;
    let points = expect_context::<Memo<Dots>>();
    // A finger has no hovering: it reads where it taps.
    let follow = move |event: PointerEvent| {
        if event.pointer_type() != TOUCH {
            probe.hover(place_of(&event));
        }
    };
    let hold = move |event: MouseEvent| probe.hold(place_of(&event));
    let press = move |event: KeyboardEvent| {
        let acts = match event.key().as_str() {
            "Enter" => follow_probe(inspection, view),
            "Escape" => {
                probe.release();
                true
            }
            key => probe.press(key),
        };
        if acts {
            event.prevent_default();
        }
    };
    let crosshair = move || {
        probe.at().map(|[x, y]| format!("M{x} {}V{}M{} {}H{}", -EXTENT, EXTENT, -EXTENT, -y, EXTENT)).unwrap_or_default()
    };
    let dots = move |label: usize| {
        view! { <path class="dots" data-label=label d=move || points.with(|points| points.paths[label].clone())/> }
    };
    let view_box = format!("{} {} {} {}", -EXTENT, -EXTENT, 2.0 * EXTENT, 2.0 * EXTENT);
    view! {
        <svg viewBox=view_box role="img" aria-label=summary aria-describedby=maps_in_words::id(arm, panel) tabindex="0" on:pointermove=follow on:click=hold
            on:pointerleave=move |_| probe.leave() on:keydown=press>
            {(panel != Panel::Difference).then(|| (0..LABELS).map(dots).collect_view())}
            <path class="rings" d=move || view.points.with(rings)/>
            {(panel == Panel::Difference).then(|| view! { <path class="disputed-most" d=mark_of_most_disputed(arm)/> })}
            <path class="crosshair" d=crosshair/>
        </svg>
    }
}

/// Where in the plane, which the element shows, the pointer is.
pub(super) fn place_of(event: &MouseEvent) -> [f64; 2] {
    let target = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(rectangle) = target.map(|target| target.get_bounding_client_rect()) else { return [0.0; 2] };
    let along = |position: f64, start: f64, length: f64| (2.0 * (position - start) / length - 1.0) * EXTENT;
    let x = along(event.client_x().into(), rectangle.left(), rectangle.width());
    let y = -along(event.client_y().into(), rectangle.top(), rectangle.height());
    [x, y]
}

/// A ring around each point that is followed.
fn rings(points: &Points) -> String {
    let ring = |[x, y]: &[f64; 2]| {
        format!("M{} {}a{RING} {RING} 0 1 0 {} 0a{RING} {RING} 0 1 0 -{} 0", x - RING, -y, 2.0 * RING, 2.0 * RING)
    };
    points.all().iter().map(ring).collect()
}

/// The training points as dots.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Dots {
    /// Those of each label as one path: a line of no length with round ends is a dot.
    pub(super) paths: [String; LABELS],
    /// How many are drawn.
    pub(super) shown: u32,
    /// How many there are.
    pub(super) all: u32,
}

impl Dots {
    pub(super) fn of(data: &Data, seed: u32) -> Self {
        let Some(train) = training_points(data, seed) else { return Self::default() };
        let chosen = LABEL_NUMBERS.map(|label| train.some_of_label(label, MOST_DOTS));
        Self {
            shown: chosen.iter().map(Vec::len).sum::<usize>() as u32,
            all: train.len() as u32,
            paths: chosen.map(|indices| path(&train, &indices)),
        }
    }
}

/// The points that are trained on, where the data is in the plane and at hand.
pub(super) fn training_points(data: &Data, seed: u32) -> Option<Samples> {
    (data.form() == Form::Point).then(|| data.draw(seed).ok().map(|drawn| drawn.train)).flatten()
}

fn path(samples: &Samples, indices: &[usize]) -> String {
    indices.iter().map(|&index| samples.example(index)).fold(String::new(), |mut path, point| {
        // Writing to a string cannot fail.
        let _ = write!(path, "M{:.2} {:.2}h0", point[0], -point[1]);
        path
    })
}
