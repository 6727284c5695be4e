import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionOf } from './load';

for (const [etag, version] of [
  ['W/"1f0a"', '1f0a'],
  ['W/"1f0a-json"', '1f0a'],
  ['', ''],
  ['"other thing"', ''],
] as const) {
  test(`the ETag ${etag} names the state "${version}"`, () => assert.equal(versionOf(etag), version));
}
