//! What the reader looks at. No link holds it, and no run depends on it.

use leptos::prelude::*;

use crate::page::crosshair::{Crosshair, Stride};
use crate::page::probe::Probe;
use crate::wire::Detail;

/// What is looked at in all maps and charts at once.
#[derive(Clone, Copy)]
pub(in crate::page) struct Inspection {
    /// The twin whose pre-activations are shown and, with more than two, whose map; counted from 0.
    pub(in crate::page) chosen: RwSignal<u16>,
    /// What the trainers compute only while it is in sight.
    pub(in crate::page) detail: RwSignal<Detail>,
    /// The point of the plane under the crosshair of all maps.
    pub(in crate::page) probe: Probe,
    /// The epoch under the crosshair of all charts over the epochs.
    pub(in crate::page) crosshair: Crosshair,
}

impl Inspection {
    pub(in crate::page) fn new() -> Self {
        Self {
            chosen: RwSignal::new(0),
            detail: RwSignal::default(),
            probe: Probe::new(),
            crosshair: Crosshair::new(Stride::Fixed(1.0)),
        }
    }
}
