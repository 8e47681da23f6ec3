//! The point of the plane that the reader looks at, in every map at once.

use leptos::prelude::*;

use crate::data::EXTENT;

/// How far an arrow key moves it, in units of the plane.
const STRIDE: f64 = 0.1;

/// A crosshair that follows the pointer and else rests where it was put.
#[derive(Clone, Copy)]
pub(super) struct Probe {
    hovered: RwSignal<Option<[f64; 2]>>,
    held: RwSignal<Option<[f64; 2]>>,
}

impl Probe {
    pub(super) fn new() -> Self {
        Self { hovered: RwSignal::new(None), held: RwSignal::new(None) }
    }

    /// Where it is, if it is anywhere.
    pub(super) fn at(self) -> Option<[f64; 2]> {
        self.hovered.get().or_else(|| self.held.get())
    }

    /// Where it rests, if it does.
    pub(super) fn held(self) -> Option<[f64; 2]> {
        self.held.get()
    }

    /// Follows the pointer.
    pub(super) fn hover(self, point: [f64; 2]) {
        self.hovered.set(Some(inside(point)));
    }

    /// The pointer has gone.
    pub(super) fn leave(self) {
        self.hovered.set(None);
    }

    /// Rests at a point.
    pub(super) fn hold(self, point: [f64; 2]) {
        self.held.set(Some(inside(point)));
    }

    /// Rests nowhere.
    pub(super) fn release(self) {
        self.held.set(None);
    }

    /// Goes on by a key, from the middle if it is nowhere. Says whether the key means anything.
    pub(super) fn press(self, key: &str) -> bool {
        let [right, up] = match key {
            "ArrowLeft" => [-STRIDE, 0.0],
            "ArrowRight" => [STRIDE, 0.0],
            "ArrowUp" => [0.0, STRIDE],
            "ArrowDown" => [0.0, -STRIDE],
            _ => return false,
        };
        let [x, y] = self.held.get_untracked().unwrap_or_default();
        self.hold([x + right, y + up]);
        true
    }
}

fn inside(point: [f64; 2]) -> [f64; 2] {
    point.map(|coordinate| coordinate.clamp(-EXTENT, EXTENT))
}
