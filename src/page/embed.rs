//! The page in a frame of another page: what of it is shown, and its talk with the page around it (`docs/embedding.md`).

use std::time::Duration;

use js_sys::JSON;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Url, Window};

use super::address;
use super::live_view::LiveView;
use super::parts::{Background, Part};
use super::reactive::{effect, memo};
use super::record::RunKeeper;
use super::session::Training;
use super::state::{ExperimentSetup, Notices, Playback};
use super::user_data::UserData;
use crate::data::supplied::Missing;
use crate::embedding::{Command, Message};
use crate::experiment::Notice;
use crate::view::{Embed, Lab, View, link};
use crate::words::{self, further};

/// What says on the root of the document, for the style sheets, what of the page is shown; `assets/boot.js` has said it of the link.
const EMBEDS: &str = "data-embed";

/// Between two messages of how the page stands.
const INTERVAL: Duration = Duration::from_millis(250);

/// Shows no more of the page than its link wants, and then talks with the page around it.
#[component]
pub(super) fn Embedded() -> impl IntoView {
    let embed = expect_context::<LiveView>().embed;
    effect(move || {
        let Some(root) = document().document_element() else { return };
        // Neither can fail on an attribute of this name.
        let _ = match embed.get() {
            Embed::Off => root.remove_attribute(EMBEDS),
            shown => root.set_attribute(EMBEDS, shown.name()),
        };
    });
    let is_on = memo(move || embed.get().is_on());
    view! { <Show when=move || is_on.get()><Background part=Part::EmbeddedPage/></Show> }
}

/// The way to all of the page, and the talk with the page around it.
#[component]
pub(super) fn EmbeddedPage() -> impl IntoView {
    let (setup, view) = (expect_context::<ExperimentSetup>(), expect_context::<LiveView>());
    if let Some(host) = Host::find() {
        Talk::with(host).begin();
    }
    let whole = move || address::embedded(setup, view, Embed::Off);
    view! {
        <footer class="whole-page"><a id="whole-page" href=whole target="_blank" rel="noopener">{further().embed_whole_page()}</a></footer>
    }
}

/// The page around the frame.
struct Host {
    window: Window,
    /// Whose page it is. Nobody else is told or heard.
    origin: String,
}

impl Host {
    /// `None` where the page is in no frame, or where it is not told whose page is around it.
    fn find() -> Option<Self> {
        let own = window();
        let around = own.parent().ok().flatten().filter(|around| *around != own)?;
        let origin = Url::new(&document().referrer()).ok()?.origin();
        // This is what a page is called that is nobody's, and no message can be sent to it by that name.
        (origin != "null").then_some(Self { window: around, origin })
    }

    fn tell(&self, message: &Message) {
        if let Ok(message) = JSON::parse(&message.text()) {
            // A browser drops what is for a page that has left the window.
            let _ = self.window.post_message(&message, &self.origin);
        }
    }

    /// What an event asks for, if it is a command of this page.
    fn command(&self, event: &MessageEvent) -> Option<Command> {
        let around: &JsValue = &self.window;
        let is_own = event.origin() == self.origin && event.source().is_some_and(|source| JsValue::from(source) == *around);
        // What is no JSON, such as a circle, is no command.
        let said = is_own.then(|| JSON::stringify(&event.data()).ok()).flatten()?;
        Command::read(&said.as_string()?)
    }
}

/// The talk with the page around the frame; a handle.
#[derive(Clone, Copy)]
struct Talk {
    host: StoredValue<Host, LocalStorage>,
    setup: ExperimentSetup,
    view: LiveView,
    playback: Playback,
    training: Training,
    keeper: RunKeeper,
    notices: RwSignal<Vec<Notice>>,
    missing: RwSignal<Option<Missing>>,
    /// Whether the run is to be played as soon as its data is there.
    is_to_play: RwSignal<bool>,
    /// Whether the host will be told how the page stands once the interval is over.
    is_to_tell: StoredValue<bool>,
    /// Which end of a run was told last: the number of the run, and its steps.
    told: StoredValue<Option<(u32, u32)>>,
}

