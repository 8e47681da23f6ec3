//! What lasts of a sweep beyond a reload.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::storage::Storage;
use super::{Extent, Shown};
use crate::experiment::ArmResult;
use crate::record::{read_sweep, sweep_head, sweep_line};
use crate::sweep::{Sweep, Unit};
use crate::view;

/// The database, once it is open; a handle. Where the browser stores nothing, nothing lasts.
#[derive(Clone, Copy)]
pub(super) struct Keeping(StoredValue<Option<Rc<Storage>>, LocalStorage>);

impl Keeping {
    pub(super) fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Opens the database, and gives the sweep that was kept to `take`; none, if there is none that can be read.
    pub(super) fn restore(self, take: impl FnOnce(Option<Shown>) + 'static) {
        spawn_local(async move { take(self.kept().await) });
    }

    async fn kept(self) -> Option<Shown> {
        let storage = Storage::open().await.ok()?;
        let lines = storage.lines().await.unwrap_or_default();
        self.0.set_value(Some(Rc::new(storage)));
        let text: String = lines.into_iter().map(|line| line + "\n").collect();
        let sheet = read_sweep(&text).ok().filter(|sheet| !sheet.units.is_empty())?;
        let (experiment, view, _) = view::link::read(&sheet.link);
        Some(Shown { extent: Extent::Whole, experiment, grid: view.grid, results: sheet.results() })
    }

    /// A sweep begins, with what has ended of it.
    pub(super) fn begin(self, shown: &Shown) {
        self.put(0, sweep_head(&shown.experiment, &shown.grid));
        for (unit, ending) in shown.results.endings() {
            self.keep(shown.results.sweep(), unit, ending);
        }
    }

    /// A unit has ended.
    pub(super) fn keep(self, sweep: &Sweep, unit: Unit, ending: &ArmResult) {
        if let Some(line) = sweep_line(sweep, unit, ending) {
            self.put(sweep.index(unit) + 1, line);
        }
    }

    fn put(self, place: u32, line: String) {
        if let Some(storage) = self.0.get_value() {
            spawn_local(async move {
                // What cannot be stored is lost with the page, and is trained again.
                let _ = storage.put(place, &line).await;
            });
        }
    }
}
