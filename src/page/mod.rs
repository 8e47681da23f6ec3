//! The page: one state, trainers in workers, and components that show what is.
#![allow(unreachable_pub, reason = "components expand to public items")]

mod address;
mod arms;
mod canvas;
mod changes;
mod clipboard;
mod controls;
mod crosshair;
mod curves;
mod database;
mod dialog;
mod embed;
mod export;
mod field;
mod help;
mod keys;
mod labs;
mod language;
mod lessons;
mod live_view;
mod new_version;
mod parts;
mod picking;
mod picture;
mod pool;
mod preferences;
mod present;
mod printing;
mod probe;
mod reactive;
mod record;
mod scenes;
mod scrubber;
mod session;
mod share;
mod shelf;
mod slow_run;
mod speed;
mod state;
mod table;
mod teaching;
mod terms;
mod theme;
mod timing;
mod trace;
mod tradeoff;
mod transport;
mod turns;
mod twins;
mod user_data;
mod visibility;
mod worker;

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use crate::activation::Family;
use crate::experiment::{Arm, Expected, Notice, Problem};
use crate::view::{Lab, Language, link};
use crate::words::{self, words};
use dialog::Dialog;
use embed::Embedded;
use labs::{OpenLab, Tabs};
use lessons::{Lessons, ListOpen, OpenLesson, ReaderDeeds, Welcome};
use live_view::LiveView;
use parts::{Background, Fetched, Part, Parts};
use present::{EndPresentation, Presenter};
use reactive::memo;
use scenes::Scenes;
use session::{Training, TrainingContexts};
use slow_run::SlowRun;
use state::{
    ActivationCosts, ArmRuns, Costs, ExperimentSetup, Inspection, Notices, Playback, SettingsUndo, Shortcuts, own_page_states,
};
use teaching::Teaching;
use terms::{TermButton, Terms};
use theme::{Theme, ThemeButton};
use transport::Transport;
use turns::{InTurn, Turns};
use twins::{DifferenceScale, Subtitle};
use user_data::UserData;

/// Puts the page into the document.
pub fn mount() {
    console_error_panic_hook::set_once();
    let language = language::of_link(&address::fragment());
    if language.is_english() {
        // To read the words takes long enough to be a task of its own.
        let _ = words();
        set_timeout(mount_unseen, Duration::ZERO);
    } else {
        // Leptos has no executor before it mounts something.
        spawn_local(async move {
            language::speak(&language).await;
            mount_unseen();
        });
    }
}

/// The id of what holds the page.
const PAGE: &str = "page";

/// Mounts the page beside what `index.html` shows before the program has come, which stays until the first view is whole.
fn mount_unseen() {
    let page = document().create_element("div").ok().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    // A document in which no element can be made has no reader either.
    let Some(page) = page else { return };
    page.set_id(PAGE);
    page.set_hidden(true);
    if document().body().is_some_and(|body| body.append_child(&page).is_ok()) {
        mount_to(page, App).forget();
    }
}

/// Shows the page in the place of its first frame, unless that says that a piece of the page could not be made (`assets/boot.js`).
fn show() {
    let by_id = |id: &str| document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let first_frame = by_id("shell");
    if first_frame.as_ref().is_some_and(|shell| shell.get_attribute("data-state").as_deref() == Some("failed")) {
        return;
    }
    if let Some(page) = by_id(PAGE) {
        page.set_hidden(false);
    }
    if let Some(first_frame) = first_frame {
        first_frame.remove();
    }
}

#[component]
fn App() -> impl IntoView {
    let dialogs = Dialogs::new();
    own_page_states();
    provide_context(dialogs);
    let came_unlinked = !address::brought_by_link();
    provide_context(Theme::new());
    let training = open(&address::fragment());
    let turns = Turns::new();
    let parts = Parts::new(turns);
    provide_context(turns);
    provide_context(parts);
    // What is not seen first waits for what is, and so do the trainers.
    turns.at_end(move || {
        show();
        turns.wait(move || training.begin());
        turns.wait(move || parts.release());
    });
    let presenter = Presenter::of(expect_context());
    teaching::hide(expect_context());
    keys::listen(dialogs, presenter);
    view! {
        <EndPresentation presenter/>
        <InTurn><AddressKeeper/></InTurn>
        <InTurn><Head dialogs/></InTurn>
        <InTurn><Transport/></InTurn>
        <NoticeList/>
        <SlowRun/>
        <OpenLesson/>
        <main><OpenLab/></main>
        <Embedded/>
        <Background part=Part::RunKeeping/>
        <Background part=Part::Dialogs/>
        <Background part=Part::NewVersion/>
        <DataFetcher/>
        <Show when=move || came_unlinked><Welcome/></Show>
        <InTurn>
            <Announcer/>
            <Dialog name="help" title=words().help_title() open=dialogs.help><Fetched part=Part::HelpText/></Dialog>
            <Dialog name="share" title=words().share_title() open=dialogs.share><Fetched part=Part::ShareText/></Dialog>
        </InTurn>
    }
}

/// Which of the page's dialogs are open.
#[derive(Clone, Copy)]
struct Dialogs {
    help: RwSignal<bool>,
    share: RwSignal<bool>,
    /// That of the paragraph of a term.
    term: RwSignal<bool>,
    /// The panel for teachers.
    teachers: RwSignal<bool>,
    /// The worksheet, which is in the place of the page.
    worksheet: RwSignal<bool>,
}

impl Dialogs {
    fn new() -> Self {
        let [help, share, term, teachers, worksheet] = [false; 5].map(RwSignal::new);
        Self { help, share, term, teachers, worksheet }
    }

