//! Runs and predictions as files. They are made here; nothing leaves the page.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Blob;

use super::{RunKeeper, RunStore};
use crate::experiment::Key;
use crate::page::export::{SaveFile, Take, text};
use crate::page::reactive::memo;
use crate::page::session::Training;
use crate::page::state::ExperimentSetup;
use crate::record::{Predictions, Run, history_csv, predictions_csv, write};
use crate::words::{further, words};

/// A kind of file.
#[derive(Clone, Copy)]
enum Kind {
    Csv,
    Json,
}

impl Kind {
    fn label(self) -> String {
        match self {
            Self::Csv => words().save_csv(),
            Self::Json => words().save_json(),
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
        let ending = match self {
            Self::Csv => "csv",
            Self::Json => "json",
        };
        format!("{what}.{ending}")
    }
}

/// The present run as files, as long as it rests.
#[component]
pub(super) fn PresentFiles() -> impl IntoView {
    let (setup, training, keeper) =
        (expect_context::<ExperimentSetup>(), expect_context::<Training>(), expect_context::<RunKeeper>());
    let rests = memo(move || keeper.standing().is_some());
    let data = move || setup.experiment.with(|experiment| Key::Data.read(experiment)).unwrap_or_default();
    let run = move |kind: Kind| {
        let make = move |take: Take| take(keeper.recorded().and_then(|run| kind.run(&run)));
        view! { <SaveFile label=kind.label() what=further().run_file() name=move || kind.name(&format!("run-{}", data())) make/> }
    };
    let predictions = move |kind: Kind| {
        let make = move |take: Take| {
            training.ask_predictions(Box::new(move |arms| take(arms.and_then(|arms| kind.predictions(&arms)))));
        };
        let name = move || kind.name(&format!("predictions-{}", data()));
        view! { <SaveFile label=kind.label() what=further().run_file_predictions() name make/> }
    };
    view! {
        <details class="home">
            <summary>{further().run_files()}</summary>
            <Show when=move || rests.get() fallback=|| view! { <p class="note">{further().run_files_when()}</p> }>
                <ul class="files">
                    <li><span>{further().run_files_measures()}</span>{run(Kind::Csv)}{run(Kind::Json)}</li>
                    <li><span>{further().run_files_predictions()}</span>{predictions(Kind::Csv)}{predictions(Kind::Json)}</li>
                </ul>
                <p class="note">{further().run_files_json()} " " <code>"rescu twins --from FILE"</code> " " {further().run_files_again()}</p>
            </Show>
        </details>
    }
}

/// A kept run as files.
#[component]
pub(super) fn KeptFiles(id: u64, #[prop(into)] called: String) -> impl IntoView {
    let store = expect_context::<RunStore>();
    let save = |kind: Kind| {
        let make = move |take: Take| {
            spawn_local(async move { take(store.run(id).await.and_then(|run| kind.run(&run))) });
        };
        view! { <SaveFile label=kind.label() what=called.clone() name=move || kind.name(&format!("run-{id}")) make/> }
    };
    view! { {save(Kind::Csv)}{save(Kind::Json)} }
}
