//! What a first visit is met by.

use leptos::prelude::*;

use super::Teacher;
use crate::lesson::{Lesson, Step, Topic};
use crate::page::parts::{Fetched, Part};
use crate::page::preferences;
use crate::words::further;

/// What says in the reader's browser that the card was closed.
const CLOSED: &str = "welcome-closed";

/// Whether the card is to be seen.
#[derive(Clone, Copy)]
struct Shown(RwSignal<bool>);

/// A card for who has not closed it before.
#[component]
pub(in crate::page) fn Welcome() -> impl IntoView {
    let shown = RwSignal::new(preferences::read(CLOSED).is_none());
    provide_context(Shown(shown));
    view! { <Show when=move || shown.get()><Fetched part=Part::Welcome until=|| ().into_any()/></Show> }
}

/// The card.
#[component]
pub(in crate::page) fn WelcomeCard() -> impl IntoView {
    let (Shown(shown), teacher) = (expect_context(), Teacher::of_page());
    let close = move || {
        preferences::write(CLOSED, "yes");
        shown.set(false);
    };
    let start = move |_| {
        teacher.set_up(Lesson::on(Topic::Twins), Step::Question);
        close();
    };
    view! {
        <aside class="card welcome" id="welcome" aria-label=further().lessons_new_here()>
            <p><b>{further().lessons_new_here()}</b>" "<span>{further().lessons_new_here_text()}</span></p>
            <button id="welcome-start" on:click=start>{further().lessons_new_here_start()}</button>
            <button class="quiet" id="welcome-close" on:click=move |_| close()>{further().lessons_new_here_close()}</button>
        </aside>
    }
}
