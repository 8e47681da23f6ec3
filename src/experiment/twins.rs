//! The replicas of one arm, trained in lock step, and what is measured of them.

use ndarray::{Array3, ArrayView3, Axis, Slice};
use serde::{Deserialize, Serialize};

use super::member::TrainingScratch;
use super::predict::mean_loss;
use super::replica::Replica;
use super::{Arm, Expected, Experiment, Inapplicable, Notice, Problem, Setup};
use crate::data::{DataSet, Form, Samples, Truth};
use crate::measure::{Disagreement, Fingerprint, Measures, Quality, StandardErrors, accuracy};
use crate::network::{Network, Shape};

/// Examples that are predicted at once: few enough for the buffers to stay in a fast cache.
const CHUNK: usize = 128;

/// The M replicas of one arm.
///
/// # Example
/// ```
/// use rescu_explorer::experiment::{Arm, Experiment, Twins};
///
/// // Two twins of a network with ReLU on noisy XOR, which see the examples in orders of their own.
/// let mut twins = Twins::new(&Experiment { epochs: 2, ..Experiment::default() }, Arm::A)?;
/// while !twins.finished() {
///     twins.advance();
/// }
/// let measures = twins.record();
/// assert_eq!(measures.epoch, 2.0);
/// assert!(measures.disagreement.is_some_and(|difference| difference.absolute > 0.0));
/// # Ok::<(), rescu_explorer::experiment::Notice>(())
/// ```
#[derive(Clone, Debug)]
pub struct Twins {
    /// The whole experiment, with all its arms.
    experiment: Experiment,
    /// Which of them is trained here.
    arm: Arm,
    /// The examples, the same for all replicas.
    pub(super) data: DataSet,
    /// How one of them is shown.
    pub(super) form: Form,
    /// The plan of the run and the buffers of a step, which the replicas take in turn.
    pub(super) scratch: TrainingScratch,
    /// M of them, in the order of their random streams, with those that have diverged.
    pub(super) replicas: Vec<Replica>,
    /// Steps taken, up to those of the whole run.
    step: u32,
    /// Room for predictions: [replica, test example, label], or [replica, test example, 0] for values. Those of the last
    /// [`Twins::record`] are at the front, without replicas that had diverged.
    predictions: Array3<f32>,
    /// For each test example, how often the rarest of its categories is in the training set; `None` where examples are not made of
    /// categories.
    pub(super) rarity: Option<Vec<u32>>,
    /// The largest Euclidean norm of an example's features, of those that are trained on and of those that are tested on.
    largest_norm: f64,
    /// Room for the pre-activations of each hidden layer; empty until they are first asked for.
    pub(super) sums: Vec<Vec<f32>>,
}

/// What has become of a replica.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplicaState {
    /// All its weights are numbers; these are their bits.
    Finite(Fingerprint),
    /// A weight or an output stopped being a number at this step; the replica takes no further part.
    Diverged {
        /// Steps taken when it was seen.
        step: u32,
    },
}

impl Twins {
    /// The replicas of an arm at step 0.
    ///
    /// # Errors
    /// If a part of the experiment is out of bounds, there is no such arm, or its data is in a file that is not at hand.
    pub fn new(experiment: &Experiment, arm: Arm) -> Result<Self, Notice> {
        experiment.check()?;
        let data = experiment.data.draw(experiment.seeds.data);
        let data = data.map_err(|missing| Notice { key: super::Key::Data.name().to_owned(), problem: missing.into() })?;
        let absent =
            || Notice { key: arm.key().name().to_owned(), problem: Problem::DoesNotApply { reason: Inapplicable::NoSuchArm } };
        let whole = experiment;
        let experiment = &whole.alone(arm).ok_or_else(absent)?;
        let Setup { activation, ensemble, .. } = experiment.arms.first();
        let loss = experiment.loss();
        let task = experiment.data.task();
        let shape =
            Shape::new(experiment.data.features(), &experiment.hidden, loss.outputs(task.columns())).map_err(|_| Notice {
                key: super::Key::Hidden.name().to_owned(),
                problem: Problem::Unreadable { value: format!("{:?}", experiment.hidden), expected: Expected::Layers },
            })?;
        let replicas = (0..experiment.replicas).map(|index| Replica::new(experiment, &shape, index, *ensemble)).collect();
        let network = Network { shape, activation: activation.lanes(), loss };
        Ok(Self {
            experiment: whole.clone(),
            arm,
            form: experiment.data.form(),
            rarity: experiment.data.rarity(&data),
            predictions: Array3::zeros((experiment.replicas as usize, data.test.len(), task.columns())),
            largest_norm: data.train.largest_norm().max(data.test.largest_norm()),
            sums: vec![Vec::new(); experiment.hidden.len()],
            scratch: TrainingScratch::new(experiment, network, &data.train, CHUNK),
            data,
            replicas,
            step: 0,
        })
    }

