//! Two equations in LaTeX, and what their letters stand for.

use super::formula::{Formula, Pieces};
use super::{Language, notation};

const LATEX: Language = Language::Latex;

/// Functions that not everybody knows, and what they are.
const DEFINITIONS: [(&str, &str); 2] = [
    ("\\sigma", "\\sigma(z) &= \\frac{1}{1 + e^{-z}}"),
    ("\\Phi", "\\Phi(z) &= \\frac{1}{2} \\operatorname{erfc}\\left(-\\frac{z}{\\sqrt{2}}\\right)"),
];

pub(super) fn equations(formula: &Formula) -> String {
    let functions = [("f(x)", &formula.value), ("f'(x)", &formula.slope)];
    let functions = functions.map(|(name, pieces)| format!("{name} &= {}", cases(pieces)));
    let letters = formula.steps_for(&[&formula.value, &formula.slope]).into_iter();
    let letters = letters.map(|step| format!("{} &= {}", step.name, notation::expression(&step.result, LATEX)));
    let mut lines: Vec<_> = functions.into_iter().chain(letters).collect();
    for (symbol, definition) in DEFINITIONS {
        if lines.iter().any(|line| line.contains(symbol)) {
            lines.push(definition.to_owned());
        }
    }
    format!("\\begin{{aligned}}\n{}\n\\end{{aligned}}\n", lines.join(" \\\\\n"))
}

fn cases(pieces: &Pieces) -> String {
    let last = notation::expression(&pieces.otherwise, LATEX);
    if pieces.pieces.is_empty() {
        return last;
    }
    let case = |(condition, result): &(_, _)| {
        format!("  {} & {} \\\\\n", notation::expression(result, LATEX), notation::condition(condition, LATEX))
    };
    let cases: String = pieces.pieces.iter().map(case).collect();
    format!("\\begin{{cases}}\n{cases}  {last} & \\text{{otherwise}}\n\\end{{cases}}")
}
