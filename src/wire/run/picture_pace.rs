//! How often the page asks for pictures of a run.

/// Milliseconds between pictures, at least. Both trainers may fill a machine with two cores; were every display frame to bring new
/// pictures, many would come late.
const INTERVAL: f64 = 25.0;
/// The same for readers who asked for less motion.
const CALM_INTERVAL: f64 = 1000.0;
/// A display frame that comes within so many milliseconds after pictures was not kept waiting by them, on displays of 60 hertz and more.
const ON_TIME: f64 = 25.0;

/// Leaves the browser at least as much time without new pictures as it took to draw the last ones, so that on a slow device a tap is
/// answered in between.
#[derive(Clone, Copy, Debug, Default)]
pub struct PicturePace {
    /// When pictures were taken in, in milliseconds since the page was opened; `None` once the display frame after them has come.
    taken_in: Option<f64>,
    /// Milliseconds from when pictures were last taken in to the display frame after; 0 before the first.
    cost: f64,
}

impl PicturePace {
    /// A display frame begins, so many milliseconds after the page was opened.
    pub fn frame_begins(&mut self, now: f64) {
        if let Some(taken_in) = self.taken_in.take() {
            self.cost = now - taken_in;
        }
    }

    /// Pictures are taken in, which are drawn before the next display frame.
    pub fn take_in(&mut self, now: f64) {
        self.taken_in = Some(now);
    }

    /// Milliseconds from asking for pictures of a run under way to asking for the next, `calm` for readers who want less motion.
    #[must_use]
    pub fn interval(self, calm: bool) -> f64 {
        match self.cost {
            _ if calm => CALM_INTERVAL,
            cost if cost <= ON_TIME => INTERVAL,
            cost => (2.0 * cost).min(CALM_INTERVAL),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_followed_by_as_much_time_as_they_took() {
        for (cost, expected) in [(0.0, 25.0), (17.0, 25.0), (34.0, 68.0), (70.0, 140.0), (9_000.0, 1_000.0)] {
            let mut pace = PicturePace::default();
            pace.take_in(500.0);
            pace.frame_begins(500.0 + cost);
            assert_eq!(pace.interval(false), expected, "{cost}");
            assert_eq!(pace.interval(true), 1_000.0, "{cost}");
        }
    }

    #[test]
    fn a_display_frame_without_pictures_before_it_tells_nothing() {
        let mut pace = PicturePace::default();
        pace.take_in(0.0);
        pace.frame_begins(40.0);
        pace.frame_begins(900.0);
        assert_eq!(pace.interval(false), 80.0);
    }
}
