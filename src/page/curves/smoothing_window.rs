//! The window of a RESCU: where it stands, and the average under it.

use leptos::prelude::*;

use super::arm_activation::ArmActivation;
use crate::activation::Smoothing;
use crate::page::canvas::ChartSurface;
use crate::page::crosshair::{Crosshair, Stride};
use crate::page::reactive::memo;
use crate::plot::smoothing_chart;
use crate::words::{further, small};

/// One in so many: averages are shown that exactly, since the order of their sums shows beyond.
const PRECISION: f64 = 1e9;

/// A window over the two lines of one arm, at the place where the reader or the animation has moved it.
#[derive(Clone, Copy)]
pub(super) struct SmoothingWindow {
    pub(super) arm_activation: Signal<ArmActivation>,
    /// The lines and the kernel of that activation; those of ReLU while it has none.
    pub(super) smoothing: Memo<Smoothing>,
    pub(super) surface: ChartSurface,
    /// Where the reader or the animation has moved it; absent before that. It can be off the axis once the activation has changed.
    pub(super) crosshair: Crosshair,
}

impl SmoothingWindow {
    pub(super) fn new(arm_activation: Signal<ArmActivation>) -> Self {
        let smoothing = memo(move || smoothing_of(arm_activation.get()).unwrap_or(Smoothing::RELU));
        let surface = ChartSurface::new(memo(move || smoothing.with(smoothing_chart)));
        Self { arm_activation, smoothing, surface, crosshair: Crosshair::staying(Stride::OfAxis) }
    }

    /// The x of its centre: over the kink at first, where there is most to see.
    pub(super) fn place(self) -> f64 {
        let x = self.crosshair.at().filter(|x| self.surface.chart.with(|chart| chart.x.contains(*x)));
        x.unwrap_or_else(|| self.smoothing.with(|smoothing| smoothing.kink().0))
    }

    /// The place, the average under the window, and f there, as people read them.
    pub(super) fn figures(self) -> [String; 3] {
        let x = self.place();
        let average = self.smoothing.with(|smoothing| smoothing.average(x));
        let value = self.arm_activation.get().activation.with(|activation| activation.value(x));
        [self.surface.chart.with(|chart| chart.x.text(x)), figure(average), figure(value)]
    }

    /// All three in one line.
    pub(super) fn readout(self) -> String {
        let [x, average, value] = self.figures();
        further().curves_smoothing_reading(x, average, value)
    }
}

/// The lines and the kernel of an activation, if it is made of them.
pub(super) fn smoothing_of(arm_activation: ArmActivation) -> Option<Smoothing> {
    arm_activation.activation.with(Smoothing::of)
}

fn figure(value: f64) -> String {
    small((value * PRECISION).round() / PRECISION)
}
