//! The Curves card: f and f′ of both arms, and the activations to choose from.

use leptos::prelude::*;
use plotters::style::Color;

use super::canvas::{ChartCanvas, Scene};
use super::controls::{Labelled, Slider};
use super::crosshair::Crosshair;
use super::state::Page;
use super::{numbers, words};
use crate::activation::{Activation, Family, Kernel, Parameter};
use crate::experiment::{Arm, Experiment};
use crate::plot::{Band, Derivative, Dot, Fill, Line, Marker, Stroke, curve_chart, curve_points, knot_points};

const RANGE: [f64; 2] = [-6.0, 6.0];
const POINTS: usize = 241;
/// How far an arrow key moves the crosshair.
const STRIDE: f64 = 0.05;
const HINT: &str = "Point at a curve, or move along it with the arrow keys, to read it.";

/// What both arms apply, drawn and adjustable.
#[component]
pub(super) fn Curves() -> impl IntoView {
    let page = expect_context::<Page>();
    let arms = Memo::new(move |_| page.experiment.with(|experiment| experiment.arms.clone()));
    let crosshair = Crosshair::new(STRIDE);
    let readout = Signal::derive(move || crosshair.at().map(|x| arms.with(|arms| values_at(arms, x))));
    let curve = move |derivative| view! { <Curve derivative arms crosshair readout/> };
    view! {
        <section class="card curves" aria-labelledby="curves">
            <h2 id="curves">"The activations"</h2>
            <div class="editors">{Arm::ALL.map(|arm| view! { <Editor arm/> }).collect_view()}</div>
            <div class="pair">{[Derivative::Value, Derivative::Slope].map(curve).collect_view()}</div>
            <p class="readout">{move || readout.get().unwrap_or_else(|| HINT.to_owned())}</p>
        </section>
    }
}

/// One curve of both arms, with the knots and the shaded transition.
#[component]
fn Curve(
    derivative: Derivative,
    arms: Memo<[Activation; 2]>,
    crosshair: Crosshair,
    readout: Signal<Option<String>>,
) -> impl IntoView {
    let chart = Memo::new(move |_| arms.with(|arms| curve_chart(arms, derivative, RANGE)));
    let draw = move |scene: &Scene| {
        arms.with(|arms| {
            draw_curves(scene, arms, derivative);
            draw_values(scene, arms, derivative, crosshair.at());
        });
    };
    let summary = Signal::derive(move || {
        let [a, b] = arms.get().map(|activation| words::activation(&activation));
        format!("{} of {a} and {b} from x = −6 to 6", derivative.label())
    });
    view! { <ChartCanvas chart draw summary crosshair readout/> }
}

/// The values at the crosshair, on their curves.
fn draw_values(scene: &Scene, arms: &[Activation; 2], derivative: Derivative, x: Option<f64>) {
    let Some(x) = x else { return };
    let dots = Arm::ALL.map(|arm| Dot {
        at: (x, derivative.of(&arms[arm as usize], x)),
        colour: scene.palette.arm(arm).into(),
        marker: if arm == Arm::A { Marker::Circle } else { Marker::Square },
        fill: Fill::Solid,
    });
    // A canvas that cannot be drawn on stays as it is.
    let _ = scene.chart.draw_dots(scene.area, scene.style, &dots);
}

/// Both curves of both arms at x, in words.
fn values_at(arms: &[Activation; 2], x: f64) -> String {
    let of_arm = |arm: Arm| {
        let jet = arms[arm as usize].jet(x);
        format!("{}: f = {}, f′ = {}", arm.letter(), numbers::small(jet.value), numbers::small(jet.slope))
    };
    format!("x = {}   {}", numbers::coordinate(x), Arm::ALL.map(of_arm).join("   "))
}

fn draw_curves(scene: &Scene, arms: &[Activation; 2], derivative: Derivative) {
    let band = |arm: Arm| {
        let range = arms[arm as usize].knots()?;
        Some(Band { range, colour: scene.palette.arm(arm).mix(0.08) })
    };
    let bands: Vec<Band> = Arm::ALL.into_iter().filter_map(band).collect();
    let points = arms.each_ref().map(|activation| curve_points(activation, derivative, RANGE, POINTS));
    let lines = Arm::ALL.map(|arm| Line {
        points: &points[arm as usize],
        colour: scene.palette.arm(arm).into(),
        stroke: if arm == Arm::A { Stroke::Solid } else { Stroke::Dashed },
        width: 2.0,
        marker: None,
    });
    let knots = Arm::ALL.into_iter().flat_map(|arm| {
        let colour = scene.palette.arm(arm).into();
        let knots = knot_points(&arms[arm as usize], derivative, RANGE);
        knots.into_iter().map(move |at| Dot { at, colour, marker: Marker::Circle, fill: Fill::Hollow })
    });
    // A canvas that cannot be drawn on stays as it is.
    let _ = scene.chart.draw_bands(scene.area, scene.style, &bands);
    let _ = scene.chart.draw_lines(scene.area, scene.style, &lines);
    let _ = scene.chart.draw_dots(scene.area, scene.style, &knots.collect::<Vec<_>>());
}

