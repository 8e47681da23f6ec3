//! A unit of work on a worker of the pool.

use super::{Report, Ticket};
use crate::experiment::{Trial, link};

/// Between two words on how far it is, at least this share of the work.
const TELLING: f64 = 0.02;

/// A trial that is under way.
#[derive(Debug)]
pub(super) struct Job {
    ticket: Ticket,
    trial: Trial,
    /// The share that was told last.
    told: f64,
}

impl Job {
    /// The trial of the experiment of a link, or why there is none.
    pub(super) fn new(ticket: Ticket, fragment: &str) -> Result<Self, Report> {
        let (experiment, notices) = link::read(fragment);
        let trial = notices.into_iter().next().map_or_else(|| Trial::new(experiment), Err);
        trial.map(|trial| Self { ticket, trial, told: 0.0 }).map_err(|notice| unworkable(ticket, &notice))
    }

    /// Works on for as long as there is time, by one step at least.
    pub(super) fn work(&mut self, time_is_over: impl Fn() -> bool) -> Result<(), Report> {
        while !self.trial.finished() {
            self.trial.advance().map_err(|notice| unworkable(self.ticket, &notice))?;
            if time_is_over() {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn finished(&self) -> bool {
        self.trial.finished()
    }

    /// How far it is, if that is worth telling.
    pub(super) fn tell(&mut self) -> Option<Report> {
        let share = self.trial.share();
        (share >= self.told + TELLING).then(|| {
            self.told = share;
            Report::UnderWay { ticket: self.ticket, share }
        })
    }

    pub(super) fn done(self) -> Report {
        Report::Done { ticket: self.ticket, endings: self.trial.into_endings() }
    }
}

fn unworkable(ticket: Ticket, why: &impl ToString) -> Report {
    Report::Unworkable { ticket, why: why.to_string() }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::{Order, Pool, Rest, Trainer, decode, encode};
    use super::*;

    const LINK: &str = "train=60&test=40&hidden=7-5&epochs=12&replicas=3";

    fn ticket() -> Ticket {
        let mut pool = Pool::default();
        pool.add(());
        pool.join(0);
        pool.deal().unwrap().1
    }

    fn at_work(link: &str) -> (Trainer, Option<Report>) {
        let mut trainer = Trainer::default();
        let answer = trainer.obey(Order::Work { ticket: ticket(), link: link.to_owned() });
        (trainer, answer)
    }

    #[test]
    fn slices_end_as_the_trial_does_and_tell_how_far_they_are() {
        let (mut trainer, answer) = at_work(LINK);
        assert_eq!(answer, None);
        let mut shares = Vec::new();
        let endings = loop {
            match trainer.work(|| true) {
                Some(Report::UnderWay { share, .. }) => shares.push(share),
                Some(Report::Done { endings, .. }) => break endings,
                None => assert!(trainer.is_running()),
                other => panic!("{other:?} is about no unit of work"),
            }
        };
        assert_eq!(endings, Trial::run(link::read(LINK).0).unwrap());
        assert!(shares.len() > 10 && shares.windows(2).all(|pair| pair[1] - pair[0] >= TELLING), "{shares:?}");
        assert!(!trainer.is_running() && trainer.work(|| true).is_none());
    }

    #[test]
    fn resting_keeps_the_work_and_dropping_forgets_it() {
        let (mut trainer, _) = at_work(LINK);
        trainer.work(|| true);
        trainer.obey(Order::Rest(Rest::Yes));
        assert!(!trainer.is_running() && trainer.work(|| false).is_none());
        trainer.obey(Order::Rest(Rest::No));
        assert!(matches!(trainer.work(|| false), Some(Report::Done { .. })));
        let (mut trainer, _) = at_work(LINK);
        trainer.work(|| true);
        trainer.obey(Order::Drop);
        assert!(!trainer.is_running() && trainer.work(|| false).is_none());
    }

    #[test]
    fn what_cannot_be_worked_at_is_said_with_its_ticket() {
        let (trainer, answer) = at_work("batch=none");
        assert!(matches!(&answer, Some(Report::Unworkable { why, .. }) if why.contains("batch")), "{answer:?}");
        assert!(!trainer.is_running());
    }

    #[test]
    fn endings_survive_the_wire_and_json() {
        let (mut trainer, _) = at_work(LINK);
        let done = trainer.work(|| false).unwrap();
        assert_eq!(decode::<Report>(&encode(&done).unwrap()).unwrap(), done);
        let Report::Done { endings, .. } = done else { panic!("not done") };
        let text = serde_json::to_string(&endings).unwrap();
        assert_eq!(serde_json::from_str::<Vec<crate::experiment::Ending>>(&text).unwrap(), endings);
    }
}
