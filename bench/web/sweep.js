// Put into the product's page: it trains the grid of the Trade-off lab.

(() => {
  const find = (selector) => document.querySelector(selector);

  /** Milliseconds between two looks. Looking at every frame would have every frame drawn, on processors that are to train. */
  const INTERVAL = 20;

  /** Waits until something is true, and says when it was. */
  const moment = (condition) =>
    new Promise((resolve) => {
      const look = () => (condition() ? resolve(performance.now()) : setTimeout(look, INTERVAL));
      look();
    });

  globalThis.sweep = {
    /** Whether nothing else is going on: the device's pace has been found out. */
    canStart: () => Boolean(find("#sweep-size")?.textContent.includes("on this device")),

    /** Seconds until the first picture and until the last unit, with so many workers. */
    async run(workers) {
      const size = find("#workers");
      size.value = String(workers);
      if (size.value !== String(workers)) {
        throw new Error(`there cannot be ${workers} workers here`);
      }
      size.dispatchEvent(new Event("change", { bubbles: true }));
      const begun = performance.now();
      find("#sweep").click();
      const first = await moment(() => find("#configurations tbody tr"));
      const last = await moment(() => find("#sweep").textContent === "All is done");
      return { first: (first - begun) / 1000, all: (last - begun) / 1000 };
    },
  };
})();
