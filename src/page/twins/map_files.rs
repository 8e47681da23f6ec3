//! The maps as files.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::maps::{LABEL_NUMBERS, MOST_DOTS, Panel, paint, training_points};
use super::{DifferenceScale, colours};
use crate::data::EXTENT;
use crate::data::Samples;
use crate::data::placed::LABELS;
use crate::experiment::{Arm, Experiment};
use crate::page::arms::EachArm;
use crate::page::canvas::fine_style;
use crate::page::export::{Format, PIXELS, SaveFile, Take, pixels, text};
use crate::page::parts::{Part, Unfolding};
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::theme::{Palette, Theme};
use crate::plot::{AxisScale, MAP_COLOURS, Map, Meaning, Points, css};
use crate::words::{self, further, words};

/// Colours of a ramp that are written out; between them they are mixed.
const STOPS: u8 = 16;

/// What each map is called.
#[derive(Clone)]
pub(super) struct Titles(pub(super) Arc<dyn Fn(Panel) -> Signal<String> + Send + Sync>);

/// Every map as a picture.
#[component]
pub(super) fn MapFiles() -> impl IntoView {
    view! { <Unfolding class="home" summary=words().twins_save_maps() part=Part::MapFiles/> }
}

/// The buttons of all arms' maps.
#[component]
pub(in crate::page) fn MapFormats() -> impl IntoView {
    let Titles(title) = expect_context();
    let row = move |arm: Arm| Panel::ALL.map(|panel| view! { <MapFile arm panel title=title(panel)/> }).collect_view();
    view! {
        <ul class="files"><EachArm children=row/></ul>
        <p class="note">{further().twins_save_maps_note()}</p>
    }
}

#[component]
fn MapFile(arm: Arm, panel: Panel, title: Signal<String>) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (theme, DifferenceScale { scale, .. }) = (expect_context::<Theme>(), expect_context());
    let svg = move || {
        let map = map(runs, setup, (arm, panel), title.get(), (scale.get(), &theme.palette()))?;
        Some((map.size(), map.svg(&fine_style(theme.palette(), PIXELS))))
    };
    let name = move |format: Format| format!("map-{}-{}.{}", arm.letter(), panel.name(), format.ending());
    let save = move |format: Format| {
        let make = move |take: Take| match (format, svg()) {
            (Format::Svg, Some((_, svg))) => take(text(&svg, "image/svg+xml;charset=utf-8")),
            (Format::Png, Some((size, svg))) => spawn_local(async move {
                match drawn(&svg, size).await {
                    Some(canvas) => pixels(&canvas, take),
                    None => take(None),
                }
            }),
            _ => take(None),
        };
        let what = further().twins_save_map(arm.letter(), title.get_untracked());
        view! { <SaveFile label=format.label() what name=move || name(format) make/> }
    };
    view! {
        <li>
            <span>{move || further().twins_map_title(arm.letter(), title.get())}</span>
            {save(Format::Png)}{save(Format::Svg)}
        </li>
    }
}

/// A map as it now is, if there is one.
fn map(
    runs: ArmRuns,
    setup: ExperimentSetup,
    (arm, panel): (Arm, Panel),
    title: String,
    (scale, palette): (AxisScale, &Palette),
) -> Option<Map> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    runs.arm(arm).with_picture(|picture| {
        let maps = picture?.maps.as_ref()?;
        paint(&canvas, maps.side, &panel.colours(maps, scale, palette));
        Some(())
    })?;
    let of_label = |train: &Samples, label: u8| Points {
        name: further().twins_training_points(label),
        colour: css(MAP_COLOURS.points[usize::from(label)]),
        places: train
            .some_of_label(label, MOST_DOTS)
            .into_iter()
            .map(|index| [0, 1].map(|axis| train.example(index)[axis]))
            .collect(),
    };
    let (classes, train) =
        setup.experiment.with(|Experiment { data, seeds, .. }| (data.classes(), training_points(data, seeds.data)));
    let labels = &LABEL_NUMBERS[..classes.min(LABELS)];
    let meaning = if classes > 2 && panel != Panel::Difference {
        let swatch = |&label: &u8| (words().twins_label(label), colours::of_label(label.into()));
        Meaning::Swatches(labels.iter().map(swatch).collect())
    } else {
        Meaning::Ramp {
            ends: panel.ends(scale),
            colours: (0..=STOPS).map(|stop| panel.ramp(f32::from(stop) / f32::from(STOPS), scale, palette)).collect(),
        }
    };
    Some(Map {
        title: further().twins_map_title(setup.experiment.with(|experiment| words::arm(experiment, arm)), title),
        image: canvas.to_data_url().ok()?,
        extent: EXTENT,
        points: train.map(|train| labels.iter().map(|&label| of_label(&train, label)).collect()).unwrap_or_default(),
        meaning,
    })
}

/// The same picture in pixels, on a canvas that is not part of the page.
async fn drawn(svg: &str, size: [u32; 2]) -> Option<HtmlCanvasElement> {
    let address = Url::create_object_url_with_blob(&text(svg, "image/svg+xml;charset=utf-8")?).ok()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let _ = Url::revoke_object_url(&address);
    decoded.ok()?;
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    let [width, height] = size.map(|length| PIXELS * f64::from(length));
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    Some(canvas)
}
