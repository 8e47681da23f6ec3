// A trainer as one writes it by hand in plain JavaScript: flat typed arrays, tiles of sums in local variables, no allocation.
// Sums are not rounded to f32 until they are stored: rounding each (by Math.fround) is slower.

import { activations } from "./activations.js";

/**
 * product = left · right. Element (r, k) of left is left[at.left + r·row + k·column]; right and product are stored row by row.
 * Tiles of 2 × 4 sums; rows must be even.
 */
function multiply(left, leftAt, row, column, right, rightAt, inner, columns, product, productAt, rows) {
  for (let r = 0; r < rows; r += 2) {
    const first = leftAt + r * row;
    const second = first + row;
    const out = productAt + r * columns;
    let c = 0;
    for (; c + 4 <= columns; c += 4) {
      let a0 = 0, a1 = 0, a2 = 0, a3 = 0, b0 = 0, b1 = 0, b2 = 0, b3 = 0;
      for (let k = 0, l = 0, at = rightAt + c; k < inner; k++, l += column, at += columns) {
        const a = left[first + l], b = left[second + l];
        const r0 = right[at], r1 = right[at + 1], r2 = right[at + 2], r3 = right[at + 3];
        a0 = a0 + a * r0;
        a1 = a1 + a * r1;
        a2 = a2 + a * r2;
        a3 = a3 + a * r3;
        b0 = b0 + b * r0;
        b1 = b1 + b * r1;
        b2 = b2 + b * r2;
        b3 = b3 + b * r3;
      }
      const p = out + c, q = p + columns;
      product[p] = a0;
      product[p + 1] = a1;
      product[p + 2] = a2;
      product[p + 3] = a3;
      product[q] = b0;
      product[q + 1] = b1;
      product[q + 2] = b2;
      product[q + 3] = b3;
    }
    for (; c < columns; c++) {
      let a0 = 0, b0 = 0;
      for (let k = 0, l = 0, at = rightAt + c; k < inner; k++, l += column, at += columns) {
        a0 = a0 + left[first + l] * right[at];
        b0 = b0 + left[second + l] * right[at];
      }
      product[out + c] = a0;
      product[out + columns + c] = b0;
    }
  }
}

function addToRows(rows, count, addend, addendAt, width) {
  for (let r = 0, at = 0; r < count; r++) {
    for (let c = 0; c < width; c++, at++) {
      rows[at] += addend[addendAt + c];
    }
  }
}

function sumRows(rows, count, width, sums, sumsAt) {
  for (let c = 0; c < width; c++) {
    let sum = 0;
    for (let r = 0, at = c; r < count; r++, at += width) {
      sum += rows[at];
    }
    sums[sumsAt + c] = sum;
  }
}

function transpose(matrix, at, rows, columns, transposed) {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      transposed[c * rows + r] = matrix[at + r * columns + c];
    }
  }
}

function scale(values, factors, count) {
  for (let i = 0; i < count; i++) {
    values[i] *= factors[i];
  }
}

function descend(parameters, gradient, rate) {
  for (let i = 0; i < parameters.length; i++) {
    parameters[i] -= rate * gradient[i];
  }
}

function logisticErrors(outputs, labels, labelsAt, count, errors) {
  for (let n = 0; n < count; n++) {
    errors[n] = (1 / (1 + Math.exp(-outputs[n])) - labels[labelsAt + n]) / count;
  }
}

function softmaxErrors(outputs, labels, labelsAt, count, width, errors) {
  for (let n = 0, at = 0; n < count; n++, at += width) {
    let largest = outputs[at];
    for (let c = 1; c < width; c++) {
      largest = Math.max(largest, outputs[at + c]);
    }
    let sum = 0;
    for (let c = 0; c < width; c++) {
      const e = Math.exp(outputs[at + c] - largest);
      errors[at + c] = e;
      sum += e;
    }
    for (let c = 0; c < width; c++) {
      errors[at + c] = errors[at + c] / sum / count;
    }
    errors[at + labels[labelsAt + n]] -= 1 / count;
  }
}

class Network {
  constructor(workload, data) {
    const { sizes, batch } = workload;
    Object.assign(this, { batch, rate: workload.rate, training: workload.training, data });
    this.width = sizes.at(-1);
    this.parameters = data.parameters.slice();
    this.gradient = new Float32Array(data.parameters.length);
    this.activation = activations[workload.activation];
    this.layers = [];
    for (let l = 0, weights = 0; l + 1 < sizes.length; l++) {
      const [inputs, outputs] = [sizes[l], sizes[l + 1]];
      const biases = weights + inputs * outputs;
      const rows = () => new Float32Array(batch * outputs);
      const buffers = { sums: rows(), values: rows(), slopes: rows(), errors: rows() };
      this.layers.push({ inputs, outputs, weights, biases, transposed: new Float32Array(inputs * outputs), ...buffers });
      weights = biases + outputs;
    }
    this.last = this.layers.at(-1);
    this.place = 0;
  }

  reset() {
    this.parameters.set(this.data.parameters);
    this.place = 0;
  }

  /** The outputs of the examples from `start` on. */
  forward(start) {
    const { batch, parameters, layers, activation } = this;
    let before = this.data.inputs;
    let at = start * layers[0].inputs;
    for (const layer of layers) {
      const { inputs, outputs, sums, values, slopes } = layer;
      multiply(before, at, inputs, 1, parameters, layer.weights, inputs, outputs, sums, 0, batch);
      addToRows(sums, batch, parameters, layer.biases, outputs);
      if (layer !== this.last) {
        activation(sums, values, slopes);
        before = values;
        at = 0;
      }
    }
    return this.last.sums;
  }

  backward(start) {
    const { batch, parameters, gradient, layers } = this;
    for (let l = layers.length - 1; l >= 0; l--) {
      const { inputs, outputs, weights, biases, errors, transposed } = layers[l];
      const before = l > 0 ? layers[l - 1].values : this.data.inputs;
      const at = l > 0 ? 0 : start * inputs;
      multiply(before, at, 1, inputs, errors, 0, batch, outputs, gradient, weights, inputs);
      sumRows(errors, batch, outputs, gradient, biases);
      if (l > 0) {
        const below = layers[l - 1];
        transpose(parameters, weights, inputs, outputs, transposed);
        multiply(errors, 0, outputs, 1, transposed, 0, outputs, inputs, below.errors, 0, batch);
        scale(below.errors, below.slopes, batch * inputs);
      }
    }
  }

  train() {
    const { batch, place, last, width } = this;
    const labels = this.data.labels;
    const outputs = this.forward(place);
    if (width === 1) {
      logisticErrors(outputs, labels, place, batch, last.errors);
    } else {
      softmaxErrors(outputs, labels, place, batch, width, last.errors);
    }
    this.backward(place);
    descend(this.parameters, this.gradient, this.rate);
    this.place = (place + batch) % labels.length;
  }

  run(rounds) {
    for (let round = 0; round < rounds; round++) {
      if (this.training) {
        this.train();
      } else {
        this.forward(0);
      }
    }
    return rounds * this.batch;
  }

  /** The outputs of all examples. */
  outputs() {
    const count = this.data.labels.length;
    const all = new Float32Array(count * this.width);
    for (let start = 0; start < count; start += this.batch) {
      all.set(this.forward(start), start * this.width);
    }
    return all;
  }
}

export const plain = { create: (workload, data) => new Network(workload, data) };
