import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth, IDENTITY, Trace, times } from './trace';

const SEEN = { left: 0, top: 0, right: 100, bottom: 100 };

function line(...points: [number, number][]): Trace {
  const trace = new Trace();
  points.forEach(([x, y], i) => {
    if (i === 0) trace.moveTo(x, y);
    else trace.lineTo(x, y);
  });
  return trace;
}

test('steps are written to hundredths, moved by the matrix', () => {
  const trace = line([1, 2], [3, 4.123456]);
  trace.closePath();
  assert.equal(trace.d(IDENTITY, SEEN), 'M1 2L3 4.12Z');
  assert.equal(trace.d([2, 0, 0, 2, 10, 20], SEEN), 'M12 24L16 28.25Z');
});

test('what is out of sight is left out', () => {
  const trace = line([10, 10], [20, 20]);
  trace.moveTo(-50, 10);
  trace.lineTo(-60, 20);
  assert.equal(trace.d(IDENTITY, SEEN), 'M10 10L20 20');
});

test('points between others beyond the same side are dropped, a line across the view stays', () => {
  assert.equal(
    line([50, 50], [200, 50], [300, 60], [200, 70], [50, 70]).d(IDENTITY, SEEN),
    'M50 50L200 50L200 70L50 70',
  );
  assert.equal(line([-50, 50], [150, 50]).d(IDENTITY, SEEN), 'M-50 50L150 50');
  assert.equal(line([-50, -50], [150, -50], [150, 150]).d(IDENTITY, SEEN), 'M-50 -50L150 -50L150 150');
});

test('points that fall together are written once', () => {
  assert.equal(line([1, 1], [1.001, 1.002], [2, 2]).d(IDENTITY, SEEN), 'M1 1L2 2');
});

test('a circle is four curves and comes back to its beginning', () => {
  const trace = new Trace();
  trace.arc(50, 50, 10, 0, 2 * Math.PI);
  const d = trace.d(IDENTITY, SEEN);
  assert.equal(d.match(/C/g)?.length, 4);
  assert.match(d, /^M60 50C.* 60 50$/);
});

test('an arc counts backwards when it is told to', () => {
  const trace = new Trace();
  trace.arc(0, 0, 10, 0, Math.PI / 2, true);
  assert.equal(trace.steps.length - 1, 3);
});

test('matrices multiply as a canvas does', () => {
  assert.deepEqual(times([1, 0, 0, 1, 5, 6], [2, 0, 0, 3, 0, 0]), [2, 0, 0, 3, 5, 6]);
  assert.equal(growth([0, 2, -2, 0, 7, 7]), 2);
});
