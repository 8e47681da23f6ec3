//! The worker: all services, and the envelopes of what is said to and heard from each.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::run::{RunOrder, RunReport, RunService};
use super::trace::{TraceOrder, TraceReport, TraceService};
use super::unit::{UnitOrder, UnitReport, UnitService};
use super::{Bytes, Service, Slice, UnreadableMessage, decode};
use crate::data::supplied::{Content, ContentError, Format, content_store};
use crate::experiment::Notice;

/// Makes the worker and the envelopes from a table of services. A row is `Name(field: Service, Order => Report)`.
macro_rules! services {
    ($($(#[$doc:meta])+ $name:ident($field:ident: $service:ty, $order:ty => $report:ty),)+) => {
        /// What the page asks of a worker.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum Order {
            /// Keep what a file holds, since no link can hold it. Not answered unless the file is refused.
            Give {
                /// What kind of file.
                format: Format,
                /// Its bytes.
                bytes: Bytes,
            },
            $($(#[$doc])+ $name($order),)+
        }

        /// What a worker tells the page.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum Report {
            /// It listens; the first thing it says.
            Ready {
                /// Its [`BUILD`](super::BUILD).
                build: String,
            },
            /// It has not done what the last order asked.
            Refused(Refusal),
            $($(#[$doc])+ $name($report),)+
        }

        /// All services. It has no clock: whoever owns it lends one with each [`Slice`].
        #[derive(Debug, Default)]
        pub struct Worker {
            $($field: $service,)+
        }

        impl Worker {
            /// Does what is asked, and answers if there is an answer.
            ///
            /// # Errors
            /// Why it has not done it.
            pub fn obey(&mut self, order: Order) -> Result<Option<Report>, Refusal> {
                match order {
                    Order::Give { format, bytes } => {
                        content_store::put(Content::read(format, bytes.0)?);
                        Ok(None)
                    }
                    $(Order::$name(order) => Ok(self.$field.obey(order)?.map(Report::$name)),)+
                }
            }

            /// Works for a slice of time, at each service by one step at least.
            pub fn work(&mut self, slice: &Slice) -> Vec<Report> {
                [$(self.$field.work(slice).map(Report::$name)),+].into_iter().flatten().collect()
            }

            /// Whether there is something left to do without another order.
            #[must_use]
            pub fn is_busy(&self) -> bool {
                [$(self.$field.is_busy()),+].contains(&true)
            }
        }

        $(
            impl From<$order> for Order {
                fn from(order: $order) -> Self {
                    Self::$name(order)
                }
            }

            impl From<$report> for Report {
                fn from(report: $report) -> Self {
                    Self::$name(report)
                }
            }

            impl TryFrom<Report> for $report {
                type Error = Report;

                fn try_from(report: Report) -> Result<Self, Report> {
                    if let Report::$name(report) = report { Ok(report) } else { Err(report) }
                }
            }
        )+
    };
}

services! {
    /// Of one arm of the run in a lab.
    Run(run: RunService, RunOrder => RunReport),
    /// Of a unit of work, of which a worker has one at a time.
    Unit(unit: UnitService, UnitOrder => UnitReport),
    /// Of a picture of a whole run.
    Trace(trace: TraceService, TraceOrder => TraceReport),
}

impl Worker {
    /// Does what a message asks, and answers if there is an answer.
    pub fn hear(&mut self, message: &[u8]) -> Option<Report> {
        let answer = decode(message).map_err(Refusal::from).and_then(|order| self.obey(order));
        answer.unwrap_or_else(|refusal| Some(Report::Refused(refusal)))
    }
}

/// Why a worker has not done what it was asked.
#[derive(Clone, Debug, PartialEq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// A part of the experiment cannot be used, or its data is not at hand.
    #[error(transparent)]
    Experiment(#[from] Notice),
    /// A file that it was given cannot be used.
    #[error(transparent)]
    File(#[from] ContentError),
    /// The order cannot be read.
    #[error(transparent)]
    Order(#[from] UnreadableMessage),
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::super::service::tests::endless;
    use super::super::{Activity, encode};
    use super::*;
    use crate::data::supplied::IdxError;
    use crate::experiment::Arm;

    #[test]
    fn each_service_hears_its_orders_and_keeps_its_own_work() {
        let mut worker = Worker::default();
        let link = "train=60&test=40&hidden=7-5&epochs=1".to_owned();
        for order in [RunOrder::Begin { run: 1, link, arm: Arm::A }, RunOrder::RunTo(2)] {
            assert_eq!(worker.hear(&encode(&Order::from(order)).unwrap()), None);
        }
        assert!(worker.is_busy());
        worker.obey(UnitOrder::SetActivity(Activity::Resting).into()).unwrap();
        assert!(worker.is_busy(), "only units of work rest");
        assert_eq!(worker.work(&endless()), []);
        assert!(!worker.is_busy());
    }

    #[test]
    fn a_report_is_of_one_service() {
        let report = Report::from(RunReport::Timing { share: 0.5 });
        assert_eq!(RunReport::try_from(report.clone()), Ok(RunReport::Timing { share: 0.5 }));
        assert_eq!(UnitReport::try_from(report.clone()), Err(report));
    }

    #[test]
    fn what_is_refused_is_told_as_a_fact_and_survives_the_wire() {
        let begin = |link: &str| Order::from(RunOrder::Begin { run: 1, link: link.to_owned(), arm: Arm::A });
        let orders = [
            begin("batch=none"),
            begin("arm.a=smelu:beta=1e99"),
            begin("data=images&file=tiny,9,00"),
            begin("data=points&points=9_9"),
            begin("noise=0.5&data=mnist"),
            Order::Give { format: Format::Images, bytes: Bytes(b"1,2".to_vec()) },
            Order::Give { format: Format::Table, bytes: Bytes(b"1,2".to_vec()) },
        ];
        for order in orders {
            let refusal = Worker::default().obey(order).unwrap_err();
            let message = encode(&Report::Refused(refusal.clone())).unwrap();
            assert_eq!(decode::<Report>(&message).unwrap(), Report::Refused(refusal));
        }
        let no_order = Worker::default().hear(&[99, 1, 2]);
        assert!(matches!(no_order, Some(Report::Refused(Refusal::Order(_)))), "{no_order:?}");
        let no_images = Order::Give { format: Format::Images, bytes: Bytes(Vec::new()) };
        let refusal = Worker::default().obey(no_images).unwrap_err();
        assert!(
            matches!(refusal, Refusal::File(ContentError::Images(IdxError::Length { .. } | IdxError::Kind { .. }))),
            "{refusal:?}"
        );
    }
}
