// Has a release work without a network (service_worker.js), and tells of a newer version. Loaded once the page is there (boot.js).

const container = navigator.serviceWorker;
const SCRIPT = new URL("./service_worker.js", document.baseURI);

/** Whether a browser can keep the page, and its reader does not mind what that fetches. */
const isWelcome = () => Boolean(container && (container.controller || !navigator.connection?.saveData));

/** Once the browser has nothing better to do. */
const idle = () =>
  new Promise((resolve) => {
    if (self.requestIdleCallback) requestIdleCallback(resolve, { timeout: 10000 });
    else setTimeout(resolve, 2000);
  });

/** The worker asks each page which version it is of, before it deletes those that are of no use. */
const sayVersion = ({ data, ports }) => {
  if (data === "version") ports[0].postMessage(document.querySelector('meta[name="version"]')?.content);
};

/** Tells of a worker that has all files of a newer version, now or later. */
const watch = (registration, tell) => {
  const follow = (worker) => {
    const hear = () => worker.state === "installed" && registration.active && tell();
    worker?.addEventListener("statechange", hear);
  };
  if (registration.waiting) tell();
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
};

/** Loads the page again, of the newest version that is there. The address, and with it the experiment, stays. */
const loadNewest = ({ waiting }) => {
  if (!waiting) {
    location.reload();
    return;
  }
  waiting.addEventListener("statechange", () => waiting.state !== "activating" && location.reload());
  waiting.postMessage("activate");
};

/** Looks for a newer version. A page that is gone from its host takes its worker along, which would keep it there for ever. */
const look = async (registration) => {
  const { active } = registration;
  if (!active) return;
  active.postMessage("tidy");
  try {
    await registration.update();
  } catch {
    const { status } = await fetch(SCRIPT, { cache: "no-store" });
    if (status === 404 || status === 410) active.postMessage("leave");
  }
};

/** Asks again for what the page has fetched before there was a worker, such as its language, so that this keeps it; it has the program. */
const askAgain = () => {
  const isOther = ({ initiatorType, name }) => initiatorType === "fetch" && !name.endsWith(".wasm");
  for (const { name } of performance.getEntriesByType("resource").filter(isOther)) {
    fetch(name, { priority: "low" }).then((response) => response.arrayBuffer()).catch(() => {});
  }
};

/** Keeps the page from now on. Promises what loads a newer version, as soon as there is one; nothing where none can be kept. */
export const newVersion = async () => {
  if (!isWelcome()) return undefined;
  container.addEventListener("message", sayVersion);
  if (!container.controller) container.addEventListener("controllerchange", askAgain, { once: true });
  await idle();
  const registration = await container.register(SCRIPT);
  return new Promise((resolve) => {
    watch(registration, () => resolve(() => loadNewest(registration)));
    // Without a network there is nothing to be seen.
    look(registration).catch(() => {});
  });
};
