//! What the lab shows as pictures to pass on: the maps of all arms, as they are seen side by side, and the difference chart.

use leptos::prelude::*;

use super::DifferenceScale;
use super::charts::{chart_of_differences, differences_drawn};
use super::map_files::map;
use super::maps::Panel;
use crate::experiment::Arm;
use crate::page::picture::MainPictures;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection};
use crate::page::theme::Theme;
use crate::plot::{AxisScale, Figure, Map, MapRow, MapTable, Style};
use crate::words;

/// Has them be what the lab mainly shows.
pub(super) fn offer_pictures() {
    let seen = Seen { setup: expect_context(), runs: expect_context(), inspection: expect_context(), theme: expect_context() };
    let DifferenceScale { scale, .. } = expect_context();
    MainPictures::of_page().are(move |style: &Style| {
        let chart = seen.chart(scale.get()).picture(style);
        seen.maps(scale.get()).map(|maps| maps.picture(style)).into_iter().chain([chart]).collect()
    });
}

/// What the pictures are of.
#[derive(Clone, Copy)]
struct Seen {
    setup: ExperimentSetup,
    runs: ArmRuns,
    inspection: Inspection,
    theme: Theme,
}

impl Seen {
    fn chart(self, scale: AxisScale) -> Figure {
        let Self { setup, runs, theme, .. } = self;
        Figure { chart: chart_of_differences(setup, runs, scale), elements: differences_drawn(setup, runs, theme.palette()) }
    }

    /// The maps as they now are; nothing where no arm has any.
    fn maps(self, scale: AxisScale) -> Option<MapTable> {
        let Self { setup, runs, inspection, theme } = self;
        let title = |panel: Panel| {
            let replicas = setup.experiment.with(|experiment| experiment.replicas);
            panel.title(replicas, inspection.chosen.get())
        };
        let of_panel = |arm: Arm, panel: Panel| {
            let map = map(runs, setup, (arm, panel), title(panel), (scale, &theme.palette()))?;
            // On the page, points do not lie over the difference either.
            Some(if panel == Panel::Difference { Map { points: Vec::new(), ..map } } else { map })
        };
        let row = |arm: Arm| {
            let apart = runs.arm(arm).read_picture(|picture| picture?.now.disagreement);
            Some(MapRow {
                name: setup.experiment.with(|experiment| words::arm_in_full(experiment, arm)),
                figure: apart.map(|apart| format!("Δ₁ {}", words::small(apart.absolute))).unwrap_or_default(),
                maps: Panel::ALL.into_iter().map(|panel| of_panel(arm, panel)).collect::<Option<_>>()?,
            })
        };
        let rows: Vec<MapRow> = setup.arms().into_iter().filter_map(row).collect();
        (!rows.is_empty()).then(|| MapTable { columns: Panel::ALL.map(title).to_vec(), rows })
    }
}
