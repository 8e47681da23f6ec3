//! The three seeds, each with a dice.

use leptos::prelude::*;

use super::KeyControl;
use crate::experiment::Key;
use crate::page::state::ExperimentSetup;
use crate::words::{self, further};

/// Each seed draws anew at the throw of its own dice only.
pub(in crate::page) const SEEDS: [Key; 3] = [Key::DataSeed, Key::InitSeed, Key::OrderSeed];

#[component]
pub(super) fn Seeds() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let seed = move |key: Key| {
        let label = further().seeds_draw(words::label(&key));
        let id = format!("dice-{}", key.name().replace('.', "-"));
        view! {
            <div class="seed">
                <KeyControl key/>
                <button class="icon" id=id aria-label=label.clone() title=label on:click=move |_| setup.draw_seeds(&[key])>
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                        <rect x="3" y="3" width="14" height="14" rx="3"/>
                        <circle class="filled" cx="7" cy="7" r="1.3"/><circle class="filled" cx="13" cy="13" r="1.3"/>
                        <circle class="filled" cx="10" cy="10" r="1.3"/>
                    </svg>
                </button>
            </div>
        }
    };
    view! {
        {SEEDS.map(seed).collect_view()}
        <p class="note">{further().seeds_note()}</p>
    }
}
