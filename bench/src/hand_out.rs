//! What the peers are given: a description of each workload, and its numbers in files.
//!
//! `workloads.json` is a list of descriptions. Files ending in `.f32` hold little-endian f32, those in `.u8` bytes. Inputs are
//! row by row. Parameters are layer after layer: first the weights, input by input (`weight[i · outputs + j]` leads from input
//! `i` to output `j`), then the biases.

use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::workload::{Examples, FORMS, Form, Images, RATE, Task, Workload};

/// A workload as peers are told it.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Description {
    name: String,
    sizes: &'static [u16],
    activation: &'static str,
    batch: usize,
    rate: f64,
    /// Whether it is trained, or only asked.
    training: bool,
    examples: usize,
    /// Floating-point operations of the products for one example.
    operations: usize,
    inputs: String,
    labels: String,
    parameters: String,
    /// What [`Engine::figure`] gives.
    figure: f64,
}

/// Writes everything into a folder.
///
/// # Errors
/// If a file cannot be written or the library refuses a workload.
pub fn write(folder: &Path, mnist: Option<&Images>) -> Outcome {
    let unwritable = |error: io::Error| {
        Failure::new(format!("{} cannot be written: {error}.", folder.display()), "Make room, or make the folder writable.")
    };
    fs::create_dir_all(folder).map_err(unwritable)?;
    for form in &FORMS {
        let examples = Examples::of(form.source, mnist);
        fs::write(folder.join(inputs_file(form)), bytes(&examples.inputs)).map_err(unwritable)?;
        fs::write(folder.join(labels_file(form)), &examples.labels).map_err(unwritable)?;
        fs::write(folder.join(parameters_file(form)), bytes(&form.parameters()?)).map_err(unwritable)?;
    }
    let descriptions = Workload::all().map(|workload| describe(&workload, mnist)).collect::<Outcome<Vec<_>>>()?;
    let text = serde_json::to_vec_pretty(&descriptions).map_err(|error| unwritable(error.into()))?;
    fs::write(folder.join("workloads.json"), text).map_err(unwritable)
}

fn describe(workload: &Workload, mnist: Option<&Images>) -> Outcome<Description> {
    let form = workload.form;
    let examples = Examples::of(form.source, mnist);
    Ok(Description {
        name: workload.name(),
        sizes: form.sizes,
        activation: workload.hidden.name(),
        batch: form.batch,
        rate: RATE,
        training: form.task == Task::Training,
        examples: examples.labels.len(),
        operations: form.operations()?,
        inputs: inputs_file(form),
        labels: labels_file(form),
        parameters: parameters_file(form),
        figure: Engine::new(workload, examples, form.parameters()?)?.figure(),
    })
}

fn inputs_file(form: &Form) -> String {
    format!("{:?}.inputs.f32", form.source).to_lowercase()
}

fn labels_file(form: &Form) -> String {
    format!("{:?}.labels.u8", form.source).to_lowercase()
}

fn parameters_file(form: &Form) -> String {
    let sizes: Vec<_> = form.sizes.iter().map(u16::to_string).collect();
    format!("{}.parameters.f32", sizes.join("-"))
}

fn bytes(values: &[f32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_what_they_hold() {
        assert_eq!(
            [inputs_file(&FORMS[1]), labels_file(&FORMS[2]), parameters_file(&FORMS[5])],
            ["xor.inputs.f32", "digits.labels.u8", "2-32-32-32-1.parameters.f32"]
        );
    }

    #[test]
    fn numbers_are_little_endian() {
        assert_eq!(bytes(&[1.0, -2.0]), [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]);
    }
}
