import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent } from '../feed';
import { CoveredDays } from '../shown/covered-days';
import { sampleFeed } from '../shown/sample';
import { Timeline } from '../shown/timeline';
import type { Clock } from '../time/clock';
import { isoText, parseIso } from '../time/day';
import { atEnd, rewound, stepped } from './stepping';

const day = (iso: string) => parseIso(`2014-${iso}`) as number;
const DOMAIN = { first: day('03-01'), last: day('03-31') };

/** Events on 3–5 and on 20 March. */
const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const FEED = packed(
  '',
  [],
  [
    { ...model, possible: null, certain: [day('03-03'), day('03-05')], assumed: null },
    { ...model, possible: null, certain: [day('03-20'), day('03-20')], assumed: null },
  ],
);
const COVERED = new CoveredDays(new Timeline(FEED), Uint8Array.of(1, 1));

const clock = (at: string, more: Partial<Clock> = {}): Clock => ({
  mode: 'day',
  at: day(at),
  to: day(at),
  step: 'day',
  ...more,
});

const STEPS: [from: Clock, direction: 1 | -1, to: string, skipped: string][] = [
  [clock('03-03'), 1, '03-04', ''],
  [clock('03-05'), 1, '03-20', '03-06/03-19'],
  [clock('03-20'), -1, '03-05', '03-06/03-19'],
  [clock('03-20'), 1, '03-21', ''],
  [clock('03-03'), -1, '03-02', ''],
  [clock('03-05', { step: 'week' }), 1, '03-19', '03-10/03-16'],
  [clock('03-05', { mode: 'upto' }), 1, '03-06', ''],
  [clock('03-04', { mode: 'window', to: day('03-05') }), 1, '03-05', ''],
  [clock('03-05', { mode: 'window', to: day('03-06') }), 1, '03-19', '03-06/03-18'],
];

for (const [from, direction, to, skipped] of STEPS) {
  test(`with snap, ${from.mode} ${isoText(from.at)} goes by ${direction} ${from.step} to ${to}`, () => {
    const result = stepped(from, direction, DOMAIN, COVERED);
    assert.equal(isoText(result.clock.at).slice(5), to);
    const { first, last } = result.skipped ?? { first: 0, last: 0 };
    assert.equal(result.skipped ? `${isoText(first).slice(5)}/${isoText(last).slice(5)}` : '', skipped);
  });
}

test('without snap every day is gone to', () => {
  assert.equal(stepped(clock('03-05'), 1, DOMAIN, null).clock.at, day('03-06'));
});

test('a loop begins again at the other end', () => {
  assert.ok(atEnd(clock('03-31'), 1, DOMAIN));
  assert.equal(rewound(clock('03-31'), 1, DOMAIN).at, DOMAIN.first);
  assert.equal(rewound(clock('03-01'), -1, DOMAIN).at, DOMAIN.last);
});
