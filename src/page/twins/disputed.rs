//! The test examples on which the twins are furthest apart.

use leptos::html::Canvas;
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, ImageData};

use super::headline::ArmHeadline;
use crate::data::Form;
use crate::experiment::{Arm, Disputed};
use crate::page::arms::EachArm;
use crate::page::reactive::effect;
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::words::{self, further};

/// The most disputed images of all arms.
#[component]
pub(in crate::page) fn AllDisputedImages() -> impl IntoView {
    let form = expect_context::<ExperimentSetup>().read(|experiment| experiment.data.form());
    move || match form.get() {
        Form::Image { width, height } => {
            Some(view! { <EachArm let:arm><ArmHeadline arm/><DisputedImages arm width height/></EachArm> })
        }
        _ => None,
    }
}

/// The most disputed images of an arm.
#[component]
fn DisputedImages(arm: Arm, width: usize, height: usize) -> impl IntoView {
    let runs = expect_context::<ArmRuns>();
    let images = move || {
        let disputed =
            runs.arm(arm).read_picture(|picture| picture.map(|picture| picture.disputed.clone()).unwrap_or_default());
        disputed.into_iter().map(|image| view! { <Image image width height/> }).collect_view()
    };
    view! { <ul class="images" aria-label=further().twins_disputed_images()>{images}</ul> }
}

#[component]
fn Image(image: Disputed, width: usize, height: usize) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let pixels: Vec<u8> = image.features.iter().flat_map(|ink| [0, 0, 0, (255.0 * ink) as u8]).collect();
    effect(move || {
        if let Some(canvas) = canvas.get() {
            paint(&canvas, &pixels, width);
        }
    });
    let votes = words::votes(&image.probabilities, |label| label.to_string());
    let label = further().twins_disputed_image(image.label, &votes, words::small(image.difference.into()));
    view! {
        <li><figure aria-label=label>
            <canvas node_ref=canvas width=width height=height aria-hidden="true"></canvas>
            <figcaption><b>{further().twins_disputed_label(image.label)}</b><span>{votes}</span></figcaption>
        </figure></li>
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
