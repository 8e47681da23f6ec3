// What the contenders are given: see bench/src/hand_out.rs.

const FOLDER = new URL("./generated/", import.meta.url);

const kept = new Map();

/** The bytes of a file, read once. */
function bytes(name) {
  if (!kept.has(name)) {
    kept.set(name, fetch(new URL(name, FOLDER)).then((response) => response.arrayBuffer()));
  }
  return kept.get(name);
}

/** The descriptions of all workloads. */
export async function workloads() {
  return JSON.parse(new TextDecoder().decode(await bytes("workloads.json")));
}

/** The description of one workload. */
export async function workloadNamed(name) {
  return (await workloads()).find((workload) => workload.name === name);
}

/** The numbers of a workload. */
export async function dataOf(workload) {
  const [inputs, labels, parameters] = await Promise.all([workload.inputs, workload.labels, workload.parameters].map(bytes));
  return { inputs: new Float32Array(inputs), labels: new Uint8Array(labels), parameters: new Float32Array(parameters) };
}
