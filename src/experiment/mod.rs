//! An experiment: what is trained, how, and what is allowed to differ between twins.
//!
//! [`Experiment`] is plain data. [`Key`] names each of its parts for links, the command line and the page alike; [`link`] writes
//! and reads the whole as a URL fragment. [`Twins`] trains the replicas of one arm, [`Trial`] all arms to their end, and a
//! [`Repetitions`] holds how the repetitions of an experiment have ended.

mod arms;
mod changes;
mod chosen;
mod conclusion;
mod expected;
mod floats;
mod frequency;
mod inside;
mod key;
pub mod link;
mod map_summary;
mod member;
mod network_picture;
mod notice;
mod pairing;
mod parting;
mod past;
mod picture;
mod plan;
mod point_prediction;
mod pre_activations;
mod predict;
mod repeat;
mod replica;
mod run;
mod schedule;
mod series;
mod sources;
mod trial;
mod twins;
mod usual;
mod work;

use crate::activation::Activation;
use crate::choice::choices;
use crate::data::{Data, Task};
use crate::network::{Initialisation, Loss, Rule};

pub use crate::measure::{Measures, Quality};
pub use arms::{Arm, Arms, Setup};
pub use changes::{Adjustment, Change, Changes, Timeline};
pub use conclusion::{APART, Conclusion};
pub use expected::Expected;
pub use floats::Floats;
pub use inside::{Inside, InsideLayer};
pub use key::{Domain, Key, Part};
pub(crate) use key::{layers_text, read_activation, read_layers};
pub use map_summary::MapSummary;
pub use network_picture::{LayerPicture, NetworkPicture, UnitCloseUp, UnitPicture, UnitPlace};
pub use notice::{Correction, Inapplicable, Notice, Problem};
pub use pairing::{Paired, Pairing};
pub use parting::{DivergenceDetector, FirstDifferences, Threshold};
pub use past::Past;
pub use picture::{Curves, Disputed, Maps};
pub use point_prediction::PointPrediction;
pub use pre_activations::PreActivations;
pub use run::{Outcome, run, run_observed, run_to};
pub use schedule::Schedule;
pub use series::{Diverged, Repetitions};
pub use sources::{Source, Sources};
pub use trial::{ArmResult, Trial, TrialError};
pub use twins::{ReplicaState, Twins};
pub use work::QUICK;

/// Everything that decides what is computed. Two equal experiments give the same bits on every machine.
///
/// # Example
/// An experiment is read from a link, every arm is trained to its end, and what is left are the last measures of each.
/// ```
/// use rescu_explorer::experiment::{Arm, Trial, link};
///
/// let (experiment, notices) = link::read("data=moons&train=60&test=100&hidden=8&epochs=3");
/// assert!(notices.is_empty());
///
/// let results = Trial::run(experiment)?;
/// assert_eq!(results[1].arm, Arm::B);
/// // Only the order of the examples differs between the twins, and yet they predict differently.
/// assert!(results[1].last.disagreement.is_some_and(|difference| difference.absolute > 0.0));
/// # Ok::<(), rescu_explorer::experiment::Notice>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Experiment {
    /// What is learnt from.
    pub data: Data,
    /// What differs between twins.
    pub differs: Sources,
    /// The shuffle window of [`Source::Order`]: 1 is no difference, the number of training examples or more a full shuffle.
    pub window: u32,
    /// Units of each hidden layer, from the inputs on: 0 to 6 layers of 1 to 256.
    pub hidden: Vec<u16>,
    /// How initial weights are drawn.
    pub initialisation: Initialisation,
    /// What is minimised where labels are learnt; a value is learnt by half the squared error.
    pub objective: Objective,
    /// How weights follow the gradient.
    pub rule: Rule,
    /// Learning rate of the arms that have none of their own, at the start where it changes; from 1e−5 to 10.
    pub rate: f64,
    /// How the learning rate changes.
    pub schedule: Schedule,
    /// Examples in a mini-batch, 1 or more; the last of an epoch may be smaller.
    pub batch: u32,
    /// The epoch at which training stops, 1 or more.
    pub epochs: u32,
    /// The L2 penalty λ, from 0 to 1: λw is added to the gradient of each weight, not of biases.
    pub l2: f64,
    /// The largest norm of the gradient of a batch, to which larger ones are scaled down; 0 never does. The L2 penalty comes after.
    pub clip: f64,
    /// The share of hidden units that dropout switches off at each step, from 0 to 0.9.
    pub dropout: f64,
    /// Simulated workers that deliver gradients of stale weights, 1 to 16; 1 is ordinary training.
    pub workers: u32,
    /// Epochs for which all twins are the same network; what differs begins to differ then. 0 is from the start.
    pub warm: u32,
    /// The configurations that are compared.
    pub arms: Arms,
    /// What changes during the run.
    pub changes: Changes,
    /// How many replicas each arm trains, 2 to 32.
    pub replicas: u32,
    /// The seeds, which all arms share.
    pub seeds: Seeds,
}

