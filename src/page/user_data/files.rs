//! Reading files that were chosen or dropped.

use js_sys::{Promise, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File as Given, FileList};

use super::{UserData, Work};
use crate::data::supplied::{Content, ContentError, Format, Images, LARGEST_TABLE, TableError, gzip};
use crate::page::state::ExperimentSetup;
use crate::words::{self, further};

/// Bytes that are read at most; the full MNIST has 12 MB packed and 55 MB unpacked.
fn largest(format: Format) -> f64 {
    match format {
        Format::Images => 120e6,
        Format::Table => LARGEST_TABLE as f64,
    }
}

impl UserData {
    /// Reads what was chosen or dropped, step by step, so that the page shows how far it is.
    pub(super) fn read(self, setup: ExperimentSetup, format: Format, list: &FileList) {
        let files: Vec<Given> = (0..list.length()).filter_map(|index| list.get(index)).collect();
        if files.is_empty() {
            return;
        }
        spawn_local(async move {
            if let Err(why) = self.read_all(setup, format, &files).await {
                self.work.set(Work::Failed(why));
            }
        });
    }

    /// Reads a table that was pasted.
    pub(super) fn read_text(self, setup: ExperimentSetup, text: String) {
        match content(Format::Table, &[("pasted".to_owned(), text.into_bytes())]) {
            Ok((name, content)) => self.take_in(setup, &name, content),
            Err(why) => self.work.set(Work::Failed(unusable(&why))),
        }
    }

    async fn read_all(self, setup: ExperimentSetup, format: Format, files: &[Given]) -> Result<(), String> {
        let size: f64 = files.iter().map(|file| file.size()).sum();
        if size > largest(format) {
            let [size, most] = [size, largest(format)].map(|bytes| bytes / 1e6);
            return Err(further().data_too_large(format!("{size:.1}"), format!("{most:.0}")));
        }
        let mut read = Vec::new();
        for (index, file) in files.iter().enumerate() {
            let share = index as f64 / (files.len() + 1) as f64;
            self.report(further().data_reading(file.name()), share).await;
            read.push((file.name(), bytes(file).await?));
        }
        self.report(further().data_checking(), 1.0 - 1.0 / (files.len() + 1) as f64).await;
        let (name, content) = content(format, &read).map_err(|why| unusable(&why))?;
        self.take_in(setup, &name, content);
        Ok(())
    }

    /// Shows how far it is.
    async fn report(self, what: String, share: f64) {
        self.work.set(Work::UnderWay { what, share: Some(share) });
        let drawn = Promise::new(&mut |resolve, _| {
            let _ = window().set_timeout_with_callback(&resolve);
        });
        // The promise is kept by a timer, which cannot fail.
        let _ = JsFuture::from(drawn).await;
    }
}

/// The bytes of a file, unpacked if it is packed.
async fn bytes(file: &Given) -> Result<Vec<u8>, String> {
    let unreadable = |_: JsValue| further().data_unreadable(file.name());
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(unreadable)?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    match gzip::unpacked(&bytes) {
        Some(unpacked) => Ok(unpacked.into_owned()),
        None => Err(further().data_damaged(file.name())),
    }
}

fn unusable(why: &ContentError) -> String {
    further().data_unusable(words::content_error(why))
}

/// What files hold together, and a name for it.
fn content(format: Format, files: &[(String, Vec<u8>)]) -> Result<(String, Content), ContentError> {
    let (name, bytes) = match format {
        Format::Images => Images::join(files)?,
        Format::Table => match files {
            [file] => file.clone(),
            files => return Err(TableError::Several { found: files.len() }.into()),
        },
    };
    Ok((name, Content::read(format, bytes)?))
}
