// ConvNetJS with one reused volume. It is a global of its script.

const { convnetjs } = globalThis;

/** What ConvNetJS lacks: the logistic loss of one output. */
class Logistic {
  constructor() {
    Object.assign(this, { layer_type: "logistic", out_sx: 1, out_sy: 1, out_depth: 1, num_inputs: 1 });
  }

  forward(volume) {
    this.in_act = volume;
    this.out_act = volume;
    return volume;
  }

  backward(label) {
    const z = this.in_act.w[0];
    this.in_act.dw[0] = 1 / (1 + Math.exp(-z)) - label;
    return Math.max(z, 0) - z * label + Math.log1p(Math.exp(-Math.abs(z)));
  }

  getParamsAndGrads() {
    return [];
  }
}

class Network {
  constructor(workload, data) {
    const { sizes, activation } = workload;
    Object.assign(this, { data, sizes, batch: workload.batch, rate: workload.rate, training: workload.training });
    const hidden = sizes.slice(1, -1).map((units) => ({ type: "fc", num_neurons: units, activation }));
    const outputs = sizes.at(-1);
    const last = outputs === 1 ? { type: "regression", num_neurons: 1 } : { type: "softmax", num_classes: outputs };
    this.net = new convnetjs.Net();
    this.net.makeLayers([{ type: "input", out_sx: 1, out_sy: 1, out_depth: sizes[0] }, ...hidden, last]);
    if (outputs === 1) {
      this.net.layers[this.net.layers.length - 1] = new Logistic();
    }
    this.volume = new convnetjs.Vol(1, 1, sizes[0], 0);
    this.reset();
  }

  reset() {
    const { parameters } = this.data;
    let at = 0;
    for (const layer of this.net.layers.filter((layer) => layer.layer_type === "fc")) {
      const { num_inputs: inputs, out_depth: outputs } = layer;
      layer.filters.forEach((filter, j) => {
        filter.w.forEach((_, i) => (filter.w[i] = parameters[at + i * outputs + j]));
        filter.dw.fill(0);
      });
      at += inputs * outputs;
      layer.biases.w.forEach((_, j) => (layer.biases.w[j] = parameters[at + j]));
      layer.biases.dw.fill(0);
      at += outputs;
    }
    const options = { method: "sgd", learning_rate: this.rate, momentum: 0, l1_decay: 0, l2_decay: 0, batch_size: this.batch };
    this.trainer = new convnetjs.Trainer(this.net, options);
    this.place = 0;
  }

  /** Puts an example into the volume. */
  lay(example) {
    const width = this.sizes[0];
    const { w } = this.volume;
    for (let i = 0, at = example * width; i < width; i++, at++) {
      w[i] = this.data.inputs[at];
    }
  }

  run(rounds) {
    const examples = rounds * this.batch;
    const { labels } = this.data;
    for (let n = 0; n < examples; n++) {
      this.lay(this.place);
      if (this.training) {
        this.trainer.train(this.volume, labels[this.place]);
      } else {
        this.net.forward(this.volume);
      }
      this.place = this.place + 1 === labels.length ? 0 : this.place + 1;
    }
    return examples;
  }

  /** The linear outputs of all examples. */
  outputs() {
    const count = this.data.labels.length;
    const width = this.sizes.at(-1);
    const all = new Float32Array(count * width);
    for (let n = 0; n < count; n++) {
      this.lay(n);
      this.net.forward(this.volume);
      all.set(this.net.layers.at(-1).in_act.w, n * width);
    }
    return all;
  }
}

export const convnet = {
  activations: ["relu", "tanh"],
  create: (workload, data) => new Network(workload, data),
};
