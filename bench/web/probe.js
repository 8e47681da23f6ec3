// Put into the product's page before anything else: it watches.

(() => {
  const probe = { longTasks: [], pieces: {}, running: null };
  globalThis.probe = probe;

  const observe = (type, hear) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  observe("longtask", ({ duration }) => probe.longTasks.push(duration));
  observe("measure", ({ name, duration }) => (probe.pieces[name] ??= []).push(duration));

  /** Milliseconds from navigation to the first frame with content. */
  probe.firstFrame = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;

  /** What happens within some seconds from now. */
  probe.watch = (seconds) =>
    new Promise((resolve) => {
      Object.assign(probe, { longTasks: [], pieces: {} });
      const frames = [];
      let before = null;
      const end = performance.now() + 1000 * seconds;
      const frame = (now) => {
        if (before !== null) {
          frames.push(now - before);
        }
        before = now;
        if (now < end) {
          requestAnimationFrame(frame);
        } else {
          resolve({ frames, long_tasks: probe.longTasks, pieces: probe.pieces });
        }
      };
      requestAnimationFrame(frame);
    });
})();
