// TensorFlow.js on one of its backends. It is a global of its script.

const { tf } = globalThis;

/** Activations that are no option of a dense layer. */
const OWN = {
  // A `where` on a comparison would have no gradient.
  smelu: (x) => tf.add(tf.mul(tf.square(tf.add(tf.clipByValue(x, -1, 1), 1)), 0.25), tf.relu(tf.sub(x, 1))),
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
};

class Apply extends tf.layers.Layer {
  static className = "Apply";

  constructor(f) {
    super({});
    this.f = f;
  }

  call(inputs) {
    return tf.tidy(() => this.f(Array.isArray(inputs) ? inputs[0] : inputs));
  }

  computeOutputShape(shape) {
    return shape;
  }
}

class Network {
  constructor(workload, data) {
    const { batch, sizes } = workload;
    Object.assign(this, { data, batch, sizes, rate: workload.rate, training: workload.training });
    this.model = model(workload);
    const count = data.labels.length;
    this.all = tf.tensor2d(data.inputs, [count, sizes[0]]);
    this.targets = tf.tidy(() => targets(data.labels, sizes.at(-1)));
    const rows = (tensor) => (this.training ? split(tensor, count, batch) : []);
    this.batches = rows(this.all);
    this.batchTargets = rows(this.targets);
    this.reset();
  }

  reset() {
    const { sizes, data } = this;
    const weights = [];
    for (let l = 0, at = 0; l + 1 < sizes.length; l++) {
      const [inputs, outputs] = [sizes[l], sizes[l + 1]];
      const biases = at + inputs * outputs;
      weights.push(tf.tensor2d(data.parameters.subarray(at, biases), [inputs, outputs]));
      weights.push(tf.tensor1d(data.parameters.subarray(biases, biases + outputs)));
      at = biases + outputs;
    }
    this.model.setWeights(weights);
    weights.forEach((tensor) => tensor.dispose());
    this.optimizer = tf.train.sgd(this.rate);
    this.place = 0;
  }

  run(rounds) {
    for (let round = 0; round < rounds; round++) {
      if (this.training) {
        this.train();
      } else {
        this.model.predictOnBatch(this.all).dispose();
      }
    }
    return rounds * this.batch;
  }

  train() {
    const [inputs, targets] = [this.batches[this.place], this.batchTargets[this.place]];
    this.optimizer.minimize(() => loss(targets, this.model.apply(inputs, { training: true })));
    this.place = (this.place + 1) % this.batches.length;
  }

  /** The linear outputs of all examples. */
  outputs() {
    return tf.tidy(() => this.model.predictOnBatch(this.all).dataSync());
  }

  free() {
    [this.all, this.targets, ...this.batches, ...this.batchTargets].forEach((tensor) => tensor.dispose());
    this.model.dispose();
  }
}

function model({ sizes, activation }) {
  const own = OWN[activation];
  const layers = sizes.slice(1).flatMap((units, l) => {
    const last = l + 2 === sizes.length;
    const options = { units, inputShape: [sizes[l]], activation: last || own ? "linear" : activation };
    return [tf.layers.dense(options), ...(own && !last ? [new Apply(own)] : [])];
  });
  return tf.sequential({ layers });
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

function loss(targets, outputs) {
  return outputs.shape[1] === 1
    ? tf.losses.sigmoidCrossEntropy(targets, outputs)
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
