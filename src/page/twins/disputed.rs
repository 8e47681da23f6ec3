//! The test examples on which the twins are furthest apart.

use leptos::html::Canvas;
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, ImageData};

use crate::experiment::{Arm, Disputed};
use crate::page::state::Page;
use crate::page::{numbers, words};

/// The most disputed point of an arm: where it lies, and what each twin makes of it.
#[component]
pub(super) fn DisputedPoint(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    let point = move || page.arm(arm).frame.with(|frame| frame.as_ref().and_then(|frame| frame.disputed.first().cloned()));
    let text = move || match point() {
        Some(point) if point.difference > 0.0 => {
            let [x, y] = [0, 1].map(|axis| numbers::coordinate(point.features[axis].into()));
            let said: Vec<_> = point.probabilities.iter().take(2).map(|p| numbers::small(p[1].into())).collect();
            let said =
                if point.probabilities.len() == 2 { format!(": the twins say {}", said.join(" and ")) } else { String::new() };
            format!("At ({x}, {y}), label {}{said}.", point.label)
        }
        Some(_) => "The twins agree on every point.".to_owned(),
        None => String::new(),
    };
    let strip = move || point().map(|point| view! { <Strip point/> });
    let name = Memo::new(move |_| page.experiment.with(|experiment| words::activation(experiment.activation(arm))));
    view! {
        <div class="disputed" data-arm=arm.letter()>
            <h3><span class="key" aria-hidden="true"></span>{name}</h3>
            <p>{text}</p>
            {strip}
        </div>
    }
}

/// p(label 1) of each twin as dots on a line from 0 to 1.
#[component]
fn Strip(point: Disputed) -> impl IntoView {
    let place = |p: f32| 4.0 + 192.0 * p;
    let dots = point.probabilities.iter().map(|p| view! { <circle cx=place(p[1]) cy="8" r="4"/> }).collect_view();
    view! {
        <svg class="strip" viewBox="0 0 200 28" role="img" aria-label="The probability of label 1 by each twin, from 0 to 1">
            <path class="line" d="M4 8H196M100 4v8"/>
            {dots}
            <text x="4" y="25">"0"</text><text x="100" y="25" text-anchor="middle">"p(label 1)"</text>
            <text x="196" y="25" text-anchor="end">"1"</text>
        </svg>
    }
}

/// The most disputed images of an arm.
#[component]
pub(super) fn DisputedImages(arm: Arm, width: usize, height: usize) -> impl IntoView {
    let page = expect_context::<Page>();
    let images = move || {
        let disputed = page.arm(arm).frame.with(|frame| frame.as_ref().map(|frame| frame.disputed.clone()).unwrap_or_default());
        disputed.into_iter().map(|image| view! { <Image image width height/> }).collect_view()
    };
    view! { <div class="images" role="list" aria-label="The test images on which the twins differ most">{images}</div> }
}

#[component]
fn Image(image: Disputed, width: usize, height: usize) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let pixels: Vec<u8> = image.features.iter().flat_map(|ink| [0, 0, 0, (255.0 * ink) as u8]).collect();
    Effect::new(move || {
        if let Some(canvas) = canvas.get() {
            paint(&canvas, &pixels, width);
        }
    });
    let votes = words::votes(&image.probabilities, |label| label.to_string());
    let label = format!("A {}; {votes}; difference {}", image.label, numbers::small(image.difference.into()));
    view! {
        <figure role="listitem" aria-label=label>
            <canvas node_ref=canvas width=width height=height aria-hidden="true"></canvas>
            <figcaption><b>{format!("a {}", image.label)}</b><span>{votes}</span></figcaption>
        </figure>
    }
}

fn paint(canvas: &web_sys::HtmlCanvasElement, pixels: &[u8], width: usize) {
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok());
    let image = ImageData::new_with_u8_clamped_array(Clamped(pixels), width as u32);
    if let (Some(context), Ok(image)) = (context, image) {
        // The canvas has the size of the image.
        let _ = context.put_image_data(&image, 0.0, 0.0);
    }
}
