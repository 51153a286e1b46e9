import { expect, test } from 'vitest';
import { checkDeliveries } from '../../../src/replay/faults/check-deliveries.ts';

const line = (number: number, seq = number, hash = `hash ${seq}`) => ({ number, seq, hash });

/** What the checker finds when mk-bp was told that 1, 2 and 3 are accepted, and xk-kp has these. */
function check(delivered: readonly ReturnType<typeof line>[], accepted: readonly number[] = [1, 2, 3]) {
  const findings = checkDeliveries(
    [{ publisher: 'mk-bp', accepted }],
    [{ member: 'xk-kp', publisher: 'mk-bp', delivered }],
    (_publisher, seq) => `hash ${seq}`,
  );
  return findings.map(({ what, number }) => `${what} ${number}`);
}

test('K3, K4: everything once and in order gives no finding', () => {
  expect(check([line(1), line(2), line(3)])).toEqual([]);
});

test('K3: an accepted row that a member does not have is lost', () => {
  expect(check([line(1), line(3)])).toEqual(['lost 2']);
  expect(check([])).toEqual(['lost 1', 'lost 2', 'lost 3']);
});

test('K4: a row that a member has twice is duplicated, whatever its place', () => {
  expect(check([line(1), line(2), line(2), line(3)])).toEqual(['duplicated 2']);
  expect(check([line(1), line(2), line(3), line(1, 4)])).toEqual(['duplicated 1']);
});

test('K4: a row that comes before one that was said earlier is out of order', () => {
  expect(check([line(2), line(1), line(3)])).toEqual(['out of order 1']);
  expect(check([line(1, 2), line(2, 1), line(3)])).toEqual(['out of order 2']);
});

test('K2: other bytes than the publisher signed are altered', () => {
  expect(check([line(1), line(2, 2, 'another hash'), line(3)])).toEqual(['altered 2']);
});

test('a row whose publisher died before it was told may be there, once', () => {
  expect(check([line(1), line(2), line(3), line(4)])).toEqual([]);
  expect(check([line(1), line(2), line(3), line(4), line(4)])).toEqual(['duplicated 4']);
});

test('a row that was rejected leaves a hole in the numbers and none in the account', () => {
  expect(check([line(1), line(3, 2)], [1, 3])).toEqual([]);
});
