//! How long an element takes in every activation of the catalogue, as networks are trained with it.
//!
//! `cargo bench` prints the time of one call over [`ELEMENTS`] elements, and the elements in a second.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg(not(target_arch = "wasm32"))]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rescu_explorer::activation::{Activation, Family, Kernel, Lanes};
use rescu_explorer::random::{Purpose, Stream};

/// Few enough for the nearest cache: what is measured is arithmetic.
const ELEMENTS: usize = 4096;

/// Every family with its defaults, and the RESCU with every kernel.
fn catalogue() -> Vec<(String, Lanes)> {
    let families = Family::ALL.into_iter().filter(|&family| family != Family::Rescu).map(|family| family.name().to_owned());
    let kernels = Kernel::ALL.into_iter().map(|kernel| format!("rescu:kernel={}", kernel.name()));
    let lanes = |text: String| text.parse().ok().map(|activation: Activation| (text, activation.lanes()));
    families.chain(kernels).filter_map(lanes).collect()
}

/// Pre-activations as a network meets them.
fn normal_inputs() -> Vec<f32> {
    let mut stream = Stream::new(1, Purpose::TestData, 0);
    (0..ELEMENTS).map(|_| stream.normal() as f32).collect()
}

fn activations(criterion: &mut Criterion) {
    let x = normal_inputs();
    let (mut value, mut slope) = (vec![0.0; ELEMENTS], vec![0.0; ELEMENTS]);
    for (name, lanes) in catalogue() {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(ELEMENTS as u64));
        group.bench_function("value", |bencher| bencher.iter(|| lanes.value(black_box(&x), black_box(&mut value))));
        group.bench_function("value and slope", |bencher| {
            bencher.iter(|| lanes.value_and_slope(black_box(&x), black_box(&mut value), black_box(&mut slope)));
        });
        group.finish();
    }
}

criterion_group!(benches, activations);
criterion_main!(benches);
