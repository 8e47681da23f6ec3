//! What holds, in sentences.

use leptos::context::Provider;
use leptos::prelude::*;

use crate::experiment::Arm;
use crate::measure::ABSOLUTE;
use crate::page::address::begin_again;
use crate::page::curves::{Glyph, HeadlineSlider};
use crate::page::parts::{Fetched, Part};
use crate::page::session::Training;
use crate::page::state::{ArmRuns, ExperimentSetup, Trouble};
use crate::page::terms::TermButton;
use crate::page::worker::WorkerFailure;
use crate::wire::Picture;
use crate::words::{self, percent, small, words};

/// What is the same and what is not: the sentence over everything.
#[component]
pub(in crate::page) fn Subtitle() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let premise = setup.read(words::premise);
    let replicas = setup.read(|experiment| experiment.replicas);
    let trained = move || words().twins_trained(replicas.get());
    view! { <p class="premise" id="premise">{premise} " " <b>{trained}</b></p> }
}

/// An arm's name and the sentence of what its twins do.
#[component]
pub(super) fn ArmHeadline(arm: Arm) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let run = runs.arm(arm);
    let name = setup.read(move |experiment| words::arm(experiment, arm));
    let family =
        setup.read(move |experiment| experiment.activation(arm).map(|of_arm| words::id(&of_arm.family())).unwrap_or_default());
    let sentence = move || run.read_picture(|picture| picture.map(sentence).unwrap_or_default());
    let difference = move || {
        run.read_picture(|picture| {
            let apart = picture.and_then(|picture| picture.now.disagreement);
            apart.map_or_else(|| "–".to_owned(), |apart| words::small(apart.absolute))
        })
    };
    view! {
        <header class="arm" data-arm=arm.letter()>
            <h2><span class="key" aria-hidden="true"></span><TermButton term=family text=name/></h2>
            <Glyph arm/>
            <HeadlineSlider arm/>
            <p class="sentence">{sentence}</p>
            <p class="figure" id=format!("difference-{}", arm.letter())>
                <span><TermButton term=words::id(&ABSOLUTE.measure) text="Δ₁"/>" "</span>{difference}
            </p>
        </header>
        <TroubleNote arm/>
    }
}

/// How good the twins are and on how many answers they differ.
fn sentence(picture: &Picture) -> String {
    let (Some(quality), Some(apart)) = (picture.now.quality, picture.now.disagreement) else {
        return String::new();
    };
    let agreement = match apart.labels {
        _ if apart.is_none() => words().twins_agree_identical(),
        Some(0.0) => words().twins_agree_labels(),
        Some(labels) => words().twins_differ_labels(percent(labels)),
        None => words().twins_differ_values(small(apart.absolute)),
    };
    match quality.accuracy {
        Some(accuracy) => words().twins_sentence_labels(percent(accuracy), agreement),
        None => words().twins_sentence_values(small(quality.root_mean_square()), agreement),
    }
}

/// Why an arm has no worker that trains it.
fn dead(arm: Arm, failure: &WorkerFailure) -> String {
    match failure {
        WorkerFailure::NotLoaded => words().twins_not_loaded(arm.letter()),
        WorkerFailure::Silent => words().twins_silent(arm.letter()),
        _ => words().twins_dead(arm.letter()),
    }
}

/// The arm whose trainer refuses the experiment.
#[derive(Clone, Copy)]
struct RefusedArm(Arm);

/// Why it does.
#[component]
pub(in crate::page) fn RefusalText() -> impl IntoView {
    let (runs, RefusedArm(arm)) = (expect_context::<ArmRuns>(), expect_context());
    let trouble = runs.arm(arm).trouble;
    move || match trouble.get() {
        Some(Trouble::Refused(why)) => {
            Some(view! { <p class="trouble" role="alert">{words().twins_refused(words::refusal(&why))}</p> })
        }
        _ => None,
    }
}

/// What is wrong with an arm, and what to do.
#[component]
fn TroubleNote(arm: Arm) -> impl IntoView {
    let (setup, runs) = (expect_context::<ExperimentSetup>(), expect_context::<ArmRuns>());
    let training = expect_context::<Training>();
    let trouble = runs.arm(arm).trouble;
    let note = move || {
        trouble.get().map(|trouble| match trouble {
            Trouble::Worker(WorkerFailure::Stale) => view! {
                <p class="trouble" role="alert">{words().twins_stale(arm.letter())}
                    <button on:click=move |_| begin_again()>{words().twins_stale_reload()}</button>
                </p>
            }
            .into_any(),
            Trouble::Worker(failure) => view! {
                <p class="trouble" role="alert">{dead(arm, &failure)}
                    <button on:click=move |_| training.spawn_worker(arm)>{words().twins_dead_again()}</button>
                </p>
            }
            .into_any(),
            Trouble::Refused(_) => {
                view! { <Provider value=RefusedArm(arm)><Fetched part=Part::Refusal/></Provider> }.into_any()
            }
        })
    };
    let diverged =
        move || runs.arm(arm).read_picture(|picture| picture.and_then(|picture| words::divergence(&picture.replicas)));
    let restore = move || {
        setup.last_good.get().filter(|good| setup.experiment.with(|present| present != good)).map(|good| {
            view! { <button on:click=move |_| setup.change_to(good.clone())>{words().twins_restore()}</button> }
        })
    };
    view! {
        {note}
        {move || diverged().map(|text| view! { <p class="trouble" role="alert">{text}{restore}</p> })}
    }
}
