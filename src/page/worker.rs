//! A web worker of the trainer: starting it, and talking with it.

use std::cell::Cell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::timing::timed;
use crate::data::Data;
use crate::wire::{Bytes, Order, Report, UnreadableMessage, decode, encode};

/// The loader that the build makes for the worker.
pub(super) const LOADER: &str = "./trainer_loader.js";

/// A worker that runs until this is dropped.
pub(super) struct WorkerHandle {
    worker: Worker,
    /// The hash of the file it was given last.
    given: Cell<Option<u64>>,
    /// Kept as long as the worker may call them.
    _handlers: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl WorkerHandle {
    /// Starts a worker. It says that it is ready before it can be told anything.
    pub(super) fn start(
        hear: impl Fn(Result<Report, UnreadableMessage>) + 'static,
        on_death: impl Fn() + 'static,
    ) -> Result<Self, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(LOADER, &options)?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            timed("message", || hear(decode(&Uint8Array::new(&event.data()).to_vec())));
        });
        let on_error = Closure::<dyn FnMut(MessageEvent)>::new(move |_| on_death());
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Self { worker, given: Cell::new(None), _handlers: [on_message, on_error] })
    }

    /// Gives it what the data is in, unless it has that.
    pub(super) fn give(&self, data: &Data) {
        let Some(hash) = data.hash().filter(|hash| self.given.get() != Some(*hash)) else { return };
        if let Ok(content) = data.content() {
            self.tell(&Order::Give { format: content.format(), bytes: Bytes(content.bytes().to_vec()) });
            self.given.set(Some(hash));
        }
    }

    pub(super) fn tell(&self, order: &Order) {
        let Ok(bytes) = encode(order) else { return };
        let bytes = Uint8Array::from(&bytes[..]);
        // A worker that cannot be reached has died, which its error handler reports.
        let _ = self.worker.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
    }
}

impl Drop for WorkerHandle {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
