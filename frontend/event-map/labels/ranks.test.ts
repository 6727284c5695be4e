import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastCapital, leastPopulation } from './ranks';

test('the nearer, the smaller the towns that are named', () => {
  for (let zoom = 2; zoom < 12; zoom += 0.1) {
    assert.ok(leastPopulation(zoom) >= leastPopulation(zoom + 0.1));
    assert.ok(leastCapital(zoom) >= leastCapital(zoom + 0.1));
    assert.ok(leastCapital(zoom) <= leastPopulation(zoom));
  }
  assert.equal(leastPopulation(9), 5000);
});
