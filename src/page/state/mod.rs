//! What the page knows, in contexts by what they are about. A component takes those that it uses, and no other.
//!
//! | context | what it holds |
//! |---|---|
//! | [`ExperimentSetup`] | what is trained: the experiment, its arms, which step is of which epoch |
//! | [`SettingsUndo`] | the experiments before it, to which one can return |
//! | [`Playback`] | whether and how fast time runs, and the moment of the past that is looked at |
//! | [`ArmRuns`] | what the trainers have said of each arm's run |
//! | [`Inspection`] | the twin, the point and the epoch that the reader looks at |
//! | [`LiveView`](super::live_view::LiveView) | what of the page a link holds beside the experiment |
//! | [`UserData`](super::user_data::UserData) | data that no link can hold |
//! | [`Training`](super::session::Training) | the trainers: play, pause, step, rewind |
//! | [`Notices`], [`Shortcuts`], [`ActivationCosts`] | one signal each |

mod costs;
mod inspection;
mod lasting;
mod playback;
mod runs;
mod setup;
mod undo;

use leptos::prelude::*;

use crate::experiment::Notice;

pub(super) use costs::{ActivationCosts, Costs};
pub(super) use inspection::Inspection;
pub(super) use lasting::{own_page_states, page_state};
pub(super) use playback::Playback;
pub(super) use runs::{ArmRuns, Trouble};
pub(super) use setup::ExperimentSetup;
pub(super) use undo::SettingsUndo;

/// What was wrong with the link that was opened last; empty if nothing was or the reader has dismissed it.
#[derive(Clone, Copy)]
pub(super) struct Notices(pub(super) RwSignal<Vec<Notice>>);

/// Whether single keys act on the page.
#[derive(Clone, Copy)]
pub(super) struct Shortcuts(pub(super) RwSignal<bool>);
