//! A web worker: starting it, and talking with it about one of its services.

use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::{document, window};
use thiserror::Error;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::timing::timed;
use crate::data::Data;
use crate::wire::{BUILD, Bytes, Order, Refusal, Report, Service, UnreadableMessage, decode, encode};

/// What of `index.html` names the file that a worker begins with; a release calls it by its content.
const LOADER: &str = "meta[name='trainer-loader']";

/// The function of `assets/boot.js` that promises the trainer's module.
const MODULE: &str = "trainerModule";

/// What happens to a worker, for whoever has started it.
pub(super) enum WorkerEvent<R> {
    /// It listens. Before, it can be told nothing.
    Ready,
    /// It tells something of its service.
    Report(R),
    /// It has not done what it was told last.
    Refused(Refusal),
    /// It can no longer be talked with.
    Failed(WorkerFailure),
}

impl<R: TryFrom<Report>> WorkerEvent<R> {
    /// What a message of a worker says; `None` if it is about a service that nobody has asked it for.
    fn read(message: &[u8]) -> Option<Self> {
        Some(match decode(message) {
            Ok(Report::Ready { build }) if build == BUILD => Self::Ready,
            Ok(Report::Ready { .. }) => Self::Failed(WorkerFailure::Stale),
            Ok(Report::Refused(refusal)) => Self::Refused(refusal),
            Ok(report) => Self::Report(R::try_from(report).ok()?),
            Err(unreadable) => Self::Failed(unreadable.into()),
        })
    }
}

/// Why there is no worker, or none that can be talked with.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{self:?}")]
pub(super) enum WorkerFailure {
    /// The browser refuses to start one.
    NotStarted,
    /// What it runs could not be loaded.
    NotLoaded,
    /// It has not said that it listens for longer than starting should take. It may still do so.
    Silent,
    /// It has stopped without being told to.
    Stopped,
    /// All have stopped before they listened, so that the next would, too.
    NeverReady,
    /// It is of another build than the page, so the two would not understand each other.
    Stale,
    /// It said something that makes no sense.
    Unreadable(#[from] UnreadableMessage),
}

/// Sends a worker what it runs, which is loaded and compiled once for all.
fn send_module(worker: Worker, fail: impl Fn(WorkerFailure) + 'static) {
    spawn_local(async move {
        if module().await.and_then(|module| worker.post_message(&module)).is_err() {
            fail(WorkerFailure::NotLoaded);
        }
    });
}

/// The address of the file that a worker begins with.
fn loader() -> Option<String> {
    document().query_selector(LOADER).ok()??.get_attribute("content")
}

async fn module() -> Result<JsValue, JsValue> {
    let load: Function = Reflect::get(&window(), &MODULE.into())?.dyn_into()?;
    let promise: Promise = load.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(promise).await
}

/// A worker that offers a service, and runs until this is dropped.
pub(super) struct WorkerHandle<S: Service> {
    worker: Worker,
    /// The hash of the file that it was given last; `None` before the first.
    given: Cell<Option<u64>>,
    /// Kept as long as the worker may call them.
    _handlers: [Closure<dyn FnMut(MessageEvent)>; 2],
    service: PhantomData<fn(S::Order)>,
}

impl<S: Service> WorkerHandle<S> {
    /// Starts a worker; `hear` is told what happens to it from now on.
    pub(super) fn start(hear: impl Fn(WorkerEvent<S::Report>) + 'static) -> Result<Self, WorkerFailure> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let loader = loader().ok_or(WorkerFailure::NotStarted)?;
        let worker = Worker::new_with_options(&loader, &options).map_err(|_| WorkerFailure::NotStarted)?;
        let hear = Rc::new(hear);
        send_module(worker.clone(), {
            let hear = Rc::clone(&hear);
            move |failure| hear(WorkerEvent::Failed(failure))
        });
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new({
            let hear = Rc::clone(&hear);
            move |event: MessageEvent| {
                timed("message", || {
                    if let Some(event) = WorkerEvent::read(&Uint8Array::new(&event.data()).to_vec()) {
                        hear(event);
                    }
                });
            }
        });
        let on_error = Closure::<dyn FnMut(MessageEvent)>::new(move |_| hear(WorkerEvent::Failed(WorkerFailure::Stopped)));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Self { worker, given: Cell::new(None), _handlers: [on_message, on_error], service: PhantomData })
    }

    /// Gives it the file that the data is in, unless it has that.
    pub(super) fn give(&self, data: &Data) {
        let Some(hash) = data.hash().filter(|hash| self.given.get() != Some(*hash)) else { return };
        if let Ok(content) = data.content() {
            self.send(&Order::Give { format: content.format(), bytes: Bytes(content.bytes().to_vec()) });
            self.given.set(Some(hash));
        }
    }

    pub(super) fn tell(&self, order: S::Order) {
        self.send(&order.into());
    }

    fn send(&self, order: &Order) {
        let Ok(bytes) = encode(order) else { return };
        let bytes = Uint8Array::from(&bytes[..]);
        // A worker that cannot be reached has died, which its error handler reports.
        let _ = self.worker.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
    }
}

impl<S: Service> Drop for WorkerHandle<S> {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
