//! The one table of what a view consists of.

use super::key::{choose, count, put, put_list};
use super::{DifferencePlot, Embed, Hidden, Key, Lab, Language, Pins, Points, Presentation, Span};
use crate::experiment::Problem;
use crate::lesson::{Offer, Place};
use crate::sweep::{Axes, Grid};

/// Hands the table to another macro, which makes of it what it needs. A row is a field of a view with its documentation and its
/// type and, in the order of a link, its keys: the name of each, how the field is read under it, and how a text is put into the
/// field.
macro_rules! with_fields {
    ($make:ident) => {
        $make! {
            /// The part of the page that is open.
            lab: $crate::view::Lab {
                "lab", |lab| lab.name().to_owned(), |lab, text| put(choose(text, Lab::from_name, &Lab::NAMES), lab);
            }
            /// The language that the page speaks.
            language: $crate::view::Language {
                "lang", ToString::to_string, |language, text| put(Language::read(text).map(|read| (read, None)), language);
            }
            /// The lesson that is open over the lab.
            lesson: $crate::lesson::Place {
                "lesson", ToString::to_string, |lesson, text| put(Place::read(text).map(|read| (read, None)), lesson);
            }
            /// The lessons that are offered.
            lessons: $crate::lesson::Offer {
                "lessons", ToString::to_string, |lessons, text| put_list(Offer::read(text), lessons);
            }
            /// What of the page is hidden.
            hide: $crate::view::Hidden {
                "hide", ToString::to_string, |hide, text| put_list(Hidden::read(text), hide);
            }
            /// Whether the page is shown to an audience.
            present: $crate::view::Presentation {
                "present", |present| present.name().to_owned(),
                    |present, text| put(choose(text, Presentation::from_name, &Presentation::NAMES), present);
            }
            /// What of the page is shown in a frame of another page.
            embed: $crate::view::Embed {
                "embed", |embed| embed.name().to_owned(), |embed, text| put(Embed::read(text), embed);
            }
            /// The range of x of the curves.
            span: $crate::view::Span {
                "x", ToString::to_string, |span, text| put(Span::read(text), span);
            }
            /// The curves that those of the arms are compared with.
            pins: $crate::view::Pins {
                "pin", ToString::to_string, |pins, text| put_list(Pins::read(text), pins);
            }
            /// Whether the difference of each curve to `ReLU` has a plot of its own.
            difference: $crate::view::DifferencePlot {
                "difference", |plot| plot.name().to_owned(),
                    |plot, text| put(choose(text, DifferencePlot::from_name, &DifferencePlot::NAMES), plot);
            }
            /// The points of the plane that are followed over the epochs.
            points: $crate::view::Points {
                "points", ToString::to_string, |points, text| put_list(Points::read(text), points);
            }
            /// The grid of the trade-off.
            grid: $crate::sweep::Grid {
                "grid", Grid::text, Grid::put_entries;
                "grid.hidden", Grid::hidden_text, Grid::put_hidden;
                "grid.replicas", |grid| grid.replicas.to_string(),
                    |grid, text| put(count(text, Grid::REPLICAS), &mut grid.replicas);
                "grid.seeds", |grid| grid.seeds.to_string(), |grid, text| put(count(text, Grid::SEEDS), &mut grid.seeds);
            }
            /// What the trade-off is drawn over.
            axes: $crate::sweep::Axes {
                "axes", ToString::to_string, |axes, text| put(Axes::read(text).map(|read| (read, None)), axes);
            }
        }
    };
}

/// For the signals of the page.
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub(crate) use with_fields;

macro_rules! define_view {
    ($(
        $(#[$attribute:meta])*
        $field:ident: $type:ty { $( $name:literal, $read:expr, $write:expr; )+ }
    )+) => {
        /// What a page shows of an experiment.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct View {
            $( $(#[$attribute])* pub $field: $type, )+
        }

        impl Key {
            /// Every key, in the order of a link.
            pub const ALL: [Self; [$($($name),+),+].len()] = [$($(
                Self {
                    name: $name,
                    read: |view| {
                        let read: fn(&$type) -> String = $read;
                        read(&view.$field)
                    },
                    write: |view, text| {
                        let write: fn(&mut $type, &str) -> Vec<Problem> = $write;
                        write(&mut view.$field, text)
                    },
                }
            ),+),+];
        }
    };
}

with_fields!(define_view);
