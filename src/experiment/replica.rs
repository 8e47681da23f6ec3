//! One replica: a network, or several whose outputs are averaged.

use super::Experiment;
use super::member::{Member, TrainingScratch};
use crate::data::Samples;
use crate::measure::Fingerprint;
use crate::network::Shape;

/// What predicts as one: the members of an ensemble, trained apart. Most ensembles are of one.
#[derive(Clone, Debug)]
pub(super) struct Replica {
    members: Vec<Member>,
}

impl Replica {
    /// Replica `index` at step 0, of so many members.
    pub(super) fn new(experiment: &Experiment, shape: &Shape, index: u32, members: u32) -> Self {
        Self { members: (0..members).map(|member| Member::new(experiment, shape, index, member)).collect() }
    }

    /// Becomes a copy of another, in the memory that it has.
    pub(super) fn copy_from(&mut self, other: &Self) {
        for (member, other) in self.members.iter_mut().zip(&other.members) {
            member.copy_from(other);
        }
    }

    /// How many bytes a copy takes, nearly.
    pub(super) fn bytes(&self) -> usize {
        self.members.iter().map(Member::bytes).sum()
    }

    /// The parameters of each member.
    pub(super) fn parameters(&self) -> impl ExactSizeIterator<Item = &[f32]> {
        self.members.iter().map(|member| &member.parameters[..])
    }

    /// The step at which one of its members stopped being numbers.
    pub(super) fn diverged_at(&self) -> Option<u32> {
        self.members.iter().filter_map(|member| member.diverged_at).min()
    }

    /// Takes it out.
    pub(super) fn diverge(&mut self, step: u32) {
        self.members.iter_mut().for_each(|member| member.diverged_at = Some(step));
    }

    /// Whether it still takes part.
    pub(super) fn is_live(&self) -> bool {
        self.diverged_at().is_none()
    }

    /// Trains each member on its mini-batch of `step`, counted from 0 over the whole run.
    pub(super) fn step(&mut self, step: u32, train: &Samples, scratch: &mut TrainingScratch) {
        for member in &mut self.members {
            member.step(step, train, scratch);
        }
    }

    /// The fingerprint of all members' parameters, one after the other.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.parameters().flatten())
    }

    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(super) fn members_mut(&mut self) -> &mut [Member] {
        &mut self.members
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use crate::experiment::{Arm, ReplicaState, Twins, link};
    use crate::network::Workspace;

    fn trained(fragment: &str) -> Twins {
        let (experiment, notices) = link::read(fragment);
        assert!(notices.is_empty(), "{notices:?}");
        let mut twins = Twins::new(&experiment, Arm::B).unwrap();
        (0..9).for_each(|_| twins.advance());
        twins
    }

    #[test]
    fn an_ensemble_says_what_its_members_say_on_average() {
        let mut twins = trained("train=60&test=40&hidden=7-5&b.ensemble=3");
        twins.record();
        let network = twins.scratch.network.clone();
        for (replica, predicted) in twins.replicas.iter().zip(twins.predictions().outer_iter()) {
            for example in 0..twins.test().len() {
                let mut mean = 0.0;
                for member in replica.parameters() {
                    let mut workspace = Workspace::new(&network.shape, 1);
                    mean += network.outputs(member, twins.test().example(example), &mut workspace)[0];
                }
                let mut expected = [0.0; 2];
                network.loss.predict(&[mean / 3.0], &mut expected);
                assert_eq!(predicted.row(example).to_vec(), expected, "example {example}");
            }
        }
    }

    #[test]
    fn members_are_different_networks_and_the_first_is_the_plain_one() {
        let (plain, twins) = (trained("train=60&test=40&hidden=7-5"), trained("train=60&test=40&hidden=7-5&b.ensemble=2"));
        for (plain, replica) in plain.replicas.iter().zip(&twins.replicas) {
            let members: Vec<_> = replica.parameters().collect();
            assert_eq!(plain.parameters().next().unwrap(), members[0]);
            assert_ne!(members[0], members[1]);
        }
    }

    #[test]
    fn ensembles_between_which_nothing_differs_are_the_same_bits() {
        let twins = trained("train=60&test=40&hidden=7-5&b.ensemble=4&differs=none&dropout=0.2&workers=2");
        let states = twins.states();
        assert!(matches!(states[0], ReplicaState::Finite(_)) && states[0] == states[1]);
    }
}
