//! The web worker around [`rescu_explorer::wire::Worker`]: the trainer of one arm of a run, or one of many that share units of work.

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
    use rescu_explorer::wire::{BUILD, Report, Slice, Worker, encode};
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent, Performance};

    /// Milliseconds of work before orders get their turn.
    const SLICE: f64 = 8.0;

    /// What connects the worker with the browser.
    struct WorkerState {
        scope: DedicatedWorkerGlobalScope,
        clock: Performance,
        worker: RefCell<Worker>,
        /// A channel to itself. A message on it waits behind the orders that came meanwhile, and unlike a timer is never delayed.
        next_slice: MessageChannel,
        /// Whether such a message is under way.
        waiting: Cell<bool>,
    }

    pub(super) fn start() {
        console_error_panic_hook::set_once();
        let Ok(next_slice) = MessageChannel::new() else { return };
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let Some(clock) = scope.performance() else { return };
        let state = Rc::new(WorkerState { scope, clock, worker: RefCell::default(), next_slice, waiting: Cell::new(false) });

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
            let answer = self.worker.borrow_mut().hear(&Uint8Array::new(&event.data()).to_vec());
            if let Some(answer) = answer {
                self.say(&answer);
            }
            self.queue_slice();
        }

        fn work(&self) {
            self.waiting.set(false);
            let clock = || self.clock.now();
            let reports = self.worker.borrow_mut().work(&Slice::new(&clock, SLICE));
            for report in &reports {
                self.say(report);
            }
            self.queue_slice();
        }

        fn queue_slice(&self) {
            if self.worker.borrow().is_busy() && !self.waiting.get() {
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
