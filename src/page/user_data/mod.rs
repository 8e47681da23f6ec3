//! Data that no link can hold: fetched from beside the page, or taken from files of the reader's. Nothing leaves the page.

mod fetched;
mod files;
mod picker;
mod table;

use leptos::prelude::*;

pub(super) use picker::Picker;
pub(super) use table::TableSettings;

use super::state::Page;
use crate::data::Data;
use crate::data::supplied::{Content, File, Format, ImageFile, Learning, Missing, content_store};
use crate::experiment::Experiment;

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

/// The state of supply.
#[derive(Clone, Copy, Default)]
pub(super) struct UserData {
    /// Why the present experiment cannot begin.
    pub(super) missing: RwSignal<Option<Missing>>,
    work: RwSignal<Work>,
}

/// Fetches what lies beside the page as soon as it is wanted.
pub(super) fn keep(page: Page) {
    Effect::new(move |_| {
        if page.user_data.missing.with(|missing| *missing == Some(Missing::Mnist)) {
            page.fetch_mnist();
        }
    });
}

impl UserData {
    /// Takes note of what the present experiment cannot begin without. What went wrong before is over once it can.
    pub(super) fn note(self, missing: Option<Missing>) {
        if missing.is_none() && self.work.with_untracked(|work| !matches!(work, Work::UnderWay { .. })) {
            self.work.set(Work::None);
        }
        self.missing.set(missing);
    }
}

impl Page {
    /// Takes a content that the reader has given: begins with it, or asks if the link names another.
    fn take_in(self, name: &str, content: Content) {
        let file = File::of(name, content.bytes());
        let format = content.format();
        content_store::put(content);
        let wanted = self.user_data.missing.get_untracked();
        match wanted {
            Some(Missing::File(wanted)) if !wanted.is_same_as(&file) => self.user_data.work.set(Work::Other(file)),
            Some(Missing::File(wanted)) => self.learn_from(format, wanted),
            _ => self.learn_from(format, file),
        }
    }

    /// Makes a file on the shelf what is learnt from.
    fn learn_from(self, format: Format, file: File) {
        let experiment = self.experiment.get_untracked();
        let data = match format {
            Format::Images => Data::Images(ImageFile { file: Some(file) }),
            Format::Table => Data::Table(learning(experiment.data, file)),
        };
        self.user_data.work.set(Work::None);
        // It may be the same experiment as before, which can begin only now.
        self.experiment.set(Experiment { data, ..experiment });
    }
}

/// How a table is learnt from after it has been chosen. What was chosen of the columns of another means nothing here.
fn learning(before: Data, file: File) -> Learning {
    let before = if let Data::Table(learning) = before { learning } else { Learning::of(None) };
    let same = before.file.as_ref().is_none_or(|before| before.is_same_as(&file));
    Learning { label: if same { before.label } else { 0 }, file: Some(file), scaling: before.scaling }
}
