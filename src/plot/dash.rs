//! Dashes, which backends do not know: a line is cut up before it is drawn.

/// The most dashes that a line is cut into: each is a call of the backend, and a noisy line is very long.
const MOST_DASHES: f64 = 400.0;

/// The dashes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// None.
    Solid,
    /// Long.
    Dashed,
    /// Short.
    Dotted,
    /// Very long.
    LongDashed,
    /// Short, and far apart.
    WideDotted,
}

impl Stroke {
    /// The lengths of a dash and of a gap, in CSS pixels.
    #[must_use]
    pub fn pattern(self) -> Option<[f64; 2]> {
        match self {
            Self::Solid => None,
            Self::Dashed => Some([7.0, 4.0]),
            Self::Dotted => Some([2.0, 3.0]),
            Self::LongDashed => Some([15.0, 4.0]),
            Self::WideDotted => Some([3.0, 7.0]),
        }
    }
}

/// Calls `draw` with each dash of a path, for dashes and gaps of so many pixels.
pub(super) fn each_dash<E>(
    path: &[(i32, i32)],
    pattern: [f64; 2],
    mut draw: impl FnMut(&[(i32, i32)]) -> Result<(), E>,
) -> Result<(), E> {
    let total: f64 = path.windows(2).map(length).sum();
    let stretch = (total / (MOST_DASHES * (pattern[0] + pattern[1]))).max(1.0);
    let pattern = pattern.map(|part| part * stretch);
    let mut dash: Vec<(i32, i32)> = path.first().copied().into_iter().collect();
    let (mut part, mut left) = (0, pattern[0]);
    for pair in path.windows(2) {
        let span = length(pair);
        let mut done = 0.0;
        while span - done > left {
            done += left;
            let cut = between(pair, done / span);
            if part == 0 {
                dash.push(cut);
                draw(&dash)?;
            }
            dash.clear();
            dash.push(cut);
            part = 1 - part;
            left = pattern[part];
        }
        left -= span - done;
        if part == 0 {
            dash.extend(pair.last());
        }
    }
    if part == 0 && dash.len() > 1 { draw(&dash) } else { Ok(()) }
}

fn length(pair: &[(i32, i32)]) -> f64 {
    match *pair {
        [(x, y), (u, v)] => f64::from(u - x).hypot(f64::from(v - y)),
        _ => 0.0,
    }
}

fn between(pair: &[(i32, i32)], fraction: f64) -> (i32, i32) {
    let along = |from: i32, to: i32| from + (f64::from(to - from) * fraction).round() as i32;
    match *pair {
        [(x, y), (u, v)] => (along(x, u), along(y, v)),
        _ => (0, 0),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn dashes(path: &[(i32, i32)], pattern: [f64; 2]) -> Vec<Vec<(i32, i32)>> {
        let mut dashes = Vec::new();
        let Ok(()) = each_dash(path, pattern, |dash| {
            dashes.push(dash.to_vec());
            Ok::<(), Infallible>(())
        });
        dashes
    }

    #[test]
    fn dashes_follow_the_path_around_its_corners() {
        assert_eq!(
            dashes(&[(0, 0), (10, 0), (10, 10)], [6.0, 2.0]),
            [vec![(0, 0), (6, 0)], vec![(8, 0), (10, 0), (10, 4)], vec![(10, 6), (10, 10)]]
        );
    }

    #[test]
    fn a_path_without_length_has_no_dashes() {
        assert!(dashes(&[], [6.0, 2.0]).is_empty());
        assert!(dashes(&[(3, 3)], [6.0, 2.0]).is_empty());
    }

    #[test]
    fn a_very_long_path_gets_longer_dashes_rather_than_more() {
        let zigzag: Vec<(i32, i32)> = (0..2000).map(|x| (x, 300 * (x % 2))).collect();
        let count = dashes(&zigzag, [6.0, 2.0]).len() as f64;
        assert!((0.9 * MOST_DASHES..=MOST_DASHES + 1.0).contains(&count), "{count}");
    }
}
