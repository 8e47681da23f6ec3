//! What people read, held to what the core computes.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use roxmltree::{Document, Node};

use super::Phrase;
use super::cases::{Cases, Curve, Piece, cases, split};
use super::expression::{Constant, Expression, Operator};
use super::formula::Formula;
use super::function::Function;
use super::table::Formulas;
use crate::activation::{Activation, Family, Kernel};
use crate::words::formula;

/// Every family by its defaults, every kernel, and numbers with many digits, large, small, and of both signs.
fn specimens() -> Vec<Activation> {
    let defaults = Family::ALL.map(|family| family.name().to_owned());
    let kernels = Kernel::ALL
        .map(|kernel| format!("rescu:kernel={},alpha=0.3,beta=1.7,left=-0.25,right=1.5,value=-0.125", kernel.name()));
    let others = [
        "smelu:beta=0.001",
        "smelu:beta=0",
        "gsmelu:alpha=0,beta=0,left=-10,right=10,value=-20000",
        "gsmelu:alpha=1000,beta=0.5,left=0,right=0,value=0",
        "rescu:kernel=cosine,alpha=1,beta=1,left=1,right=1,value=1",
        "softplus:beta=3.14159265",
        "swish:beta=0.5",
        "gelu:beta=1.702",
        "elu:alpha=0.5",
        "celu:alpha=2",
        "leaky-relu:slope=0.3",
    ];
    let texts = defaults.into_iter().chain(kernels).chain(others.map(str::to_owned));
    texts.map(|text| text.parse().unwrap()).collect()
}

fn evaluated(expression: &Expression, formula: &Formula, x: f64) -> f64 {
    let at = |inner: &Expression| evaluated(inner, formula, x);
    match expression {
        Expression::X => x,
        Expression::Constant(Constant::Pi) => std::f64::consts::PI,
        Expression::Constant(Constant::Root2) => std::f64::consts::SQRT_2,
        Expression::Number(number) => *number,
        Expression::Name(name) => at(&formula.steps.iter().find(|step| step.name == *name).unwrap().result),
        Expression::Guarded(inner, _) => at(inner),
        Expression::Power(base, exponent) => at(base).powi((*exponent).into()),
        Expression::Binary(operator, left, right) => match operator {
            Operator::Sum => at(left) + at(right),
            Operator::Difference => at(left) - at(right),
            Operator::Product => at(left) * at(right),
            Operator::Quotient => at(left) / at(right),
        },
        Expression::Call(function, argument) => applied(*function, at(argument)),
    }
}

fn applied(function: Function, z: f64) -> f64 {
    match function {
        Function::Exp => z.exp(),
        Function::ExpM1 => z.exp_m1(),
        Function::Tanh => z.tanh(),
        Function::Erfc => libm::erfc(z),
        Function::Sin => z.sin(),
        Function::Cos => z.cos(),
        Function::Sqrt => z.sqrt(),
        Function::Positive => z.max(0.0),
        Function::Softplus => z.max(0.0) + (-z.abs()).exp().ln_1p(),
        Function::Logistic => 1.0 / (1.0 + (-z).exp()),
        Function::Normal => 0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2),
    }
}

#[test]
fn each_piece_is_the_activation_where_it_holds() {
    for activation in specimens() {
        let formula = Formulas::of(&activation).plain;
        for (curve, pieces) in [(Curve::Value, &formula.value), (Curve::Slope, &formula.slope)] {
            let (shown, split) = (cases(&activation, curve).pieces, split(pieces));
            assert_eq!(shown.len(), split.len());
            let knots = activation.knots().unwrap_or_default();
            for x in (-80..=80).map(|tenth| f64::from(tenth) / 10.0).chain(knots) {
                let holding: Vec<usize> = (0..shown.len()).filter(|&index| shown[index].contains(x)).collect();
                assert_eq!(holding.len(), 1, "{activation} at {x}: {holding:?}");
                let index = holding[0];
                let (found, jet) = (evaluated(split[index].1, &formula, x), activation.jet(x));
                let expected = if curve == Curve::Value { jet.value } else { jet.slope };
                let bound = 1e-12 * expected.abs().max(1.0);
                assert!((found - expected).abs() <= bound, "{activation} {curve:?} at {x}: {found} {expected}");
            }
        }
    }
}

#[test]
fn pieces_follow_one_another_without_gaps() {
    for activation in specimens() {
        for curve in Curve::ALL {
            let ranges: Vec<[f64; 2]> = cases(&activation, curve).pieces.iter().map(Piece::range).collect();
            assert_eq!((ranges[0][0], ranges[ranges.len() - 1][1]), (f64::NEG_INFINITY, f64::INFINITY));
            assert!(
                ranges.windows(2).all(|pair| pair[0][1] == pair[1][0] && pair[0][0] < pair[0][1]),
                "{activation}: {ranges:?}"
            );
        }
    }
}

fn phrases(Cases { pieces, letters }: Cases) -> impl Iterator<Item = Phrase> {
    let of_pieces = pieces.into_iter().flat_map(|piece| [Some(piece.formula), piece.condition].into_iter().flatten());
    of_pieces.chain(letters)
}

/// How many elements each element of MathML must have in it; none where any number is right.
fn arity(element: &str) -> Option<usize> {
    match element {
        "mi" | "mn" | "mo" => Some(0),
        "mfrac" | "msup" => Some(2),
        _ => None,
    }
}

