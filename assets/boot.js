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

  /** The address of a file that the head names. */
  const address = (name) => {
    const named = document.querySelector(`meta[name="${name}"]`);
    return named && new URL(named.content, document.baseURI).href;
  };

  /** Once the first frame is on the screen, which nothing should delay. A hidden tab has no frames. */
  const seen = () =>
    new Promise((resolve) => {
      setTimeout(resolve, document.hidden ? 0 : 3000);
      const heard = (list) => list.getEntriesByName("first-contentful-paint").length > 0 && resolve();
      if (self.PerformanceObserver) new PerformanceObserver(heard).observe({ type: "paint", buffered: true });
    });

  /** The bytes of the trainer, all of them, since a browser stops fetching what nobody reads. */
  const fetchTrainer = async () => {
    const response = await fetch(address("trainer"), { priority: "low" });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.arrayBuffer();
  };

  const load = async () => {
    const wasm = fetch(address("program-wasm"));
    wasm.catch(() => {});
    trainer = fetchTrainer();
    // Whoever asks for the module hears of the failure.
    trainer.catch(() => {});
    // What loads the parts is imported by the program anyway, and is sooner there if it is asked for now.
    const parts = address("program-parts");
    if (parts) import(parts).catch(() => {});
    const app = await import(address("program"));
    await app.default({ module_or_path: wasm });
  };

  // Of another lab, or of other data, nothing is known yet.
  shell.dataset.known = String(!/[#&](lab|data)=/.test(location.hash));

  // In a frame of another page there is nothing around the lab, from the first frame on (src/page/embed.rs).
  const embed = /[#&]embed=(1|lab|maps|chart)(&|$)/.exec(location.hash)?.[1];
  if (embed) document.documentElement.dataset.embed = embed === "1" ? "lab" : embed;

  // Nor is what the link hides (src/page/teaching/mod.rs).
  const hide = /[#&]hide=([a-z,-]+)/.exec(location.hash)?.[1];
  if (hide) document.documentElement.dataset.hide = hide.replaceAll(",", " ");

  const trouble = missing();
  if (trouble) {
    fail(trouble);
    return;
  }
  // Fetched beside the program; compiled when it is first asked for, once for all workers, and again only after that has failed.
  let trainer;
  let module;
  self.trainerModule = () => {
    module ??= (trainer ?? fetchTrainer()).then((bytes) => WebAssembly.compile(bytes));
    module.catch(() => (trainer = module = undefined));
    return module;
  };
  // Has a release work without a network. Promises what loads a newer version of the page, as soon as there is one.
  self.newVersion = async () => {
    const offline = address("offline");
    return offline ? (await import(offline)).newVersion() : undefined;
  };
  document.getElementById("reload").addEventListener("click", () => location.reload());
  const giveUp = (error) => {
    console.error(error);
    if (shell.isConnected) fail("program");
  };
  // The program makes the page in tasks of its own, one after the other.
  addEventListener("error", ({ error }) => error && shell.isConnected && giveUp(error));
  seen().then(load).catch(giveUp);
})();
