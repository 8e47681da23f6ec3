// TensorFlow.js on one of its backends. It is a global of its script.
//
// By operations on variables: through layers the smallest networks are half as fast.

const { tf } = globalThis;

const ACTIVATIONS = {
  tanh: (x) => tf.tanh(x),
  // A `where` on a comparison would have no gradient. With β = 1.
  smelu: (x) => tf.add(tf.mul(tf.square(tf.add(tf.clipByValue(x, -1, 1), 1)), 0.25), tf.relu(tf.sub(x, 1))),
  softplus: (x) => tf.softplus(x),
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
};

class Network {
  constructor(workload, data) {
    const { activation, batch, rate, sizes, training } = workload;
    Object.assign(this, { activation, batch, rate, sizes, training, data });
    this.initial = layers(sizes, data.parameters);
    this.variables = this.initial.map((layer) => layer.map((tensor) => tf.variable(tensor)));
    const count = data.labels.length;
    this.all = tf.tensor2d(data.inputs, [count, sizes[0]]);
    this.targets = tf.tidy(() => targets(data.labels, sizes.at(-1)));
    this.batches = training ? [this.all, this.targets].map((tensor) => split(tensor, count, batch)) : [[], []];
    this.reset();
  }

  reset() {
    this.variables.forEach((layer, l) => layer.forEach((variable, part) => variable.assign(this.initial[l][part])));
    this.optimizer?.dispose();
    this.optimizer = tf.train.sgd(this.rate);
    this.place = 0;
  }

  forward(inputs) {
    const last = this.variables.length - 1;
    const own = ACTIVATIONS[this.activation];
    return this.variables.reduce((a, [b, bias], l) => {
      const activation = l === last || own ? "linear" : this.activation;
      const values = tf.fused.matMul({ a, b, bias, activation });
      return l === last || !own ? values : own(values);
    }, inputs);
  }

  train() {
    const [inputs, targets] = this.batches.map((batches) => batches[this.place]);
    this.optimizer.minimize(() => loss(targets, this.forward(inputs)));
    this.place = (this.place + 1) % this.batches[0].length;
  }

  run(rounds) {
    for (let round = 0; round < rounds; round++) {
      if (this.training) {
        this.train();
      } else {
        tf.tidy(() => this.forward(this.all)).dispose();
      }
    }
    return rounds * this.batch;
  }

  /** The linear outputs of all examples. */
  outputs() {
    return tf.tidy(() => this.forward(this.all).dataSync());
  }

  free() {
    const tensors = [this.initial, this.variables, this.batches, this.all, this.targets, this.optimizer];
    tensors.flat(2).forEach((tensor) => tensor.dispose());
  }
}

/** Weights and biases of each layer. */
function layers(sizes, parameters) {
  let at = 0;
  const take = (shape) => {
    const length = shape.reduce((product, side) => product * side);
    at += length;
    return tf.tensor(parameters.slice(at - length, at), shape);
  };
  return sizes.slice(1).map((outputs, l) => [take([sizes[l], outputs]), take([outputs])]);
}

function targets(labels, outputs) {
  return outputs === 1
    ? tf.tensor2d(Float32Array.from(labels), [labels.length, 1])
    : tf.cast(tf.oneHot(tf.tensor1d(Int32Array.from(labels), "int32"), outputs), "float32");
}

function split(tensor, count, batch) {
  const starts = Array.from({ length: count / batch }, (_, index) => index * batch);
  return starts.map((start) => tf.slice(tensor, [start, 0], [batch, -1]));
}

/** The library's own loss of one output is half as fast as this. */
function loss(targets, outputs) {
  return outputs.shape[1] === 1
    ? tf.mean(tf.sub(tf.softplus(outputs), tf.mul(targets, outputs)))
    : tf.losses.softmaxCrossEntropy(targets, outputs);
}

const on = (backend) => ({
  /** Backends are a switch of the whole library, so each turn begins with it. */
  turn: () => tf.setBackend(backend),
  create: (workload, data) => new Network(workload, data),
});

export const tensorflowCpu = on("cpu");
export const tensorflowWasm = {
  ...on("wasm"),
  load: () => tf.wasm.setWasmPaths("./node_modules/@tensorflow/tfjs-backend-wasm/dist/"),
};
