//! What JavaScript sees of the benchmark.

use rescu_explorer::experiment::Twins;
use wasm_bindgen::prelude::*;

use crate::workload::{Examples, Workload};
use crate::{engine, roof, twins};

#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// One workload, ready to run.
#[wasm_bindgen]
pub struct Engine(engine::Engine);

#[wasm_bindgen]
impl Engine {
    /// The engine of the workload of this name.
    ///
    /// # Errors
    /// If there is no such workload.
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str, inputs: Vec<f32>, labels: Vec<u8>, parameters: Vec<f32>) -> Result<Self, JsError> {
        let workload = Workload::named(name)?;
        Ok(Self(engine::Engine::new(&workload, Examples { inputs, labels }, parameters)?))
    }

    /// As [`engine::Engine::reset`].
    pub fn reset(&mut self) {
        self.0.reset();
    }

    /// As [`engine::Engine::run`].
    pub fn run(&mut self, rounds: usize) -> usize {
        self.0.run(rounds)
    }

    /// As [`engine::Engine::figure`].
    pub fn figure(&mut self) -> f64 {
        self.0.figure()
    }
}

/// As [`roof::multiply_and_add`]; gives the operations that were done.
#[wasm_bindgen]
#[must_use]
pub fn multiply_and_add(rounds: usize) -> f64 {
    roof::multiply_and_add(rounds);
    rounds as f64 * roof::OPERATIONS as f64
}

/// Two blocks of memory.
#[wasm_bindgen]
#[derive(Default)]
pub struct Blocks(roof::Blocks);

#[wasm_bindgen]
impl Blocks {
    /// Two new blocks.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// As [`roof::Blocks::copy`]; gives the bytes that were copied.
    pub fn copy(&mut self, rounds: usize) -> f64 {
        self.0.copy(rounds);
        rounds as f64 * roof::COPIED as f64
    }
}

/// As [`twins::whole_run`].
///
/// # Errors
/// If the link gives an experiment that is out of bounds.
#[wasm_bindgen]
pub fn whole_run(link: &str) -> Result<usize, JsError> {
    Ok(twins::whole_run(link)?)
}

/// The replicas of one arm.
#[wasm_bindgen]
pub struct Replicas(Twins);

#[wasm_bindgen]
impl Replicas {
    /// As [`twins::with_replicas`].
    ///
    /// # Errors
    /// If there are too many or too few.
    #[wasm_bindgen(constructor)]
    pub fn new(replicas: u32) -> Result<Self, JsError> {
        Ok(Self(twins::with_replicas(replicas)?))
    }

    /// Takes some steps with every replica, and gives their number.
    pub fn advance(&mut self, steps: usize) -> usize {
        twins::advance(&mut self.0, steps);
        steps
    }
}
