//! Parts of the page that are fetched when they are first wanted. A release has each in a file of its own (`xtask/src/parts.rs`); any
//! other build has them in one with the rest.
// What splits the program writes the functions that load its parts, which are foreign to the compiler.
#![allow(unsafe_code, reason = "the macro wasm_split declares foreign functions; what it writes is its own")]

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::SplitLoaderError;
use web_sys::{Element, Event};

use super::controls::{Controls, RemarkText, UnusualSettings};
use super::curves::CurvesLab;
use super::embed::EmbeddedPage;
use super::help::HelpText;
use super::lessons::{LessonCard, LessonList, WelcomeCard};
use super::new_version::NewVersion;
use super::record::RunKeeping;
use super::scenes::SceneList;
use super::share::ShareText;
use super::table::TableRows;
use super::tradeoff::TradeoffLab;
use super::turns::Turns;
use super::twins::{
    AllDisputedImages, AllDisputedRows, ChartFormats, ChartSound, CloserLook, Fits, MapFormats, MapsInWords, NextSteps,
    PlacedEditor, RefusalText,
};
use super::user_data::{FetchMissing, WantedFiles};
use super::{LaterDialogs, NoticeLines};
use crate::words::words;

/// Makes what a part shows, in the contexts of where it is shown.
type Content = fn() -> AnyView;

/// Makes the enum of parts, and for each the function that fetches it. Parts of one file come together.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident in $file:ident: $function:ident => $component:ident,)+) => {
        /// A part of the page.
        #[derive(Clone, Copy)]
        pub(super) enum Part {
            $($(#[$doc])* $part,)+
        }

        impl Part {
            const ALL: &[Self] = &[$(Self::$part),+];

            async fn fetch(self) -> Result<Content, SplitLoaderError> {
                match self {
                    $(Self::$part => $function().await,)+
                }
            }
        }

        $(
            #[cfg(split)]
            #[wasm_split_helpers::wasm_split($file, fallible)]
            fn $function() -> Result<Content, SplitLoaderError> {
                Ok(|| view! { <$component/> }.into_any())
            }

            #[cfg(not(split))]
            async fn $function() -> Result<Content, SplitLoaderError> {
                Ok(|| view! { <$component/> }.into_any())
            }
        )+
    };
}

parts! {
    /// The Curves lab.
    Curves in curves: curves_lab => CurvesLab,
    /// The Trade-off lab.
    Tradeoff in tradeoff: tradeoff_lab => TradeoffLab,
    /// What of the Twins lab is below its first view.
    CloserLook in later: closer_look => CloserLook,
    /// What can be done next with the run.
    NextSteps in later: next_steps => NextSteps,
    /// The controls of all settings.
    Settings in later: settings => Controls,
    /// Which settings are not the usual ones.
    UnusualSettings in later: unusual_settings => UnusualSettings,
    /// What keeps runs. It shows nothing.
    RunKeeping in later: run_keeping => RunKeeping,
    /// What has the page work without a network, and tells of a newer version.
    NewVersion in later: new_version => NewVersion,
    /// The scenes on the shelf.
    SceneList in later: scene_list => SceneList,
    /// The lesson that is open.
    Lesson in later: lesson => LessonCard,
    /// The lessons in their list.
    LessonList in later: lesson_list => LessonList,
    /// What a first visit is met by.
    Welcome in later: welcome => WelcomeCard,
    /// What the help says.
    HelpText in later: help_text => HelpText,
    /// What explains terms, the panel for teachers and the worksheet. It shows nothing before one is opened.
    Dialogs in later: dialogs => LaterDialogs,
    /// The ways to pass on what is shown.
    ShareText in later: share_text => ShareText,
    /// What the page in a frame has instead of what is around the labs, and its talk with the page around the frame.
    EmbeddedPage in later: embedded_page => EmbeddedPage,
    /// What was wrong with the link.
    Notices in later: notices => NoticeLines,
    /// Why a trainer refuses an experiment.
    Refusal in later: refusal => RefusalText,
    /// What was wrong with what was typed.
    RemarkText in later: remark_text => RemarkText,
    /// What the maps show, in words.
    MapsInWords in later: maps_in_words => MapsInWords,
    /// The difference chart, to be heard.
    ChartSound in later: chart_sound => ChartSound,
    /// A chart as a table of numbers.
    TableRows in later: table_rows => TableRows,
    /// A chart as files.
    ChartFiles in later: chart_files => ChartFormats,
    /// The maps as files.
    MapFiles in later: map_files => MapFormats,
    /// What fetches data from beside the page. It shows nothing.
    FetchMissing in other_data: fetch_missing => FetchMissing,
    /// Where the reader's files are taken that the experiment cannot begin without.
    Picker in other_data: picker => WantedFiles,
    /// Where the reader places points.
    PlacedPoints in other_data: placed_points => PlacedEditor,
    /// The pictures of all arms, where a value is learnt.
    Fits in other_data: fits => Fits,
    /// The same, where images are learnt.
    DisputedImages in other_data: disputed_images => AllDisputedImages,
    /// The same, where rows of a table are learnt.
    DisputedRows in other_data: disputed_rows => AllDisputedRows,
}

