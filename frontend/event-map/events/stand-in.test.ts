import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { widened } from '../wide-frame';
import { StandIn } from './stand-in';

const FRAME = { x: 0.5, y: 0.4, scale: 1000, width: 100, height: 80 };
let now = 0;

beforeEach(() => {
  const canvas = () => ({ width: 0, height: 0, getContext: () => ({ scale: () => {} }) });
  Object.assign(globalThis, { document: { createElement: canvas } });
  mock.method(performance, 'now', () => now);
});

afterEach(() => {
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'document');
});

test('a picture is worn once it does not cover the view, but not at once', () => {
  now = 1000;
  const standIn = new StandIn(widened(FRAME), 1, () => {});
  const near = { ...FRAME, x: 0.52 };
  const far = { ...FRAME, x: 0.58 };
  assert.equal(standIn.isWorn(far), false);
  now = 2000;
  assert.equal(standIn.isWorn(near), false);
  assert.equal(standIn.isWorn(far), true);
  assert.equal(standIn.isWorn({ ...FRAME, scale: 400 }), true);
});

test('it is put where what it shows is seen, and grows with the view', () => {
  const standIn = new StandIn(widened(FRAME), 2, () => {});
  const put = (frame: typeof FRAME) => {
    const at: number[] = [];
    const context = { drawImage: (_: unknown, ...where: number[]) => at.push(...where) };
    standIn.put(context as unknown as CanvasRenderingContext2D, frame);
    return at;
  };
  assert.deepEqual(put(FRAME), [-25, -20, 150, 120]);
  assert.deepEqual(put({ ...FRAME, x: 0.51 }), [-35, -20, 150, 120]);
  assert.deepEqual(put({ ...FRAME, scale: 2000 }), [-100, -80, 300, 240]);
});
