import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf } from './keys';

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

const PRESSED: [key: string, command: object | null][] = [
  ['ArrowRight', { do: 'step', by: 1 }],
  ['ArrowDown', { do: 'step', by: -1 }],
  ['PageUp', { do: 'step', by: 7 }],
  ['End', { do: 'last' }],
  [' ', { do: 'play' }],
  ['T', { do: 'type' }],
  ['.', { do: 'event', by: 1 }],
  ['?', { do: 'keys' }],
  ['x', null],
];

for (const [key, command] of PRESSED) {
  test(`"${key}" is ${JSON.stringify(command)}`, () =>
    assert.deepEqual(commandOf({ ...NONE, key }), command));
}

test('with shift the arrows move the window', () => {
  assert.deepEqual(commandOf({ ...NONE, shiftKey: true, key: 'ArrowLeft' }), { do: 'move', by: -1 });
});

test('the keys of the browser are left to it', () => {
  assert.equal(commandOf({ ...NONE, ctrlKey: true, key: 'l' }), null);
});
