// Runs before the program of the page: says what is missing where that cannot run, and loads it where it can, and the trainer
// beside it. All texts are in index.html.
(() => {
  "use strict";

  const shell = document.getElementById("shell");
  // A module of WebAssembly without content, and one with an instruction of SIMD.
  const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  const SIMD = new Uint8Array([
    ...EMPTY, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
  ]);

  /** Whether a policy, or a setting of the browser, forbids WebAssembly. */
  const isForbidden = () => {
    try {
      return !new WebAssembly.Module(EMPTY);
    } catch {
      return true;
    }
  };

  /** What the program needs and is not there; undefined if all is. */
  const missing = () => {
    if (location.protocol === "file:") return "file";
    if (self.origin === "null") return "frame";
    if (typeof WebAssembly !== "object") return "wasm";
    if (isForbidden()) return "policy";
    if (!WebAssembly.validate(SIMD)) return "simd";
    return undefined;
  };

  const fail = (trouble) => {
    shell.dataset.state = "failed";
    shell.querySelector(`[data-trouble="${trouble}"]`).hidden = false;
  };

  /** The address of what a link of the head has the browser fetch at once. */
  const address = (id) => document.getElementById(id).href;

  const compiled = async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const whole = response.clone();
    // A host that does not know the type has it compiled once it is there.
    return WebAssembly.compileStreaming(response).catch(async () => WebAssembly.compile(await whole.arrayBuffer()));
  };

  /** Once the first frame is on the screen: to compile the program takes all processors. A hidden tab has no frames. */
  const seen = () =>
    new Promise((resolve) => {
      new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
      setTimeout(resolve, document.hidden ? 0 : 3000);
    });

  const load = async () => {
    const [program, wasm] = ["program", "program-wasm"].map(address);
    const app = await import(program);
    await app.default({ module_or_path: wasm });
  };

  // The settings are folded in windows that have no room for them.
  const settings = shell.querySelector(".settings");
  settings.open = matchMedia(settings.dataset.open).matches;
  // Of another lab, or of other data, nothing is known yet.
  shell.dataset.known = String(!/[#&](lab|data)=/.test(location.hash));

  const trouble = missing();
  if (trouble) {
    fail(trouble);
    return;
  }
  // Compiled once for all workers, and again only after it has failed.
  let module;
  self.trainerModule = () => {
    module ??= compiled(address("trainer-wasm"));
    module.catch(() => (module = undefined));
    return module;
  };
  document.getElementById("reload").addEventListener("click", () => location.reload());
  const start = async () => {
    await seen();
    self.trainerModule();
    await load();
  };
  start().catch((error) => {
    console.error(error);
    if (shell.isConnected) fail("program");
  });
})();
