// What the driver calls, one measurement at a time: `bench` of the page.

import { pace } from "./clock.js";
import { convnet } from "./contenders/convnet.js";
import { plain } from "./contenders/plain.js";
import { rescu } from "./contenders/rescu.js";
import { tensorflowCpu, tensorflowWasm } from "./contenders/tensorflow.js";
import { dataOf, workloadNamed } from "./data.js";
import { figureOf } from "./figure.js";
import { Blocks, Replicas, multiply_and_add, whole_run } from "./generated/engine.js";

const contenders = { rescu, plain, convnet, "tfjs-cpu": tensorflowCpu, "tfjs-wasm": tensorflowWasm };

/** The networks that are ready, by contender. */
const ready = new Map();

const bench = {
  /** Makes the contender ready for a workload, and gives its figure; null if it does not know the activation. */
  async prepare(contender, name) {
    const { activations, turn, create } = contenders[contender];
    const workload = await workloadNamed(name);
    if (activations && !activations.includes(workload.activation)) {
      return null;
    }
    await turn?.();
    const data = await dataOf(workload);
    const network = create(workload, data);
    ready.get(contender)?.free?.();
    ready.set(contender, network);
    return figureOf(network, workload, data);
  },

  /** Examples a second of what was prepared last, from its start. */
  async time(contender, seconds) {
    await contenders[contender].turn?.();
    const network = ready.get(contender);
    network.reset();
    return pace(seconds, (rounds) => network.run(rounds));
  },

  /** Floating-point operations a second in registers. */
  roof: (seconds) => pace(seconds, multiply_and_add),

  /** Bytes copied a second. */
  copying(seconds) {
    const blocks = new Blocks();
    const copied = pace(seconds, (rounds) => blocks.copy(rounds));
    blocks.free();
    return copied;
  },

  /** Steps a second of one arm with so many replicas. */
  replicas(count, seconds) {
    const replicas = new Replicas(count);
    const steps = pace(seconds, (rounds) => replicas.advance(rounds));
    replicas.free();
    return steps;
  },

  /** Examples a second of a whole run of twins. */
  wholeRun: (link) => pace(0, () => whole_run(link)),

  /** Examples a second that so many workers reach together. */
  async workers(count, name, seconds) {
    const workers = Array.from({ length: count }, () => new Worker("./worker.js", { type: "module" }));
    const heard = (worker) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = reject;
      });
    await Promise.all(workers.map(heard));
    const paces = workers.map((worker) => {
      worker.postMessage({ name, seconds });
      return heard(worker);
    });
    const sum = (await Promise.all(paces)).reduce((sum, pace) => sum + pace, 0);
    workers.forEach((worker) => worker.terminate());
    return sum;
  },
};

await Promise.all(Object.values(contenders).map((contender) => contender.load?.()));
globalThis.bench = bench;
