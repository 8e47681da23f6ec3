//! What was measured: the only source of the report.

use serde::{Deserialize, Serialize};

use crate::contender::Name;

/// Everything that one run measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measurements {
    /// Where and when.
    pub machine: Machine,
    /// The roof in Chromium and of this machine.
    pub roofs: Roofs,
    /// Who did how much of what.
    pub paces: Vec<Pace>,
    /// Who was not timed, and why.
    pub refusals: Vec<Refusal>,
    /// Whole runs of twins.
    pub runs: Vec<Run>,
    /// What a replica more costs.
    pub replicas: Vec<Replicas>,
    /// One worker and two.
    pub workers: Option<Workers>,
    /// The page while it trains.
    pub page: Option<Page>,
    /// The grid of the Trade-off lab.
    pub sweep: Option<Sweep>,
}

/// Where and when it was measured, and how well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The day.
    pub date: String,
    /// The processor.
    pub processor: String,
    /// Its cores that can be used.
    pub cores: usize,
    /// The operating system.
    pub system: String,
    /// The browser with its version.
    pub browser: String,
    /// The version of Node.js.
    pub node: String,
    /// The compiler with its version.
    pub compiler: String,
    /// Whether W4 learns MNIST itself.
    pub mnist: bool,
    /// Repetitions of each measurement.
    pub repetitions: usize,
}

/// What the machine can do at most.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Roofs {
    /// Operations a second in registers, in Chromium.
    pub wasm_operations: Vec<f64>,
    /// Bytes copied a second, in Chromium.
    pub wasm_copied: Vec<f64>,
    /// Operations a second in registers, natively.
    pub native_operations: Vec<f64>,
    /// Bytes copied a second, natively.
    pub native_copied: Vec<f64>,
}

/// How fast one contender does one workload.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pace {
    /// The workload.
    pub workload: String,
    /// The contender.
    pub contender: Name,
    /// Examples a second, of each repetition.
    pub paces: Vec<f64>,
}

/// Why one contender was not timed at one workload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The workload.
    pub workload: String,
    /// The contender.
    pub contender: Name,
    /// The reason.
    pub reason: String,
}

/// Whole runs of twins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Its name.
    pub name: String,
    /// The experiment.
    pub link: String,
    /// Examples trained on a second, of each repetition; the measures after each epoch are part of the time.
    pub paces: Vec<f64>,
    /// How many examples a run trains on.
    pub examples: usize,
}

/// One arm with some replicas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Replicas {
    /// How many.
    pub count: u32,
    /// Steps of all of them a second, of each repetition.
    pub paces: Vec<f64>,
}

/// Workers side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Workers {
    /// Examples a second of one, of each repetition.
    pub one: Vec<f64>,
    /// Examples a second of two together, of each repetition.
    pub two: Vec<f64>,
}

/// Seconds that the default grid of the Trade-off lab takes, of each repetition.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sweep {
    /// In Chromium by two workers, until the first picture.
    pub first: Vec<f64>,
    /// In Chromium by two workers.
    pub two: Vec<f64>,
    /// In Chromium by one.
    pub one: Vec<f64>,
    /// In Chromium by two workers, half of its seeds.
    pub half: Vec<f64>,
    /// On the command line by two jobs.
    pub native_two: Vec<f64>,
    /// On the command line by one.
    pub native_one: Vec<f64>,
}

/// The page: while two arms of 16 replicas train unless something else is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Milliseconds from each frame to the next.
    pub frames: Vec<f64>,
    /// Milliseconds of each task of more than 50.
    pub long_tasks: Vec<f64>,
    /// Milliseconds of each piece of work, by name.
    pub pieces: Vec<Piece>,
    /// What happens while a knot is dragged instead.
    pub drag: Option<Drag>,
    /// Milliseconds from navigation to the first frame with content, of each repetition.
    pub first_frame: Vec<f64>,
    /// Milliseconds from navigation to a network that has been trained and is shown, of each repetition.
    pub running: Vec<f64>,
    /// The files of the site.
    pub files: Vec<File>,
    /// What the wasm is made of.
    pub contents: Vec<Contents>,
}

/// The page while a knot is dragged to and fro, with four curves shown and nothing in training.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drag {
    /// Milliseconds from each frame to the next.
    pub frames: Vec<f64>,
    /// Milliseconds from each move of the pointer until the page has drawn what it changes.
    pub redraws: Vec<f64>,
    /// Milliseconds of each task of more than 50.
    pub long_tasks: Vec<f64>,
    /// Milliseconds of each piece of work, by name.
    pub pieces: Vec<Piece>,
}

/// What the page spends its time on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    /// What it is.
    pub name: String,
    /// Milliseconds of each time it was done.
    pub times: Vec<f64>,
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub raw: usize,
    /// Its bytes, packed by gzip.
    pub gzip: usize,
    /// Its bytes, packed by brotli.
    pub brotli: usize,
}

/// What a wasm file is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The file.
    pub file: String,
    /// Its parts and their bytes, the largest first.
    pub parts: Vec<(String, usize)>,
}
