//! Starting workers, and what happens when one dies.

use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::remote::Remote;
use crate::experiment::Arm;
use crate::page::state::{Page, Trouble};
use crate::wire::{Report, decode};

/// The loader that the build makes for the worker.
const LOADER: &str = "./trainer_loader.js";

impl Page {
    /// Starts both trainers. Each begins as soon as it says that it listens.
    pub(in crate::page) fn hire(self) {
        for arm in Arm::ALL {
            self.hire_for(arm);
        }
        self.begin();
    }

    /// Starts the trainer of one arm anew, after the one before has died.
    pub(in crate::page) fn hire_for(self, arm: Arm) {
        match self.spawn(arm) {
            Ok(remote) => {
                self.arm(arm).trouble.set(None);
                self.session.update_value(|session| {
                    if let Some(before) = session.trainers[arm as usize].replace(remote) {
                        before.dismiss();
                    }
                });
            }
            Err(_) => self.arm(arm).trouble.set(Some(Trouble::Dead("the browser did not start a worker".to_owned()))),
        }
    }

    fn spawn(self, arm: Arm) -> Result<Remote, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(LOADER, &options)?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            match decode::<Report>(&Uint8Array::new(&event.data()).to_vec()) {
                Ok(report) => self.hear(arm, report),
                Err(garbled) => self.arm(arm).trouble.set(Some(Trouble::Dead(garbled.to_string()))),
            }
        });
        let on_error = Closure::<dyn FnMut(MessageEvent)>::new(move |_| self.bury(arm));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Remote::new(worker, [on_message, on_error]))
    }

    fn bury(self, arm: Arm) {
        self.playing.set(false);
        self.arm(arm).trouble.set(Some(Trouble::Dead("its worker stopped unexpectedly".to_owned())));
        self.session.update_value(|session| {
            if let Some(remote) = session.remote_mut(arm) {
                remote.ready = false;
            }
        });
    }
}
