//! Data that no link can hold: fetched from beside the page, or taken from files of the reader's. Nothing leaves the page.

mod fetched;
mod files;
mod picker;
mod table;

use leptos::prelude::*;

pub(super) use fetched::FetchMissing;
pub(super) use picker::{Picker, WantedFiles};
pub(super) use table::TableSettings;

use super::state::ExperimentSetup;
use crate::data::Data;
use crate::data::supplied::{Content, File, Format, ImageFile, Learning, Missing, content_store};

/// What is going on.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Work {
    /// Nothing.
    #[default]
    None,
    /// Something that takes its time.
    UnderWay {
        /// What, in words.
        what: String,
        /// How much of it is done, from 0 to 1, if that is known.
        share: Option<f64>,
    },
    /// It went wrong; why, and what to do.
    Failed(String),
    /// What was given is not what the link names.
    Other(File),
}

/// Data that no link can hold; a handle.
#[derive(Clone, Copy, Default)]
pub(super) struct UserData {
    /// Why the present experiment cannot begin; absent as long as it can.
    pub(super) missing: RwSignal<Option<Missing>>,
    /// How often data has arrived: whoever depends on what is at hand reads it.
    pub(super) revision: RwSignal<u32>,
    /// What is being fetched or read, or went wrong.
    work: RwSignal<Work>,
}

impl UserData {
    /// Data has arrived on the page.
    fn arrived(self, content: Content) {
        content_store::put(content);
        self.work.set(Work::None);
        self.revision.update(|revision| *revision += 1);
    }

    /// Takes note of what the present experiment cannot begin without. What went wrong before is over once it can.
    pub(super) fn note(self, missing: Option<Missing>) {
        if missing.is_none() && self.work.with_untracked(|work| !matches!(work, Work::UnderWay { .. })) {
            self.work.set(Work::None);
        }
        self.missing.set(missing);
    }
}

impl UserData {
    /// Takes a content that the reader has given: learns from it, or asks if the link names another.
    fn take_in(self, setup: ExperimentSetup, name: &str, content: Content) {
        let file = File::of(name, content.bytes());
        let format = content.format();
        let missing = self.missing.get_untracked();
        self.arrived(content);
        match missing {
            Some(Missing::File(named)) if !named.is_same_as(&file) => self.work.set(Work::Other(file)),
            Some(Missing::File(named)) => self.learn_from(setup, format, named),
            _ => self.learn_from(setup, format, file),
        }
    }

    /// Makes a file that has arrived what is learnt from.
    fn learn_from(self, setup: ExperimentSetup, format: Format, file: File) {
        self.work.set(Work::None);
        setup.change(|experiment| {
            experiment.learn_from(match format {
                Format::Images => Data::Images(ImageFile { file: Some(file) }),
                Format::Table => Data::Table(learning(experiment.data.clone(), file)),
            });
        });
    }
}

/// How a table is learnt from after it has been chosen. What was chosen of the columns of another means nothing here.
fn learning(before: Data, file: File) -> Learning {
    let before = if let Data::Table(learning) = before { learning } else { Learning::of(None) };
    let same = before.file.as_ref().is_none_or(|before| before.is_same_as(&file));
    Learning { label: if same { before.label } else { 0 }, file: Some(file), scaling: before.scaling }
}
