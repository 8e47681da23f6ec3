//! Points as links have them: those of label 0, of label 1 and of label 2, such as `0.5_-1.25~2_2;-1_1`, or `none`.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::{LABELS, Placed, PointId, Spot};

const NONE: &str = "none";
/// Between labels, between the points of one, and between the coordinates of a point.
const LABEL: char = ';';
const POINT: char = '~';
const COORDINATE: char = '_';

/// The first part of a text that is not used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The part.
    pub part: String,
    /// What is wrong with it.
    pub why: PointFlaw,
}

/// What can be wrong with a point of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointFlaw {
    /// Its label is beyond the last.
    FourthLabel,
    /// There are as many points before it as are taken.
    TooMany,
    /// It is not two numbers.
    Unreadable,
    /// It does not lie where points can.
    OffGrid,
}

impl fmt::Display for Placed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return formatter.write_str(NONE);
        }
        let point = |spot: &Spot| {
            let [x, y] = spot.point();
            format!("{x}{COORDINATE}{y}")
        };
        let label = |spots: &Vec<Spot>| spots.iter().map(point).collect::<Vec<_>>().join(&POINT.to_string());
        let labels: Vec<String> = self.of_label.iter().map(label).collect();
        formatter.write_str(labels.join(&LABEL.to_string()).trim_end_matches(LABEL))
    }
}

impl Placed {
    /// The points of a text, and the first part of it that is not used as it stands, if there is one.
    #[must_use]
    pub fn read(text: &str) -> (Self, Option<Flaw>) {
        let (mut placed, mut first) = (Self::default(), None);
        if text == NONE {
            return (placed, first);
        }
        for (label, list) in text.split(LABEL).enumerate() {
            for part in list.split(POINT).filter(|part| !part.is_empty()) {
                let flaw = if label < LABELS { placed.read_point(label as u8, part) } else { Err(PointFlaw::FourthLabel) };
                if let (Err(why), None) = (flaw, &first) {
                    first = Some(Flaw { part: part.to_owned(), why });
                }
            }
        }
        (placed, first)
    }

    fn read_point(&mut self, label: u8, part: &str) -> Result<(), PointFlaw> {
        if self.is_full() {
            return Err(PointFlaw::TooMany);
        }
        let point = point(part).ok_or(PointFlaw::Unreadable)?;
        let placed: Option<PointId> = self.add(label, point);
        match placed.and_then(|id| self.place(id)) {
            Some(used) if used == point => Ok(()),
            _ => Err(PointFlaw::OffGrid),
        }
    }
}

fn point(part: &str) -> Option<[f64; 2]> {
    let (x, y) = part.split_once(COORDINATE)?;
    let coordinate = |text: &str| text.parse().ok().filter(|x: &f64| !x.is_nan());
    // Adding 0 turns −0 into 0.
    Some([coordinate(x)? + 0.0, coordinate(y)? + 0.0])
}
