import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Clock } from '../time/clock';
import { dayNumber, isoText } from '../time/day';
import { fileName } from './file-name';
import { filmClocks, frameName, frameTimes } from './moments';
import { checksum, withDensity } from './png';
import { dotsOf, SIZES } from './sizes';
import { covers } from './svg-file';
import { sourceWords } from './words';
import { ZipFile } from './zip-file';

const day = (text: string) => dayNumber(...(text.split('-').map(Number) as [number, number, number]));
const clock = (mode: Clock['mode'], at: string, to = at, step: Clock['step'] = 'day'): Clock => ({
  mode,
  at: day(at),
  to: day(to),
  step,
});
const DOMAIN = { first: day('2014-03-01'), last: day('2014-03-20') };

test('files are named by what they show and when', () => {
  const on = day('2014-03-14');
  assert.equal(
    fileName('Ukraine, March 2014', { first: on, last: on }, 'png'),
    'ukraine-march-2014_2014-03-14.png',
  );
  assert.equal(
    fileName('Kyïv / “Été”', { first: on, last: on + 2 }, 'zip'),
    'kyiv-ete_2014-03-14_2014-03-16.zip',
  );
  assert.equal(fileName('Киев', { first: -Infinity, last: on }, 'csv'), 'киев_to-2014-03-14.csv');
  assert.equal(fileName('…', { first: -Infinity, last: Infinity }, 'svg'), 'dateline.svg');
});

test('a film goes through the window, else through all days', () => {
  const days = (clocks: Clock[]) => clocks.map(({ at }) => isoText(at));
  const window = filmClocks(clock('window', '2014-03-08', '2014-03-10'), DOMAIN);
  assert.deepEqual(days(window), ['2014-03-08', '2014-03-09', '2014-03-10']);
  assert.ok(window.every(({ mode }) => mode === 'day'));
  assert.equal(filmClocks(clock('day', '2014-03-14'), DOMAIN).length, 20);
  assert.ok(filmClocks(clock('upto', '2014-03-14'), DOMAIN).every(({ mode }) => mode === 'upto'));
  const weeks = filmClocks(clock('window', '2014-03-05', '2014-03-19', 'week'), DOMAIN);
  assert.deepEqual(days(weeks), ['2014-03-05', '2014-03-10', '2014-03-17']);
});

test('frames follow each other, the last one stays', () => {
  assert.deepEqual(frameTimes(3, 2), [
    { start: 0, length: 0.5 },
    { start: 0.5, length: 0.5 },
    { start: 1, length: 1.5 },
  ]);
  assert.equal(frameName(0, day('2014-03-14')), '0001_2014-03-14.png');
});

test('a zip holds its files as they are', () => {
  const zip = new ZipFile();
  zip.add('a.png', Uint8Array.of(1, 2, 3));
  zip.add('b.png', Uint8Array.of(4));
  const files = unzipSync(new Uint8Array(Buffer.concat(zip.end())));
  assert.deepEqual(Object.keys(files), ['a.png', 'b.png']);
  assert.deepEqual([...(files['a.png'] as Uint8Array)], [1, 2, 3]);
});

test('a picture knows its density', () => {
  assert.equal(checksum(new TextEncoder().encode('123456789')), 0xcbf43926);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const dense = Buffer.from(withDensity(png, 300));
  assert.equal(dense.indexOf('pHYs'), 37);
  assert.equal(dense.readUInt32BE(41), 11811);
  assert.equal(dense.length, png.length + 21);
});

test('print sizes are 300 dots an inch', () => {
  const { width, height } = SIZES.a4.page;
  assert.deepEqual(dotsOf(SIZES.a4, width, height), { width: 3508, height: 2480, inch: 300 });
  assert.deepEqual(dotsOf(SIZES['2x'], 1104, 814), { width: 2208, height: 1628, inch: 192 });
});

test('faces are taken for the letters that are there', () => {
  assert.equal(covers('U+0-FF, U+131', 'Kyiv'), true);
  assert.equal(covers('U+400-45F', 'Kyiv'), false);
  assert.equal(covers('U+4??', 'Київ'), true);
  assert.equal(covers('', 'Kyiv'), true);
});

test('sources are named once, with their days; many are counted', () => {
  const article = (source: string | null, published: string, title: string | null = null) => ({
    id: `${source}${published}`,
    title,
    source,
    published: day(published),
  });
  assert.equal(sourceWords([]), '');
  assert.equal(sourceWords([article('A', '2014-03-14')]), 'Source: A, 14 Mar 2014');
  assert.equal(
    sourceWords([
      article('A', '2014-03-12'),
      article('A', '2014-03-14'),
      article(null, '2014-03-14', 'Lost'),
    ]),
    'Sources: A, 12–14 Mar 2014; “Lost”, 14 Mar 2014',
  );
  const many = Array.from({ length: 12 }, (_, i) => article(`S${i}`, '2014-03-14'));
  assert.match(sourceWords(many), /S7, 14 Mar 2014; 4 more$/);
});
