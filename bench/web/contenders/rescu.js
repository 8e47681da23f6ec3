// RESCU Explorer's engine, compiled to WebAssembly.

import init, { Engine } from "../generated/engine.js";

export const rescu = {
  load: init,
  create: (workload, data) => new Engine(workload.name, data.inputs, data.labels, data.parameters),
};
