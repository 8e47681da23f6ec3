//! The prediction difference over a run as a small picture without axes.

use leptos::prelude::*;

use crate::experiment::Arm;
use crate::record::Trace;

/// Its size, in units of the picture.
const WIDTH: f64 = 64.0;
const HEIGHT: f64 = 24.0;

/// The traces of all arms of a run, from 10⁻⁸ at the bottom to 1 at the top.
pub(super) fn traces<'a>(of_arms: impl IntoIterator<Item = (Arm, &'a Trace)>) -> AnyView {
    let lines = of_arms.into_iter().map(|(arm, trace)| view! { <path data-arm=arm.letter() d=path(trace)/> }).collect_view();
    view! { <svg class="trace" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">{lines}</svg> }.into_any()
}

fn path(trace: &Trace) -> String {
    let last = trace.0.len().saturating_sub(1).max(1) as f64;
    let mut path = String::new();
    let mut pen = 'M';
    for (index, height) in trace.0.iter().enumerate() {
        let Some(height) = height else {
            pen = 'M';
            continue;
        };
        let (x, y) = (WIDTH * index as f64 / last, 1.0 + (HEIGHT - 2.0) * (1.0 - f64::from(*height) / 255.0));
        path = format!("{path}{pen}{x:.1} {y:.1}");
        pen = 'L';
    }
    path
}