#[test]
fn what_is_written_is_mathml() {
    for activation in specimens() {
        for phrase in Curve::ALL.into_iter().flat_map(|curve| phrases(cases(&activation, curve))) {
            let markup = format!("<math>{}</math>", phrase.markup);
            let document = Document::parse(&markup).unwrap();
            for node in document.descendants().filter(Node::is_element) {
                assert!(
                    ["math", "mrow", "mi", "mn", "mo", "mfrac", "msup", "msqrt"].contains(&node.tag_name().name()),
                    "{markup}"
                );
                let inside = node.children().filter(Node::is_element).count();
                assert!(arity(node.tag_name().name()).is_none_or(|needed| needed == inside), "{markup}");
                let is_token = arity(node.tag_name().name()) == Some(0);
                assert_eq!(is_token, node.text().is_some_and(|text| !text.is_empty()), "{markup}");
            }
            let said = formula(&phrase.speech);
            assert!(!said.is_empty() && !said.contains(['<', '&', '\u{2061}', '\u{2062}']), "{said}");
        }
    }
}

/// The characters that are seen, a fraction and a power written in a line.
fn seen(node: Node) -> String {
    let inside: Vec<String> = node.children().map(seen).collect();
    match node.tag_name().name() {
        "mfrac" => format!("[{}]/[{}]", inside[0], inside[1]),
        "msup" => format!("{}^{}", inside[0], inside[1]),
        "msqrt" => format!("√[{}]", inside.concat()),
        _ if node.is_text() => node.text().unwrap().replace(['\u{2061}', '\u{2062}'], ""),
        _ => inside.concat(),
    }
}

fn read(phrase: &Phrase) -> String {
    seen(Document::parse(&format!("<math>{}</math>", phrase.markup)).unwrap().root())
}

fn lines(activation: &str, curve: Curve) -> Vec<String> {
    let cases = cases(&activation.parse().unwrap(), curve);
    let piece = |piece: &Piece| match &piece.condition {
        Some(condition) => format!("{}, {}", read(&piece.formula), read(condition)),
        None => read(&piece.formula),
    };
    cases.pieces.iter().map(piece).chain(cases.letters.iter().map(read)).collect()
}

#[test]
fn formulas_read_as_people_write_them() {
    use Curve::{Slope, Value};
    let table: [(&str, Curve, &[&str]); 17] = [
        ("smelu:beta=2", Value, &["0, x≤−2", "[(x+2)^2]/[8], −2<x<2", "x, x≥2"]),
        ("smelu:beta=2", Slope, &["0, x≤−2", "[x+2]/[4], −2<x<2", "1, x≥2"]),
        ("relu", Slope, &["0, x≤0", "1, x>0"]),
        ("identity", Value, &["x"]),
        ("softplus:beta=2", Value, &["[log(1+e^2x)]/[2]"]),
        ("squareplus", Value, &["[x+√[x^2+4]]/[2]"]),
        ("squareplus:b=1", Slope, &["[1+[x]/[√[x^2+1]]]/[2]"]),
        ("swish", Value, &["xσ(x)", "σ(z)=[1]/[1+e^−z]"]),
        ("gelu", Value, &["xΦ(x)", "Φ(z)=[erfc(−[z]/[√[2]])]/[2]"]),
        ("mish", Value, &["xtanh(log(1+e^x))"]),
        ("mish", Slope, &["t+xσ(x)(1−t^2)", "t=tanh(log(1+e^x))", "σ(z)=[1]/[1+e^−z]"]),
        (
            "rescu:kernel=cosine,alpha=2,beta=2,left=0,right=1,value=0",
            Slope,
            &["0, x≤−2", "[1+sin(0.5πu)]/[2], −2<x<2", "1, x≥2", "u=[x]/[2]"],
        ),
        ("elu:alpha=1", Value, &["e^x−1, x≤0", "x, x>0"]),
        ("selu", Value, &["1.7581(e^x−1), x≤0", "1.0507x, x>0"]),
        ("smelu:beta=0.0001", Slope, &["0, x≤−1·10^−4", "[x+1·10^−4]/[2·10^−4], −1·10^−4<x<1·10^−4", "1, x≥1·10^−4"]),
        (
            "gsmelu:alpha=1,beta=1,left=-1,right=1,value=0",
            Value,
            &["−(x+1), x≤−1", "−(x+1)+[2(x+1)^2]/[4], −1<x<1", "x−1, x≥1"],
        ),
        (
            "rescu:kernel=triangle,alpha=1,beta=1,left=0,right=1,value=0",
            Value,
            &["0, x≤−1", "[(1+u)^3]/[6], −1<x≤0", "u+[(1−u)^3]/[6], 0<x<1", "x, x≥1", "u=x"],
        ),
    ];
    for (activation, curve, expected) in table {
        assert_eq!(lines(activation, curve), expected, "{activation} {curve:?}");
    }
}

#[test]
fn formulas_are_said_in_words() {
    let cases = cases(&Activation::smelu(2.0).unwrap(), Curve::Value);
    let said =
        |piece: &Piece| format!("{}, {}", formula(&piece.formula.speech), formula(&piece.condition.as_ref().unwrap().speech));
    let said: Vec<String> = cases.pieces.iter().map(said).collect();
    assert_eq!(
        said,
        [
            "0, x at most minus 2",
            "open bracket x plus 2 close bracket squared over 8, x above minus 2 and below 2",
            "x, x at least 2",
        ]
    );
}
