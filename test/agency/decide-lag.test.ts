import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterRepair, isRepairDue, lastWordOn, nextLag } from '../../src/agency/decide-lag.ts';
import type { Lag } from '../../src/store/outbox-lags.ts';

/** What comes of a member's statements of its head, with every repair that is due done and `reach` entries long. */
function follow(heads: readonly number[], reach = 10): { repairs: { from: number; to: number }[] } {
  let lag: Lag | undefined;
  const repairs: { from: number; to: number }[] = [];
  for (const [index, headSeq] of heads.entries()) {
    lag = nextLag(lag, { headSeq, statementSeq: index + 1 });
    if (!isRepairDue(lag)) continue;
    repairs.push({ from: headSeq + 1, to: headSeq + reach });
    lag = afterRepair(lag, headSeq + reach);
  }
  return { repairs };
}

test('one statement that stands still calls for nothing, two for a repair', () => {
  expect(follow([5]).repairs).toEqual([]);
  expect(follow([5, 5]).repairs).toEqual([{ from: 6, to: 15 }]);
});

test('the same statement, looked at again and again, counts once', () => {
  let lag = nextLag(undefined, { headSeq: 5, statementSeq: 9 });
  for (let looks = 0; looks < 5; looks++) lag = nextLag(lag, { headSeq: 5, statementSeq: 9 });
  expect(isRepairDue(lag)).toBe(false);
});

test('a member that is behind but moves on needs no repair', () => {
  expect(follow([1, 2, 3, 4, 5, 6, 7, 8]).repairs).toEqual([]);
});

test('a repair that does not help is tried again after twice as many statements, and not for ever', () => {
  const stuck = Array.from({ length: 1_000 }, () => 5);
  expect(follow(stuck).repairs).toHaveLength(4);
  expect(follow(stuck.slice(0, 5)).repairs).toHaveLength(1);
  expect(follow(stuck.slice(0, 6)).repairs).toHaveLength(2);
});

test('a member that has passed what was put there again gets the next piece', () => {
  expect(follow([5, 5, 16, 16]).repairs).toEqual([
    { from: 6, to: 15 },
    { from: 17, to: 26 },
  ]);
});

test('one that stands at the very end of what was put there again gets the next piece at once', () => {
  expect(follow([5, 5, 15, 25]).repairs).toEqual([
    { from: 6, to: 15 },
    { from: 16, to: 25 },
    { from: 26, to: 35 },
  ]);
  // It has moved on by itself.
  expect(follow([5, 5, 16, 26]).repairs).toEqual([{ from: 6, to: 15 }]);
});

test('K3: what a statement of changes leaves unsaid counts only where the hub delivered all since the last complete one', () => {
  const changes = { seq: 9, receivedAtMs: 900, position: 77, complete: { seq: 4, receivedAtMs: 400 } };
  const [alerts, receipts] = ['mk-bp.wb6.return', 'mk-bp.wb6.receipt'];
  expect(lastWordOn(alerts, changes)).toMatchObject({ seq: 9, receivedAtMs: 900 });
  // Of receipts it says nothing at all.
  expect(lastWordOn(receipts, changes)).toEqual({ seq: 4, receivedAtMs: 400 });
  // It came off the hub: who knows what came before it.
  expect(lastWordOn(alerts, { ...changes, position: 0 })).toEqual({ seq: 4, receivedAtMs: 400 });
  const { complete: _none, ...alone } = changes;
  expect(lastWordOn(alerts, alone)).toBeUndefined();
});

test('however a member states its head, no entry is put to the hub for it more than four times', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(steps, (moves) => {
      let head = 0;
      const heads = moves.map((move) => {
        head += move === 1 ? 1 : 0;
        return head;
      });
      const times = new Map<number, number>();
      for (const { from, to } of follow(heads).repairs) {
        for (let seq = from; seq <= to; seq++) times.set(seq, (times.get(seq) ?? 0) + 1);
      }
      expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(4);
    }),
  );
});