impl Talk {
    fn with(host: Host) -> Self {
        let Notices(notices) = expect_context();
        Self {
            host: StoredValue::new_local(host),
            setup: expect_context(),
            view: expect_context(),
            playback: expect_context(),
            training: expect_context(),
            keeper: RunKeeper::of_page(),
            notices,
            missing: expect_context::<UserData>().missing,
            is_to_play: RwSignal::new(false),
            is_to_tell: StoredValue::new(false),
            told: StoredValue::new(None),
        }
    }

    /// Listens, and tells what happens.
    fn begin(self) {
        let handle = window_event_listener(leptos::ev::message, move |event| {
            if let Some(command) = self.host.try_with_value(|host| host.command(&event)).flatten() {
                self.obey(command);
            }
        });
        on_cleanup(move || handle.remove());
        self.tell(&Message::Ready { link: untrack(|| self.link()) });
        Effect::watch(move || self.watch(), move |(), _, _| self.tell_soon(), false);
        self.keeper.at_end(move || self.tell_result());
        effect(move || self.play_when_it_can());
    }

    fn obey(self, command: Command) {
        self.is_to_play.set(false);
        match command {
            Command::Open { link } => self.open(&link),
            // The Trade-off lab shows nothing of the run.
            Command::Play => self.is_to_play.set(self.view.lab.get_untracked() != Lab::Tradeoff),
            Command::Pause => self.training.rest(),
            Command::Rewind => self.training.rewind(),
        }
    }

    /// Shows a link, in the language and, unless it says otherwise, with as little of the page as now.
    fn open(self, fragment: &str) {
        let (experiment, shown, remarks) = link::read(fragment);
        let language = self.view.language.get_untracked();
        let embed = if shown.embed.is_on() { shown.embed } else { self.view.embed.get_untracked() };
        self.notices.set(remarks);
        self.view.show(View { language, embed, ..shown });
        self.setup.change_to(experiment);
        // Whoever asks for what is shown already is answered, too.
        self.tell_soon();
    }

    fn play_when_it_can(self) {
        if self.is_to_play.get() && self.missing.with(Option::is_none) {
            self.is_to_play.set(false);
            untrack(|| self.training.play());
        }
    }

    /// What is shown, as a link to all of the page.
    fn link(self) -> String {
        address::fragment_embedded(self.setup, self.view, Embed::Off)
    }

    /// Takes note of whatever the host is told of.
    fn watch(self) {
        self.setup.experiment.track();
        let _ = (self.view.get(), self.training.epoch_shown());
        self.playback.playing.track();
        self.notices.track();
    }

    /// Tells how the page stands when the interval is over.
    fn tell_soon(self) {
        if self.is_to_tell.try_update_value(|is_to_tell| std::mem::replace(is_to_tell, true)) != Some(false) {
            return;
        }
        set_timeout(
            move || {
                // Whoever shows all of the page again tells nothing more.
                if self.is_to_tell.try_update_value(std::mem::take) == Some(true) {
                    untrack(|| self.tell_state());
                }
            },
            INTERVAL,
        );
    }

    fn tell_state(self) {
        self.tell(&Message::State {
            link: self.link(),
            epoch: self.training.epoch_shown(),
            playing: self.playback.playing.get(),
            notices: self.notices.with(|notices| notices.iter().map(words::notice).collect()),
        });
    }

    /// Tells what the run has come to, once.
    fn tell_result(self) {
        let moment = self.keeper.moment();
        let Some(run) = self.keeper.recorded().filter(|_| self.told.get_value() != Some(moment)) else { return };
        self.told.set_value(Some(moment));
        self.tell(&Message::result(self.link(), &run));
    }

    fn tell(self, message: &Message) {
        let _ = self.host.try_with_value(|host| host.tell(message));
    }
}