/// Speaks another language, which takes a check of its words against all that the page says; no reader of English needs that. Says
/// whether it is spoken now.
#[cfg(split)]
#[wasm_split_helpers::wasm_split(language, fallible)]
pub(super) fn speak(tag: String, text: Vec<u8>) -> Result<bool, SplitLoaderError> {
    Ok(crate::words::speak(&tag, &text).is_ok())
}

/// The same, where the page is one file.
#[cfg(not(split))]
#[expect(clippy::unused_async, reason = "it is waited for as in a page of several files")]
pub(super) async fn speak(tag: String, text: Vec<u8>) -> Result<bool, SplitLoaderError> {
    Ok(crate::words::speak(&tag, &text).is_ok())
}

/// How far a part has come.
#[derive(Clone, Copy)]
enum Arrival {
    /// Nobody has asked for it.
    Unasked,
    OnItsWay,
    Here(Content),
    /// It could not be fetched; the console says why.
    Lost,
}

/// How far each part has come. A part that has come stays.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    turns: Turns,
    arrivals: StoredValue<Vec<RwSignal<Arrival>>>,
    /// Those that are wanted before any is fetched; absent from then on.
    held: StoredValue<Option<Vec<Part>>>,
}

impl Parts {
    /// None is fetched before [`Self::release`].
    pub(super) fn new(turns: Turns) -> Self {
        Self {
            turns,
            arrivals: StoredValue::new(Part::ALL.iter().map(|_| RwSignal::new(Arrival::Unasked)).collect()),
            held: StoredValue::new(Some(Vec::new())),
        }
    }

    fn arrival(self, part: Part) -> RwSignal<Arrival> {
        self.arrivals.with_value(|arrivals| arrivals[part as usize])
    }

    /// Fetches what is wanted, from now on at once.
    pub(super) fn release(self) {
        let held = self.held.try_update_value(Option::take).flatten().unwrap_or_default();
        for part in held {
            self.want(part);
        }
    }

    /// Fetches a part, unless it is here or on its way. Once it has come, so will others that were lost with it.
    fn want(self, part: Part) {
        let is_held = |held: &mut Option<Vec<Part>>| held.as_mut().map(|held| held.push(part)).is_some();
        let arrival = self.arrival(part);
        if matches!(arrival.get_untracked(), Arrival::Here(_) | Arrival::OnItsWay)
            || self.held.try_update_value(is_held) == Some(true)
        {
            return;
        }
        arrival.set(Arrival::OnItsWay);
        spawn_local(async move {
            let content = part.fetch().await.ok();
            self.turns.wait(move || arrival.set(content.map_or(Arrival::Lost, Arrival::Here)));
            if content.is_some() {
                self.want_what_was_lost();
            }
        });
    }

    fn want_what_was_lost(self) {
        let is_lost = |part: &&Part| matches!(self.arrival(**part).get_untracked(), Arrival::Lost);
        Part::ALL.iter().filter(is_lost).for_each(|part| self.want(*part));
    }
}

/// The content of a part, fetched now unless it is here. Where it cannot be, that is said, and it can be asked for again.
#[component]
pub(super) fn Fetched(
    part: Part,
    /// What is in its place while it is on its way.
    #[prop(into, default = ViewFn::from(coming))]
    until: ViewFn,
) -> impl IntoView {
    let parts = expect_context::<Parts>();
    parts.want(part);
    let arrival = parts.arrival(part);
    move || match arrival.get() {
        Arrival::Unasked | Arrival::OnItsWay => until.run(),
        Arrival::Here(content) => content(),
        Arrival::Lost => view! {
            <p class="trouble part" role="alert">{words().part_lost()}
                <button on:click=move |_| parts.want(part)>{words().part_again()}</button>
            </p>
        }
        .into_any(),
    }
}

fn coming() -> AnyView {
    view! { <p class="note part" role="status">{words().part_coming()}</p> }.into_any()
}

/// A part that shows nothing, or only what nobody waits for, at work as long as this is on the page.
#[component]
pub(super) fn Background(part: Part) -> impl IntoView {
    let parts = expect_context::<Parts>();
    parts.want(part);
    let arrival = parts.arrival(part);
    move || if let Arrival::Here(content) = arrival.get() { Some(content()) } else { None }
}

/// Something that unfolds, whose content is a part, made when it is unfolded.
#[component]
pub(super) fn Unfolding(
    /// What the whole is for the style sheets.
    class: &'static str,
    summary: String,
    part: Part,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = move |event: Event| open.set(event_target::<Element>(&event).has_attribute("open"));
    view! {
        <details class=class on:toggle=toggle>
            <summary>{summary}</summary>
            <Show when=move || open.get()><Fetched part/></Show>
        </details>
    }
}
