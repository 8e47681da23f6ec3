//! How measures of many runs are spread.

/// The three values that cut a sample into quarters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quartiles {
    /// A quarter is below it.
    pub lower: f64,
    /// Half is below it.
    pub median: f64,
    /// A quarter is above it.
    pub upper: f64,
}

impl Quartiles {
    /// The quartiles of finite values, in whatever order; between two values by their distance (type 7 of Hyndman and Fan 1996,
    /// which R and `NumPy` use unless told otherwise). There are none (`None`) of no values.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        Some(Self { lower: quantile(&sorted, 0.25)?, median: quantile(&sorted, 0.5)?, upper: quantile(&sorted, 0.75)? })
    }
}

fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * sorted.len().checked_sub(1)? as f64;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    Some(below + (above - below) * place.fract())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_are_those_of_numpy() {
        let cases: [(&[f64], [f64; 3]); 5] = [
            (&[7.0], [7.0, 7.0, 7.0]),
            (&[2.0, 1.0], [1.25, 1.5, 1.75]),
            (&[3.0, 1.0, 2.0], [1.5, 2.0, 2.5]),
            (&[1.0, 2.0, 3.0, 10.0], [1.75, 2.5, 4.75]),
            (&[5.0, 1.0, 4.0, 2.0, 3.0], [2.0, 3.0, 4.0]),
        ];
        for (values, [lower, median, upper]) in cases {
            assert_eq!(Quartiles::of(values), Some(Quartiles { lower, median, upper }), "{values:?}");
        }
        assert_eq!(Quartiles::of(&[]), None);
    }
}
