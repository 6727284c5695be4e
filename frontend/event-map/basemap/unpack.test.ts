import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack } from '../../../geodata/basemap-source/pack.mjs';
import { unpack } from './unpack';

test('reads what the build has packed', () => {
  const lines = [
    [
      [1000, 2000],
      [1001, 1990],
      [900, 2500],
    ],
    [
      [-5, 0],
      [262144, 262144],
    ],
  ];
  const bytes = pack(
    new Map([
      ['coast', lines],
      [
        'admin1 UA',
        [
          [
            [7, 7],
            [8, 8],
          ],
        ],
      ],
    ]),
    [1000, 2000],
  );
  const layers = unpack(bytes, 1000, 2000);
  assert.deepEqual([...layers.keys()], ['coast', 'admin1 UA']);
  assert.deepEqual([...(layers.get('coast')?.points ?? [])], lines.flat(2));
  assert.deepEqual([...(layers.get('coast')?.ends ?? [])], [3, 5]);
});

test('says where a broken cell ends', () => {
  assert.throws(() => unpack(Uint8Array.from([1, 5, 99]), 0, 0), /ends early/);
});
