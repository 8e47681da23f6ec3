//! How fast a tiny difference grows.

use super::student::two_sided_95;

/// The growth of a difference, as a straight line through its logarithm by least squares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Decades an epoch: 1 is ten times as much after every epoch, less than 0 is decay.
    pub rate: f64,
    /// The 95 % interval of the rate; `None` where neighbouring residuals are so alike that fewer than three points are left.
    ///
    /// Residuals of a run are correlated, for a difference goes on from where it was. So the points are counted as
    /// n(1 − r)/(1 + r), where r is the correlation of neighbouring residuals, or 0 if that is negative, in the standard error as
    /// in the degrees of freedom of Student's t (Santer et al. 2000, J. Geophys. Res. 105, 7337–7356). It is about this run: other
    /// seeds may tell of another rate.
    pub interval: Option<[f64; 2]>,
    /// The first and the last epoch that the line goes through.
    pub epochs: [f64; 2],
    /// How many epochs it goes through.
    pub points: usize,
}

/// A straight line, and what it leaves.
struct Line {
    slope: f64,
    residuals: Vec<f64>,
    /// Σ(x − x̄)².
    spread: f64,
}

impl Growth {
    /// From here on twins have parted, and a difference that cannot be larger than 1 no longer grows as it did.
    pub const PARTED: f64 = 1e-2;
    /// Fewer points have no growth: two always lie on a line.
    pub const LEAST_POINTS: usize = 3;

    /// The growth of (epoch, difference), ascending in epochs: from the first that is not 0 to the last before one passes
    /// [`Growth::PARTED`]. Zeros among them have no logarithm and are left out. `None` if that leaves fewer than
    /// [`Growth::LEAST_POINTS`].
    #[must_use]
    pub fn of(differences: impl IntoIterator<Item = (f64, f64)>) -> Option<Self> {
        let tiny = differences.into_iter().take_while(|&(_, difference)| difference <= Self::PARTED);
        let points: Vec<_> = tiny.filter(|&(_, y)| y > 0.0).map(|(epoch, y)| (epoch, libm::log10(y))).collect();
        let (&(first, _), &(last, _)) = (points.first()?, points.last()?);
        if points.len() < Self::LEAST_POINTS {
            return None;
        }
        let line = Line::through(&points);
        let interval = line.margin().map(|margin| [line.slope - margin, line.slope + margin]);
        Some(Self { rate: line.slope, interval, epochs: [first, last], points: points.len() })
    }
}

impl Line {
    /// By least squares, through points whose x are not all the same.
    fn through(points: &[(f64, f64)]) -> Self {
        let count = points.len() as f64;
        let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
        let (x_mean, y_mean) = (mean(|point| point.0), mean(|point| point.1));
        let spread: f64 = points.iter().map(|(x, _)| (x - x_mean) * (x - x_mean)).sum();
        let slope = points.iter().map(|(x, y)| (x - x_mean) * (y - y_mean)).sum::<f64>() / spread;
        let residuals = points.iter().map(|(x, y)| y - y_mean - slope * (x - x_mean)).collect();
        Self { slope, residuals, spread }
    }

