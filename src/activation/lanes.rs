//! The f32 form of an activation, for training: whole slices at a time.

use std::fmt::Debug;
use std::sync::Arc;

/// An activation with its coefficients computed in f64 and rounded to f32, ready to run over slices.
///
/// Which activation it is gets decided once a call, outside of the loop; what a lane computes depends on its x alone, not on where
/// it stands or how long the slice is. NaN gives NaN. A clone shares the coefficients.
#[derive(Clone, Debug)]
pub struct Lanes(Arc<dyn OverSlices>);

/// One activation in f32, for a single x. Written as selections instead of branches, a loop over it vectorises.
pub(super) trait Lane: Copy + Debug + Send + Sync + 'static {
    /// f(x), and f′(x) for who asks for it. One body for both is what makes the value the same whether or not it is asked for.
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32);
}

/// The loops over a lane, compiled for each kind of lane.
trait OverSlices: Debug + Send + Sync {
    fn value(&self, x: &[f32], value: &mut [f32]);
    fn value_and_slope(&self, x: &[f32], value: &mut [f32], slope: &mut [f32]);
}

impl<L: Lane> OverSlices for L {
    fn value(&self, x: &[f32], value: &mut [f32]) {
        let lane = *self;
        for (&x, value) in x.iter().zip(value) {
            *value = lane.at(x).0;
        }
    }

    fn value_and_slope(&self, x: &[f32], value: &mut [f32], slope: &mut [f32]) {
        let lane = *self;
        for ((&x, value), slope) in x.iter().zip(value).zip(slope) {
            let (y, rise) = lane.at(x);
            *value = y;
            *slope = rise();
        }
    }
}

impl Lanes {
    pub(super) fn of(lane: impl Lane) -> Self {
        Self(Arc::new(lane))
    }

    /// Writes f(x) of each x.
    ///
    /// # Panics
    /// If the slices are not equally long.
    pub fn value(&self, x: &[f32], value: &mut [f32]) {
        assert_eq!(x.len(), value.len(), "as many values as arguments");
        self.0.value(x, value);
    }

    /// Writes f(x) and f′(x) of each x; the values are the very bits of [`Lanes::value`].
    ///
    /// # Panics
    /// If the slices are not equally long.
    pub fn value_and_slope(&self, x: &[f32], value: &mut [f32], slope: &mut [f32]) {
        assert_eq!(x.len(), value.len(), "as many values as arguments");
        assert_eq!(x.len(), slope.len(), "as many slopes as arguments");
        self.0.value_and_slope(x, value, slope);
    }
}
