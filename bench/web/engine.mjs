// The engine alone, under Node.js: `node bench/web/engine.mjs [W2] [seconds]`. For tuning; what counts is measured in Chromium.

import { readFileSync } from "node:fs";

import { pace } from "./clock.js";
import { plain } from "./contenders/plain.js";
import { Engine, initSync, multiply_and_add } from "./generated/engine.js";

const read = (name) => readFileSync(new URL(`./generated/${name}`, import.meta.url));
const numbers = (name, Type) => new Type(new Uint8Array(read(name)).buffer);

initSync({ module: read("engine_bg.wasm") });
const [prefix = "", seconds = "0.3"] = process.argv.slice(2);
const roof = pace(Number(seconds), multiply_and_add);
console.log(`roof ${(roof / 1e9).toFixed(1)} GFLOP/s`);
for (const workload of JSON.parse(read("workloads.json")).filter(({ name }) => name.startsWith(prefix))) {
  const data = {
    inputs: numbers(workload.inputs, Float32Array),
    labels: numbers(workload.labels, Uint8Array),
    parameters: numbers(workload.parameters, Float32Array),
  };
  const engine = new Engine(workload.name, data.inputs, data.labels, data.parameters);
  const off = Math.abs(engine.figure() / workload.figure - 1);
  const ours = pace(Number(seconds), (rounds) => engine.run(rounds));
  const byHand = plain.create(workload, data);
  const theirs = pace(Number(seconds), (rounds) => byHand.run(rounds));
  const share = (100 * ours * workload.operations) / roof;
  console.log(
    `${workload.name.padEnd(16)} ${ours.toFixed(0).padStart(10)} /s  ${share.toFixed(1).padStart(5)} % of the roof  ` +
      `${(ours / theirs).toFixed(2).padStart(6)} times plain JavaScript${off < 1e-6 ? "" : `  FIGURE IS OFF BY ${off}`}`,
  );
}
