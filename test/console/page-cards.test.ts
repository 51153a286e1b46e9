import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdOrder } from '../../src/console/page/feed/hold-order.ts';
import { mergeCards } from '../../src/console/page/state/merge-cards.ts';
import {
  filterCards,
  NO_FILTERS,
  orderCards,
  rankOfImpact,
} from '../../src/console/page/state/select-cards.ts';
import { arbitraryCard, cardOf } from './arbitrary-card.ts';

const cards = fc.uniqueArray(arbitraryCard, { selector: ({ key }) => key });
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

test('the order of the cards follows from the cards alone, whatever order they came in', () => {
  fc.assert(
    fc.property(cards, fc.constantFrom('newest' as const, 'impact' as const), (list, order) => {
      const ordered = orderCards(list, order);
      expect(keysOf(orderCards(list.toReversed(), order))).toEqual(keysOf(ordered));
      for (const [index, card] of ordered.slice(1).entries()) {
        const before = ordered[index]!;
        const isAsBad = before.impact === card.impact;
        if (order === 'impact' && !isAsBad)
          expect(rankOfImpact(before.impact)).toBeGreaterThan(rankOfImpact(card.impact));
        if (order === 'newest' || isAsBad)
          expect(before.changedAtMs).toBeGreaterThanOrEqual(card.changedAtMs);
      }
    }),
  );
});

test('a filter takes cards away, and neither adds one nor changes their order', () => {
  const filters = fc.record({
    kinds: fc.subarray(['border-incident' as const, 'visa-abuse' as const]),
    impact: fc.constantFrom('LOW' as const, 'HIGH' as const),
    origins: fc.subarray(['rs-gp', 'al-bmp']),
    trusts: fc.subarray(['tainted' as const, 'disputed' as const]),
    isUnacknowledged: fc.boolean(),
  });
  fc.assert(
    fc.property(cards, filters, (list, { impact, ...chosen }) => {
      const left = filterCards(list, { ...NO_FILTERS, ...chosen, impact });
      expect(left).toEqual(list.filter((card) => left.includes(card)));
      for (const card of left) {
        expect(chosen.kinds.length === 0 || chosen.kinds.some((kind) => kind === card.kind)).toBe(true);
        expect(chosen.trusts.length === 0 || chosen.trusts.some((trust) => trust === card.trust)).toBe(true);
        expect(rankOfImpact(card.impact)).toBeGreaterThanOrEqual(rankOfImpact(impact));
        expect(chosen.isUnacknowledged && card.isOwn).toBe(false);
      }
      expect(filterCards(list, NO_FILTERS)).toEqual(list);
    }),
  );
});

test('an impact that this page does not know is never filtered away, and stands first by impact', () => {
  const unheard = cardOf({ key: 'b'.repeat(64), impact: 'CATASTROPHIC' });
  const worst = cardOf({ impact: 'VERY_HIGH', changedAtMs: 9_000 });
  expect(filterCards([unheard], { ...NO_FILTERS, impact: 'VERY_HIGH' })).toEqual([unheard]);
  expect(orderCards([worst, unheard], 'impact')).toEqual([unheard, worst]);
});

test('what still has to be acknowledged is open, of another service, and at most read by ours', () => {
  const isLeft = (over: Parameters<typeof cardOf>[0]) =>
    filterCards([cardOf(over)], { ...NO_FILTERS, isUnacknowledged: true }).length === 1;
  expect(isLeft({})).toBe(true);
  expect(isLeft({ ownAction: 'READ' })).toBe(true);
  expect(isLeft({ ownAction: 'ACKNOWLEDGED' })).toBe(false);
  expect(isLeft({ isOwn: true })).toBe(false);
  expect(isLeft({ standing: 'taken-back' })).toBe(false);
});

test('a card that comes again, in whatever portions, is there once and as it was last', () => {
  fc.assert(
    fc.property(fc.array(fc.array(arbitraryCard, { maxLength: 5 })), (portions) => {
      let known: ReturnType<typeof mergeCards>['cards'] = new Map();
      for (const portion of [...portions, ...portions])
        known = mergeCards(known, { cards: portion, gone: [] }).cards;
      const last = new Map(portions.flat().map((card) => [card.key, card]));
      expect([...known].toSorted()).toEqual([...last].toSorted());
      expect(mergeCards(known, { cards: [], gone: [...last.keys()] }).cards.size).toBe(0);
    }),
  );
});

test('news is a new card, more said on it, or less trust in it; a receipt or the same again is none', () => {
  const before = cardOf();
  const newsOf = (over: Parameters<typeof cardOf>[0]) =>
    mergeCards(new Map([[before.key, before]]), { cards: [cardOf(over)], gone: [] }).news.length;
  expect(newsOf({})).toBe(0);
  expect(newsOf({ receipts: { ...before.receipts, read: 5 }, ownAction: 'READ' })).toBe(0);
  expect(newsOf({ key: 'b'.repeat(64) })).toBe(1);
  expect(newsOf({ changedAtMs: 3_000, updates: 1 })).toBe(1);
  expect(newsOf({ trust: 'tainted' })).toBe(1);
  expect(newsOf({ standing: 'taken-back' })).toBe(1);
});

test('the list of who reads further down keeps its order; what is new waits, and what is gone is gone', () => {
  fc.assert(
    fc.property(cards, cards, (one, other) => {
      const held = keysOf(one);
      const now = other.concat(
        one.filter(({ key }, index) => index % 2 === 0 && !keysOf(other).includes(key)),
      );
      const { shown, waiting } = holdOrder(now, held);
      expect(keysOf(shown)).toEqual(held.filter((key) => keysOf(now).includes(key)));
      expect(shown.every((card) => now.includes(card))).toBe(true);
      expect(shown.length + waiting).toBe(now.length);
      expect(holdOrder(now, undefined)).toEqual({ shown: now, waiting: 0 });
    }),
  );
});
