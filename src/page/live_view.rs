//! What the page shows, each part a signal of its own, so that a change of one redraws nothing of the others.

use leptos::prelude::*;

use crate::view::{Lab, View, with_fields};

macro_rules! define_live_view {
    ($( $(#[$attribute:meta])* $field:ident: $type:ty { $($keys:tt)+ } )+) => {
        /// The view with a signal for each of its fields.
        #[derive(Clone, Copy)]
        pub(super) struct LiveView {
            $( $(#[$attribute])* pub(super) $field: RwSignal<$type>, )+
        }

        impl LiveView {
            pub(super) fn new(view: View) -> Self {
                let view = view.settled();
                Self { $( $field: RwSignal::new(view.$field), )+ }
            }

            /// The present view as plain data.
            pub(super) fn get(self) -> View {
                View { $( $field: self.$field.get(), )+ }
            }

            /// Shows another view, and redraws no more than what differs.
            pub(super) fn show(self, view: View) {
                let view = view.settled();
                $( change(self.$field, view.$field); )+
            }
        }
    };
}

with_fields!(define_live_view);

impl LiveView {
    /// Another view with what stays whatever is opened: the language, and what of the page a class sees.
    pub(super) fn with_what_stays(self, view: View) -> View {
        let Self { language, lessons, hide, .. } = self;
        View { language: language.get_untracked(), lessons: lessons.get_untracked(), hide: hide.get_untracked(), ..view }
    }

    /// Opens a lab.
    pub(super) fn open(self, lab: Lab) {
        change(self.lab, lab);
    }
}

fn change<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|present| {
        let changes = *present != value;
        *present = value;
        changes
    });
}
