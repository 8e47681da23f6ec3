//! The maps of all arms as one picture, as they are seen side by side.

use leptos::prelude::*;

use super::DifferenceScale;
use super::map_files::map;
use super::maps::Panel;
use crate::experiment::Arm;
use crate::page::state::{ArmRuns, ExperimentSetup, Inspection};
use crate::page::theme::Theme;
use crate::plot::{Map, MapRow, MapTable};
use crate::words;

/// The maps as they now are; nothing where no arm has any.
pub(in crate::page) fn map_table() -> Option<MapTable> {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let (inspection, theme) = (expect_context::<Inspection>(), expect_context::<Theme>());
    let DifferenceScale { scale, .. } = expect_context();
    let title = |panel: Panel| {
        let replicas = setup.experiment.with(|experiment| experiment.replicas);
        panel.title(replicas, inspection.chosen.get())
    };
    let of_panel = |arm: Arm, panel: Panel| {
        let map = map(runs, setup, (arm, panel), title(panel), (scale.get(), &theme.palette()))?;
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
