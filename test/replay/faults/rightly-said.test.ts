import { expect, test } from 'vitest';
import type { FaultKind } from '../../../src/replay/faults/fault-kinds.ts';
import { watchOccasions } from '../../../src/replay/faults/rightly-said.ts';

const step = (kind: FaultKind, target = 'broker') => [
  { number: 1, kind, target, afterMs: 0, lastsMs: 0, chance: 0 },
];
const withheld = { member: 'xk-kp', name: 'withheld', about: 'mk-bp.wb6.border-incident' };
const rolledBack = { member: 'xk-kp', name: 'rolled-back', about: 'mk-bp' };
const frozen = { member: 'xk-kp', name: 'frozen', about: 'all' };

test('K2: a hub whose store was not damaged is never rightly said to withhold or to go back, whatever else happens', () => {
  const occasions = watchOccasions();
  for (const kind of ['broker-killed', 'broker-power-cut', 'link-dead', 'follower-power-cut'] as const) {
    occasions.beginStep(step(kind, 'xk-kp'));
    expect(occasions.isFalseAlarm(withheld)).toBe(true);
    expect(occasions.isFalseAlarm(rolledBack)).toBe(true);
  }
  occasions.noteLateBeginning();
  expect(occasions.isFalseAlarm(withheld)).toBe(true);
});

test('after a bit was flipped it may be said of that origin alone, and no longer when that is recovered from and three heartbeats have passed', () => {
  let nowMs = 0;
  const occasions = watchOccasions(() => nowMs);
  occasions.beginStep(step('bit-flipped'));
  occasions.noteFlip('mk-bp');
  expect(occasions.isFalseAlarm(withheld)).toBe(false);
  expect(occasions.isFalseAlarm(rolledBack)).toBe(false);
  expect(occasions.isFalseAlarm({ ...withheld, about: 'rs-gp.wb6.receipt' })).toBe(true);
  expect(occasions.isFalseAlarm({ ...withheld, name: 'forked' })).toBe(true);
  occasions.beginStep(step('link-slow', 'xk-kp'));
  expect(occasions.isFalseAlarm(withheld)).toBe(false);
  occasions.beginStep(step('link-slow', 'xk-kp'));
  nowMs = 15_000;
  expect(occasions.isFalseAlarm(withheld)).toBe(false);
  nowMs = 15_001;
  expect(occasions.isFalseAlarm(withheld)).toBe(true);
});

test('what was flipped earlier comes out when a disk was turned back, or when the last one begins', () => {
  let nowMs = 0;
  const occasions = watchOccasions(() => nowMs);
  occasions.beginStep(step('bit-flipped'));
  occasions.noteFlip('mk-bp');
  nowMs = 60_000;
  for (let again = 0; again < 3; again++) occasions.beginStep(step('link-slow', 'xk-kp'));
  occasions.beginStep(step('follower-power-cut', 'xk-kp'));
  expect(occasions.isFalseAlarm(withheld)).toBe(false);
  for (let again = 0; again < 3; again++) occasions.beginStep(step('link-slow', 'xk-kp'));
  expect(occasions.isFalseAlarm(rolledBack)).toBe(true);
  occasions.noteLateBeginning();
  expect(occasions.isFalseAlarm(rolledBack)).toBe(false);
});

test('that the hub is frozen may be said by those only to whom it, or their own wire, did not work', () => {
  const occasions = watchOccasions();
  occasions.beginStep(step('link-dead', 'xk-kp'));
  expect(occasions.isFalseAlarm(frozen)).toBe(false);
  expect(occasions.isFalseAlarm({ ...frozen, member: 'al-bmp' })).toBe(true);
  occasions.beginStep(step('broker-stopped'));
  expect(occasions.isFalseAlarm({ ...frozen, member: 'al-bmp' })).toBe(false);
  for (let again = 0; again < 2; again++) occasions.beginStep(step('publisher-clock', 'mk-bp'));
  expect(occasions.isFalseAlarm(frozen)).toBe(true);
  expect(occasions.isFalseAlarm({ ...frozen, name: 'silent', about: 'mk-bp' })).toBe(false);
});
