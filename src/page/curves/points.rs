//! The points of a drawn slope as numbers, and how they are added.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, HtmlInputElement, MouseEvent};

use super::arm_activation::ArmActivation;
use crate::activation::{Activation, Drawn, Point};
use crate::experiment::Problem;
use crate::page::canvas::ChartSurface;
use crate::page::controls::{Remark, RemarkLine, typed_number};
use crate::page::field::while_mounted;
use crate::page::reactive::{derived, memo};
use crate::words::further;

/// A number of a point.
#[derive(Clone, Copy)]
enum Coordinate {
    X,
    Slope,
}

impl Coordinate {
    /// What the id of its box contains.
    fn id(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Slope => "slope",
        }
    }

    /// What its box is called, by the number of the point, counted from 1.
    fn label(self, number: usize) -> String {
        match self {
            Self::X => further().curves_point_x(number),
            Self::Slope => further().curves_point_slope(number),
        }
    }

    fn of(self, point: Point) -> f64 {
        match self {
            Self::X => point.x,
            Self::Slope => point.slope,
        }
    }

    fn put(self, point: Point, value: f64) -> Point {
        match self {
            Self::X => Point { x: value, ..point },
            Self::Slope => Point { slope: value, ..point },
        }
    }
}

/// The points of an arm's drawn slope, each with two boxes and a way to remove it.
#[component]
pub(super) fn Points(arm_activation: ArmActivation) -> impl IntoView {
    let letter = arm_activation.arm.letter();
    let count = memo(move || arm_activation.activation.with(|activation| activation.joints().len()));
    let added = move || arm_activation.activation.with(|activation| widened(&activation.drawn()));
    let add = move |_| arm_activation.put(untrack(added).map(Activation::Drawn));
    view! {
        <fieldset class="points">
            <legend>{further().curves_points()}</legend>
            <div class="row" aria-hidden="true"><span>"x"</span><span>"f′(x)"</span></div>
            <div class="list"><For each=move || 0..count.get() key=|index| *index children=move |index| view! { <PointRow arm_activation index/> }/></div>
            <button id=format!("arm-{letter}-add") class="wide" disabled=move || added().is_none() on:click=add>{further().curves_points_add()}</button>
            <p class="note">{further().curves_points_note()}</p>
        </fieldset>
    }
}

#[component]
fn PointRow(arm_activation: ArmActivation, index: usize) -> impl IntoView {
    let letter = arm_activation.arm.letter();
    let removable = move || arm_activation.activation.with(|activation| activation.drawn().has_spare());
    let remove = move |_| {
        let removed = arm_activation.activation.with_untracked(|activation| activation.drawn().removed(index));
        arm_activation.put(removed.map(Activation::Drawn));
    };
    let name = further().curves_point_remove(index + 1);
    view! {
        <div class="row">
            <NumberBox arm_activation index coordinate=Coordinate::X/>
            <NumberBox arm_activation index coordinate=Coordinate::Slope/>
            <button class="quiet remove" id=format!("arm-{letter}-remove-{}", index + 1) aria-label=name.clone() title=name
                disabled=move || !removable() on:click=remove>"×"</button>
        </div>
    }
}

#[component]
fn NumberBox(arm_activation: ArmActivation, index: usize, coordinate: Coordinate) -> impl IntoView {
    let number = index + 1;
    let point = move |drawn: &Drawn| drawn.points().get(index).copied();
    // A row that is about to go has no point any more.
    let text = derived(move || {
        arm_activation
            .activation
            .with(|activation| point(&activation.drawn()).map_or_else(String::new, |point| coordinate.of(point).to_string()))
    });
    let id = format!("arm-{}-{}-{number}", arm_activation.arm.letter(), coordinate.id());
    let (remark, remark_id) = (Remark::new(text), format!("{id}-remark"));
    let put = move |typed: f64| {
        let drawn = arm_activation.activation.with_untracked(Activation::drawn);
        let moved = |to: f64| point(&drawn).map(|point| drawn.moved(index, coordinate.put(point, to)));
        let reach = [f64::NEG_INFINITY, f64::INFINITY].map(|end| moved(end).as_ref().and_then(point));
        arm_activation.put(moved(typed).map(Activation::Drawn));
        let [Some(low), Some(high)] = reach else { return None };
        Problem::within(typed, [coordinate.of(low), coordinate.of(high)]).1
    };
    let type_in = while_mounted(move |event| {
        let problem = match typed_number(&event_target_value(&event), None) {
            Ok(typed) => put(typed),
            Err(problem) => Some(problem),
        };
        remark.say(problem);
        // What was refused or cut is replaced by what holds.
        event_target::<HtmlInputElement>(&event).set_value(&text.get_untracked());
    });
    view! {
        <input type="text" inputmode="decimal" class="number" autocomplete="off" id=id aria-label=coordinate.label(number) prop:value=text
            aria-describedby=remark_id.clone() aria-invalid=move || remark.invalid() on:input=move |_| remark.forget() on:change=type_in/>
        <RemarkLine id=remark_id remark/>
    }
}

/// With a point in the widest gap.
fn widened(drawn: &Drawn) -> Option<Drawn> {
    drawn.added(drawn.widest_gap())
}

/// Adds a point where the plot of the slopes, not a handle on it, was pressed, to the drawn slope that is nearest to there.
pub(super) fn add_where_pressed(
    arm_activations: impl IntoIterator<Item = ArmActivation>,
    surface: ChartSurface,
    event: &MouseEvent,
) {
    if event.target().is_none_or(|target| !target.has_type::<HtmlCanvasElement>()) {
        return;
    }
    let (x, y) = surface.point((event.offset_x().into(), event.offset_y().into()));
    let x = surface.chart.with_untracked(|chart| chart.x.rest(x));
    let drawn = |arm_activation: ArmActivation| match arm_activation.activation.get_untracked() {
        Activation::Drawn(drawn) => Some((arm_activation, drawn)),
        _ => None,
    };
    let apart =
        |arm_activation: &ArmActivation| arm_activation.activation.with_untracked(|activation| (activation.slope(x) - y).abs());
    let nearest = arm_activations.into_iter().filter_map(drawn).min_by(|(a, _), (b, _)| apart(a).total_cmp(&apart(b)));
    if let Some((arm_activation, drawn)) = nearest {
        arm_activation.put(drawn.added(x).map(Activation::Drawn));
    }
}
