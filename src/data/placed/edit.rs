//! What pointer and keys make of the points.

use super::{Placed, PointId, Spot};

/// How near to a point a press means it, in units of the plane.
pub const REACH: f64 = 0.12;
/// How far apart points are that are drawn in one stroke.
const SPACING: f64 = 0.25;

/// What a press does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Places points of a label, or moves what is already there.
    Place {
        /// Which, counted from 0.
        label: u8,
    },
    /// Takes points away.
    Erase,
}

/// What a drag goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// It moves this point.
    Move(PointId),
    /// It draws a row of points, of which this is the last.
    Draw(PointId),
    /// It takes away what it comes upon.
    Erase,
}

impl Gesture {
    /// The point that it is about.
    #[must_use]
    pub fn point(self) -> Option<PointId> {
        match self {
            Self::Move(id) | Self::Draw(id) => Some(id),
            Self::Erase => None,
        }
    }
}

impl Placed {
    /// Presses at a point of the plane, with `reach` around it; `None` where there is no room for another point.
    pub fn press(&mut self, tool: Tool, at: [f64; 2], reach: f64) -> Option<Gesture> {
        let there = self.nearest(at, reach);
        match (tool, there) {
            (Tool::Erase, there) => {
                self.erase(there);
                Some(Gesture::Erase)
            }
            (Tool::Place { .. }, Some(id)) => Some(Gesture::Move(id)),
            (Tool::Place { label }, None) => self.add(label, at).map(Gesture::Draw),
        }
    }

    /// Goes on with a gesture as far as a point of the plane. A stroke has its points at even distances, however few of its places
    /// the pointer has told.
    pub fn drag(&mut self, gesture: Gesture, at: [f64; 2], reach: f64) -> Gesture {
        match gesture {
            Gesture::Move(id) => self.move_to(id, at),
            Gesture::Draw(last) => return Gesture::Draw(self.draw_on(last, at)),
            Gesture::Erase => self.erase(self.nearest(at, reach)),
        }
        gesture
    }

    fn erase(&mut self, there: Option<PointId>) {
        if let Some(id) = there {
            self.remove(id);
        }
    }

    /// Adds points of the same label on the way from the last to `to`; says which is the last now.
    fn draw_on(&mut self, last: PointId, to: [f64; 2]) -> PointId {
        let Some(from) = self.place(last) else { return last };
        let way = distance(from, to);
        let mut last = last;
        // Each step is a new point, so that there is an end where there is no room.
        for step in 1..=(way / SPACING) as usize {
            let share = step as f64 * SPACING / way;
            let point = [0, 1].map(|axis| from[axis] + share * (to[axis] - from[axis]));
            match self.add(last.label, point) {
                Some(id) => last = id,
                None => break,
            }
        }
        last
    }

    /// Adds a point of a label, on the grid and in the square that maps show; `None` where there is no room, no such place, or no
    /// such label.
    pub fn add(&mut self, label: u8, at: [f64; 2]) -> Option<PointId> {
        let spot = Spot::near(at).filter(|_| !self.is_full())?;
        let spots = self.of_label.get_mut(usize::from(label))?;
        spots.push(spot);
        Some(PointId { label, index: spots.len() - 1 })
    }

    /// Moves a point, if it is there, to the nearest place that it can have.
    pub fn move_to(&mut self, id: PointId, to: [f64; 2]) {
        let place = self.of_label.get_mut(usize::from(id.label)).and_then(|spots| spots.get_mut(id.index));
        if let (Some(place), Some(spot)) = (place, Spot::near(to)) {
            *place = spot;
        }
    }

    /// Takes a point away, if it is there. Those of its label that came after it move up.
    pub fn remove(&mut self, id: PointId) {
        if let Some(spots) = self.of_label.get_mut(usize::from(id.label)).filter(|spots| id.index < spots.len()) {
            spots.remove(id.index);
        }
    }

    /// The point that is nearest to a place, if it is within reach.
    #[must_use]
    pub fn nearest(&self, to: [f64; 2], reach: f64) -> Option<PointId> {
        let apart = |id: PointId| Some((distance(self.place(id)?, to), id));
        let near = self.ids().filter_map(apart).filter(|(apart, _)| *apart <= reach);
        near.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, id)| id)
    }

    /// The point after another in the order of labels, or before it; from the last on the first, and from none on one at an end.
    #[must_use]
    pub fn beside(&self, from: Option<PointId>, forward: bool) -> Option<PointId> {
        let ids: Vec<PointId> = self.ids().collect();
        let count = ids.len();
        let place = from.and_then(|from| ids.iter().position(|id| *id == from));
        let next = match (place, forward) {
            (None, true) => 0,
            (None, false) => count.checked_sub(1)?,
            (Some(place), true) => (place + 1) % count,
            (Some(place), false) => (place + count - 1) % count,
        };
        ids.get(next).copied()
    }
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    libm::hypot(a[0] - b[0], a[1] - b[1])
}