/// The activation of one arm: which, and its parameters.
#[component]
fn Editor(arm: Arm) -> impl IntoView {
    let page = expect_context::<Page>();
    let activation = Memo::new(move |_| page.experiment.with(|experiment| experiment.activation(arm).clone()));
    // A gSmeLU whose numbers are those of a SmeLU is one; the controls stay those that the reader chose.
    let chosen = RwSignal::new(activation.get_untracked().family());
    let family = Memo::new(move |_| {
        let (chosen, actual) = (chosen.get(), activation.with(Activation::family));
        if embeds(chosen, actual) { chosen } else { actual }
    });
    let choose = move |event| {
        let Some(family) = Family::from_name(&event_target_value(&event)) else { return };
        chosen.set(family);
        let defaults: Vec<f64> = family.parameters().iter().map(|parameter| parameter.default).collect();
        put(page, arm, Activation::from_parts(family, Family::DEFAULT_KERNEL, &defaults).ok());
    };
    let options = Family::ALL.map(|option| {
        view! { <option value=option.name() selected=move || family.get() == option>{option.label()}</option> }
    });
    let id = format!("arm-{}", arm.letter());
    let label = format!("Arm {}", arm.letter());
    view! {
        <div class="editor fields" data-arm=arm.letter()>
            <div class="field">
                <label for=id.clone()><span class="key" aria-hidden="true"></span>{label}</label>
                <select id=id on:change=choose>{options.collect_view()}</select>
            </div>
            <Show when=move || family.get().has_kernel()><KernelControl arm activation/></Show>
            {move || {
                let family = family.get();
                family.parameters().iter().enumerate()
                    .map(|(index, parameter)| view! { <ParameterControl arm family index parameter activation/> })
                    .collect_view()
            }}
            <p class="note">{move || family.get().explanation()} " " <em>{move || family.get().origin().label()}</em></p>
        </div>
    }
}

/// Whether every activation of the family `inner` can be written as one of `outer`.
fn embeds(outer: Family, inner: Family) -> bool {
    let rank = |family| [Family::Smelu, Family::Gsmelu, Family::Rescu].into_iter().position(|known| known == family);
    matches!((rank(outer), rank(inner)), (Some(outer), Some(inner)) if outer >= inner)
}

#[component]
fn ParameterControl(
    arm: Arm,
    family: Family,
    index: usize,
    parameter: &'static Parameter,
    activation: Memo<Activation>,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let id = format!("arm-{}-{}", arm.letter(), parameter.key);
    let value =
        Signal::derive(move || activation.with(|activation| parts(activation, family)).get(index).copied().unwrap_or_default());
    let set = Callback::new(move |value: f64| {
        let present = activation.get_untracked();
        let mut values = parts(&present, family);
        if let Some(place) = values.get_mut(index) {
            *place = value.clamp(parameter.limits.min, parameter.limits.max);
        }
        let kernel = present.kernel().unwrap_or(Family::DEFAULT_KERNEL);
        put(page, arm, Activation::from_parts(family, kernel, &values).ok());
    });
    let bounds = [parameter.slider.min, parameter.slider.max];
    view! {
        <Labelled id=id.clone() label=parameter.label explanation=parameter.explanation>
            <Slider id label=parameter.label bounds scale=parameter.scale step=None value set/>
        </Labelled>
    }
}

/// The parameters of an activation as those of a family that it can be written in.
fn parts(activation: &Activation, family: Family) -> Vec<f64> {
    match activation {
        Activation::Rescu(rescu) if family != Family::Smelu => {
            vec![rescu.alpha(), rescu.beta(), rescu.left_slope(), rescu.right_slope(), rescu.left_value()]
        }
        _ => activation.parameters(),
    }
}

#[component]
fn KernelControl(arm: Arm, activation: Memo<Activation>) -> impl IntoView {
    let page = expect_context::<Page>();
    let id = format!("arm-{}-kernel", arm.letter());
    let present = move || activation.with(Activation::kernel);
    let choose = move |event| {
        let kernel = Kernel::from_name(&event_target_value(&event));
        put(page, arm, kernel.map(|kernel| activation.get_untracked().with_kernel(kernel)));
    };
    let options = Kernel::ALL.map(|kernel| {
        let label = format!("{} ({})", kernel.label(), kernel.origin().label());
        view! { <option value=kernel.name() selected=move || present() == Some(kernel)>{label}</option> }
    });
    view! {
        <Labelled id=id.clone() label="Kernel" explanation="What ReLU is smoothed by.">
            <select id=id on:change=choose>{options.collect_view()}</select>
        </Labelled>
    }
}

/// Gives an arm another activation. Parameters that do not go together change nothing.
fn put(page: Page, arm: Arm, activation: Option<Activation>) {
    let Some(activation) = activation else { return };
    let mut experiment: Experiment = page.experiment.get_untracked();
    experiment.arms[arm as usize] = activation;
    page.change_to(experiment);
}
