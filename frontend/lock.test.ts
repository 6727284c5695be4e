import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  version?: string;
  resolved?: string;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('the lock pins every package, so that a machine with an empty cache can install them', () => {
  assert.ok(packages.length > 400);
  assert.deepEqual(
    packages.filter(([, { version }]) => version === undefined).map(([path]) => path),
    [],
  );
});

test('the lock names no download address', () => {
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path),
    [],
  );
});
