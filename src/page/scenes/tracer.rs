//! The pictures of the scenes, drawn by a worker of their own while nothing else has the processors.

use leptos::prelude::*;

use crate::experiment::{Arm, link};
use crate::page::reactive::effect;
use crate::page::session::Training;
use crate::page::worker::{WorkerEvent, WorkerHandle};
use crate::record::Trace;
use crate::scene::Scene;
use crate::wire::{TraceOrder, TraceReport, TraceService};

/// Those of the arms of a scene.
type Traces = Vec<(Arm, Trace)>;

/// The traces of the scenes; a handle.
#[derive(Clone, Copy)]
pub(super) struct Tracer {
    training: Training,
    /// Those of each scene, in the order of the table; `None` before they are drawn, and where its data is not at hand.
    traces: StoredValue<Vec<RwSignal<Option<Traces>>>>,
    worker: RwSignal<Option<WorkerHandle<TraceService>>, LocalStorage>,
    /// The scene that comes next; as many as there are once all are drawn.
    next: RwSignal<usize>,
    /// Whether the worker has something to draw, or has not listened yet.
    is_busy: RwSignal<bool>,
}

impl Tracer {
    /// Draws nothing before [`Tracer::start`], and from then on whether the shelf is open or not.
    pub(super) fn new() -> Self {
        let tracer = Self {
            training: expect_context(),
            traces: StoredValue::new(Scene::all().iter().map(|_| RwSignal::new(None)).collect()),
            worker: RwSignal::new_local(None),
            next: RwSignal::new(0),
            is_busy: RwSignal::new(true),
        };
        effect(move || {
            if tracer.worker.with(Option::is_some) && !tracer.is_busy.get() && !tracer.training.is_busy() {
                tracer.draw_next();
            }
        });
        tracer
    }

    /// Draws all scenes, once. Without a worker the shelf is without pictures.
    pub(super) fn start(self) {
        let are_all_drawn = self.next.get_untracked() == Scene::all().len();
        if !are_all_drawn && self.worker.with_untracked(Option::is_none) {
            self.is_busy.set(true);
            self.worker.set(WorkerHandle::start(move |event| self.on_event(event)).ok());
        }
    }

    /// What is known of a scene, by its place in the table.
    pub(super) fn of(self, index: usize) -> Option<Traces> {
        self.traces.with_value(|traces| traces.get(index).copied()).and_then(|traces| traces.get())
    }

    fn on_event(self, event: WorkerEvent<TraceReport>) {
        match event {
            WorkerEvent::Report(TraceReport { number, traces }) => {
                if let Some(signal) = self.traces.with_value(|all| all.get(number as usize).copied()) {
                    signal.set(Some(traces));
                }
                self.is_busy.set(false);
            }
            WorkerEvent::Ready | WorkerEvent::Refused(_) => self.is_busy.set(false),
            WorkerEvent::Failed(_) => self.worker.set(None),
        }
    }

    /// Has the next scene drawn whose data is at hand; after the last the worker goes.
    fn draw_next(self) {
        let is_at_hand = |scene: &Scene| scene.experiment().data.check().is_ok();
        let next = self.next.get_untracked();
        let Some(index) = (next..Scene::all().len()).find(|index| is_at_hand(&Scene::all()[*index])) else {
            self.next.set(Scene::all().len());
            self.worker.set(None);
            return;
        };
        self.next.set(index + 1);
        self.is_busy.set(true);
        let order = TraceOrder { number: index as u32, link: link::write(&Scene::all()[index].experiment()) };
        self.worker.with_untracked(|worker| {
            if let Some(worker) = worker {
                worker.tell(order);
            }
        });
    }
}
