// Timing in JavaScript.

/** Between two looks at the clock at least this much is done, in seconds. */
const STRETCH = 0.005;

/** Runs for at least so many seconds and says how much is done a second. `run` does some rounds and says how much that was. */
export function pace(seconds, run) {
  const start = performance.now();
  let rounds = 1, amount = 0, before = 0;
  for (;;) {
    amount += run(rounds);
    const now = (performance.now() - start) / 1000;
    if (now >= seconds) {
      return amount / now;
    }
    if (now - before < STRETCH) {
      rounds *= 2;
    }
    before = now;
  }
}
