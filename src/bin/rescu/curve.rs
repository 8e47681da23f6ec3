//! `rescu curve`: an activation, its slope and its curvature as numbers.

use std::io::Write;

use rescu_explorer::activation::Activation;
use rescu_explorer::words::{activation_error, command, further};
use serde::Serialize;

use crate::output::{Failure, Format};

/// Print an activation, its slope and its curvature
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Such as relu or smelu:beta=0.5
    ///
    /// Or rescu:kernel=triangle,alpha=1,beta=2.
    #[arg(long)]
    activation: String,
    /// The first x
    #[arg(long, value_name = "X", default_value_t = -6.0, allow_negative_numbers = true)]
    from: f64,
    /// The last x
    #[arg(long, value_name = "X", default_value_t = 6.0, allow_negative_numbers = true)]
    to: f64,
    /// How many x, evenly spaced, both ends included
    #[arg(long, value_name = "COUNT", default_value_t = 401, value_parser = clap::value_parser!(u32).range(2..=1_000_000))]
    points: u32,
    /// These x, with commas between them, in place of a range
    #[arg(long, value_name = "X,…", value_delimiter = ',', allow_hyphen_values = true)]
    #[arg(conflicts_with_all = ["from", "to", "points"])]
    at: Vec<f64>,
    /// How they are written
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
}

#[derive(Serialize)]
struct Curve {
    activation: String,
    x: Vec<f64>,
    value: Vec<f64>,
    slope: Vec<f64>,
    curvature: Vec<f64>,
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let activation: Activation = arguments
        .activation
        .parse()
        .map_err(|error| Failure::Input(further().notice("--activation", activation_error(&error))))?;
    let curve = sample(&activation, points(arguments)?);
    match arguments.format {
        Format::Json => Ok(writeln!(out, "{}", serde_json::to_string(&curve)?)?),
        Format::Csv => {
            writeln!(out, "x,value,slope,curvature")?;
            for (index, x) in curve.x.iter().enumerate() {
                writeln!(out, "{x},{},{},{}", curve.value[index], curve.slope[index], curve.curvature[index])?;
            }
            Ok(())
        }
    }
}

fn points(&Arguments { from, to, points, ref at, .. }: &Arguments) -> Result<Vec<f64>, Failure> {
    if !at.is_empty() {
        let is_finite = at.iter().all(|x| x.is_finite());
        return if is_finite { Ok(at.clone()) } else { Err(Failure::Input(command().at())) };
    }
    if !(from.is_finite() && to.is_finite() && from < to) {
        return Err(Failure::Input(command().range()));
    }
    let last = f64::from(points - 1);
    // Weighting both ends keeps each of them exact.
    let at = |index: u32| (from * (last - f64::from(index)) + to * f64::from(index)) / last;
    Ok((0..points).map(at).collect())
}

fn sample(activation: &Activation, x: Vec<f64>) -> Curve {
    let jets: Vec<_> = x.iter().map(|&x| activation.jet(x)).collect();
    Curve {
        activation: activation.to_string(),
        value: jets.iter().map(|jet| jet.value).collect(),
        slope: jets.iter().map(|jet| jet.slope).collect(),
        curvature: jets.iter().map(|jet| jet.curvature).collect(),
        x,
    }
}
