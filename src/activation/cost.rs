//! What an activation costs: nanoseconds an element, in the very loops that networks are trained with.

use std::hint::black_box;

use serde::{Deserialize, Serialize};

use super::{Activation, Lanes};
use crate::random::{Purpose, Stream};

/// Few enough for the nearest cache: what is measured is arithmetic.
const ELEMENTS: usize = 4096;
/// Laps that count.
const LAPS: usize = 9;
/// Laps before them, in which a browser is still compiling.
const WARM_UP: usize = 1;
/// Milliseconds that a lap takes at least. Browsers make their clocks coarse, most of them to 0.1 ms: 1 % of a lap.
const LAP: f64 = 10.0;
/// Calls between two looks at the clock, since looking takes time as well.
const CALLS: u32 = 64;

/// What an activation costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// The activation.
    pub activation: Activation,
    /// f alone, which is what a forward pass needs.
    pub value: Spread,
    /// f and f′ together, which is what forward and backward need.
    pub value_and_slope: Spread,
}

/// Nanoseconds an element, over the laps.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// The least.
    pub least: f64,
    /// The median.
    pub median: f64,
    /// The most.
    pub most: f64,
}

/// A measurement under way. Laps of all activations take turns, so that whatever else slows the machine down hits all alike.
#[derive(Debug)]
pub struct Timing {
    contenders: Vec<Contender>,
    /// Laps that are over.
    done: usize,
    scratch: CostScratch,
}

/// One activation, and the nanoseconds an element of its laps.
#[derive(Debug)]
struct Contender {
    activation: Activation,
    lanes: Lanes,
    value: Vec<f64>,
    value_and_slope: Vec<f64>,
}

/// What is computed from and into.
#[derive(Debug)]
struct CostScratch {
    x: Vec<f32>,
    value: Vec<f32>,
    slope: Vec<f32>,
}

impl Timing {
    /// Makes ready to measure these.
    #[must_use]
    pub fn new(activations: Vec<Activation>) -> Self {
        Self { contenders: activations.into_iter().map(Contender::new).collect(), done: 0, scratch: CostScratch::new() }
    }

    /// Takes one lap, of about 10 ms, by a clock in milliseconds.
    pub fn lap(&mut self, clock: impl Fn() -> f64) {
        let turns = 2 * self.contenders.len();
        let counts = self.done / turns.max(1) >= WARM_UP;
        let turn = self.done % turns.max(1);
        let Some(Contender { lanes, value, value_and_slope, .. }) = self.contenders.get_mut(turn / 2) else { return };
        let CostScratch { x, value: y, slope } = &mut self.scratch;
        let (laps, time) = if turn.is_multiple_of(2) {
            (value, nanoseconds(clock, || lanes.value(black_box(x), black_box(y))))
        } else {
            (value_and_slope, nanoseconds(clock, || lanes.value_and_slope(black_box(x), black_box(y), black_box(slope))))
        };
        if counts {
            laps.push(time);
        }
        self.done += 1;
    }

    /// How much of it is done, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        let laps = 2 * self.contenders.len() * (WARM_UP + LAPS);
        if laps == 0 { 1.0 } else { self.done as f64 / laps as f64 }
    }

    /// The costs, once all is done.
    #[must_use]
    pub fn costs(&self) -> Option<Vec<Cost>> {
        (self.share() >= 1.0).then(|| self.contenders.iter().map(Contender::cost).collect())
    }
}

impl Contender {
    fn new(activation: Activation) -> Self {
        Self { lanes: activation.lanes(), activation, value: Vec::new(), value_and_slope: Vec::new() }
    }

    fn cost(&self) -> Cost {
        let Self { activation, value, value_and_slope, .. } = self;
        Cost { activation: activation.clone(), value: Spread::of(value), value_and_slope: Spread::of(value_and_slope) }
    }
}

impl Spread {
    /// Of an odd number of laps.
    fn of(laps: &[f64]) -> Self {
        let mut laps = laps.to_vec();
        laps.sort_unstable_by(f64::total_cmp);
        let at = |place: usize| laps.get(place).copied().unwrap_or_default();
        Self { least: at(0), median: at(LAPS / 2), most: at(LAPS - 1) }
    }
}

impl CostScratch {
    /// With pre-activations as a network meets them.
    fn new() -> Self {
        let mut stream = Stream::new(1, Purpose::TestData, 0);
        let x = (0..ELEMENTS).map(|_| stream.normal() as f32).collect();
        Self { x, value: vec![0.0; ELEMENTS], slope: vec![0.0; ELEMENTS] }
    }
}

/// The time of a call for each element. A lap starts as the clock ticks.
fn nanoseconds(clock: impl Fn() -> f64, mut call: impl FnMut()) -> f64 {
    let before = clock();
    let start = loop {
        let now = clock();
        if now > before {
            break now;
        }
    };
    let mut calls = 0.0;
    loop {
        (0..CALLS).for_each(|_| call());
        calls += f64::from(CALLS);
        let elapsed = clock() - start;
        if elapsed >= LAP {
            return 1e6 * elapsed / (calls * ELEMENTS as f64);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_clock_that_ticks_at_every_look_gives_all_the_same_cost() {
        let ticks = Cell::new(0.0);
        let clock = || ticks.replace(ticks.get() + 1.0);
        let mut timing = Timing::new(vec![Activation::Relu, Activation::Mish]);
        while timing.costs().is_none() {
            assert!(timing.share() < 1.0);
            timing.lap(clock);
        }
        let expected = 1e6 / (f64::from(CALLS) * ELEMENTS as f64);
        let spread = Spread { least: expected, median: expected, most: expected };
        let cost = |activation| Cost { activation, value: spread, value_and_slope: spread };
        assert_eq!(timing.costs().unwrap(), [cost(Activation::Relu), cost(Activation::Mish)]);
    }

    #[test]
    fn the_spread_is_that_of_the_laps() {
        let laps = [9.0, 1.0, 8.0, 2.0, 7.0, 3.0, 6.0, 4.0, 5.0];
        assert_eq!(Spread::of(&laps), Spread { least: 1.0, median: 5.0, most: 9.0 });
    }

    #[test]
    fn nothing_to_measure_is_measured_at_once() {
        let mut timing = Timing::new(Vec::new());
        timing.lap(|| 0.0);
        assert_eq!(timing.costs(), Some(Vec::new()));
    }
}
