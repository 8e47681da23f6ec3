//! The trainer of one arm, or a worker of the pool: a web worker around [`rescu_explorer::wire::Trainer`].

#[cfg(target_arch = "wasm32")]
fn main() {
    worker::start();
}

/// A worker has a meaning in a browser only.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use js_sys::{Array, Uint8Array};
    use rescu_explorer::wire::{BUILD, Order, Report, Trainer, decode, encode};
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent, Performance};

    /// Milliseconds of training before orders get their turn.
    const SLICE: f64 = 8.0;
    /// Milliseconds between two words on how far a unit of work is: each takes the page time, on processors that have networks to
    /// train.
    const INTERVAL: f64 = 100.0;

    /// The worker's own side of things.
    struct WorkerState {
        scope: DedicatedWorkerGlobalScope,
        clock: Performance,
        trainer: RefCell<Trainer>,
        /// A channel to itself. A message on it waits behind the orders that came meanwhile, and unlike a timer is never delayed.
        next_slice: MessageChannel,
        waiting: Cell<bool>,
        /// When it was last said how far a unit of work is.
        told: Cell<f64>,
    }

    pub(super) fn start() {
        console_error_panic_hook::set_once();
        let Ok(next_slice) = MessageChannel::new() else { return };
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let Some(clock) = scope.performance() else { return };
        let state = Rc::new(WorkerState {
            scope,
            clock,
            trainer: RefCell::default(),
            next_slice,
            waiting: Cell::new(false),
            told: Cell::new(0.0),
        });

        let on_order = Closure::<dyn Fn(MessageEvent)>::new({
            let state = Rc::clone(&state);
            move |event: MessageEvent| state.hear(&event)
        });
        let on_slice = Closure::<dyn Fn()>::new({
            let state = Rc::clone(&state);
            move || state.work()
        });
        state.scope.set_onmessage(Some(on_order.as_ref().unchecked_ref()));
        state.next_slice.port1().set_onmessage(Some(on_slice.as_ref().unchecked_ref()));
        // Both live as long as the worker.
        on_order.forget();
        on_slice.forget();
        state.say(&Report::Ready { build: BUILD.to_owned() });
    }

    impl WorkerState {
        fn hear(&self, event: &MessageEvent) {
            let bytes = Uint8Array::new(&event.data()).to_vec();
            let answer = match decode::<Order>(&bytes) {
                Ok(order) => self.trainer.borrow_mut().obey(order),
                Err(garbled) => Some(Report::Refused { why: garbled.to_string() }),
            };
            if let Some(answer) = answer {
                self.say(&answer);
            }
            self.queue_slice();
        }

        /// A slice of what there is to do: a lap of a measurement, or else training; and a unit of work.
        fn work(&self) {
            self.waiting.set(false);
            let report = self.trainer.borrow_mut().time(|| self.clock.now());
            if let Some(report) = report {
                self.say(&report);
            }
            let end = self.clock.now() + SLICE;
            self.trainer.borrow_mut().train(|| self.clock.now() >= end);
            let report = self.trainer.borrow_mut().work(|| self.clock.now() >= end);
            if let Some(report) = report.filter(|report| self.is_worth_saying(report)) {
                self.say(&report);
            }
            self.queue_slice();
        }

        /// Whether a word on how far a unit is comes long enough after the last; all else is always worth it.
        fn is_worth_saying(&self, report: &Report) -> bool {
            let now = self.clock.now();
            let is_worth = !matches!(report, Report::UnderWay { .. }) || now >= self.told.get() + INTERVAL;
            if is_worth {
                self.told.set(now);
            }
            is_worth
        }

        fn queue_slice(&self) {
            if self.trainer.borrow().is_running() && !self.waiting.get() {
                self.waiting.set(self.next_slice.port2().post_message(&JsValue::NULL).is_ok());
            }
        }

        fn say(&self, report: &Report) {
            // What cannot be written or sent can only be missed: the page notices that an answer does not come.
            let Ok(bytes) = encode(report) else { return };
            let bytes = Uint8Array::from(&bytes[..]);
            let _ = self.scope.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
        }
    }
}
