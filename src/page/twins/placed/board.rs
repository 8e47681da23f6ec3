//! The points, what the reader does with them, and the way back.

use leptos::prelude::*;
use web_sys::PointerEvent;

use crate::data::placed::{Gesture, LABELS, MOST, PointId, REACH, Tool};
use crate::data::{Data, Placed};
use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;
use crate::page::twins::maps::place_of;
use crate::words::{self, further};

/// How far an arrow key moves a point, and how far with Shift, in units of the plane.
const STRIDE: f64 = 0.1;
const SMALL_STRIDE: f64 = 0.01;
/// How far from the chosen point a key places the next.
const BESIDE: f64 = 0.2;
/// A finger means a wider place than a pointer.
const FINGER: f64 = 2.5;
/// Changes that can be undone.
const KEPT: usize = 50;

/// The points, and what the reader is doing with them; a handle.
#[derive(Clone, Copy)]
pub(super) struct Board {
    setup: ExperimentSetup,
    /// The points of the experiment; none where it learns from other data.
    pub(super) placed: Memo<Placed>,
    /// For each point of each label, whether it is tested on.
    pub(super) tested: Memo<[Vec<bool>; LABELS]>,
    pub(super) tool: RwSignal<Tool>,
    /// The point that keys act on.
    pub(super) chosen: RwSignal<Option<PointId>>,
    gesture: StoredValue<Option<Gesture>>,
    /// What was there before each change, the last at the end.
    before: RwSignal<Vec<Placed>>,
}

impl Board {
    pub(super) fn new(setup: ExperimentSetup) -> Self {
        let placed = setup.read(|experiment| match &experiment.data {
            Data::Placed(placed) => placed.clone(),
            _ => Placed::default(),
        });
        let seed = setup.read(|experiment| experiment.seeds.data);
        Self {
            setup,
            placed,
            tested: memo(move || placed.with(|placed| placed.tested(seed.get()))),
            tool: RwSignal::new(Tool::Place { label: 0 }),
            chosen: RwSignal::new(None),
            gesture: StoredValue::new(None),
            before: RwSignal::default(),
        }
    }

    /// Changes the points; the run begins anew with them.
    fn edit<T>(self, change: impl FnOnce(&mut Placed) -> T) -> T {
        let mut placed = self.placed.get_untracked();
        let result = change(&mut placed);
        self.setup.change(|experiment| experiment.data = Data::Placed(placed));
        result
    }

    /// Keeps the points as they are, to come back to.
    fn remember(self) {
        let placed = self.placed.get_untracked();
        self.before.update(|before| {
            before.push(placed);
            if before.len() > KEPT {
                before.remove(0);
            }
        });
    }

    pub(super) fn can_undo(self) -> bool {
        self.before.with(|before| self.placed.with(|placed| before.iter().any(|kept| kept != placed)))
    }

    /// Back to what was there before the last change.
    pub(super) fn undo(self) {
        let present = self.placed.get_untracked();
        let mut before = self.before.get_untracked();
        // A press that moved nothing has left what is there now.
        let last = std::iter::from_fn(|| before.pop()).find(|kept| *kept != present);
        self.before.set(before);
        if let Some(last) = last {
            self.chosen.set(None);
            self.edit(|placed| *placed = last);
        }
    }

    pub(super) fn clear(self) {
        self.remember();
        self.chosen.set(None);
        self.edit(|placed| *placed = Placed::default());
    }

    pub(super) fn press(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        self.remember();
        let tool = self.tool.get_untracked();
        let gesture = self.edit(|placed| placed.press(tool, place_of(event), reach(event)));
        self.gesture.set_value(gesture);
        self.chosen.set(gesture.and_then(Gesture::point));
    }

    pub(super) fn drag(self, event: &PointerEvent) {
        let Some(gesture) = self.gesture.get_value() else { return };
        let gesture = self.edit(|placed| placed.drag(gesture, place_of(event), reach(event)));
        self.gesture.set_value(Some(gesture));
        self.chosen.set(gesture.point());
    }

    pub(super) fn release(self) {
        self.gesture.set_value(None);
    }

    /// Acts on a key; finely if that is wanted. Says whether it means anything.
    pub(super) fn act(self, key: &str, is_fine: bool) -> bool {
        let stride = if is_fine { SMALL_STRIDE } else { STRIDE };
        match (key, self.chosen.get_untracked()) {
            ("ArrowLeft", Some(id)) => self.shift(id, [-stride, 0.0]),
            ("ArrowRight", Some(id)) => self.shift(id, [stride, 0.0]),
            ("ArrowUp", Some(id)) => self.shift(id, [0.0, stride]),
            ("ArrowDown", Some(id)) => self.shift(id, [0.0, -stride]),
            ("Delete" | "Backspace", Some(id)) => self.remove(id),
            ("Enter" | "Insert", chosen) => self.use_tool(chosen),
            ("PageDown", chosen) => self.choose(chosen, true),
            ("PageUp", chosen) => self.choose(chosen, false),
            ("Escape", Some(_)) => self.chosen.set(None),
            _ => return false,
        }
        true
    }

    fn shift(self, id: PointId, [right, up]: [f64; 2]) {
        self.remember();
        self.edit(|placed| {
            if let Some([x, y]) = placed.place(id) {
                placed.move_to(id, [x + right, y + up]);
            }
        });
    }

    fn remove(self, id: PointId) {
        self.remember();
        self.chosen.set(self.placed.with_untracked(|placed| placed.beside(Some(id), false)).filter(|&before| before != id));
        self.edit(|placed| placed.remove(id));
    }

    /// Places a point beside the chosen one or in the middle, or takes the chosen one away.
    fn use_tool(self, chosen: Option<PointId>) {
        match (self.tool.get_untracked(), chosen) {
            (Tool::Erase, Some(id)) => self.remove(id),
            (Tool::Erase, None) => {}
            (Tool::Place { label }, chosen) => {
                self.remember();
                let id = self.edit(|placed| {
                    let beside = chosen.and_then(|id| placed.place(id)).map(|[x, y]| [x + BESIDE, y]);
                    placed.add(label, beside.unwrap_or_default())
                });
                self.chosen.set(id.or(chosen));
            }
        }
    }

    fn choose(self, from: Option<PointId>, forward: bool) {
        self.chosen.set(self.placed.with_untracked(|placed| placed.beside(from, forward)));
    }

    /// What is there, or what is known of the chosen point.
    pub(super) fn said(self) -> String {
        self.placed.with(|placed| {
            let chosen = self.chosen.get().and_then(|id| Some((id, placed.place(id)?)));
            chosen.map_or_else(|| all_said(placed), |(id, place)| self.point_said(id, place))
        })
    }

    fn point_said(self, PointId { label, index }: PointId, place: [f64; 2]) -> String {
        let is_tested = self.tested.with(|tested| tested[usize::from(label)].get(index).copied());
        let [x, y] = place.map(words::coordinate);
        let (index, place) = (index + 1, format!("({x}, {y})"));
        match is_tested {
            Some(true) => further().twins_placed_point_test(index, label, place),
            _ => further().twins_placed_point_training(index, label, place),
        }
    }
}

fn all_said(placed: &Placed) -> String {
    let (count, train) = (placed.len(), placed.training_points());
    if placed.is_full() {
        further().twins_placed_full(count, train, count - train, MOST)
    } else {
        further().twins_placed_all(count, train, count - train)
    }
}

fn reach(event: &PointerEvent) -> f64 {
    if event.pointer_type() == "touch" { FINGER * REACH } else { REACH }
}
