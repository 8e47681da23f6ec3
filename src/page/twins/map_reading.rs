//! What the maps of an arm show at the crosshair, and where its twins are furthest apart.

use leptos::prelude::*;

use super::inspector::{location, most_disputed};
use super::looked_at::LookedAt;
use super::maps::Panel;
use crate::data::EXTENT;
use crate::experiment::{Arm, PointPrediction};
use crate::page::reactive::derived;
use crate::page::state::{ArmRuns, Inspection, Playback};
use crate::words;

/// Half the width of the mark of a point, in units of the plane.
const ARM: f64 = 0.22;

/// The number at the crosshair, at its right, or at its left in the right half of the map; above it in the lower half. On small maps it
/// stands across the crosshair, so that it stays within the map.
#[component]
pub(super) fn MapReading(arm: Arm, panel: Panel) -> impl IntoView {
    let (runs, inspection) = (expect_context::<ArmRuns>(), expect_context::<Inspection>());
    let looked_at = expect_context::<LookedAt>();
    let probe = inspection.probe;
    let value = move || {
        let asked = probe.at()?.map(|coordinate| coordinate as f32);
        // Until the arm has answered for this very point there is nothing to say.
        runs.arm(arm).point_prediction.with(|seen| {
            let seen = seen.as_ref().filter(|seen| seen.point == asked)?;
            read(panel, seen, looked_at, usize::from(inspection.chosen.get()))
        })
    };
    let share = |coordinate: f64| 50.0 * (1.0 + coordinate / EXTENT);
    let right = move || probe.at().map(|[x, _]| format!("{:.2}", share(x)));
    let down = move || probe.at().map(|[_, y]| format!("{:.2}", share(-y)));
    view! {
        <span class="reading" aria-hidden="true" hidden=move || value().is_none() style:--right=right style:--down=down
            class:leftwards=move || probe.at().is_some_and(|[x, _]| x > 0.0)
            class:upwards=move || probe.at().is_some_and(|[_, y]| y < 0.0)>
            {move || value().map(|value| words::small(value.into()))}
        </span>
    }
}

/// What a panel shows of a point: the probability by one twin or the mean over all, or the prediction difference.
fn read(panel: Panel, seen: &PointPrediction, looked_at: LookedAt, chosen: usize) -> Option<f32> {
    let by_twin = looked_at.of(&seen.probabilities);
    match (panel, &by_twin[..]) {
        (Panel::Difference, _) => seen.difference(),
        (Panel::First, &[first, _]) => first,
        (Panel::Second, &[_, second]) => second,
        (Panel::First, _) => {
            let live: Vec<f32> = by_twin.into_iter().flatten().collect();
            (!live.is_empty()).then(|| live.iter().sum::<f32>() / live.len() as f32)
        }
        (Panel::Second, _) => by_twin.get(chosen).copied().flatten(),
    }
}

/// A mark where the twins of an arm are furthest apart, while the run rests and no crosshair is in the way.
pub(super) fn mark_of_most_disputed(arm: Arm) -> Signal<String> {
    let (runs, inspection) = (expect_context::<ArmRuns>(), expect_context::<Inspection>());
    let playing = expect_context::<Playback>().playing;
    derived(move || {
        if playing.get() || inspection.probe.at().is_some() {
            return String::new();
        }
        let most = most_disputed(runs, arm).filter(|most| most.difference > 0.0);
        most.and_then(|most| location(&most)).map(mark).unwrap_or_default()
    })
}

fn mark([x, y]: [f64; 2]) -> String {
    let (left, top, length) = (x - ARM, -y - ARM, 2.0 * ARM);
    format!("M{left} {top}h{length}v{length}h-{length}z")
}
