//! What the open lab mainly shows as one picture to pass on, with the link to it.

use std::sync::Arc;

use leptos::prelude::*;

use super::canvas::fine_style;
use super::export::{Format, PIXELS, SaveFile, Take, rasterise};
use super::live_view::LiveView;
use super::session::Training;
use super::state::{ExperimentSetup, page_state};
use super::theme::Theme;
use crate::plot::{LinkedPicture, Picture, Style};
use crate::view::Lab;
use crate::words::{self, further, words};

/// Draws the pictures.
type Draw = Arc<dyn Fn(&Style) -> Vec<Picture> + Send + Sync>;

/// The pictures of what the open lab mainly shows; absent where it shows none.
#[derive(Clone, Copy)]
pub(super) struct MainPictures(StoredValue<Option<Draw>>);

impl MainPictures {
    /// Those of the page.
    pub(super) fn of_page() -> Self {
        page_state(|| Self(StoredValue::new(None)))
    }

    /// Tells how they are drawn, for as long as what they are of is there.
    pub(super) fn are(self, draw: impl Fn(&Style) -> Vec<Picture> + Send + Sync + 'static) {
        self.0.set_value(Some(Arc::new(draw)));
        on_cleanup(move || {
            let _ = self.0.try_set_value(None);
        });
    }
}

/// A button that saves them as one with the link below, where there is something to be seen.
#[component]
pub(super) fn SavePicture(address: String) -> impl IntoView {
    let lab = expect_context::<LiveView>().lab.get_untracked();
    let (setup, training, theme) =
        (expect_context::<ExperimentSetup>(), expect_context::<Training>(), expect_context::<Theme>());
    let MainPictures(pictures) = MainPictures::of_page();
    pictures.get_value().map(|draw| {
        let make = move |take: Take| {
            let style = fine_style(theme.palette(), PIXELS);
            let [title, remark] = headings(setup, training, lab);
            let (pictures, source, link) = (draw(&style), "RESCU Explorer".to_owned(), address.clone());
            rasterise(LinkedPicture { title, remark, pictures, source, link }.picture(&style), take);
        };
        view! {
            <section class="shared" aria-labelledby="share-picture-title">
                <h3 id="share-picture-title">{further().share_picture()}</h3>
                <p class="note">{further().share_picture_note()}</p>
                <SaveFile label=Format::Png.label() what=further().share_picture() make
                    name=move || format!("rescu-{}.png", lab.name())/>
            </section>
        }
    })
}

/// What is to be seen, and which moment of the run, in the lab that shows one.
fn headings(setup: ExperimentSetup, training: Training, lab: Lab) -> [String; 2] {
    let of_run = || {
        setup.experiment.with(|experiment| {
            let title = format!("{} {}", words::premise(experiment), words().twins_trained(experiment.replicas));
            [title, words().time_shown_value(training.epoch_shown().floor(), experiment.epochs)]
        })
    };
    match lab {
        Lab::Twins => of_run(),
        Lab::Curves | Lab::Tradeoff => [words::label(&lab), String::new()],
    }
}
