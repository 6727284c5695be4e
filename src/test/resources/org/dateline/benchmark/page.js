// Runs in the page before its own scripts: watches what the reader would feel, and offers what the benchmark asks for.
(() => {
  const seen = { lcp: 0, cls: 0, inp: 0, firstMap: 0, longest: 0, dates: new Set() };
  const observe = (type, handle, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(handle)).observe({ type, buffered: true, ...options });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    seen.cls += entry.hadRecentInput ? 0 : entry.value;
  });
  observe('longtask', (entry) => {
    seen.longest = Math.max(seen.longest, entry.duration);
  });
  observe(
    'event',
    (entry) => {
      if (entry.interactionId) seen.inp = Math.max(seen.inp, entry.duration);
    },
    { durationThreshold: 16 },
  );

  const inShadow = (...names) =>
    names.reduce((found, name) => (found?.shadowRoot ?? found)?.querySelector?.(name) ?? null, document);
  const landed = () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('basemap/level-0.bin'));
  // Land and events: the legend explains what is drawn.
  const mapped = () => inShadow('time-map', 'event-map', '.legend') && landed();
  const bar = () => inShadow('time-map', 'time-bar');
  // Events are drawn beside the page: a time is seen when a picture of them has come.
  let pictured = false;
  const show = ImageBitmapRenderingContext.prototype.transferFromImageBitmap;
  ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (picture) {
    show.call(this, picture);
    pictured = true;
  };
  // Asking for frames makes the page paint them: it is done only where frames are counted.
  let watching = true;
  let playing = false;
  const watch = () => {
    if (pictured) {
      if (seen.firstMap === 0 && mapped()) seen.firstMap = performance.now();
      const text = bar()?.valueText;
      if (text) seen.dates.add(text);
      pictured = false;
    }
    watching &&= seen.firstMap === 0 || playing;
    if (watching) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);

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
  const press = (key) =>
    inShadow('time-map', 'time-bar', 'time-plot', '.slider').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  window.bench = {
    seen,
    /** Presses a key on the time bar and waits until it is painted; without a key it only waits. */
    async step(key) {
      const begin = performance.now();
      if (key) press(key);
      await painted();
      return performance.now() - begin;
    },
    faster: () => 'lll'.split('').forEach(press),
    play() {
      playing = !playing;
      watching = playing;
      if (watching) requestAnimationFrame(watch);
      press(' ');
    },
    shown: () => bar().shown.indexes.length,
    setClock: (clock) => bar().fire({ ...bar().clock, ...clock }),
  };
})();
