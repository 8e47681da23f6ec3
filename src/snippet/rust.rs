//! Two functions in Rust.

use super::expression::Expression;
use super::formula::{Formula, Pieces};
use super::{Language, notation};
use crate::activation::Activation;

const RUST: Language = Language::Rust;

pub(super) fn functions(activation: &Activation, formula: &Formula) -> String {
    let name = super::function_name(activation);
    let functions = [
        function(&super::title(activation), &name, formula, &formula.value),
        function("Its slope.", &format!("{name}_slope"), formula, &formula.slope),
    ]
    .join("\n");
    format!("{}{functions}", preamble(&functions))
}

/// What the functions need and std has under another name, or not at all.
fn preamble(functions: &str) -> &'static str {
    if functions.contains("libm::") {
        "// erfc is not in std: `cargo add libm`.\nuse std::f64::consts::SQRT_2;\n\n"
    } else if functions.contains("PI") {
        "use std::f64::consts::PI;\n\n"
    } else {
        ""
    }
}

fn function(comment: &str, name: &str, formula: &Formula, pieces: &Pieces) -> String {
    let steps = formula.steps_for(&[pieces]).into_iter();
    let steps: Vec<_> =
        steps.map(|step| format!("    let {} = {};\n", step.name, notation::expression(&step.result, RUST))).collect();
    let pieces = pieces.merged();
    let body = steps.concat() + &branches(&pieces);
    // A constant has no use for x.
    let x = if pieces.pieces.is_empty() && matches!(pieces.otherwise, Expression::Number(_)) { "_x" } else { "x" };
    format!("/// {comment}\npub fn {name}({x}: f64) -> f64 {{\n{body}}}\n")
}

fn branches(pieces: &Pieces) -> String {
    let last = notation::expression(&pieces.otherwise, RUST);
    if pieces.pieces.is_empty() {
        return format!("    {last}\n");
    }
    let branch = |(condition, result): &(_, _)| {
        let (condition, result) = (notation::condition(condition, RUST), notation::expression(result, RUST));
        format!("if {condition} {{\n        {result}\n    }} else ")
    };
    let branches: String = pieces.pieces.iter().map(branch).collect();
    format!("    {branches}{{\n        {last}\n    }}\n")
}
