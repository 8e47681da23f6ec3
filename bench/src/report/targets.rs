//! What is to be reached, and whether it is.

use super::statistics::{median, quantile, range};
use crate::contender::Name;
use crate::measurements::Measurements;
use crate::workload::{Hidden, Workload};

/// A target: what is compared, and with what bound.
pub(super) struct Target {
    pub(super) quantity: Quantity,
    pub(super) bound: Bound,
}

/// What is compared. Workloads are named without activation where it is ReLU.
#[derive(Clone, Copy)]
pub(super) enum Quantity {
    /// The engine's pace over that of the fastest peer in the browser.
    OverBestInBrowser(&'static str),
    /// The engine's pace in the browser over that of a native peer.
    Over(Name, &'static str),
    /// The share of the roof that the products alone reach.
    ShareOfRoof(&'static str),
    /// The time that W2 takes with an activation over that with ReLU.
    Cost(Hidden),
    /// The largest relative distance of the cost of a replica from its mean over numbers of replicas.
    Crookedness,
    /// What two workers reach together over what one reaches alone.
    TwoWorkers,
    /// The share of frames in time.
    FramesInTime,
    /// Tasks of the main thread that took more than 50 ms.
    LongTasks,
    /// The share of frames in time while a knot is dragged.
    DraggedInTime,
    /// The 95th percentile from a move of a knot until it is drawn, in milliseconds.
    Redraw,
    /// Seconds until the first picture of the default grid, in the page.
    FirstPicture,
    /// Seconds that the default grid takes in the page, with two workers.
    Grid,
    /// Seconds that it takes on the command line, with two jobs.
    NativeGrid,
    /// Its time in the page with one worker over that with two.
    GridWorkers,
    /// The time of a network in the whole grid over that in half of it.
    GridGrowth,
}

/// The bound of a target.
#[derive(Clone, Copy)]
pub(super) enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

use Bound::{AtLeast, AtMost};
use Quantity::{
    Cost, Crookedness, DraggedInTime, FirstPicture, FramesInTime, Grid, GridGrowth, GridWorkers, LongTasks, NativeGrid, Over,
    OverBestInBrowser, Redraw, ShareOfRoof, TwoWorkers,
};

pub(super) const TARGETS: [Target; 32] = [
    Target { quantity: OverBestInBrowser("W1"), bound: AtLeast(4.0) },
    Target { quantity: OverBestInBrowser("W2"), bound: AtLeast(6.0) },
    Target { quantity: OverBestInBrowser("W3"), bound: AtLeast(7.0) },
    Target { quantity: OverBestInBrowser("W4/32"), bound: AtLeast(5.0) },
    Target { quantity: OverBestInBrowser("W4/128"), bound: AtLeast(5.0) },
    Target { quantity: OverBestInBrowser("W5"), bound: AtLeast(1.0) },
    Target { quantity: Over(Name::Torch, "W1"), bound: AtLeast(100.0) },
    Target { quantity: Over(Name::Torch, "W2"), bound: AtLeast(7.0) },
    Target { quantity: Over(Name::Torch, "W3"), bound: AtLeast(3.0) },
    Target { quantity: Over(Name::Torch, "W4/32"), bound: AtLeast(0.35) },
    Target { quantity: Over(Name::Torch, "W4/128"), bound: AtLeast(0.35) },
    Target { quantity: Over(Name::Jax, "W1"), bound: AtLeast(3.0) },
    Target { quantity: Over(Name::Jax, "W2"), bound: AtLeast(0.4) },
    Target { quantity: Over(Name::Jax, "W3"), bound: AtLeast(0.27) },
    Target { quantity: ShareOfRoof("W2"), bound: AtLeast(0.35) },
    Target { quantity: ShareOfRoof("W3"), bound: AtLeast(0.35) },
    Target { quantity: ShareOfRoof("W4/32"), bound: AtLeast(0.6) },
    Target { quantity: ShareOfRoof("W4/128"), bound: AtLeast(0.6) },
    Target { quantity: Cost(Hidden::Smelu), bound: AtMost(1.1) },
    Target { quantity: Cost(Hidden::Softplus), bound: AtMost(2.5) },
    Target { quantity: Cost(Hidden::Gelu), bound: AtMost(2.5) },
    Target { quantity: Crookedness, bound: AtMost(0.05) },
    Target { quantity: TwoWorkers, bound: AtLeast(1.9) },
    Target { quantity: FramesInTime, bound: AtLeast(0.95) },
    Target { quantity: LongTasks, bound: AtMost(0.0) },
    Target { quantity: DraggedInTime, bound: AtLeast(0.95) },
    Target { quantity: Redraw, bound: AtMost(16.7) },
    Target { quantity: FirstPicture, bound: AtMost(3.0) },
    Target { quantity: Grid, bound: AtMost(30.0) },
    Target { quantity: NativeGrid, bound: AtMost(15.0) },
    Target { quantity: GridWorkers, bound: AtLeast(1.8) },
    Target { quantity: GridGrowth, bound: AtMost(1.1) },
];

/// A frame that came in time, in milliseconds: a sixtieth of a second, and a little for the clock.
pub(super) const IN_TIME: f64 = 16.7 + 1.0;

impl Quantity {
    /// Its name for readers.
    pub(super) fn label(self) -> String {
        match self {
            OverBestInBrowser(form) => format!("{form} ÷ best peer in the browser"),
            Over(name, form) => format!("{form} ÷ {}", name.label()),
            ShareOfRoof(form) => format!("{form}, share of the roof"),
            Cost(hidden) => format!("W2, time with {} ÷ ReLU", hidden.label()),
            Crookedness => "cost of a replica, largest distance from the mean".to_owned(),
            TwoWorkers => "W2, two workers ÷ one".to_owned(),
            FramesInTime => "share of frames in time while 2 × 16 replicas train".to_owned(),
            LongTasks => "main-thread tasks over 50 ms meanwhile".to_owned(),
            DraggedInTime => "share of frames in time while a knot is dragged, four curves".to_owned(),
            Redraw => "from a move of the knot to the new picture, 95th percentile, ms".to_owned(),
            FirstPicture => "default grid in Chromium, until the first picture, s".to_owned(),
            Grid => "default grid in Chromium, two workers, s".to_owned(),
            NativeGrid => "default grid on the command line, two jobs, s".to_owned(),
            GridWorkers => "default grid in Chromium, one worker ÷ two".to_owned(),
            GridGrowth => "default grid in Chromium, time of a network ÷ the same in half of the seeds".to_owned(),
        }
    }

    /// What was measured; `None` if a part of it was not.
    pub(super) fn value(self, measured: &Measurements) -> Option<f64> {
        match self {
            OverBestInBrowser(form) => {
                let peers = Name::IN_BROWSER.into_iter().filter_map(|peer| pace(measured, form, Hidden::Relu, peer));
                Some(ours(measured, form)? / peers.reduce(f64::max)?)
            }
            Over(peer, form) => Some(ours(measured, form)? / pace(measured, form, Hidden::Relu, peer)?),
            ShareOfRoof(form) => share_of_roof(measured, &format!("{form}-relu"), Name::Rescu),
            Cost(hidden) => Some(ours(measured, "W2")? / pace(measured, "W2", hidden, Name::Rescu)?),
            Crookedness => crookedness(measured),
            TwoWorkers => {
                let workers = measured.workers.as_ref()?;
                ratio(&workers.two, &workers.one)
            }
            FramesInTime => in_time(&measured.page.as_ref()?.frames),
            LongTasks => Some(measured.page.as_ref()?.long_tasks.len() as f64),
            DraggedInTime => in_time(&measured.page.as_ref()?.drag.as_ref()?.frames),
            Redraw => quantile(&measured.page.as_ref()?.drag.as_ref()?.redraws, 0.95),
            FirstPicture => median(&measured.sweep.as_ref()?.first),
            Grid => median(&measured.sweep.as_ref()?.two),
            NativeGrid => median(&measured.sweep.as_ref()?.native_two),
            GridWorkers => ratio(&measured.sweep.as_ref()?.one, &measured.sweep.as_ref()?.two),
            GridGrowth => ratio(&measured.sweep.as_ref()?.two, &measured.sweep.as_ref()?.half).map(|growth| growth / 2.0),
        }
    }
}

impl Bound {
    pub(super) fn is_met(self, value: f64) -> bool {
        match self {
            AtLeast(bound) => value >= bound,
            AtMost(bound) => value <= bound,
        }
    }

    pub(super) fn label(self) -> String {
        match self {
            AtLeast(bound) => format!("≥ {bound}"),
            AtMost(bound) => format!("≤ {bound}"),
        }
    }
}

/// Of two medians.
fn ratio(first: &[f64], second: &[f64]) -> Option<f64> {
    Some(median(first)? / median(second)?)
}

/// The median pace of a contender.
pub(super) fn median_pace(measured: &Measurements, workload: &str, name: Name) -> Option<f64> {
    let found = measured.paces.iter().find(|pace| pace.workload == workload && pace.contender == name)?;
    median(&found.paces)
}

/// The share of its own roof that a contender's products reach.
pub(super) fn share_of_roof(measured: &Measurements, workload: &str, name: Name) -> Option<f64> {
    let operations = Workload::named(workload).ok()?.form.operations().ok()? as f64;
    let roof = if name == Name::RescuNative { &measured.roofs.native_operations } else { &measured.roofs.wasm_operations };
    Some(median_pace(measured, workload, name)? * operations / median(roof)?)
}

/// Microseconds of a step of each number of replicas, for each replica.
pub(super) fn replica_costs(measured: &Measurements) -> Vec<(u32, f64)> {
    let cost = |paces: &[f64], count| Some(1e6 / (median(paces)? * f64::from(count)));
    measured.replicas.iter().filter_map(|arm| Some((arm.count, cost(&arm.paces, arm.count)?))).collect()
}

fn in_time(frames: &[f64]) -> Option<f64> {
    let in_time = frames.iter().filter(|&&frame| frame <= IN_TIME).count();
    (!frames.is_empty()).then(|| in_time as f64 / frames.len() as f64)
}

fn crookedness(measured: &Measurements) -> Option<f64> {
    let costs: Vec<_> = replica_costs(measured).into_iter().map(|(_, cost)| cost).collect();
    let mean = costs.iter().sum::<f64>() / costs.len() as f64;
    let [least, most] = range(&costs);
    (!costs.is_empty()).then(|| (most - mean).max(mean - least) / mean)
}

fn pace(measured: &Measurements, form: &str, hidden: Hidden, name: Name) -> Option<f64> {
    median_pace(measured, &format!("{form}-{}", hidden.name()), name)
}

fn ours(measured: &Measurements, form: &str) -> Option<f64> {
    pace(measured, form, Hidden::Relu, Name::Rescu)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measurements::{Drag, Pace, Page, Replicas, Sweep, Workers};

    fn measured() -> Measurements {
        let pace = |workload: &str, contender, value: f64| Pace {
            workload: workload.to_owned(),
            contender,
            paces: vec![0.9 * value, value, 1.2 * value],
        };
        let arm = |count: u32, cost: f64| Replicas { count, paces: vec![1.0 / (cost * f64::from(count))] };
        Measurements {
            paces: vec![
                pace("W2-relu", Name::Rescu, 1000.0),
                pace("W2-smelu", Name::Rescu, 800.0),
                pace("W2-relu", Name::Plain, 125.0),
                pace("W2-relu", Name::Convnet, 50.0),
                pace("W2-relu", Name::Jax, 2000.0),
            ],
            replicas: vec![arm(2, 1.0), arm(4, 1.1), arm(8, 0.9)],
            workers: Some(Workers { one: vec![10.0], two: vec![19.5] }),
            page: Some(Page {
                frames: vec![16.7, 16.6, 33.3, 16.7],
                long_tasks: vec![80.0],
                drag: Some(Drag { frames: vec![16.7, 50.0], redraws: vec![9.0; 100], ..Drag::default() }),
                ..Page::default()
            }),
            sweep: Some(Sweep {
                first: vec![0.5],
                two: vec![10.0],
                one: vec![19.0],
                half: vec![5.0],
                native_two: vec![7.0],
                ..Sweep::default()
            }),
            ..Measurements::default()
        }
    }

    #[test]
    fn quantities_come_from_medians() {
        for (quantity, expected) in [
            (OverBestInBrowser("W2"), Some(8.0)),
            (OverBestInBrowser("W1"), None),
            (Over(Name::Jax, "W2"), Some(0.5)),
            (Over(Name::Torch, "W2"), None),
            (Cost(Hidden::Smelu), Some(1.25)),
            (Cost(Hidden::Gelu), None),
            (TwoWorkers, Some(1.95)),
            (FramesInTime, Some(0.75)),
            (LongTasks, Some(1.0)),
            (DraggedInTime, Some(0.5)),
            (Redraw, Some(9.0)),
            (FirstPicture, Some(0.5)),
            (Grid, Some(10.0)),
            (NativeGrid, Some(7.0)),
            (GridWorkers, Some(1.9)),
            (GridGrowth, Some(1.0)),
            (ShareOfRoof("W2"), None),
        ] {
            assert_eq!(quantity.value(&measured()), expected, "{}", quantity.label());
        }
        assert!((Crookedness.value(&measured()).unwrap_or_default() - 0.1).abs() < 1e-12);
    }

    #[test]
    fn bounds_include_themselves() {
        assert!(AtLeast(4.0).is_met(4.0) && !AtLeast(4.0).is_met(3.99));
        assert!(AtMost(1.1).is_met(1.1) && !AtMost(1.1).is_met(1.11));
    }
}
