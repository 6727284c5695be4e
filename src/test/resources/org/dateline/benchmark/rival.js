// What the pages of the rivals have in common: a step is over when it is painted.
const DAY = 86_400_000;
const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
    ),
  );

/** Sets the time to so many days from a first one on and waits until they are painted. */
window.step = async (first, days) => {
  window.show(first, days);
  await painted();
};
