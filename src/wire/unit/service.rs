//! The service that trains units of work, one at a time.

use super::{Activity, Ticket, UnitOrder, UnitReport};
use crate::experiment::{Notice, Trial};
use crate::wire::{Service, Slice, read_experiment};

/// Between two reports on the progress of a unit, at least this share of its steps.
const LEAST_ADVANCE: f64 = 0.02;
/// Between a report and the next on progress, at least so many milliseconds: each takes the page time, on processors that have
/// networks to train.
const INTERVAL: f64 = 100.0;

/// The training of units of work.
#[derive(Debug, Default)]
pub struct UnitService {
    /// The unit at hand; `None` between units.
    unit: Option<Unit>,
    activity: Activity,
    /// When the last report was made, in milliseconds on the worker's clock; 0 before the first.
    reported_at: f64,
}

/// A unit that is under way.
#[derive(Debug)]
struct Unit {
    ticket: Ticket,
    trial: Trial,
    /// The share that was reported last, from 0 to 1.
    reported: f64,
}

impl Service for UnitService {
    type Order = UnitOrder;
    type Report = UnitReport;

    /// Never fails: a unit that cannot be trained is reported with its ticket.
    fn obey(&mut self, order: UnitOrder) -> Result<Option<UnitReport>, Notice> {
        match order {
            UnitOrder::Train { ticket, link } => return Ok(self.take_up(ticket, &link)),
            UnitOrder::SetActivity(activity) => self.activity = activity,
            UnitOrder::Drop => self.unit = None,
        }
        Ok(None)
    }

    fn work(&mut self, slice: &Slice) -> Option<UnitReport> {
        if self.activity == Activity::Resting {
            return None;
        }
        let mut unit = self.unit.take()?;
        let report = match unit.train(slice) {
            Err(notice) => UnitReport::Failed { ticket: unit.ticket, notice },
            Ok(()) if unit.trial.finished() => UnitReport::Done { ticket: unit.ticket, results: unit.trial.into_endings() },
            Ok(()) if slice.now() < self.reported_at + INTERVAL => {
                self.unit = Some(unit);
                return None;
            }
            Ok(()) => self.unit.insert(unit).progress()?,
        };
        self.reported_at = slice.now();
        Some(report)
    }

    fn is_busy(&self) -> bool {
        self.unit.is_some() && self.activity == Activity::Working
    }
}

impl UnitService {
    /// Takes up the experiment of a link instead of what was before, or reports why not.
    fn take_up(&mut self, ticket: Ticket, link: &str) -> Option<UnitReport> {
        self.unit = None;
        match read_experiment(link).and_then(Trial::new) {
            Ok(trial) => {
                self.unit = Some(Unit { ticket, trial, reported: 0.0 });
                None
            }
            Err(notice) => Some(UnitReport::Failed { ticket, notice }),
        }
    }
}

impl Unit {
    fn train(&mut self, slice: &Slice) -> Result<(), Notice> {
        while !self.trial.finished() {
            self.trial.advance()?;
            if slice.is_over() {
                break;
            }
        }
        Ok(())
    }

    /// How far it is, if it has advanced far enough since that was reported last.
    fn progress(&mut self) -> Option<UnitReport> {
        let share = self.trial.share();
        (share >= self.reported + LEAST_ADVANCE).then(|| {
            self.reported = share;
            UnitReport::Progress { ticket: self.ticket, share }
        })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod tests {
    use core::cell::Cell;

    use super::super::Scheduler;
    use super::*;
    use crate::experiment::{ArmResult, link};
    use crate::wire::service::tests::{endless, one_step};
    use crate::wire::{Report, decode, encode};

    const LINK: &str = "train=60&test=40&hidden=7-5&epochs=12&replicas=3";

    fn ticket() -> Ticket {
        let mut scheduler = Scheduler::default();
        scheduler.add(());
        scheduler.join(0);
        scheduler.deal().unwrap().1
    }

    fn at_work(link: &str) -> (UnitService, Option<UnitReport>) {
        let mut service = UnitService::default();
        let answer = service.obey(UnitOrder::Train { ticket: ticket(), link: link.to_owned() }).unwrap();
        (service, answer)
    }

    /// Trains in slices of one step, each of so many milliseconds; gives the shares that were reported, and the results.
    fn train(service: &mut UnitService, milliseconds: f64) -> (Vec<f64>, Vec<ArmResult>) {
        let time = Cell::new(0.0);
        let clock = || time.get();
        let mut shares = Vec::new();
        loop {
            time.set(time.get() + milliseconds);
            match service.work(&Slice::new(&clock, 0.0)) {
                Some(UnitReport::Progress { share, .. }) => shares.push(share),
                Some(UnitReport::Done { results, .. }) => return (shares, results),
                None => assert!(service.is_busy()),
                Some(failed) => panic!("{failed:?}"),
            }
        }
    }

    #[test]
    fn slices_end_as_the_trial_does_and_tell_how_far_they_are() {
        let (mut service, answer) = at_work(LINK);
        assert_eq!(answer, None);
        let (shares, results) = train(&mut service, INTERVAL);
        assert_eq!(results, Trial::run(link::read(LINK).0).unwrap());
        assert!(shares.len() > 10 && shares.windows(2).all(|pair| pair[1] - pair[0] >= LEAST_ADVANCE), "{shares:?}");
        assert!(!service.is_busy() && service.work(&one_step()).is_none());
    }

    #[test]
    fn progress_is_not_reported_more_often_than_the_page_is_to_be_disturbed() {
        let (mut service, _) = at_work(LINK);
        let (shares, results) = train(&mut service, INTERVAL / 10.0);
        let steps = link::read(LINK).0.steps() as usize * results.len();
        assert!(!shares.is_empty() && shares.len() <= steps / 10, "{shares:?} in {steps} steps");
    }

    #[test]
    fn resting_keeps_the_work_and_dropping_forgets_it() {
        let (mut service, _) = at_work(LINK);
        service.work(&one_step());
        service.obey(UnitOrder::SetActivity(Activity::Resting)).unwrap();
        assert!(!service.is_busy() && service.work(&endless()).is_none());
        service.obey(UnitOrder::SetActivity(Activity::Working)).unwrap();
        assert!(matches!(service.work(&endless()), Some(UnitReport::Done { .. })));
        let (mut service, _) = at_work(LINK);
        service.work(&one_step());
        service.obey(UnitOrder::Drop).unwrap();
        assert!(!service.is_busy() && service.work(&endless()).is_none());
    }

    #[test]
    fn what_cannot_be_worked_at_is_said_with_its_ticket() {
        let (service, answer) = at_work("batch=none");
        assert!(matches!(&answer, Some(UnitReport::Failed { notice, .. }) if notice.key == "batch"), "{answer:?}");
        assert!(!service.is_busy());
    }

    #[test]
    fn endings_survive_the_wire_and_json() {
        let (mut service, _) = at_work(LINK);
        let done = Report::from(service.work(&endless()).unwrap());
        assert_eq!(decode::<Report>(&encode(&done).unwrap()).unwrap(), done);
        let Report::Unit(UnitReport::Done { results, .. }) = done else { panic!("not done") };
        let text = serde_json::to_string(&results).unwrap();
        assert_eq!(serde_json::from_str::<Vec<ArmResult>>(&text).unwrap(), results);
    }
}
