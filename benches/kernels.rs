//! Products of matrices at the sizes of the benchmark's workloads; an element is one floating-point operation.

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    kernels::measure();
}

/// Benchmarks are native only.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod kernels {
    use core::hint::black_box;

    use criterion::{BenchmarkId, Criterion, Throughput};
    use rescu_explorer::network::kernels::{Matrix, MatrixMut, Scratch, multiply};

    /// A layer in training: its workload, its inputs and outputs, and the examples of a batch.
    const LAYERS: [(&str, usize, usize, usize); 7] = [
        ("W1", 8, 8, 10),
        ("W2", 32, 32, 32),
        ("W3", 64, 64, 32),
        ("W3", 64, 32, 32),
        ("W4", 784, 256, 32),
        ("W4", 784, 256, 128),
        ("W4", 256, 128, 32),
    ];

    pub(crate) fn measure() {
        let mut criterion = Criterion::default().configure_from_args();
        for (workload, inputs, outputs, batch) in LAYERS {
            let name = format!("{workload} {inputs}-{outputs} batch {batch}");
            forward(&mut criterion, &name, [batch, inputs, outputs]);
            gradient(&mut criterion, &name, [batch, inputs, outputs]);
        }
        criterion.final_summary();
    }

    /// Pre-activations: examples by inputs, times the weights.
    fn forward(criterion: &mut Criterion, name: &str, [batch, inputs, outputs]: [usize; 3]) {
        let (values, weights) = (numbers(batch * inputs), numbers(inputs * outputs));
        let (mut sums, mut scratch) = (vec![0.0; batch * outputs], Scratch::default());
        product(criterion, "forward", name, batch * inputs * outputs, || {
            let (values, weights) = (Matrix::new(black_box(&values), inputs), Matrix::new(black_box(&weights), outputs));
            multiply(values, weights, MatrixMut::new(black_box(&mut sums), outputs), &mut scratch);
        });
    }

    /// The gradient of the weights: inputs by examples, times the errors.
    fn gradient(criterion: &mut Criterion, name: &str, [batch, inputs, outputs]: [usize; 3]) {
        let (values, errors) = (numbers(batch * inputs), numbers(batch * outputs));
        let (mut sums, mut scratch) = (vec![0.0; inputs * outputs], Scratch::default());
        product(criterion, "gradient", name, batch * inputs * outputs, || {
            let (values, errors) = (Matrix::new(black_box(&values), inputs), Matrix::new(black_box(&errors), outputs));
            multiply(values.transposed(), errors, MatrixMut::new(black_box(&mut sums), outputs), &mut scratch);
        });
    }

    fn product(criterion: &mut Criterion, group: &str, name: &str, products: usize, mut multiply: impl FnMut()) {
        let mut group = criterion.benchmark_group(group);
        group.throughput(Throughput::Elements(2 * products as u64));
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| bencher.iter(&mut multiply));
        group.finish();
    }

    /// Some numbers of both signs, none of them special.
    fn numbers(count: usize) -> Vec<f32> {
        (0..count).map(|index| (index as f32 * 0.7).sin()).collect()
    }
}