    fn all(self) -> [RwSignal<bool>; 5] {
        [self.help, self.share, self.term, self.teachers, self.worksheet]
    }

    /// Whether any is.
    fn any(self) -> bool {
        self.all().iter().any(RwSignal::get_untracked)
    }

    /// Opens one in the place of the others.
    fn open_alone(self, dialog: RwSignal<bool>) {
        self.all().iter().for_each(|open| open.set(false));
        dialog.set(true);
    }
}

/// Those that the first view does not need.
#[component]
fn LaterDialogs() -> impl IntoView {
    view! { <Terms/><Teaching/> }
}

/// What is above all labs.
#[component]
fn Head(dialogs: Dialogs) -> impl IntoView {
    view! {
        <SkipToMaps/>
        <header class="top">
            <h1 data-verbatim="" aria-label="RESCU Explorer"><TermButton term=words::id(&Family::Rescu) text="RESCU"/>" "<span>"Explorer"</span></h1>
            <Tabs/>
            <Subtitle/>
            <Lessons/>
            <div class="tools"><Scenes/><button class="quiet" id="share" on:click=move |_| dialogs.share.set(true)>{words().share()}</button><ThemeButton/>
                <button class="quiet icon" id="help" aria-label=words().help() title=words().help() on:click=move |_| dialogs.help.set(true)>"?"</button>
            </div>
        </header>
    }
}

/// Makes the contexts of what a link describes and provides them. The run has not begun.
fn open(fragment: &str) -> Training {
    let (experiment, mut view, mut notices) = link::read(fragment);
    if view.language.tag() != words::spoken() {
        let unknown = std::mem::take(&mut view.language).to_string();
        let problem = Problem::Unreadable { value: unknown, expected: Expected::one_of([words::spoken()]) };
        notices.push(Notice { key: Language::KEY.to_owned(), problem });
    }
    let user_data = UserData::default();
    let setup = ExperimentSetup::new(experiment, user_data.revision);
    let (playback, runs, inspection) = (Playback::new(), ArmRuns::new(), Inspection::new());
    let (view, costs) = (LiveView::new(view), ActivationCosts(RwSignal::new(Costs::Unknown)));
    let training = Training::new(TrainingContexts { setup, playback, runs, inspection, view, user_data, costs });
    provide_context(setup);
    provide_context(SettingsUndo::of(setup));
    provide_context(playback);
    provide_context(runs);
    provide_context(DifferenceScale::new(setup, runs));
    provide_context(inspection);
    provide_context(view);
    provide_context(user_data);
    provide_context(costs);
    provide_context(training);
    provide_context(Notices(RwSignal::new(notices)));
    provide_context(Shortcuts(RwSignal::new(true)));
    provide_context(ReaderDeeds::new());
    provide_context(ListOpen(RwSignal::new(false)));
    runs.keep_readings(playback);
    training.restart_on_change();
    training.remember_what_went_well();
    training
}

/// Keeps the address of the page that of what it shows. It shows nothing.
#[component]
fn AddressKeeper() -> impl IntoView {
    address::keep(expect_context(), expect_context());
}

/// Leads past the head of the page and the settings, for whoever goes by keyboard. It is no link, since the address is the experiment's.
#[component]
fn SkipToMaps() -> impl IntoView {
    let view = expect_context::<LiveView>();
    let in_twins = memo(move || view.lab.get() == Lab::Twins);
    view! {
        <Show when=move || in_twins.get()>
            <button class="skip" id="skip" on:click=move |_| twins::focus_pictures()>{words().skip_to_maps()}</button>
        </Show>
    }
}

/// What was wrong with the link that was opened.
#[component]
fn NoticeList() -> impl IntoView {
    let Notices(notices) = expect_context();
    view! {
        <Show when=move || notices.with(|notices| !notices.is_empty())>
            <div class="notices" id="notices" role="alert">
                <div><b>{words().notices()}</b><Fetched part=Part::Notices/></div>
                <button on:click=move |_| notices.set(Vec::new())>{words().notices_dismiss()}</button>
            </div>
        </Show>
    }
}

/// A line for each notice.
#[component]
fn NoticeLines() -> impl IntoView {
    let Notices(notices) = expect_context();
    let lines = move || notices.get().into_iter().map(|notice| view! { <li>{words::notice(&notice)}</li> }).collect_view();
    view! { <ul>{lines}</ul> }
}

/// Fetches data from beside the page that the experiment cannot begin without.
#[component]
fn DataFetcher() -> impl IntoView {
    let missing = expect_context::<UserData>().missing;
    view! { <Show when=move || missing.with(Option::is_some)><Background part=Part::FetchMissing/></Show> }
}

/// Says to screen readers how a run has ended.
#[component]
fn Announcer() -> impl IntoView {
    let (setup, playback, runs) =
        (expect_context::<ExperimentSetup>(), expect_context::<Playback>(), expect_context::<ArmRuns>());
    let of_arm = move |arm: Arm| {
        runs.arm(arm).frame.with(|frame| {
            let frame = frame.as_ref().filter(|frame| frame.finished)?;
            Some((arm, frame.picture.now.disagreement.map(|apart| apart.absolute)))
        })
    };
    let ended = move || setup.arms().into_iter().filter_map(of_arm).collect::<Vec<_>>();
    let text = memo(move || if playback.playing.get() { String::new() } else { words::ending(&ended()) });
    view! { <p class="unseen" role="status" aria-live="polite">{text}</p> }
}
