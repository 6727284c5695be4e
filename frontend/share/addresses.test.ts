import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedAddress, embedCode, eventAddress, isEmbedded, withoutEmbed } from './addresses';

const VIEW = 'http://localhost:8080/?at=2014-03-14&mode=day&view=5/50.1/33.2';

test('an event has an address of its own, wherever the page is', () => {
  assert.equal(eventAddress(VIEW, 'e 1'), 'http://localhost:8080/event/e%201');
  assert.equal(
    eventAddress('https://example.org/maps/event/old?at=2014-03-14', 'new'),
    'https://example.org/maps/event/new',
  );
});

test('a view is embedded and comes back', () => {
  const embedded = embedAddress(VIEW);
  assert.equal(embedded, 'http://localhost:8080/?embed&at=2014-03-14&mode=day&view=5/50.1/33.2');
  assert.equal(embedAddress(embedded), embedded);
  assert.equal(embedAddress('http://localhost:8080/'), 'http://localhost:8080/?embed');
  assert.equal(withoutEmbed(embedded), VIEW);
  assert.equal(
    withoutEmbed('http://localhost:8080/?at=2014-03-14&embed=&mode=day'),
    'http://localhost:8080/?at=2014-03-14&mode=day',
  );
  assert.equal(isEmbedded('?embed'), true);
  assert.equal(isEmbedded('?embed=&at=2014-03-14'), true);
  assert.equal(isEmbedded('?at=2014-03-14'), false);
});

test('the code to paste is escaped', () => {
  assert.equal(
    embedCode(VIEW, 'Peace & "war"'),
    '<iframe src="http://localhost:8080/?embed&amp;at=2014-03-14&amp;mode=day&amp;view=5/50.1/33.2" title="Peace &amp; &quot;war&quot;" width="100%" height="560" style="border:0" loading="lazy" allow="fullscreen"></iframe>',
  );
});