    /// Half the width of the slope's 95 % interval.
    fn margin(&self) -> Option<f64> {
        let squares: f64 = self.residuals.iter().map(|residual| residual * residual).sum();
        if squares == 0.0 {
            return Some(0.0);
        }
        let neighbours: f64 = self.residuals.windows(2).map(|pair| pair[0] * pair[1]).sum();
        let correlation = (neighbours / squares).max(0.0);
        let freedom = self.residuals.len() as f64 * (1.0 - correlation) / (1.0 + correlation) - 2.0;
        (freedom >= 1.0).then(|| two_sided_95(freedom) * libm::sqrt(squares / freedom / self.spread))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    /// Differences with these logarithms after epochs 1, 2, 3, …
    fn growing(logarithms: &[f64]) -> Vec<(f64, f64)> {
        logarithms.iter().enumerate().map(|(index, &y)| ((index + 1) as f64, libm::pow(10.0, y))).collect()
    }

    #[test]
    fn three_points_by_hand() {
        // x = 1, 2, 3 and y = −8, −7, −7: slope 1/2, residuals −1/6, 1/3, −1/6, whose squares sum to 1/6. Neighbours are opposed,
        // so one degree of freedom is left, for which t = tan(0.475 π), and Σ(x − x̄)² is 2.
        let growth = Growth::of(growing(&[-8.0, -7.0, -7.0])).unwrap();
        close(growth.rate, 0.5);
        let margin = libm::tan(0.475 * core::f64::consts::PI) * libm::sqrt(1.0 / 6.0 / 2.0);
        growth.interval.unwrap().iter().zip([0.5 - margin, 0.5 + margin]).for_each(|(found, expected)| close(*found, expected));
        assert_eq!((growth.epochs, growth.points), ([1.0, 3.0], 3));
    }

    /// Slope by `scipy.stats.linregress`, interval with `scipy.stats.t` of version 1.17.1, the effective number of points by numpy:
    /// 8 of 8 in the first case, 5.914138612067696 of 12 in the second.
    #[test]
    fn it_agrees_with_scipy() {
        let opposed = [1e-8, 3e-8, 2e-8, 9e-8, 1.2e-7, 9e-7, 7e-7, 4e-6];
        let growth = Growth::of((1..).map(f64::from).zip(opposed)).unwrap();
        close(growth.rate, 0.358_796_192_186_941);
        close(growth.interval.unwrap()[0], 0.264_919_549_857_612_3);
        close(growth.interval.unwrap()[1], 0.452_672_834_516_269_66);
        let alike = [-8.0, -7.9, -7.7, -7.4, -7.3, -7.35, -7.2, -6.9, -6.4, -6.2, -6.25, -5.9];
        let growth = Growth::of(growing(&alike)).unwrap();
        close(growth.rate, 0.191_608_391_608_391_6);
        close(growth.interval.unwrap()[0], 0.135_569_768_990_510_65);
        close(growth.interval.unwrap()[1], 0.247_647_014_226_272_55);
    }

    #[test]
    fn a_straight_line_leaves_no_doubt() {
        let growth = Growth::of([(0.0, 1e-8), (2.0, 1e-8), (4.0, 1e-8)]).unwrap();
        assert_eq!((growth.rate, growth.interval), (0.0, Some([0.0, 0.0])));
    }

    #[test]
    fn it_begins_where_there_is_a_difference_and_ends_where_twins_have_parted() {
        let inside = [(3.0, 1e-8), (4.0, 1e-7), (6.0, 1e-4), (7.0, 1e-2)];
        let around =
            [(0.0, 0.0), (1.0, 0.0), (3.0, 1e-8), (4.0, 1e-7), (5.0, 0.0), (6.0, 1e-4), (7.0, 1e-2), (8.0, 0.011), (9.0, 1e-8)];
        assert_eq!(Growth::of(around), Growth::of(inside));
        assert_eq!(Growth::of(inside).unwrap().epochs, [3.0, 7.0]);
    }

    #[test]
    fn too_few_points_have_no_growth_and_too_few_of_their_own_no_interval() {
        assert_eq!(Growth::of([]), None);
        assert_eq!(Growth::of([(1.0, 1e-8), (2.0, 1e-7)]), None);
        assert_eq!(Growth::of([(1.0, 0.5), (2.0, 1e-8), (3.0, 1e-8), (4.0, 1e-8)]), None);
        assert_eq!(Growth::of((0..9).map(|epoch| (f64::from(epoch), 0.0))), None);
        // A step: of eight residuals ±1/2 five neighbours are alike and two are not, so r = 3/8, which leaves 8 · 5/11 points.
        let step: Vec<f64> = (0..8).map(|x| if (2..6).contains(&x) { -7.0 } else { -8.0 }).collect();
        let growth = Growth::of(growing(&step)).unwrap();
        close(growth.rate, 0.0);
        let margin = two_sided_95(40.0 / 11.0 - 2.0) * libm::sqrt(2.0 / (40.0 / 11.0 - 2.0) / 42.0);
        close(growth.interval.unwrap()[1], margin);
        // A bow: residuals that hardly change from one to the next.
        let bow: Vec<f64> = (0..40).map(|x| -6.0 + libm::cos(core::f64::consts::TAU * f64::from(x) / 39.0)).collect();
        let growth = Growth::of(growing(&bow)).unwrap();
        close(growth.rate, 0.0);
        assert_eq!((growth.interval, growth.points), (None, 40));
    }
}
