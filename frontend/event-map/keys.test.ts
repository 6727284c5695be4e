import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf } from './keys';

const press = (key: string, altKey = false, ctrlKey = false) =>
  commandOf({ key, altKey, ctrlKey, metaKey: false });

test('the keys of the map', () => {
  assert.deepEqual(press('ArrowLeft'), { pan: [-90, 0] });
  assert.deepEqual(press('ArrowDown', true), { next: [0, 1] });
  assert.deepEqual(press('+'), { zoom: 1 });
  assert.deepEqual(press('-'), { zoom: -1 });
  assert.equal(press('f'), 'fit');
  assert.equal(press('S'), 'spread');
  assert.equal(press('Enter'), 'open');
});

test('other keys and those of the browser are left alone', () => {
  assert.equal(press('Tab'), null);
  assert.equal(press('f', false, true), null);
  assert.equal(press('q'), null);
});
