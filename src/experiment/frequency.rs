//! How far twins are apart on rare and on frequent examples.

use super::Twins;
use crate::measure::{Bucket, by_frequency};

impl Twins {
    /// The prediction differences of the last [`Twins::record`] by how often the rarest category of a test example is in the
    /// training set; `None` for data without categories.
    #[must_use]
    pub fn by_frequency(&self) -> Option<[Bucket; 5]> {
        let rarity = self.rarity.as_ref()?;
        Some(by_frequency(self.predictions(), self.data.test.labels(), rarity))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::{Arm, link};

    fn trained(fragment: &str) -> Twins {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{notices:?}");
        let mut twins = Twins::new(&experiment, Arm::A).unwrap();
        (0..100).for_each(|_| twins.advance());
        twins.record();
        twins
    }

    #[test]
    fn clicks_have_buckets_that_make_up_the_whole() {
        let mut twins = trained("data=clicks&train=2000&test=500&hidden=8");
        let whole = twins.record().disagreement.unwrap().absolute;
        let buckets = twins.by_frequency().unwrap();
        assert_eq!(buckets.iter().map(|bucket| bucket.examples).sum::<u32>(), 500);
        let part = |bucket: &Bucket| bucket.disagreement.map_or(0.0, |d| d.absolute) * f64::from(bucket.examples) / 500.0;
        assert!((buckets.iter().map(part).sum::<f64>() - whole).abs() < 1e-12 && whole > 0.0);
    }

    #[test]
    fn other_data_has_none() {
        assert_eq!(trained("train=60&test=40").by_frequency(), None);
        assert_eq!(trained("data=digits&hidden=4").by_frequency(), None);
    }
}
