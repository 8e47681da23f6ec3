//! What holds, in sentences.

use leptos::prelude::*;

use crate::experiment::{Arm, Source, Sources};
use crate::page::session::renew;
use crate::page::state::{Page, Trouble};
use crate::page::worker::WorkerFailure;
use crate::page::{numbers, words};
use crate::wire::Frame;

/// What is the same and what is not: the sentence over everything.
#[component]
pub(in crate::page) fn Subtitle() -> impl IntoView {
    let page = expect_context::<Page>();
    let differs = Memo::new(move |_| page.experiment.with(|experiment| experiment.differs));
    let replicas = Memo::new(move |_| page.experiment.with(|experiment| experiment.replicas));
    let trained =
        move || if replicas.get() == 2 { "Trained twice.".to_owned() } else { format!("Trained {} times.", replicas.get()) };
    view! {
        <p class="premise">{move || subtitle(differs.get())} " " <b>{trained}</b></p>
    }
}

fn subtitle(differs: Sources) -> String {
    let start = if differs.contains(Source::Initialisation) { "" } else { " Same starting weights." };
    if differs == Sources::NONE {
        return "Same data. Same network. Same starting weights. Same order. Nothing differs.".to_owned();
    }
    let what: Vec<_> = differs.iter().map(words::what_differs).collect();
    format!("Same data. Same network.{start} Only {} differs.", words::list(&what))
}

/// An arm's name and the sentence of what its twins do.
#[component]
pub(super) fn ArmHeadline(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    let view = page.arm(arm);
    let name = Memo::new(move |_| page.experiment.with(|experiment| words::arm(experiment, arm)));
    let sentence = move || view.frame.with(|frame| frame.as_ref().map(sentence).unwrap_or_default());
    let difference = move || {
        view.frame.with(|frame| {
            let apart = frame.as_ref().and_then(|frame| frame.now.disagreement);
            apart.map_or_else(|| "–".to_owned(), |apart| numbers::small(apart.absolute))
        })
    };
    view! {
        <header class="arm" data-arm=arm.letter()>
            <h2><span class="key" aria-hidden="true"></span>{name}</h2>
            <p class="sentence">{sentence}</p>
            <p class="figure" id=format!("difference-{}", arm.letter())><span>"Δ₁ "</span>{difference}</p>
        </header>
        <TroubleNote arm/>
    }
}

/// How good the twins are and on how many answers they differ.
fn sentence(frame: &Frame) -> String {
    let (Some(quality), Some(apart)) = (frame.now.quality, frame.now.disagreement) else {
        return String::new();
    };
    let good = match quality.accuracy {
        Some(accuracy) => format!("{} accurate", numbers::percent(accuracy)),
        None => format!("Off by {} (root mean square)", numbers::small(quality.root_mean_square())),
    };
    let alike = match apart.labels {
        Some(_) if apart.is_none() => "the twins give the same probabilities, to the last bit".to_owned(),
        None if apart.is_none() => "the twins give the same values, to the last bit".to_owned(),
        Some(0.0) => "they give the same label to every test point".to_owned(),
        Some(labels) => format!("they disagree on 1 answer in {:.0}", 1.0 / labels),
        None => format!("the twins’ values are {} from their mean on average", numbers::small(apart.absolute)),
    };
    format!("{good}; {alike}.")
}

/// What is wrong with an arm, and what to do.
#[component]
fn TroubleNote(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    let trouble = page.arm(arm).trouble;
    let note = move || {
        trouble.get().map(|trouble| match trouble {
            Trouble::Worker(WorkerFailure::Stale) => view! {
                <p class="trouble" role="alert">{format!("Arm {} does not train: its trainer is of another version than the page. The browser may have kept an old copy.", arm.letter())}
                    <button on:click=move |_| renew()>"Load both anew"</button>
                </p>
            }
            .into_any(),
            Trouble::Worker(why) => view! {
                <p class="trouble" role="alert">{format!("Arm {} does not train: {why}.", arm.letter())}
                    <button on:click=move |_| page.spawn_worker(arm)>"Start it again"</button>
                </p>
            }
            .into_any(),
            Trouble::Refused(why) => view! { <p class="trouble" role="alert">{format!("This cannot be trained. {why}")}</p> }.into_any(),
        })
    };
    let diverged = move || page.arm(arm).frame.with(|frame| frame.as_ref().and_then(words::divergence));
    let restore = move || {
        page.last_good.get().filter(|good| page.experiment.with(|present| present != good)).map(|good| {
            view! { <button on:click=move |_| page.change_to(good.clone())>"Back to the last settings that went well"</button> }
        })
    };
    view! {
        {note}
        {move || diverged().map(|text| view! { <p class="trouble" role="alert">{text}{restore}</p> })}
    }
}
