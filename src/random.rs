//! Random numbers that are the same on every machine and stay the same from release to release.
//!
//! One [`Stream`] for each [`Purpose`] and each replica, so that switching one source of randomness on or off never moves
//! another. The generator is PCG-XSH-RR 64/32 (O'Neill 2014); what is drawn from it (uniform, normal, bounded, shuffle) is
//! written here, because libraries reserve the right to change it.

use core::num::NonZeroU32;

use rand_pcg::Pcg32;
use rand_pcg::rand_core::Rng;

/// What a stream is for. The discriminants are part of the fingerprints: they never change meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Purpose {
    /// The points and labels trained on.
    TrainingData = 1,
    /// The points and labels tested on.
    TestData = 2,
    /// The initial weights.
    Initialisation = 3,
    /// The order of the examples that all replicas share.
    SharedOrder = 4,
    /// What a replica does to the shared order when the order differs.
    OwnOrder = 5,
    /// The order inside a mini-batch when rounding differs.
    Rounding = 6,
    /// Which weight is nudged.
    Nudge = 7,
    /// Dropout masks.
    Dropout = 8,
    /// Which simulated worker delivers its gradient next.
    Schedule = 9,
    /// Resamples of the bootstrap.
    Bootstrap = 10,
    /// What made-up data is made by: the hidden truth of the clicks.
    Truth = 11,
}

/// A reproducible stream of random numbers.
#[derive(Clone, Debug)]
pub struct Stream(Pcg32);

impl Stream {
    /// The stream of one purpose and one replica under a seed the reader chose.
    #[must_use]
    pub fn new(seed: u32, purpose: Purpose, replica: u32) -> Self {
        let state = mix(u64::from(seed) ^ mix(purpose as u64));
        Self(Pcg32::new(mix(state ^ mix(u64::from(replica) << 32)), purpose as u64))
    }

    /// Uniform on [0, 1), a multiple of 2⁻⁵³.
    pub fn uniform(&mut self) -> f64 {
        const UNIT: f64 = 1.0 / (1_u64 << 53) as f64;
        (self.0.next_u64() >> 11) as f64 * UNIT
    }

    /// Standard normal, by Box and Muller's transform. Uses two uniforms and keeps only the cosine, so that the number of draws
    /// taken from the stream never depends on the past.
    pub fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.uniform()));
        radius * libm::cos(core::f64::consts::TAU * self.uniform())
    }

    /// Uniform on 0..bound, without bias (Lemire 2019).
    pub fn below(&mut self, bound: NonZeroU32) -> u32 {
        let bound = bound.get();
        let rejected_below = bound.wrapping_neg() % bound;
        loop {
            let product = u64::from(self.0.next_u32()) * u64::from(bound);
            if product as u32 >= rejected_below {
                return (product >> 32) as u32;
            }
        }
    }

    /// Puts the items into a uniformly random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        self.shuffle_within(items, NonZeroU32::MAX);
    }

    /// Passes the items through a shuffle buffer of `window` places: each item leaving is drawn from the buffer, and the next
    /// item takes its place. A window of 1 changes nothing; one of at least `items.len()` is a full shuffle. Item `i` never
    /// leaves more than `window − 1` places early, but may leave late.
    pub fn shuffle_within<T>(&mut self, items: &mut [T], window: NonZeroU32) {
        for start in 0..items.len() as u32 {
            let held = window.get().min(items.len() as u32 - start);
            let drawn = self.below(NonZeroU32::new(held).unwrap_or(NonZeroU32::MIN));
            items.swap(start as usize, (start + drawn) as usize);
        }
    }
}

/// A bijection of 64 bits in which every input bit moves about half of the output bits (the finaliser of `SplitMix64`, Steele,
/// Lea and Flood 2014): neighbouring seeds give unrelated streams.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    // Also computed by an independent implementation of the generator and of each draw, in Python.
    const GOLDEN_REALS: [f64; 4] =
        [0.267_399_131_275_190_55, 0.318_598_628_537_409_5, 1.014_397_541_672_654, -1.027_114_169_725_815_3];
    const GOLDEN_ORDER: [u8; 10] = [0, 1, 2, 4, 6, 7, 3, 5, 8, 9];
    const GOLDEN_WINDOWED: [u8; 10] = [2, 1, 4, 0, 7, 6, 8, 3, 5, 9];

    fn stream() -> Stream {
        Stream::new(1, Purpose::SharedOrder, 0)
    }

    #[test]
    fn streams_keep_their_values() {
        let mut drawn = stream();
        assert_eq!([drawn.uniform(), drawn.uniform(), drawn.normal(), drawn.normal()], GOLDEN_REALS);
        let mut order: Vec<u8> = (0..10).collect();
        drawn.shuffle(&mut order);
        assert_eq!(order, GOLDEN_ORDER);
        drawn.shuffle_within(&mut order, NonZeroU32::new(3).unwrap());
        assert_eq!(order, GOLDEN_WINDOWED);
    }

    #[test]
    fn seed_purpose_and_replica_each_choose_another_stream() {
        let first = |seed, purpose, replica| Stream::new(seed, purpose, replica).uniform();
        let base = first(1, Purpose::SharedOrder, 0);
        assert_ne!(base, first(2, Purpose::SharedOrder, 0));
        assert_ne!(base, first(1, Purpose::OwnOrder, 0));
        assert_ne!(base, first(1, Purpose::SharedOrder, 1));
    }

    #[test]
    fn uniform_and_normal_have_their_moments() {
        let mut drawn = stream();
        let moments = |sample: Vec<f64>| {
            let count = sample.len() as f64;
            let mean = sample.iter().sum::<f64>() / count;
            (mean, sample.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / count)
        };
        let (mean, variance) = moments((0..100_000).map(|_| drawn.uniform()).collect());
        assert!((mean - 0.5).abs() < 0.005 && (variance - 1.0 / 12.0).abs() < 0.002, "{mean} {variance}");
        let (mean, variance) = moments((0..100_000).map(|_| drawn.normal()).collect());
        assert!(mean.abs() < 0.015 && (variance - 1.0).abs() < 0.02, "{mean} {variance}");
    }

    #[test]
    fn below_is_even() {
        let mut drawn = stream();
        let mut counts = [0_u32; 7];
        for _ in 0..70_000 {
            counts[drawn.below(NonZeroU32::new(7).unwrap()) as usize] += 1;
        }
        assert!(counts.iter().all(|count| count.abs_diff(10_000) < 400), "{counts:?}");
    }

    #[test]
    fn every_order_is_equally_likely() {
        let mut drawn = stream();
        let mut seen = std::collections::BTreeMap::new();
        for _ in 0..24_000 {
            let mut items = [0, 1, 2, 3];
            drawn.shuffle(&mut items);
            *seen.entry(items).or_insert(0_u32) += 1;
        }
        assert_eq!(seen.len(), 24);
        assert!(seen.values().all(|count| count.abs_diff(1_000) < 150), "{seen:?}");
    }

    #[test]
    fn a_window_bounds_how_early_an_item_leaves() {
        let mut drawn = stream();
        let mut items: Vec<usize> = (0..1_000).collect();
        drawn.shuffle_within(&mut items, NonZeroU32::MIN);
        assert!(items.is_sorted(), "a window of 1 changes nothing");
        drawn.shuffle_within(&mut items, NonZeroU32::new(5).unwrap());
        assert!(!items.is_sorted());
        assert!(items.iter().enumerate().all(|(place, &item)| item < place + 5));
    }
}
