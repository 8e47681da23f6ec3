//! Light and dark, and the colours that canvases draw with.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::preferences;
use super::printing::Printing;
use super::reactive::memo;
pub(super) use crate::plot::Palette;
use crate::words::words;

const STORED: &str = "theme";
const DARK: &str = "(prefers-color-scheme: dark)";
/// Where the system chooses the colours, it chooses how light they are, too (`style/forced_colours.css`).
const FORCED: &str = "(forced-colors: active)";

/// What the reader chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// As the system has it.
    System,
    Light,
    Dark,
}

impl Choice {
    const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn label(self) -> String {
        match self {
            Self::System => words().theme_system(),
            Self::Light => words().theme_light(),
            Self::Dark => words().theme_dark(),
        }
    }

    /// Tells the style sheet, which gives elements the same colours.
    fn apply(self) {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-theme", self.name());
        }
    }

    /// The colours that charts have then.
    fn palette(self, system_is_dark: bool) -> Palette {
        let is_dark = match self {
            Self::System => system_is_dark,
            Self::Light => false,
            Self::Dark => true,
        };
        if is_dark { Palette::DARK } else { Palette::LIGHT }
    }

    fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// The theme in force.
#[derive(Clone, Copy)]
pub(super) struct Theme {
    choice: RwSignal<Choice>,
    system_is_dark: RwSignal<bool>,
    palette: Memo<Palette>,
}

impl Theme {
    /// The theme the reader chose before, followed as the system or the reader changes it.
    pub(super) fn new() -> Self {
        let stored = preferences::read(STORED);
        let choice = Choice::ALL.into_iter().find(|choice| Some(choice.name()) == stored.as_deref()).unwrap_or(Choice::System);
        choice.apply();
        let (choice, system_is_dark) = (RwSignal::new(choice), RwSignal::new(matches_media(DARK)));
        let (is_forced, printing) = (matches_media(FORCED), Printing::of_page());
        let palette = memo(move || {
            let choice = match choice.get() {
                // Paper is light.
                _ if printing.get() => Choice::Light,
                _ if is_forced => Choice::System,
                choice => choice,
            };
            choice.palette(system_is_dark.get())
        });
        let theme = Self { choice, system_is_dark, palette };
        theme.follow_system();
        theme
    }

    /// The colours in force; whoever reads them draws anew when they change.
    pub(super) fn palette(self) -> Palette {
        self.palette.get()
    }

    fn follow_system(self) {
        let Ok(Some(query)) = window().match_media(DARK) else { return };
        let query_now = query.clone();
        let changed = Closure::<dyn Fn()>::new(move || {
            let _ = self.system_is_dark.try_set(query_now.matches());
        });
        query.set_onchange(Some(changed.as_ref().unchecked_ref()));
        // The page has one theme for as long as it is open.
        changed.forget();
    }

    fn turn(self) {
        let choice = self.choice.get_untracked().next();
        choice.apply();
        self.choice.set(choice);
        preferences::write(STORED, choice.name());
    }
}

/// The button that goes through the themes.
#[component]
pub(super) fn ThemeButton() -> impl IntoView {
    let theme = expect_context::<Theme>();
    let label = move || theme.choice.get().label();
    view! {
        <button class="quiet icon" id="theme" aria-label=label title=label on:click=move |_| theme.turn()>
            <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7"/><path class="filled" d="M10 3a7 7 0 0 1 0 14z"/></svg>
        </button>
    }
}

/// Whether a media query holds now.
pub(super) fn matches_media(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|query| query.matches())
}

/// Whether there is room for what is folded at first on a narrow window.
pub(super) fn is_roomy() -> bool {
    matches_media("(min-width: 901px)")
}