    /// Goes on as a run of another experiment, which is the same as far as these have gone and changes otherwise from here on.
    ///
    /// # Errors
    /// If it is not the same so far, or out of bounds; then nothing changes.
    pub fn amend(&mut self, experiment: &Experiment) -> Result<(), Notice> {
        experiment.check()?;
        let amended = experiment.alone(self.arm).filter(|_| experiment.continues(&self.experiment, self.step));
        let Some(alone) = amended else {
            let reason = Inapplicable::TooLate;
            return Err(Notice { key: super::Key::Change.name().to_owned(), problem: Problem::DoesNotApply { reason } });
        };
        self.scratch = TrainingScratch::new(&alone, self.scratch.network.clone(), &self.data.train, CHUNK);
        self.scratch.enter(self.step.saturating_sub(1));
        self.experiment = experiment.clone();
        Ok(())
    }

    /// Steps taken.
    #[must_use]
    pub fn step(&self) -> u32 {
        self.step
    }

    /// Epochs taken, a fraction in the middle of one.
    #[must_use]
    pub fn epoch(&self) -> f64 {
        self.scratch.plan.timeline.epoch_at(self.step)
    }

    /// How many numbers a prediction is: one for each label, or the value.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.predictions.len_of(Axis(2))
    }

    /// Whether the stop epoch is reached, or no replica is left.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.step >= self.scratch.plan.timeline.steps() || !self.replicas.iter().any(Replica::is_live)
    }

    /// Whether a whole number of epochs is done.
    #[must_use]
    pub fn at_epoch_end(&self) -> bool {
        self.scratch.plan.timeline.is_epoch_end(self.step)
    }

    /// Takes one step with every replica that has not diverged. Does nothing once finished.
    pub fn advance(&mut self) {
        if self.finished() {
            return;
        }
        for replica in self.replicas.iter_mut().filter(|replica| replica.is_live()) {
            replica.step(self.step, &self.data.train, &mut self.scratch);
        }
        self.step += 1;
    }

    /// Goes to where these replicas of the same run were after so many steps.
    pub(super) fn restore(&mut self, step: u32, replicas: &[Replica]) {
        self.replicas.iter_mut().zip(replicas).for_each(|(now, then)| now.copy_from(then));
        self.step = step;
        self.scratch.enter(step.saturating_sub(1));
    }

    /// Measures now. A replica whose loss is not a number is taken out first and is part of no mean.
    pub fn record(&mut self) -> Measures {
        let mut sums = Quality { train_loss: 0.0, test_loss: 0.0, accuracy: None };
        let mut live = 0;
        for replica in self.replicas.iter_mut().filter(|replica| replica.is_live()) {
            let mut predictions = self.predictions.index_axis_mut(Axis(0), live);
            let loss = self.scratch.network.loss;
            let test_loss = mean_loss(&mut self.scratch, replica, &self.data.test, |index, outputs| {
                if let Some(row) = predictions.row_mut(index).as_slice_mut() {
                    loss.predict(outputs, row);
                }
            });
            let train_loss = mean_loss(&mut self.scratch, replica, &self.data.train, |_, _| {});
            if !(test_loss.is_finite() && train_loss.is_finite()) {
                replica.diverge(self.step);
                continue;
            }
            sums.test_loss += test_loss;
            sums.train_loss += train_loss;
            if let Truth::Labels(labels) = &self.data.test.truth {
                *sums.accuracy.get_or_insert(0.0) += accuracy(predictions.view(), labels);
            }
            live += 1;
        }
        let mean = |sum: f64| sum / live as f64;
        Measures {
            step: self.step,
            epoch: self.epoch(),
            quality: (live > 0).then(|| Quality {
                train_loss: mean(sums.train_loss),
                test_loss: mean(sums.test_loss),
                accuracy: sums.accuracy.map(mean),
            }),
            disagreement: Disagreement::of(first(&self.predictions, live), self.data.test.truth.targets()),
        }
    }

    /// Takes out the replicas that [`Twins::record`] would take out now, and measures nothing. Where the sizes of the weights tell
    /// that no output can overflow, nothing is predicted.
    pub(super) fn retire_diverged(&mut self) {
        let growth = self.scratch.plan.now().growth;
        for replica in self.replicas.iter_mut().filter(|replica| replica.is_live()) {
            let network = &self.scratch.network;
            if replica.parameters().all(|parameters| network.stays_finite(parameters, growth, self.largest_norm)) {
                continue;
            }
            let finite = [&self.data.test, &self.data.train]
                .into_iter()
                .all(|samples| mean_loss(&mut self.scratch, replica, samples, |_, _| {}).is_finite());
            if !finite {
                replica.diverge(self.step);
            }
        }
    }

    /// What has become of each replica.
    #[must_use]
    pub fn states(&self) -> Vec<ReplicaState> {
        let state = |replica: &Replica| match replica.diverged_at() {
            Some(step) => ReplicaState::Diverged { step },
            None => ReplicaState::Finite(replica.fingerprint()),
        };
        self.replicas.iter().map(state).collect()
    }

    /// The predictions of the last [`Twins::record`], [replica, test example, label], of values with one place for the label, without those that have diverged.
    #[must_use]
    pub fn predictions(&self) -> ArrayView3<'_, f32> {
        let live = self.replicas.iter().filter(|replica| replica.is_live()).count();
        first(&self.predictions, live)
    }

    /// How sure the prediction differences of the last [`Twins::record`] are, if at least three replicas are left.
    #[must_use]
    pub fn standard_errors(&self) -> Option<StandardErrors> {
        StandardErrors::of(self.predictions(), self.data.test.truth.targets())
    }

    /// The examples that are tested on.
    #[must_use]
    pub fn test(&self) -> &Samples {
        &self.data.test
    }

    /// The examples that are trained on.
    #[must_use]
    pub fn train(&self) -> &Samples {
        &self.data.train
    }
}

