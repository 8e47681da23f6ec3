//! The service that traces experiments, one at a time.

use super::{TraceOrder, TraceReport};
use crate::experiment::{Arm, Experiment, Measures, Notice, Twins};
use crate::record::Trace;
use crate::wire::{Service, Slice, read_experiment};

/// The training of the experiment that is traced.
#[derive(Debug, Default)]
pub struct TraceService {
    /// `None` when there is nothing to trace.
    at_hand: Option<Tracing>,
}

/// An experiment that is under way, arm after arm.
#[derive(Debug)]
struct Tracing {
    number: u32,
    experiment: Experiment,
    arms: Vec<Arm>,
    twins: Twins,
    /// Of the arm at hand, so far.
    history: Vec<Measures>,
    /// Of the arms that have ended, in their order.
    traces: Vec<(Arm, Trace)>,
}

impl Service for TraceService {
    type Order = TraceOrder;
    type Report = TraceReport;

    fn obey(&mut self, order: TraceOrder) -> Result<Option<TraceReport>, Notice> {
        // What is refused ends what was before, too.
        self.at_hand = None;
        self.at_hand = Some(Tracing::new(order.number, read_experiment(&order.link)?)?);
        Ok(None)
    }

    fn work(&mut self, slice: &Slice) -> Option<TraceReport> {
        let mut tracing = self.at_hand.take()?;
        while !tracing.twins.finished() {
            tracing.advance();
            if slice.is_over() {
                break;
            }
        }
        if !tracing.twins.finished() || tracing.take_up_next() {
            self.at_hand = Some(tracing);
            return None;
        }
        Some(TraceReport { number: tracing.number, traces: tracing.traces })
    }

    fn is_busy(&self) -> bool {
        self.at_hand.is_some()
    }
}

impl Tracing {
    fn new(number: u32, experiment: Experiment) -> Result<Self, Notice> {
        let mut twins = Twins::new(&experiment, Arm::A)?;
        let (arms, history) = (experiment.arms().collect(), vec![twins.record()]);
        Ok(Self { number, experiment, arms, twins, history, traces: Vec::new() })
    }

    fn advance(&mut self) {
        self.twins.advance();
        if self.twins.at_epoch_end() || self.twins.finished() {
            self.history.push(self.twins.record());
        }
    }

    /// Goes on with the arm after the one that has ended. Says whether there is one.
    fn take_up_next(&mut self) -> bool {
        self.traces.push((self.arms[self.traces.len()], Trace::of(&self.history)));
        let next = self.arms.get(self.traces.len()).and_then(|arm| Twins::new(&self.experiment, *arm).ok());
        let Some(mut twins) = next else { return false };
        self.history = vec![twins.record()];
        self.twins = twins;
        true
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::experiment::{link, run};
    use crate::wire::service::tests::one_step;

    const LINK: &str = "train=60&test=40&hidden=7-5&epochs=3&c=tanh";

    #[test]
    fn every_arm_is_traced_over_its_whole_run() {
        let mut service = TraceService::default();
        assert_eq!(service.obey(TraceOrder { number: 4, link: LINK.to_owned() }), Ok(None));
        let report = loop {
            assert!(service.is_busy());
            if let Some(report) = service.work(&one_step()) {
                break report;
            }
        };
        let experiment = link::read(LINK).0;
        let expected = experiment.arms().map(|arm| (arm, Trace::of(&run(&experiment, arm).unwrap().history))).collect();
        assert_eq!(report, TraceReport { number: 4, traces: expected });
        assert!(!service.is_busy());
    }

    #[test]
    fn what_cannot_be_trained_ends_what_was_before() {
        let mut service = TraceService::default();
        service.obey(TraceOrder { number: 1, link: LINK.to_owned() }).unwrap();
        assert!(service.obey(TraceOrder { number: 2, link: "batch=none".to_owned() }).is_err());
        assert!(!service.is_busy());
    }
}
