//! What the open lab mainly shows as one picture to pass on, with the link to it.

use std::sync::Arc;

use leptos::prelude::*;

use super::canvas::fine_style;
use super::export::{Format, PIXELS, SaveFile, Take, rasterise};
use super::live_view::LiveView;
use super::session::Training;
use super::state::ExperimentSetup;
use super::theme::Theme;
use super::twins::map_table;
use crate::plot::{Figure, LinkedPicture};
use crate::view::Lab;
use crate::words::{self, further, words};

/// Makes the figure that a lab mainly shows.
type Make = Arc<dyn Fn() -> Figure + Send + Sync>;

/// The figure that the open lab mainly shows; absent where it shows none.
#[derive(Clone, Copy)]
pub(super) struct MainFigure(StoredValue<Option<Make>>);

impl MainFigure {
    /// No lab is open yet.
    pub(super) fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Tells which figure that is, for as long as the chart that it is of is there.
    pub(super) fn is(self, make: impl Fn() -> Figure + Send + Sync + 'static) {
        self.0.set_value(Some(Arc::new(make)));
        on_cleanup(move || {
            let _ = self.0.try_set_value(None);
        });
    }

    fn make(self) -> Option<Figure> {
        self.0.get_value().map(|make| make())
    }
}

/// A button that saves the picture, where there is something to be seen.
#[component]
pub(super) fn SavePicture(address: String) -> impl IntoView {
    let (figure, view) = (expect_context::<MainFigure>(), expect_context::<LiveView>());
    let (setup, training, theme) =
        (expect_context::<ExperimentSetup>(), expect_context::<Training>(), expect_context::<Theme>());
    let owner = Owner::current();
    let lab = view.lab.get_untracked();
    let make = move |take: Take| {
        let Some(figure) = figure.make() else { return take(None) };
        let style = fine_style(theme.palette(), PIXELS);
        let maps = (lab == Lab::Twins).then(|| owner.as_ref()?.with(map_table)).flatten();
        let [title, remark] = headings(setup, training, lab);
        let picture = LinkedPicture {
            title,
            remark,
            pictures: maps.map(|maps| maps.picture(&style)).into_iter().chain([figure.picture(&style)]).collect(),
            source: "RESCU Explorer".to_owned(),
            link: address.clone(),
        };
        rasterise(picture.picture(&style), take);
    };
    let is_something = untrack(|| figure.0.with_value(Option::is_some));
    is_something.then(|| {
        view! {
            <section class="shared" aria-labelledby="share-picture-title">
                <h3 id="share-picture-title">{further().share_picture()}</h3>
                <p class="note">{further().share_picture_note()}</p>
                <SaveFile label=Format::Png.label() what=further().share_picture() name=move || format!("rescu-{}.png", lab.name()) make/>
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
