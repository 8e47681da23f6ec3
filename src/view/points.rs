//! Points of the plane that are followed over the epochs.

use core::fmt;

use crate::data::EXTENT;
use crate::experiment::{Expected, Problem};

/// Between two points of a list, and between the coordinates of one.
const BETWEEN: char = '~';
const COORDINATES: char = '_';
/// Points lie on a grid so fine that the eye sees none.
const PER_UNIT: f64 = 100.0;

/// A few points, each only once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points(
    /// At most [`Points::MOST`], in hundredths within the square that maps show, in the order in which they were added.
    Vec<[f64; 2]>,
);

impl Points {
    /// How many there can be.
    pub const MOST: usize = 4;

    /// Adds a point, rounded to hundredths and put into the square that maps show. Says whether it is new and there was room.
    pub fn pin(&mut self, point: [f64; 2]) -> bool {
        let point = point.map(|x| (x.clamp(-EXTENT, EXTENT) * PER_UNIT).round() / PER_UNIT + 0.0);
        let fits = self.0.len() < Self::MOST && !self.0.contains(&point) && point.iter().all(|x| x.is_finite());
        if fits {
            self.0.push(point);
        }
        fits
    }

    /// Takes a point out, if it is there.
    pub fn remove(&mut self, point: [f64; 2]) {
        self.0.retain(|present| *present != point);
    }

    /// The points, in the order in which they were added.
    #[must_use]
    pub fn all(&self) -> &[[f64; 2]] {
        &self.0
    }

    /// Whether there is no room for another.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() == Self::MOST
    }

    /// The points of a text, and what of it cannot be used.
    pub(super) fn read(text: &str) -> (Self, Vec<Problem>) {
        let (mut points, mut problems) = (Self::default(), Vec::new());
        for part in text.split(BETWEEN).filter(|part| !part.is_empty()) {
            if !point(part).is_some_and(|point| points.pin(point)) {
                let expected = Expected::Points { most: Self::MOST as u32 };
                problems.push(Problem::Unreadable { value: part.to_owned(), expected });
            }
        }
        (points, problems)
    }
}

/// As links have it: `0.5_-1.25~2_2`.
impl fmt::Display for Points {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: Vec<String> = self.0.iter().map(|[x, y]| format!("{x}{COORDINATES}{y}")).collect();
        formatter.write_str(&text.join(&BETWEEN.to_string()))
    }
}

fn point(text: &str) -> Option<[f64; 2]> {
    let (x, y) = text.split_once(COORDINATES)?;
    let coordinate = |text: &str| text.parse().ok().filter(|x: &f64| x.is_finite());
    Some([coordinate(x)?, coordinate(y)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_rounded_kept_in_the_square_and_there_only_once() {
        let mut points = Points::default();
        assert!(points.pin([0.123, -99.0]) && points.pin([-0.001, 0.0]));
        assert!(!points.pin([0.1249, -99.0]) && !points.pin([f64::NAN, 0.0]));
        assert_eq!(points.to_string(), format!("0.12_-{EXTENT}~0_0"));
        points.remove([0.0, 0.0]);
        assert_eq!(points.all(), [[0.12, -EXTENT]]);
    }

    #[test]
    fn what_is_written_is_read_and_the_rest_reported() {
        let (points, problems) = Points::read("0.5_-1.25~2_2");
        assert_eq!((points.to_string().as_str(), problems.len()), ("0.5_-1.25~2_2", 0));
        let (points, problems) = Points::read("1_1~one_two~1_1~~2~inf_0~1_2~2_1~2_2~0_0");
        assert_eq!((points.to_string().as_str(), problems.len()), ("1_1~1_2~2_1~2_2", 5));
        assert!(points.is_full());
    }
}
