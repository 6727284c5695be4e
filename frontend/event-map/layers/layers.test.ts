import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Layers, layersText, PLAIN_LAYERS, readLayers } from './layers';

test('layers are read as they were written', () => {
  for (const tone of ['page', 'light', 'dark'] as const) {
    for (const relief of [true, false]) {
      for (const symbols of ['plain', 'app6'] as const) {
        const layers: Layers = { tone, relief, symbols };
        assert.deepEqual(readLayers(layersText(layers)), layers);
      }
    }
  }
  assert.equal(layersText(PLAIN_LAYERS), '');
});

test('any order and unknown words', () => {
  assert.deepEqual(readLayers('app6,satellite,dark'), { tone: 'dark', relief: false, symbols: 'app6' });
});
