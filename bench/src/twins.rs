//! Whole runs of twins, W6, and what a replica more costs.

use rescu_explorer::experiment::{Arm, Experiment, Notice, Twins, link, run};

/// The default run with M = 16, and the same with two smoother activations.
pub const RUNS: [(&str, &str); 2] = [("W6", "replicas=16"), ("W6-smooth", "replicas=16&a=softplus&b=gelu")];

/// Numbers of replicas whose costs are compared.
pub const REPLICAS: [u32; 5] = [2, 4, 8, 16, 32];

/// Trains all arms of an experiment to the end, measures after each epoch as the product does, and says how many examples were
/// trained on.
///
/// # Errors
/// If the link gives an experiment that is out of bounds.
pub fn whole_run(fragment: &str) -> Result<usize, Notice> {
    let (experiment, _) = link::read(fragment);
    for arm in experiment.arms() {
        run(&experiment, arm)?;
    }
    Ok(examples(&experiment))
}

/// How many examples the replicas of all arms train on in a whole run.
#[must_use]
pub fn examples(experiment: &Experiment) -> usize {
    experiment.arms().count() * experiment.replicas as usize * experiment.epochs as usize * experiment.data.training_examples()
}

/// The first arm of the default experiment with this many replicas.
///
/// # Errors
/// If there are too many or too few.
pub fn with_replicas(replicas: u32) -> Result<Twins, Notice> {
    Twins::new(&Experiment { replicas, epochs: 10_000, ..Experiment::default() }, Arm::A)
}

/// Takes some steps with every replica.
pub fn advance(twins: &mut Twins, steps: usize) {
    for _ in 0..steps {
        twins.advance();
    }
}
