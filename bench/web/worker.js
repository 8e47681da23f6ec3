// A worker that trains a workload for some seconds when told to, as the product's trainers do side by side.

import { pace } from "./clock.js";
import { rescu } from "./contenders/rescu.js";
import { dataOf, workloadNamed } from "./data.js";

await rescu.load();
onmessage = async ({ data: { name, seconds } }) => {
  const workload = await workloadNamed(name);
  const engine = rescu.create(workload, await dataOf(workload));
  engine.figure();
  postMessage(pace(seconds, (rounds) => engine.run(rounds)));
};
postMessage("ready");
