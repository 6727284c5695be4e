import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from './address';
import { isNewEntry } from './entries';

const address = (query: string) => readAddress('/', query);
const HERE = address('?at=2014-03-14&mode=day&view=5/50/33');

test('the first address is no new entry', () => {
  assert.equal(isNewEntry(address(''), HERE, 60_000), false);
});

test('another event, filter or layer is one at once', () => {
  for (const more of ['&event=e1', '&kind=vote', '&known=2014-03-13', '&inview=1', '&layers=dark']) {
    assert.equal(isNewEntry(HERE, address(`?at=2014-03-14&mode=day&view=5/50/33${more}`), 0), true, more);
  }
});

test('steps, pans and letters are one entry while they follow each other', () => {
  for (const next of [
    '?at=2014-03-15&mode=day&view=5/50/33',
    '?at=2014-03-14&mode=day&view=6/50/33',
    '?at=2014-03-14&mode=day&view=5/50/33&q=lond',
  ]) {
    assert.equal(isNewEntry(HERE, address(next), 500), false, next);
    assert.equal(isNewEntry(HERE, address(next), 3_000), true, next);
  }
});
