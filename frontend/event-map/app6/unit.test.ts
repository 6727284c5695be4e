import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedEvent } from '../../feed';
import { unitOf } from './unit';

const sent = (label: string, rest: Partial<FeedEvent> = {}) =>
  ({
    kind: 'deployment',
    subtype: 'move',
    label,
    title: label,
    materiel: [],
    ...rest,
  }) as unknown as FeedEvent;
const sidc = (label: string, rest?: Partial<FeedEvent>) => unitOf(sent(label, rest), 'happened')?.sidc;

test('the frame takes no side: every unit is of unknown identity', () => {
  for (const label of ['12 × F-16 fighters', 'a brigade of tanks', 'two destroyers', 'paratroopers', 'aid']) {
    assert.match(sidc(label) ?? '', /^100[1](01|10|30|35)[01]0\d{12}$/);
  }
});

test('what was sent gives the icon', () => {
  assert.equal(sidc('12 × F-16 fighters'), '10010100001101040000');
  assert.equal(sidc('6 × Sukhoi-27 fighter jets'), '10010100001101040000');
  assert.equal(sidc('three frigates'), '10013000001202040000');
  assert.equal(sidc('600 airborne troops'), '10011000001211000001');
  assert.equal(sidc('armored vehicles'), '10011000001205000000');
  assert.equal(sidc('peacekeepers'), '10011000001211000000');
  assert.equal(sidc('something new'), '10011000000000000000');
});

test('what it brings is asked before what the report calls it', () => {
  assert.equal(sidc('Reinforcements', { materiel: ['Patriot batteries'] }), '10011000151301000000');
});

test('the size of a unit is said where the report says it, and for units on land alone', () => {
  assert.equal(sidc('an infantry battalion'), '10011000161211000000');
  assert.equal(sidc('two brigades of the 3rd division')?.slice(8, 10), '21');
  assert.equal(sidc('a squadron of jets')?.slice(8, 10), '00');
});

test('planned is anticipated, an exercise is an exercise', () => {
  assert.equal(unitOf(sent('troops'), 'planned')?.sidc[6], '1');
  assert.equal(unitOf(sent('troops', { subtype: 'exercise' }), 'happened')?.sidc[2], '1');
});

test('the number stands above the frame', () => {
  assert.equal(unitOf(sent('12 × F-16'), 'happened')?.quantity, '12');
  assert.equal(unitOf(sent('1,500 × soldiers'), 'happened')?.quantity, '1,500');
  assert.equal(unitOf(sent('tanks', { materiel: ['30 tanks'] }), 'happened')?.quantity, '30');
  assert.equal(unitOf(sent('tanks'), 'happened')?.quantity, '');
});

test('other kinds keep their symbols', () => {
  assert.equal(unitOf(sent('talks', { kind: 'meeting' }), 'happened'), null);
});
