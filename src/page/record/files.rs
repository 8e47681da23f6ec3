//! Runs and predictions as files. They are made here; nothing leaves the page.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Blob;

use crate::experiment::Key;
use crate::page::export::{SaveFile, Take, text};
use crate::page::state::Page;
use crate::record::{Predictions, Run, history_csv, predictions_csv, write};

/// A kind of file.
#[derive(Clone, Copy)]
enum Kind {
    Csv,
    Json,
}

impl Kind {
    fn label(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Json => "JSON",
        }
    }

    fn file(self, contents: &str) -> Option<Blob> {
        match self {
            Self::Csv => text(contents, "text/csv;charset=utf-8"),
            Self::Json => text(contents, "application/json"),
        }
    }

    /// A run: its history, or all of it.
    fn run(self, run: &Run) -> Option<Blob> {
        match self {
            Self::Csv => self.file(&history_csv(&run.arms)),
            Self::Json => self.file(&write(run)),
        }
    }

    fn predictions(self, arms: &[Predictions]) -> Option<Blob> {
        match self {
            Self::Csv => self.file(&predictions_csv(arms)),
            Self::Json => self.file(&write(&arms)),
        }
    }

    fn name(self, what: &str) -> String {
        format!("{what}.{}", self.label().to_lowercase())
    }
}

/// The present run as files, as long as it rests.
#[component]
pub(super) fn PresentFiles() -> impl IntoView {
    let page = expect_context::<Page>();
    let rests = Memo::new(move |_| page.keeper.standing().is_some());
    let data = move || page.setup.value(Key::Data).get().unwrap_or_default();
    let run = move |kind: Kind| {
        let make = move |take: Take| take(page.keeper.recorded().and_then(|run| kind.run(&run)));
        view! { <SaveFile label=kind.label() what="the present run" name=move || kind.name(&format!("run-{}", data())) make/> }
    };
    let predictions = move |kind: Kind| {
        let make = move |take: Take| {
            page.training.ask_predictions(Box::new(move |arms| take(arms.and_then(|arms| kind.predictions(&arms)))));
        };
        let name = move || kind.name(&format!("predictions-{}", data()));
        view! { <SaveFile label=kind.label() what="predictions of the present run" name make/> }
    };
    view! {
        <details class="home">
            <summary>"Save the present run"</summary>
            <Show when=move || rests.get() fallback=|| view! { <p class="note">"Once it rests, after an epoch at least."</p> }>
                <ul class="files">
                    <li><span>"Every measure of every epoch"</span>{run(Kind::Csv)}{run(Kind::Json)}</li>
                    <li><span>"Predictions on the test set"</span>{predictions(Kind::Csv)}{predictions(Kind::Json)}</li>
                </ul>
                <p class="note">"The JSON of a run holds its link, fingerprints and measures: " <code>"rescu twins --from FILE"</code>
                    " runs it again and says whether it is the same, bit for bit. Nothing leaves this page."</p>
            </Show>
        </details>
    }
}

/// A kept run as files.
#[component]
pub(super) fn KeptFiles(id: u64, #[prop(into)] called: String) -> impl IntoView {
    let page = expect_context::<Page>();
    let save = |kind: Kind| {
        let make = move |take: Take| {
            spawn_local(async move { take(page.keeper.store.run(id).await.and_then(|run| kind.run(&run))) });
        };
        view! { <SaveFile label=kind.label() what=called.clone() name=move || kind.name(&format!("run-{id}")) make/> }
    };
    view! { {save(Kind::Csv)}{save(Kind::Json)} }
}
