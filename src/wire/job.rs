//! A unit of work on a worker of the pool.

use super::{Report, Rest, Ticket};
use crate::experiment::{Notice, Trial, link};

/// Between two words on how far it is, at least this share of the work.
const TELLING: f64 = 0.02;

/// Where a worker of the pool has its unit of work, if it has one.
#[derive(Debug, Default)]
pub(super) struct UnitWorker {
    job: Option<Job>,
    rest: Rest,
}

/// A trial that is under way.
#[derive(Debug)]
struct Job {
    ticket: Ticket,
    trial: Trial,
    /// The share that was told last.
    told: f64,
}

impl UnitWorker {
    /// Takes up the experiment of a link instead of what was before, or says why not.
    pub(super) fn take_up(&mut self, ticket: Ticket, fragment: &str) -> Option<Report> {
        let (experiment, notices) = link::read(fragment);
        let trial = notices.into_iter().next().map_or_else(|| Trial::new(experiment), Err);
        let job = trial.map(|trial| Job { ticket, trial, told: 0.0 });
        let refused = job.as_ref().err().map(|notice| unworkable(ticket, notice));
        self.job = job.ok();
        refused
    }

    pub(super) fn rest(&mut self, rest: Rest) {
        self.rest = rest;
    }

    pub(super) fn clear(&mut self) {
        self.job = None;
    }

    pub(super) fn is_working(&self) -> bool {
        self.job.is_some() && self.rest == Rest::No
    }

    /// Works on for as long as there is time, by one step at least. Says what came of it, or now and then how far it is.
    pub(super) fn work(&mut self, time_is_over: impl Fn() -> bool) -> Option<Report> {
        if self.rest == Rest::Yes {
            return None;
        }
        let mut job = self.job.take()?;
        match job.work(time_is_over) {
            Err(notice) => Some(unworkable(job.ticket, &notice)),
            Ok(()) if job.trial.finished() => Some(Report::Done { ticket: job.ticket, endings: job.trial.into_endings() }),
            Ok(()) => self.job.insert(job).tell(),
        }
    }
}

impl Job {
    fn work(&mut self, time_is_over: impl Fn() -> bool) -> Result<(), Notice> {
        while !self.trial.finished() {
            self.trial.advance()?;
            if time_is_over() {
                break;
            }
        }
        Ok(())
    }

    /// How far it is, if that is worth telling.
    fn tell(&mut self) -> Option<Report> {
        let share = self.trial.share();
        (share >= self.told + TELLING).then(|| {
            self.told = share;
            Report::UnderWay { ticket: self.ticket, share }
        })
    }
}

fn unworkable(ticket: Ticket, why: &Notice) -> Report {
    Report::Unworkable { ticket, why: why.to_string() }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::{Order, Pool, Trainer, decode, encode};
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
        assert_eq!(serde_json::from_str::<Vec<crate::experiment::ArmResult>>(&text).unwrap(), endings);
    }
}
