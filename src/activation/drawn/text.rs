//! The points as text: `-2_0~2_1` are two, the slope 0 at −2 and the slope 1 at 2.
//!
//! Neither sign between numbers means anything in a link, so that both stay as they are.

use super::{Drawn, Point};
use crate::activation::ActivationError;

const BETWEEN_POINTS: char = '~';
const BETWEEN_NUMBERS: char = '_';

impl Drawn {
    pub(in crate::activation) fn points_text(&self) -> String {
        let points = self.points.iter().map(|Point { x, slope }| format!("{x}{BETWEEN_NUMBERS}{slope}"));
        points.collect::<Vec<_>>().join(&BETWEEN_POINTS.to_string())
    }

    pub(in crate::activation) fn parse_points(text: &str) -> Result<Vec<Point>, ActivationError> {
        text.split(BETWEEN_POINTS).map(point).collect()
    }
}

fn point(piece: &str) -> Result<Point, ActivationError> {
    let numbers = piece.split_once(BETWEEN_NUMBERS).and_then(|(x, slope)| Some((x.parse().ok()?, slope.parse().ok()?)));
    let (x, slope) = numbers.ok_or_else(|| ActivationError::NotAPoint { piece: piece.to_owned() })?;
    Ok(Point { x, slope })
}
