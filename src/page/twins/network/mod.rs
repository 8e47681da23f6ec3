//! The network, drawn: a column for each layer, and each unit a map of its output over the plane.

mod close_up;
mod drawing;
mod look;

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use super::Panel;
use crate::data::Form;
use crate::experiment::{Experiment, NetworkPicture, UnitPlace};
use crate::page::arms::EachArm;
use crate::page::reactive::{derived, effect, memo};
use crate::page::session::Training;
use crate::page::state::{ExperimentSetup, Inspection};
use crate::page::visibility;
use crate::wire::NetworkDetail;
use crate::words::{further, words};
use drawing::ArmNetwork;

/// What the reader looks at in the networks of all arms.
#[derive(Clone, Copy)]
struct NetworkInspection {
    /// The first twin, the other one, or their difference.
    panel: RwSignal<Panel>,
    /// The unit that is looked at closely, if one is. Arms begin with the same weights, so it is the same unit in all of them.
    opened: RwSignal<Option<UnitPlace>>,
    /// The button that opened it, to which the focus returns.
    opener: StoredValue<Option<HtmlElement>, LocalStorage>,
    /// Units of each hidden layer, then the linear outputs.
    widths: Memo<Vec<usize>>,
}

impl NetworkInspection {
    fn new(setup: ExperimentSetup) -> Self {
        let widths = setup.read(widths);
        let opened = RwSignal::new(None);
        // Another network has other units.
        Effect::watch(move || widths.track(), move |(), _, _| opened.set(None), false);
        Self { panel: RwSignal::new(Panel::First), opened, opener: StoredValue::new_local(None), widths }
    }

    /// Opens a unit, or closes it if it is the one that is open.
    fn press(self, place: UnitPlace, button: Option<HtmlElement>) {
        let is_open = self.opened.get_untracked() == Some(place);
        self.opener.set_value(button);
        self.opened.set((!is_open).then_some(place));
    }

    fn close(self) {
        self.opened.set(None);
        // The button may have gone with its arm.
        let _ = self.opener.with_value(|button| button.as_ref().map(HtmlElement::focus));
    }
}

/// What a panel shows, by the numbers of the twins.
fn title(panel: Panel) -> Signal<String> {
    let chosen = expect_context::<Inspection>().chosen;
    derived(move || match panel {
        Panel::First => words().twins_map_chosen(1_u16),
        Panel::Second => words().twins_map_chosen(chosen.get().max(1) + 1),
        Panel::Difference => words().twins_map_difference(),
    })
}

fn widths(experiment: &Experiment) -> Vec<usize> {
    let outputs = experiment.loss().outputs(experiment.data.task().columns());
    experiment.hidden.iter().map(|&units| usize::from(units)).chain([outputs]).collect()
}

/// The card, open where units have maps until the reader folds or opens it.
#[component]
pub(in crate::page) fn DrawnNetwork() -> impl IntoView {
    let setup = expect_context::<ExperimentSetup>();
    let has_maps = setup.read(|experiment| experiment.data.form() == Form::Point);
    let chosen = RwSignal::new(None::<bool>);
    let open = memo(move || chosen.get().unwrap_or_else(|| has_maps.get()));
    let toggle = move |event: Event| {
        let is_open = event_target::<Element>(&event).has_attribute("open");
        // What the page itself opens and folds is not what the reader chose.
        if is_open != open.get_untracked() {
            chosen.set(Some(is_open));
        }
    };
    provide_context(NetworkInspection::new(setup));
    let content = move || {
        if has_maps.get() {
            view! { <Networks/> }.into_any()
        } else {
            view! { <p class="note">{further().network_elsewhere()}</p> }.into_any()
        }
    };
    view! {
        <details class="card comparison drawn" id="network" prop:open=move || open.get() on:toggle=toggle>
            <summary><h2>{further().network_title()}</h2></summary>
            <Show when=move || open.get()>{content}</Show>
        </details>
    }
}

/// The networks of all arms, which nothing pictures unless they are in sight.
#[component]
fn Networks() -> impl IntoView {
    let network = expect_context::<NetworkInspection>();
    let element = NodeRef::<Div>::new();
    ask_while_in_sight(element, network);
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() && network.opened.get_untracked().is_some() {
            event.prevent_default();
            network.close();
        }
    };
    view! {
        <div node_ref=element on:keydown=escape>
            <PanelChoice/>
            <div class="networks"><EachArm let:arm><ArmNetwork arm/></EachArm></div>
            <Notes/>
        </div>
    }
}

fn ask_while_in_sight(element: NodeRef<Div>, network: NetworkInspection) {
    let (inspection, training) = (expect_context::<Inspection>(), expect_context::<Training>());
    let ask = move |in_sight: bool| {
        let close_up = network.opened.try_get_untracked().flatten();
        let _ = inspection.detail.try_update(|detail| detail.network = in_sight.then_some(NetworkDetail { close_up }));
        training.wake();
    };
    visibility::watch(element, ask);
    effect(move || {
        network.opened.track();
        if inspection.detail.with_untracked(|detail| detail.network.is_some()) {
            ask(true);
        }
    });
}

/// Which twin is shown, in all networks at once.
#[component]
fn PanelChoice() -> impl IntoView {
    let network = expect_context::<NetworkInspection>();
    let radio = move |panel: Panel| {
        view! {
            <label class="tick">
                <input type="radio" name="network-panel" id=format!("network-{}", panel.name())
                    prop:checked=move || network.panel.get() == panel on:change=move |_| network.panel.set(panel)/>
                {title(panel)}
            </label>
        }
    };
    view! {
        <div class="choices"><fieldset>
            <legend class="unseen">{further().network_choice()}</legend>
            {Panel::ALL.map(radio).collect_view()}
        </fieldset></div>
    }
}

/// What maps and lines mean, and what is left out.
#[component]
fn Notes() -> impl IntoView {
    let (setup, network) = (expect_context::<ExperimentSetup>(), expect_context::<NetworkInspection>());
    let meaning = move || match network.panel.get() {
        Panel::First | Panel::Second => further().network_meaning(),
        Panel::Difference => further().network_meaning_difference(),
    };
    let most = NetworkPicture::MOST_UNITS;
    let is_wide = move || network.widths.with(|widths| widths.iter().any(|&width| width > most));
    let has_ensemble = setup.read(|experiment| experiment.arms.iter().any(|(_, setup)| setup.ensemble > 1));
    view! {
        <p class="note">{meaning}</p>
        <p class="note">
            {move || is_wide().then(|| further().network_wide(most))}" "
            {move || has_ensemble.get().then(|| further().network_ensemble())}
        </p>
    }
}
