// Where the page begins. The map needs no session: it is there first, and the server's part of the page comes after it.
// Within another page the map stands alone.

import { askEarly } from './asked';
import { isEmbedded } from './share/addresses';

/** The fonts of the first picture. */
const FONTS = ['400 14px "Source Sans 3 Variable"', '600 27px "Source Serif 4 Variable"'];

/** Milliseconds that the server's part waits for the map at most. */
const PATIENCE = 5_000;

const outlet = document.querySelector('#outlet') as HTMLElement;

async function openEmbedded(): Promise<void> {
  await import('./embed/embedded-map');
  outlet.replaceWith(document.createElement('embedded-map'));
}

async function openPage(): Promise<void> {
  await import('./time-map/time-map');
  const map = document.createElement('time-map');
  outlet.replaceWith(map);
  outlet.slot = 'panel';
  map.append(outlet);
  await Promise.race([map.painted(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const { fillPanel } = await import('./panel');
  await fillPanel(outlet);
  // Last, so that they open also when the server is lost.
  await import('./time-map/dialogs');
}

askEarly();
// The style sheet that names them is there as soon as this module is done.
queueMicrotask(() => {
  for (const font of FONTS) document.fonts.load(font);
});
if (isEmbedded(location.search)) openEmbedded();
else openPage();
