//! The f32 form of an activation, for training: whole slices at a time.

mod drawn;
mod pieces;
mod smooth;

use super::baselines::{SELU_ALPHA, SELU_SCALE};
use super::{Activation, Drawn, Kernel, Rescu};
use drawn::Parabolas;
use pieces::{Biweight, Blend, Cosine, Epanechnikov, Identity, LeakyRelu, Quadratic, RaisedCosine, Relu, Smelu, Triangle};
use smooth::{Exponential, Gelu, Mish, Sigmoid, Softplus, Swish, Tanh, TanhExp};

/// An activation with its coefficients computed in f64 and rounded to f32, ready to run over slices.
///
/// Which activation it is gets decided once a call, outside of the loop; what a lane computes depends on its x alone, not on where
/// it stands or how long the slice is. NaN gives NaN.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lanes(Form);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Identity(Identity),
    Relu(Relu),
    LeakyRelu(LeakyRelu),
    Smelu(Smelu),
    Quadratic(Quadratic),
    Triangle(Blend<Triangle>),
    Epanechnikov(Blend<Epanechnikov>),
    Biweight(Blend<Biweight>),
    Cosine(Blend<Cosine>),
    RaisedCosine(Blend<RaisedCosine>),
    Softplus(Softplus),
    Swish(Swish),
    Gelu(Gelu),
    Mish(Mish),
    TanhExp(TanhExp),
    Exponential(Exponential),
    Tanh(Tanh),
    Sigmoid(Sigmoid),
    DrawnOfFour(Parabolas<4>),
    DrawnOfEight(Parabolas<8>),
    DrawnOfSixteen(Parabolas<16>),
}

/// One activation in f32.
trait Lane: Copy {
    /// f(x), and f′(x) for who asks for it. One body for both is what makes the value the same whether or not it is asked for.
    fn at(self, x: f32) -> (f32, impl FnOnce() -> f32);
}

macro_rules! with_lane {
    ($form:expr, $lane:ident => $body:expr) => {
        match $form {
            Form::Identity($lane) => $body,
            Form::Relu($lane) => $body,
            Form::LeakyRelu($lane) => $body,
            Form::Smelu($lane) => $body,
            Form::Quadratic($lane) => $body,
            Form::Triangle($lane) => $body,
            Form::Epanechnikov($lane) => $body,
            Form::Biweight($lane) => $body,
            Form::Cosine($lane) => $body,
            Form::RaisedCosine($lane) => $body,
            Form::Softplus($lane) => $body,
            Form::Swish($lane) => $body,
            Form::Gelu($lane) => $body,
            Form::Mish($lane) => $body,
            Form::TanhExp($lane) => $body,
            Form::Exponential($lane) => $body,
            Form::Tanh($lane) => $body,
            Form::Sigmoid($lane) => $body,
            Form::DrawnOfFour($lane) => $body,
            Form::DrawnOfEight($lane) => $body,
            Form::DrawnOfSixteen($lane) => $body,
        }
    };
}

impl Lanes {
    pub(super) fn new(activation: &Activation) -> Self {
        Self(match activation {
            Activation::Identity => Form::Identity(Identity),
            Activation::Relu => Form::Relu(Relu),
            Activation::LeakyRelu { slope } => Form::LeakyRelu(LeakyRelu { slope: slope.get() as f32 }),
            Activation::Softplus { beta } => Form::Softplus(Softplus::new(beta.get())),
            Activation::Swish { beta } => Form::Swish(Swish { beta: beta.get() as f32 }),
            Activation::Gelu { beta } => Form::Gelu(Gelu { beta: beta.get() as f32 }),
            Activation::Mish => Form::Mish(Mish),
            Activation::TanhExp => Form::TanhExp(TanhExp),
            Activation::Elu { alpha } => Form::Exponential(Exponential::new(1.0, alpha.get(), 1.0)),
            Activation::Selu => Form::Exponential(Exponential::new(SELU_SCALE, SELU_SCALE * SELU_ALPHA, 1.0)),
            Activation::Celu { alpha } => Form::Exponential(Exponential::new(1.0, alpha.get(), 1.0 / alpha.get())),
            Activation::Tanh => Form::Tanh(Tanh),
            Activation::Sigmoid => Form::Sigmoid(Sigmoid),
            Activation::Rescu(rescu) => Form::of_rescu(rescu),
            Activation::Drawn(drawn) => Form::of_drawn(drawn),
        })
    }

    /// Writes f(x) of each x.
    ///
    /// # Panics
    /// If the slices are not equally long.
    pub fn value(&self, x: &[f32], value: &mut [f32]) {
        assert_eq!(x.len(), value.len(), "as many values as arguments");
        with_lane!(self.0, lane => fill_value(lane, x, value));
    }

    /// Writes f(x) and f′(x) of each x; the values are the very bits of [`Lanes::value`].
    ///
    /// # Panics
    /// If the slices are not equally long.
    pub fn value_and_slope(&self, x: &[f32], value: &mut [f32], slope: &mut [f32]) {
        assert_eq!(x.len(), value.len(), "as many values as arguments");
        assert_eq!(x.len(), slope.len(), "as many slopes as arguments");
        with_lane!(self.0, lane => fill_both(lane, x, value, slope));
    }
}

impl Form {
    fn of_rescu(rescu: &Rescu) -> Self {
        match (rescu.smelu_beta(), rescu.kernel()) {
            (Some(0.0), _) => Self::Relu(Relu),
            (Some(beta), _) => Self::Smelu(Smelu::new(beta)),
            // A hinge has no transition, so that its kernel does not matter.
            (None, _) if rescu.width() == 0.0 => Self::Quadratic(Quadratic::new(rescu)),
            (None, Kernel::Box) => Self::Quadratic(Quadratic::new(rescu)),
            (None, Kernel::Triangle) => Self::Triangle(Blend::new(rescu)),
            (None, Kernel::Epanechnikov) => Self::Epanechnikov(Blend::new(rescu)),
            (None, Kernel::Biweight) => Self::Biweight(Blend::new(rescu)),
            (None, Kernel::Cosine) => Self::Cosine(Blend::new(rescu)),
            (None, Kernel::RaisedCosine) => Self::RaisedCosine(Blend::new(rescu)),
        }
    }

    fn of_drawn(drawn: &Drawn) -> Self {
        match drawn.points().len() {
            ..=4 => Self::DrawnOfFour(Parabolas::new(drawn)),
            5..=8 => Self::DrawnOfEight(Parabolas::new(drawn)),
            _ => Self::DrawnOfSixteen(Parabolas::new(drawn)),
        }
    }
}

fn fill_value(lane: impl Lane, x: &[f32], value: &mut [f32]) {
    for (&x, value) in x.iter().zip(value) {
        *value = lane.at(x).0;
    }
}

fn fill_both(lane: impl Lane, x: &[f32], value: &mut [f32], slope: &mut [f32]) {
    for ((&x, value), slope) in x.iter().zip(value).zip(slope) {
        let (y, rise) = lane.at(x);
        *value = y;
        *slope = rise();
    }
}
