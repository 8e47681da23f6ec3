//! Light and dark, and the colours that canvases draw with.

use leptos::prelude::*;
use plotters::style::RGBColor;
use wasm_bindgen::prelude::*;

use crate::experiment::Arm;

const STORED: &str = "theme";

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

    fn label(self) -> &'static str {
        match self {
            Self::System => "Theme: as the system",
            Self::Light => "Theme: light",
            Self::Dark => "Theme: dark",
        }
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
}

/// Colours for canvases; the style sheet holds the same for everything else.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Palette {
    pub(super) ink: RGBColor,
    pub(super) muted: RGBColor,
    pub(super) grid: RGBColor,
    pub(super) background: RGBColor,
    pub(super) arms: [RGBColor; 2],
}

impl Palette {
    const LIGHT: Self = Self {
        ink: RGBColor(0x1c, 0x21, 0x2b),
        muted: RGBColor(0x5c, 0x66, 0x75),
        grid: RGBColor(0xe6, 0xe9, 0xee),
        background: RGBColor(0xff, 0xff, 0xff),
        arms: [RGBColor(0xc2, 0x25, 0x5c), RGBColor(0x0b, 0x72, 0x85)],
    };
    const DARK: Self = Self {
        ink: RGBColor(0xe8, 0xea, 0xed),
        muted: RGBColor(0x9a, 0xa4, 0xb2),
        grid: RGBColor(0x2b, 0x31, 0x3c),
        background: RGBColor(0x1b, 0x1f, 0x28),
        arms: [RGBColor(0xff, 0x8f, 0xb3), RGBColor(0x5f, 0xd4, 0xe6)],
    };

    pub(super) fn arm(&self, arm: Arm) -> RGBColor {
        self.arms[arm as usize]
    }
}

impl Theme {
    /// The theme the reader chose before, followed as the system or the reader changes it.
    pub(super) fn new() -> Self {
        let stored = storage().and_then(|storage| storage.get_item(STORED).ok().flatten());
        let choice = Choice::ALL.into_iter().find(|choice| Some(choice.name()) == stored.as_deref()).unwrap_or(Choice::System);
        let theme = Self {
            choice: RwSignal::new(choice),
            system_is_dark: RwSignal::new(matches_media("(prefers-color-scheme: dark)")),
        };
        theme.follow_system();
        Effect::new(move || {
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("data-theme", theme.choice.get().name());
            }
        });
        theme
    }

    pub(super) fn palette(self) -> Palette {
        let dark = match self.choice.get() {
            Choice::System => self.system_is_dark.get(),
            Choice::Light => false,
            Choice::Dark => true,
        };
        if dark { Palette::DARK } else { Palette::LIGHT }
    }

    fn follow_system(self) {
        let Ok(Some(query)) = window().match_media("(prefers-color-scheme: dark)") else { return };
        let query_now = query.clone();
        let changed = Closure::<dyn Fn()>::new(move || {
            let _ = self.system_is_dark.try_set(query_now.matches());
        });
        query.set_onchange(Some(changed.as_ref().unchecked_ref()));
        // The page has one theme for as long as it is open.
        changed.forget();
    }

    fn turn(self) {
        self.choice.update(|choice| *choice = choice.next());
        if let Some(storage) = storage() {
            // A browser that stores nothing only forgets the choice.
            let _ = storage.set_item(STORED, self.choice.get_untracked().name());
        }
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

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
