import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marginsAround, shiftInto } from './clear-room';

const ROOM = { left: 0, top: 0, right: 1000, bottom: 600 };
const LEGEND = { left: 12, top: 540, right: 600, bottom: 588 };
const TITLE = { left: 18, top: 14, right: 300, bottom: 70 };

test('what is clear stays', () => {
  assert.deepEqual(shiftInto({ x: 500, y: 300 }, ROOM, [LEGEND, TITLE]), { x: 0, y: 0 });
});

test('what the panel hides comes in by no more than it must', () => {
  assert.deepEqual(shiftInto({ x: 1200, y: 300 }, ROOM, []), { x: -228, y: 0 });
  assert.deepEqual(shiftInto({ x: 500, y: 650 }, ROOM, []), { x: 0, y: -78 });
});

test('what stands beneath the legend or the title comes out of it', () => {
  assert.deepEqual(shiftInto({ x: 300, y: 550 }, ROOM, [LEGEND, TITLE]), { x: 0, y: -38 });
  assert.deepEqual(shiftInto({ x: 100, y: 50 }, ROOM, [LEGEND, TITLE]), { x: 0, y: 48 });
});

test('a room that is too small has its middle', () => {
  assert.deepEqual(shiftInto({ x: 0, y: 0 }, { left: 0, top: 0, right: 40, bottom: 40 }, []), {
    x: 20,
    y: 20,
  });
});

test('what is fitted leaves room for title, legend and buttons, and for the panel over them', () => {
  const controls = { left: 956, top: 12, right: 988, bottom: 140 };
  const margins = marginsAround({ width: 1000, height: 600 }, [LEGEND, TITLE, controls], 0);
  assert.ok(margins.top > TITLE.bottom);
  assert.ok(600 - margins.bottom < LEGEND.top);
  assert.ok(1000 - margins.right < controls.left);
  const covered = marginsAround({ width: 1000, height: 600 }, [LEGEND, TITLE, controls], 356);
  assert.ok(covered.right > 356 && covered.top === margins.top);
});

test('a low map keeps a part of its height for the events', () => {
  const tall = { left: 0, top: 60, right: 400, bottom: 190 };
  const margins = marginsAround({ width: 900, height: 200 }, [TITLE, tall], 0);
  assert.ok(200 - margins.top - margins.bottom >= 79);
});
