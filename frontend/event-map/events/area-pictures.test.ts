import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture } from '../drawing/picture';
import { AreaPictures } from './area-pictures';

const FRAME = { x: 0.5, y: 0.4, scale: 1000, width: 100, height: 80 };
const BOX = { left: 10, top: 10, right: 30, bottom: 20 };

type Put = [left: number, top: number, width: number, height: number];

/** Puts areas into a frame; tells which had to be drawn, and where they were put. */
function putter(pictures: AreaPictures) {
  const known = new Set<Picture>();
  const pen = { translate: () => {}, scale: () => {} } as unknown as CanvasRenderingContext2D;
  return (frame: typeof FRAME, ratio: number, ...areas: [key: string, box: typeof BOX][]) => {
    const drawn: string[] = [];
    const put: Put[] = [];
    const context = {
      drawPicture: (picture: Picture, ...at: Put) => {
        put.push(at);
        if (!known.has(picture) && 'draw' in picture.origin) picture.origin.draw(pen);
        known.add(picture);
      },
    };
    pictures.begin(frame, ratio);
    for (const [key, box] of areas) {
      pictures.put(context as unknown as CanvasRenderingContext2D, key, box, () => drawn.push(key));
    }
    return { drawn, put };
  };
}

test('an area is drawn once, and again when it looks otherwise', () => {
  const put = putter(new AreaPictures());
  assert.deepEqual(put(FRAME, 1, ['a', BOX]).drawn, ['a']);
  const again = put(FRAME, 1, ['a', BOX], ['a dashed', BOX]);
  assert.deepEqual(again.drawn, ['a dashed']);
  assert.deepEqual(again.put, [
    [10, 10, 20, 10],
    [10, 10, 20, 10],
  ]);
});

test('another place, scale, size or density draws it anew', () => {
  const put = putter(new AreaPictures());
  put(FRAME, 1, ['a', BOX]);
  for (const other of [{ x: 0.51 }, { y: 0.39 }, { scale: 1001 }, { width: 101 }, { height: 81 }]) {
    assert.deepEqual(put({ ...FRAME, ...other }, 1, ['a', BOX]).drawn, ['a'], JSON.stringify(other));
  }
  put(FRAME, 1, ['a', BOX]);
  assert.deepEqual(put(FRAME, 2, ['a', BOX]).drawn, ['a']);
});

test('only what is in the frame is kept, on whole pixels of the screen', () => {
  const put = putter(new AreaPictures());
  const box = { left: -5, top: 70.2, right: 10.3, bottom: 200 };
  assert.deepEqual(put(FRAME, 2, ['a', box]).put, [[0, 70, 10.5, 10]]);
  const beyond = put(FRAME, 2, ['b', { ...box, left: 120, right: 130 }]);
  assert.deepEqual(beyond, { drawn: [], put: [] });
});
