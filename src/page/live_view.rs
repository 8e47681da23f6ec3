//! What the page shows, each part a signal of its own, so that a change of one redraws nothing of the others.

use leptos::prelude::*;

use crate::sweep::{Axes, Grid};
use crate::view::{DifferencePlot, Lab, Pins, Points, Span, View};

/// The view, alive.
#[derive(Clone, Copy)]
pub(super) struct LiveView {
    pub(super) lab: RwSignal<Lab>,
    pub(super) span: RwSignal<Span>,
    pub(super) pins: RwSignal<Pins>,
    pub(super) difference: RwSignal<DifferencePlot>,
    pub(super) points: RwSignal<Points>,
    pub(super) grid: RwSignal<Grid>,
    pub(super) axes: RwSignal<Axes>,
}

impl LiveView {
    pub(super) fn new(View { lab, span, pins, difference, points, grid, axes }: View) -> Self {
        Self {
            lab: RwSignal::new(lab),
            span: RwSignal::new(span),
            pins: RwSignal::new(pins),
            difference: RwSignal::new(difference),
            points: RwSignal::new(points),
            grid: RwSignal::new(grid),
            axes: RwSignal::new(axes),
        }
    }

    /// The present view as plain data.
    pub(super) fn get(self) -> View {
        let (lab, difference, axes) = (self.lab.get(), self.difference.get(), self.axes.get());
        let (span, pins, points, grid) = (self.span.get(), self.pins.get(), self.points.get(), self.grid.get());
        View { lab, span, pins, difference, points, grid, axes }
    }

    /// Shows another view, and redraws no more than what differs.
    pub(super) fn show(self, View { lab, span, pins, difference, points, grid, axes }: View) {
        change(self.lab, lab);
        change(self.span, span);
        change(self.pins, pins);
        change(self.difference, difference);
        change(self.points, points);
        change(self.grid, grid);
        change(self.axes, axes);
    }

    /// Opens a lab.
    pub(super) fn open(self, lab: Lab) {
        change(self.lab, lab);
    }
}

fn change<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|present| {
        let changes = *present != value;
        *present = value;
        changes
    });
}
