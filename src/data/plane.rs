//! Two classes of points in the plane.

use core::f64::consts::{PI, TAU};

use ndarray::Array2;

use super::form::COORDINATES;
use super::kind::Chosen;
use super::supplied::Missing;
use super::{DataKind, DataSet, Form, Samples, Settings, Task, UsualTraining};
use crate::choice::choices;
use crate::random::{Purpose, Stream};

/// Labels of a point: 0 and 1.
pub const CLASSES: usize = 2;

/// A set of points in the plane: its form, its noise and its sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    /// How the two classes lie.
    pub shape: PlaneShape,
    /// Standard deviation of the Gaussian noise added to both coordinates, 0 or more.
    pub noise: f64,
    /// Points trained on.
    pub train: u32,
    /// Points tested on.
    pub test: u32,
}

impl Plane {
    /// The training and the test set of a seed: two separate draws.
    #[must_use]
    pub fn draw(&self, seed: u32) -> DataSet {
        DataSet {
            train: self.sample(self.train, Stream::new(seed, Purpose::TrainingData, 0)),
            test: self.sample(self.test, Stream::new(seed, Purpose::TestData, 0)),
        }
    }

    fn sample(&self, count: u32, mut stream: Stream) -> Samples {
        let mut features = Vec::with_capacity(COORDINATES * count as usize);
        let mut labels = Vec::with_capacity(count as usize);
        for index in 0..count {
            let (point, label) = self.shape.point((index % 2) as u8, &mut stream);
            labels.push(label);
            features.extend(point.map(|coordinate| (coordinate + self.noise * stream.normal()) as f32));
        }
        // The vector holds COORDINATES numbers for each of the `count` points, which is the shape asked for.
        let features = Array2::from_shape_vec((count as usize, COORDINATES), features).unwrap_or_default();
        Samples::labelled(features, labels)
    }
}

impl DataKind for Plane {
    fn name(&self) -> &'static str {
        self.shape.name()
    }

    fn draw(&self, seed: u32) -> Result<DataSet, Missing> {
        Ok(Plane::draw(self, seed))
    }

    fn task(&self) -> Task {
        Task::Labels { classes: CLASSES }
    }

    fn features(&self) -> usize {
        COORDINATES
    }

    fn training_examples(&self) -> usize {
        self.train as usize
    }

    fn form(&self) -> Form {
        Form::Point
    }

    fn usual_training(&self) -> UsualTraining {
        self.shape.usual_training()
    }

    fn settings(&mut self) -> Settings<'_> {
        let Self { noise, train, test, .. } = self;
        Settings { noise: Some(noise), train: Some(train), test: Some(test), ..Settings::default() }
    }
}

impl Chosen for Plane {
    const SETS: &'static [&'static str] = &PlaneShape::NAMES;

    fn usual() -> Self {
        Self { shape: PlaneShape::Xor, noise: PlaneShape::Xor.usual_noise(), train: 300, test: 1000 }
    }

    /// Sizes are kept from one set of the plane to the next.
    fn chosen(name: &str, before: Option<&Self>) -> Option<Self> {
        let shape = PlaneShape::from_name(name)?;
        Some(Self { shape, noise: shape.usual_noise(), ..before.cloned().unwrap_or_else(Self::usual) })
    }
}

choices! {
    /// How the two classes lie in the plane before noise is added.
    #[derive(Eq)]
    pub enum PlaneShape {
        /// Uniform on [−2, 2]²; the label is 1 where the coordinates have the same sign.
        Xor = "xor";
        /// Two centres, at (−1, −1) and (1, 1).
        Gaussians = "gaussians";
        /// Two interleaving half circles of radius 1.5.
        Moons = "moons";
        /// A circle of radius 1 inside one of radius 2.
        Circles = "circles";
        /// Two arms that wind one and a half times around the origin.
        Spiral = "spiral";
    }
}

impl PlaneShape {
    /// The noise each shape starts with: enough that no network can be right everywhere, little enough that the form shows.
    #[must_use]
    pub fn usual_noise(self) -> f64 {
        match self {
            Self::Xor => 0.5,
            Self::Gaussians => 0.8,
            Self::Moons | Self::Circles => 0.3,
            Self::Spiral => 0.1,
        }
    }