choices! {
    /// What training minimises where labels are learnt.
    #[derive(Eq)]
    pub enum Objective {
        /// The negative log-likelihood of the true labels, in nats.
        CrossEntropy = "cross-entropy";
        /// Half the squared distance of the linear outputs to the labels.
        Squared = "squared";
    }
}

/// The seeds of everything random.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seeds {
    /// Of the training and test points.
    pub data: u32,
    /// Of the initial weights, and of which weight is nudged.
    pub initialisation: u32,
    /// Of the order of examples, and of rounding, dropout and asynchrony.
    pub order: u32,
}

impl Default for Experiment {
    /// The opening scene: noisy XOR, ReLU against SmeLU(2), and only the order of the examples differs.
    fn default() -> Self {
        Self {
            data: Data::default(),
            differs: Sources::only(Source::Order),
            window: key::LARGEST_WINDOW,
            hidden: vec![16, 16],
            initialisation: Initialisation::He,
            objective: Objective::CrossEntropy,
            rule: Rule::default(),
            rate: 0.05,
            schedule: Schedule::Constant,
            batch: 16,
            epochs: 200,
            l2: 0.0,
            clip: 0.0,
            dropout: 0.0,
            workers: 1,
            warm: 0,
            arms: Arms::default(),
            changes: Changes::default(),
            replicas: 2,
            seeds: Seeds { data: 1, initialisation: 1, order: 1 },
        }
    }
}

impl Experiment {
    /// The activation of an arm, if it is there.
    #[must_use]
    pub fn activation(&self, arm: Arm) -> Option<&Activation> {
        self.arms.get(arm).map(|setup| &setup.activation)
    }

    /// The letters of the arms.
    pub fn arms(&self) -> impl Iterator<Item = Arm> {
        self.arms.iter().map(|(arm, _)| arm)
    }

    /// The experiment of one arm alone, which it then calls A, with what is its own in the place of what all have.
    #[must_use]
    pub fn alone(&self, arm: Arm) -> Option<Self> {
        let setup = self.arms.get(arm)?;
        let arms = Arms::new(Setup { rate: None, ..setup.clone() });
        let changes = self.changes.alone(arm, setup.rate.is_some());
        Some(Self { rate: setup.rate.unwrap_or(self.rate), arms, changes, ..self.clone() })
    }

    /// What differs between twins in effect: a source without any, such as an order within a window of 1, leaves them the same bits.
    #[must_use]
    pub fn effective_sources(&self) -> Sources {
        let changes_batch = self.changes.iter().any(|change| matches!(change.adjustment, Adjustment::Batch(_)));
        let has_effect = |source: &Source| match source {
            Source::Rounding => self.batch > 1 || changes_batch,
            Source::Order => self.window > 1,
            Source::Dropout => self.dropout > 0.0,
            Source::Asynchrony => self.workers > 1,
            Source::Nudge | Source::Initialisation => true,
        };
        self.differs.iter().filter(has_effect).fold(Sources::NONE, |sources, source| sources.with(source, true))
    }

    /// What the outputs of the networks mean.
    #[must_use]
    pub fn loss(&self) -> Loss {
        match (self.data.task(), self.objective) {
            (Task::Value, _) => Loss::Value,
            (Task::Labels { .. }, Objective::Squared) => Loss::Squared,
            (Task::Labels { classes: 2 }, Objective::CrossEntropy) => Loss::Sigmoid,
            (Task::Labels { .. }, Objective::CrossEntropy) => Loss::Softmax,
        }
    }

    /// Steps of the first epoch: one for each mini-batch, and at least one.
    #[must_use]
    pub fn steps_per_epoch(&self) -> u32 {
        // Data that is not at hand has no examples yet.
        (self.data.training_examples() as u32).div_ceil(self.batch.max(1)).max(1)
    }

    /// Steps of the whole run.
    #[must_use]
    pub fn steps(&self) -> u32 {
        Timeline::of(self).steps()
    }

    /// Confirms that every part is within the bounds of its key.
    ///
    /// # Errors
    /// The first part that is not.
    pub fn check(&self) -> Result<(), Notice> {
        let mut copy = self.clone();
        let parts = Key::ALL.into_iter().filter_map(|key| Some((key, key.read(self)?)));
        parts.into_iter().try_for_each(|(key, value)| key.write(&mut copy, &value))
    }

    /// The default experiment on the same data set, which a link leaves unsaid.
    fn unsaid(&self) -> Self {
        let mut unsaid = Self::default();
        if let Some(name) = Key::Data.read(self) {
            // A name that was read from an experiment is one that can be written.
            let _ = Key::Data.write(&mut unsaid, &name);
        }
        unsaid
    }
}
