// The figure by which all contenders are checked to compute the same.

/**
 * In training the mean loss after one pass over the examples, in inference the root mean square of the outputs. Leaves the
 * contender at its start.
 */
export async function figureOf(network, workload, { labels }) {
  if (network.figure) {
    return network.figure();
  }
  network.reset();
  if (workload.training) {
    await network.run(workload.examples / workload.batch);
  }
  const outputs = network.outputs();
  network.reset();
  const terms = workload.training ? losses(outputs, labels, workload.sizes.at(-1)) : outputs.map((z) => z * z);
  const mean = terms.reduce((sum, term) => sum + term, 0) / terms.length;
  return workload.training ? mean : Math.sqrt(mean);
}

function losses(outputs, labels, width) {
  const row = (n) => outputs.subarray(n * width, (n + 1) * width);
  return Float64Array.from(labels, (label, n) => (width === 1 ? logistic(outputs[n], label) : softmax(row(n), label)));
}

function logistic(z, label) {
  return Math.max(z, 0) - z * label + Math.log1p(Math.exp(-Math.abs(z)));
}

function softmax(row, label) {
  const largest = Math.max(...row);
  return Math.log(row.reduce((sum, z) => sum + Math.exp(z - largest), 0)) + largest - row[label];
}
