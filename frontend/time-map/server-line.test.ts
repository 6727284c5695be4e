import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerLine } from './server-line';

function hearing(heard: string[], name: string): EventTarget {
  const end = new EventTarget();
  end.addEventListener('event-selected', (event) => {
    heard.push(`${name} ${(event as CustomEvent<{ id: string }>).detail.id}`);
  });
  return end;
}

test('what was told before the server was there reaches it in order, and once', () => {
  const line = new ServerLine();
  const heard: string[] = [];
  line.tell('event-selected', { id: 'a' });
  line.tell('event-selected', { id: 'b' });
  line.connect(hearing(heard, 'first'));
  line.tell('event-selected', { id: 'c' });
  line.connect(hearing(heard, 'second'));
  line.tell('event-selected', { id: 'd' });
  assert.deepEqual(heard, ['first a', 'first b', 'first c', 'second d']);
});
