// Put into the product's page beside probe.js: it drags the right knot of arm B.

(() => {
  /** How far to either side, in CSS pixels. */
  const FAR = 40;
  /** CSS pixels a second: every frame has a move of its own, as from a quick hand. */
  const PACE = 180;

  const knot = () => document.querySelector("[data-arm=B][data-handle=right-knot]:not([hidden])");

  /** To the right, back, to the left, and back again. */
  const away = (seconds) => {
    const path = (PACE * seconds) % (4 * FAR);
    return path < FAR ? path : path < 3 * FAR ? 2 * FAR - path : path - 4 * FAR;
  };

  /** Whether there is something to drag. */
  probe.canDrag = () => Boolean(knot());

  /** What happens while the knot is dragged for some seconds, and how long the page takes from each move to the new picture. */
  probe.drag = async (seconds) => {
    const handle = knot();
    handle.scrollIntoView({ block: "center" });
    const { x, y, width, height } = handle.getBoundingClientRect();
    const [clientX, clientY] = [x + width / 2, y + height / 2];
    const send = (type, right) =>
      handle.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, clientX: clientX + right, clientY }),
      );
    const redraws = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => redraws.push(performance.now() - data);
    const begun = performance.now();
    let over = false;
    const move = () => {
      if (over) {
        return;
      }
      const sent = performance.now();
      send("pointermove", away((sent - begun) / 1000));
      // It is heard once everything that the move sets off, and the frame, are done.
      port2.postMessage(sent);
      requestAnimationFrame(move);
    };
    send("pointerdown", 0);
    requestAnimationFrame(move);
    const seen = await probe.watch(seconds);
    over = true;
    send("pointerup", 0);
    return { ...seen, redraws };
  };
})();
