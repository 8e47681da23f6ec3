// Keeps a release of the page in the browser, so that it needs no network from the second visit on. Each version has a cache of its own,
// which is whole before anything of it is used: a page of one version never gets a file of another.
"use strict";

// A release writes its own here (xtask/src/offline.rs): a hash of all files, those that are kept from the first visit on with the page
// itself last, and those that are kept once they are fetched. Without a version, as in a quick build, this takes away what a release
// has left at the same address.
const VERSION = "";
const FILES = [];
const LATER = [];

const SCOPE = self.registration.scope;
// All pages of a host share one storage, and there may be several of this kind.
const OWN = `rescu ${SCOPE} `;
const CACHE = OWN + VERSION;

/** What a file of this page is called. The page itself is asked for by its folder, since hosts lead from its name to that. */
const nameOf = (url) => {
  const { origin, pathname } = new URL(url);
  const plain = origin + pathname;
  return plain.startsWith(SCOPE) ? plain.slice(SCOPE.length) || "index.html" : undefined;
};
const address = (name) => new URL(name === "index.html" ? "./" : name, SCOPE).href;

/** Whether a name has a hash of the content, so that it means the same in every version. */
const isHashed = (name) => /-[0-9a-f]{14,}(_bg)?\.[^/]+$/.test(name);

/** The caches of all versions of this page. */
const versions = async () => (await caches.keys()).filter((key) => key.startsWith(OWN));
const put = async (name, response) => (await caches.open(CACHE)).put(address(name), response);

/** What is kept of a file. A page that is older than this worker finds its own files in the cache of its version. */
const find = async (name) => {
  for (const cacheName of isHashed(name) ? [CACHE, ...(await versions())] : [CACHE]) {
    const found = await caches.match(address(name), { cacheName, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
};

/** Fetches a file and keeps it. The page is only taken if it is of this version: a host may have got another meanwhile. */
const take = async (name) => {
  const response = await fetch(address(name), { cache: isHashed(name) ? "default" : "no-cache", priority: "low" });
  const isOurs = name !== "index.html" || (await response.clone().text()).includes(VERSION);
  if (!response.ok || !isOurs) throw new Error(`${name} of version ${VERSION} is not there`);
  await put(name, response);
};

/** Fetches what other versions hold of what is kept later, since the reader uses that. It is kept if it comes. */
const takeWhatIsUsed = async () => {
  const others = await versions();
  for (const name of LATER) {
    const held = await Promise.all(others.map((cacheName) => caches.match(address(name), { cacheName })));
    if (held.some(Boolean)) await take(name).catch(() => {});
  }
};

/** Fills the cache of this version, or leaves none. One file after the other, since the page comes first. */
const fill = async () => {
  try {
    await takeWhatIsUsed();
    for (const name of FILES) await take(name);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

const answer = async (event, name) => {
  const { request } = event;
  const isLater = LATER.includes(name);
  // The page asks so for data that turned out to be none.
  const isRefused = isLater && request.cache === "reload";
  const kept = isRefused ? undefined : await find(name).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(request);
  // Where there is no room it is fetched again the next time.
  if (isLater && response.ok) event.waitUntil(put(name, response.clone()).catch(() => {}));
  return response;
};

/** Whether an open page is of this version. One that does not answer may be of another. */
const isOfThisVersion = (page) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === VERSION);
    setTimeout(resolve, 2000, false);
    page.postMessage("version", [port2]);
  });

/** Deletes the caches of other versions as soon as no page needs them: none that is open, and none that will be. */
const tidy = async () => {
  const pages = await clients.matchAll({ type: "window" });
  const areOurs = await Promise.all(pages.map(isOfThisVersion));
  const others = (await versions()).filter((key) => key !== CACHE);
  if (!areOurs.every(Boolean) || registration.installing || registration.waiting) return;
  await Promise.all(others.map((key) => caches.delete(key)));
};

/** Leaves nothing behind. */
const leave = async () => {
  await Promise.all((await versions()).map((key) => caches.delete(key)));
  await registration.unregister();
};

const ORDERS = { activate: () => skipWaiting(), tidy, leave };

addEventListener("install", (event) => event.waitUntil(VERSION ? fill() : skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(VERSION ? clients.claim() : leave()));
addEventListener("message", (event) => event.waitUntil(ORDERS[event.data]?.()));
addEventListener("fetch", (event) => {
  const name = nameOf(event.request.url);
  const isOurs = name && (isHashed(name) || FILES.includes(name) || LATER.includes(name));
  if (isOurs && event.request.method === "GET") event.respondWith(answer(event, name));
});
