//! The maps as files.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use super::maps::{LABEL_NUMBERS, MOST_DOTS, Panel, paint, training_points};
use super::{DifferenceScale, colours};
use crate::data::EXTENT;
use crate::data::Samples;
use crate::data::placed::LABELS;
use crate::experiment::{Arm, Experiment};
use crate::page::arms::EachArm;
use crate::page::canvas::fine_style;
use crate::page::export::{Format, PIXELS, SVG, SaveFile, Take, rasterise, text};
use crate::page::parts::{Part, Unfolding};
use crate::page::state::{ArmRuns, ExperimentSetup};
use crate::page::theme::{Palette, Theme};
use crate::plot::{AxisScale, MAP_COLOURS, Map, Meaning, Picture, Points, css};
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
    let picture = move || {
        let map = map(runs, setup, (arm, panel), title.get(), (scale.get(), &theme.palette()))?;
        Some(map.picture(&fine_style(theme.palette(), PIXELS)))
    };
    let name = move |format: Format| format!("map-{}-{}.{}", arm.letter(), panel.name(), format.ending());
    let save = move |format: Format| {
        let make = move |take: Take| match (format, picture()) {
            (Format::Svg, Some(Picture { svg, .. })) => take(text(&svg, SVG)),
            (Format::Png, Some(picture)) => rasterise(picture, take),
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
pub(super) fn map(
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
