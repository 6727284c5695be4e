import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reliefStrength } from './relief';
import { reliefTone, tinted } from './tint';

test('the relief is full from afar and gone where its pixels would show', () => {
  assert.equal(reliefStrength(3), 1);
  assert.equal(reliefStrength(6), 1);
  assert.ok(reliefStrength(7.5) > 0 && reliefStrength(7.5) < 1);
  assert.equal(reliefStrength(10), 0);
});

test('level ground stays as it is, slopes are shaded or lit', () => {
  const pixels = Uint8ClampedArray.from([128, 128, 128, 255, 1, 1, 1, 255, 255, 255, 255, 255]);
  const tone = reliefTone('rgb(243, 240, 233)');
  tinted(pixels, tone);
  assert.equal(pixels[3], 0);
  assert.deepEqual([...pixels.slice(4, 7)], tone.shade.slice(0, 3));
  assert.equal(pixels[7], Math.round(255 * tone.shade[3]));
  assert.deepEqual([...pixels.slice(8, 11)], tone.light.slice(0, 3));
});

test('the tone follows the colour of the land', () => {
  assert.notDeepEqual(reliefTone('rgb(39, 43, 47)'), reliefTone('rgb(243, 240, 233)'));
});
