//! Largest values, zeros and integrals of functions that are smooth on an interval.

/// How far from the origin the curves of the baselines are looked at, in what they bend over. Beyond it they differ from their
/// tails by less than 40·e⁻⁴⁰, which is 2·10⁻¹⁶.
pub(super) const REACH: f64 = 40.0;

/// Steps of a scan; over [`REACH`] each is a tenth of what the curve bends over, so no bend falls between two.
const STEPS: u32 = 400;
/// Rounds of golden section: they narrow two steps of a scan to 10⁻⁹ of what the curve bends over. Around a largest value f is
/// flat, so that the square of this is what it is off by.
const SECTIONS: u32 = 40;
const GOLDEN: f64 = 0.618_033_988_749_894_8;
/// Halvings of an interval: after these, its ends are neighbours.
const HALVINGS: u32 = 100;
/// Panels of an integral. On each, the rule's error is 10⁻¹⁴ for functions without a pole within π/2 of what the curve bends over.
const PANELS: u32 = 200;
/// Nodes and weights of Gauss and Legendre's rule of five points on [−1, 1].
const GAUSS: [(f64, f64); 5] = [
    (-0.906_179_845_938_664, 0.236_926_885_056_189_1),
    (-0.538_469_310_105_683_1, 0.478_628_670_499_366_5),
    (0.0, 0.568_888_888_888_888_9),
    (0.538_469_310_105_683_1, 0.478_628_670_499_366_5),
    (0.906_179_845_938_664, 0.236_926_885_056_189_1),
];

/// A largest value, and where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Peak {
    pub(super) x: f64,
    pub(super) value: f64,
}

impl Peak {
    pub(super) fn higher(self, other: Self) -> Self {
        if other.value > self.value { other } else { self }
    }
}

/// The largest f on an interval, its ends included: a scan, and a golden section around the best of it.
pub(super) fn peak(f: impl Fn(f64) -> f64, [start, end]: [f64; 2]) -> Peak {
    let at = |i: u32| (start * f64::from(STEPS - i) + end * f64::from(i)) / f64::from(STEPS);
    let sample = |x: f64| Peak { x, value: f(x) };
    let best = (1..=STEPS).map(at).map(sample).fold(sample(at(0)), Peak::higher);
    let step = (end - start) / f64::from(STEPS);
    let (mut low, mut high) = ((best.x - step).max(start), (best.x + step).min(end));
    for _ in 0..SECTIONS {
        let part = GOLDEN * (high - low);
        let (left, right) = (high - part, low + part);
        if f(left) < f(right) { low = left } else { high = right }
    }
    best.higher(sample(0.5 * (low + high)))
}

/// Where f, below 0 at the start and above at the end, rises through 0.
pub(super) fn rise(f: impl Fn(f64) -> f64, [start, end]: [f64; 2]) -> f64 {
    let (mut low, mut high) = (start, end);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if f(middle) < 0.0 { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

/// ∫ f over an interval of a parabola, by Simpson's rule, which is exact for those.
pub(super) fn parabola(f: impl Fn(f64) -> f64, [start, end]: [f64; 2]) -> f64 {
    (end - start) / 6.0 * (f(start) + 4.0 * f(0.5 * (start + end)) + f(end))
}

/// ∫ f over an interval, by Gauss and Legendre's rule on equal panels.
pub(super) fn integral(f: impl Fn(f64) -> f64, [start, end]: [f64; 2]) -> f64 {
    let half = 0.5 * (end - start) / f64::from(PANELS);
    let panel = |i: u32| {
        let middle = start + half * f64::from(2 * i + 1);
        half * GAUSS.iter().map(|(node, weight)| weight * f(middle + half * node)).sum::<f64>()
    };
    (0..PANELS).map(panel).sum()
}