/// The first few replicas' predictions.
fn first(predictions: &Array3<f32>, count: usize) -> ArrayView3<'_, f32> {
    predictions.slice_axis(Axis(0), Slice::from(..count))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::link;

    #[test]
    fn who_has_diverged_is_told_without_measuring_as_by_measuring() {
        let mut taken_out = 0;
        for settings in
            ["a=relu&loss=squared", "a=smelu:beta=2", "a=swish", "a=squareplus", "data=sine&a=tanh", "a.ensemble=2&a=gelu"]
        {
            let experiment = link::experiment(&format!("train=20&test=20&hidden=6-5-4&replicas=3&{settings}"));
            for exponent in -2..38 {
                let mut twins = Twins::new(&experiment, Arm::A).unwrap();
                let scale = 10.0_f32.powi(exponent);
                // Of one replica alone, so that the others are left.
                for member in twins.replicas[1].members_mut() {
                    member.parameters.iter_mut().for_each(|parameter| *parameter *= scale);
                }
                let mut measured = twins.clone();
                measured.record();
                twins.retire_diverged();
                assert_eq!(twins.states(), measured.states(), "{settings}, weights times 1e{exponent}");
                taken_out += twins.replicas.iter().filter(|replica| !replica.is_live()).count();
            }
        }
        assert!((20..200).contains(&taken_out), "{taken_out} of 240 are taken out");
    }
}
