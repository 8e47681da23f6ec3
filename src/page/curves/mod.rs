//! The activations of the arms: a card of the Twins lab, and a lab of their own, where more can be compared with them.

mod activation_controls;
mod arm_activation;
mod arm_choice;
mod card;
mod comparison;
mod cost;
mod curve_editor;
mod files;
mod formula;
mod handles;
mod headline;
mod lab;
mod legend;
mod linked_plots;
mod own_settings;
mod plots;
mod points;
mod preactivations;
mod presets;
mod properties;
mod property_row;
mod readings;
mod smoothing;
mod smoothing_window;
mod snippets;
mod table;
mod ties;
mod window_animation;
mod zoom;

pub(super) use card::Activations;
pub(super) use headline::{Glyph, HeadlineSlider};
pub(super) use lab::CurvesLab;
