// Draws what the map shows, beside the page.

import type { Face } from '../../faces';
import type { Answer, Order, Told } from './messages';
import { Replay } from './replay';

/** What of a worker the types of a page do not know. */
interface Scope {
  fonts: FontFaceSet;
  onmessage: (event: MessageEvent<Told>) => void;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
}

const scope = self as unknown as Scope;
const replay = new Replay();
let canvas: OffscreenCanvas | null = null;
let work = Promise.resolve();
let facesThere = 0;

scope.onmessage = ({ data }) => {
  work = work.then(() => ('faces' in data ? declare(data.faces) : draw(data.order)));
};

/** Faces come as letters need them; what was drawn before is drawn again then. */
function declare(faces: readonly Face[]): void {
  for (const { family, style, weight, range, address } of faces) {
    const unicodeRange = range || 'U+0-10FFFF';
    scope.fonts.add(new FontFace(family, `url("${address}")`, { style, weight, unicodeRange }));
  }
  scope.fonts.addEventListener('loadingdone', () => {
    if (loaded() > facesThere) scope.postMessage({ fonts: true });
    facesThere = loaded();
  });
}

function loaded(): number {
  return [...scope.fonts].filter(({ status }) => status === 'loaded').length;
}

async function draw({ drawing, made, gone, fonts, width, height, ratio }: Order): Promise<void> {
  if (fonts.length > 0) {
    await Promise.allSettled(fonts.map((font) => scope.fonts.load(font)));
    facesThere = Math.max(facesThere, loaded());
  }
  for (const supply of made) replay.take(supply);
  for (const number of gone) replay.forget(number);
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  replay.draw(drawing, context);
  context.restore();
  const picture = canvas.transferToImageBitmap();
  scope.postMessage({ picture }, [picture]);
}
