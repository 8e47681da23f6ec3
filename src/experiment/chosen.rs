//! What a reader chooses, as opposed to what a link says: data comes with a training that suits it.

use super::{Changes, Experiment, Key, Notice, Schedule};
use crate::data::{Data, UsualTraining};
use crate::network::Rule;

impl Experiment {
    /// Puts in a value that a reader has chosen. It is written as a link writes it, but another data set brings its usual training:
    /// a rate that suits points of the plane can leave digits unlearnt.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub fn choose(&mut self, key: Key, value: &str) -> Result<(), Notice> {
        let before = self.data.name();
        key.write(self, value)?;
        self.train_as_usual_unless(before);
        Ok(())
    }

    /// Learns from other data that a reader has supplied, with its usual training unless it is of the same set.
    pub fn learn_from(&mut self, data: Data) {
        let before = self.data.name();
        self.data = data;
        self.train_as_usual_unless(before);
    }

    /// Takes up what is usual for the data, unless that is of the same set as before. What was planned in epochs or rates of the data
    /// before would mean something else now, so it goes; activations and what differs stay.
    fn train_as_usual_unless(&mut self, before: &str) {
        if self.data.name() == before {
            return;
        }
        let UsualTraining { hidden, rate, batch, epochs } = self.data.usual_training();
        self.hidden = hidden.to_vec();
        self.rule = Rule::Sgd { momentum: 0.0 };
        (self.rate, self.schedule) = (rate, Schedule::Constant);
        (self.batch, self.epochs, self.warm) = (batch, epochs, 0);
        self.changes = Changes::default();
        self.arms.share_rate();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::Arm;
    use super::super::link::{self, experiment};
    use super::*;

    #[test]
    fn a_data_set_that_is_chosen_brings_its_training() {
        for set in Data::SETS {
            let mut chosen = experiment("data=moons&differs=rounding&hidden=7&rate=2&momentum=0.5&batch=3&epochs=9");
            // From wherever one comes, also from the set itself.
            chosen.choose(Key::Data, if set == "moons" { "xor" } else { "moons" }).unwrap();
            chosen.choose(Key::Data, set).unwrap();
            let UsualTraining { hidden, rate, batch, epochs } = chosen.data.usual_training();
            assert_eq!((chosen.hidden.as_slice(), chosen.rate, chosen.batch, chosen.epochs), (hidden, rate, batch, epochs));
            assert_eq!(chosen.rule, Rule::Sgd { momentum: 0.0 }, "{set}");
            chosen.check().unwrap();
            let again = experiment(&link::write(&chosen));
            assert_eq!(again, chosen, "{set}: the link says all of it");
        }
    }

    #[test]
    fn what_is_compared_and_what_differs_stays() {
        let mut chosen = experiment("differs=nudge&a=tanh&c=mish&c.ensemble=2&replicas=3&seed.data=5");
        let before = chosen.clone();
        chosen.choose(Key::Data, "circles").unwrap();
        assert_eq!(
            (&chosen.arms, chosen.differs, chosen.replicas, chosen.seeds),
            (&before.arms, before.differs, 3, before.seeds)
        );
    }

    #[test]
    fn what_was_planned_for_other_data_goes() {
        let mut chosen = experiment("a.rate=0.5&schedule=step&warm=9&change=5@rate=0.01;7@b.rate=0.2");
        chosen.choose(Key::Data, "digits").unwrap();
        assert_eq!((chosen.schedule, chosen.warm, &chosen.changes), (Schedule::Constant, 0, &Changes::default()));
        assert_eq!(chosen.arms.get(Arm::A).unwrap().rate, None);
    }

    #[test]
    fn nothing_else_brings_anything() {
        let mut same = experiment("data=moons&hidden=7&rate=2");
        let before = same.clone();
        same.choose(Key::Data, "moons").unwrap();
        same.learn_from(before.data.clone());
        assert_eq!(same, before);
        assert!(same.choose(Key::Data, "suns").is_err());
        assert_eq!(same, before);
        same.choose(Key::Noise, "0.5").unwrap();
        assert_eq!((&same.hidden, same.rate), (&before.hidden, before.rate));
    }

    #[test]
    fn a_link_brings_nothing_that_it_does_not_say() {
        let linked = experiment("data=digits");
        let unsaid = Experiment::default();
        assert_eq!((linked.hidden, linked.rate, linked.epochs), (unsaid.hidden, unsaid.rate, unsaid.epochs));
    }
}