    fn usual_training(self) -> UsualTraining {
        let of = |hidden, rate, epochs| UsualTraining { hidden, rate, batch: 16, epochs };
        match self {
            // That of the opening scene.
            Self::Xor | Self::Moons | Self::Circles => of(&[24, 24], 0.3, 400),
            Self::Gaussians => of(&[16, 16], 0.1, 200),
            Self::Spiral => of(&[32, 32], 0.3, 400),
        }
    }

    /// A point without noise, and its label. Every shape but XOR gives the label it is asked for.
    fn point(self, label: u8, stream: &mut Stream) -> ([f64; 2], u8) {
        let side = if label == 0 { -1.0 } else { 1.0 };
        match self {
            Self::Xor => {
                let point = [4.0 * stream.uniform() - 2.0, 4.0 * stream.uniform() - 2.0];
                (point, u8::from((point[0] >= 0.0) == (point[1] >= 0.0)))
            }
            Self::Gaussians => ([side, side], label),
            Self::Moons => {
                let angle = PI * stream.uniform();
                let [across, up] = on_circle(angle, 1.5);
                ([side * (0.75 - across), side * (0.375 - up)], label)
            }
            Self::Circles => (on_circle(TAU * stream.uniform(), if label == 0 { 2.0 } else { 1.0 }), label),
            Self::Spiral => {
                // The square root spreads the points evenly along the arm, whose length grows with the square of the angle.
                let along = libm::sqrt(stream.uniform());
                let turned = 1.5 * TAU * along + f64::from(label) * PI;
                (on_circle(turned, 2.5 * along), label)
            }
        }
    }
}

fn on_circle(angle: f64, radius: f64) -> [f64; 2] {
    [radius * libm::cos(angle), radius * libm::sin(angle)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plane(shape: PlaneShape) -> Plane {
        Plane { shape, noise: shape.usual_noise(), train: 400, test: 300 }
    }

    #[test]
    fn sets_have_their_sizes_and_both_classes_and_mostly_lie_on_the_map() {
        for shape in PlaneShape::ALL {
            let set = plane(shape).draw(7);
            for (samples, count) in [(&set.train, 400), (&set.test, 300)] {
                assert_eq!((samples.len(), samples.features.dim()), (count, (count, COORDINATES)));
                let ones = samples.labels().iter().filter(|&&label| label == 1).count();
                assert!(ones.abs_diff(count / 2) < count / 8, "{shape:?}: {ones} of {count} are 1");
                let inside = samples.all().iter().filter(|x| f64::from(x.abs()) < crate::data::EXTENT).count();
                assert!(inside as f64 > 0.98 * samples.all().len() as f64, "{shape:?}: {inside} inside");
            }
            assert_ne!(set.train.all()[..20], set.test.all()[..20], "{shape:?}: the test set is a draw of its own");
        }
    }

    #[test]
    fn a_seed_gives_the_same_points_and_another_seed_gives_others() {
        for shape in PlaneShape::ALL {
            let plane = plane(shape);
            assert_eq!(plane.draw(1).train.all(), plane.draw(1).train.all());
            assert_ne!(plane.draw(1).train.all(), plane.draw(2).train.all());
        }
    }

    #[test]
    fn a_larger_set_begins_with_the_smaller() {
        let (small, large) = (plane(PlaneShape::Xor), Plane { train: 500, ..plane(PlaneShape::Xor) });
        assert_eq!(small.draw(3).train.all(), &large.draw(3).train.all()[..800]);
    }

    #[test]
    fn without_noise_the_shapes_are_exact() {
        for shape in PlaneShape::ALL {
            let set = Plane { noise: 0.0, ..plane(shape) }.draw(1).train;
            for (index, &label) in set.labels().iter().enumerate() {
                let [x, y] = [0, 1].map(|axis| f64::from(set.features[[index, axis]]));
                let radius = libm::hypot(x, y);
                let exact = match shape {
                    PlaneShape::Xor => (x * y > 0.0) == (label == 1),
                    PlaneShape::Gaussians => x == y && x.abs() == 1.0,
                    PlaneShape::Moons => {
                        let side = if label == 0 { -1.0 } else { 1.0 };
                        (libm::hypot(x - 0.75 * side, y - 0.375 * side) - 1.5).abs() < 1e-6
                    }
                    PlaneShape::Circles => (radius - if label == 0 { 2.0 } else { 1.0 }).abs() < 1e-6,
                    PlaneShape::Spiral => radius <= 2.5 + 1e-6,
                };
                assert!(exact, "{shape:?}: ({x}, {y}) is labelled {label}");
            }
        }
    }
}
