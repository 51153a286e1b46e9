import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FeedId, formatFeed, parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { matchesFeed, parseFeedPattern } from '../../src/contract/feed-pattern.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { isName } from '../../src/contract/name.ts';
import { caughtContractError } from './caught-contract-error.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 12 }).filter(isName);
const feed: fc.Arbitrary<FeedId> = fc.record({
  origin: name,
  community: name,
  kind: fc.constantFrom(...KINDS),
});

test('a feed is read back from its name and from its subject', () => {
  fc.assert(
    fc.property(feed, (feed) => {
      expect(parseFeed(formatFeed(feed))).toEqual(feed);
      expect(parseFeed(subjectOf(feed))).toEqual(feed);
    }),
  );
});

test('any text is a feed, or refused with CONTRACT_BAD_FEED', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(caughtContractError(() => parseFeed(text)).code).toBe('CONTRACT_BAD_FEED');
    }),
  );
});

test.each([
  '',
  '.',
  'mk-bp',
  'mk-bp.wb6',
  'mk-bp.wb6.weather',
  'MK-BP.wb6.return',
  'mk-bp.wb6.return.x',
  'mk bp.wb6.return',
  'mk-bp.*.return',
  'alert.alert.wb6.return',
  'constructor.wb6.return',
  '1a.wb6.return',
])('"%s" is not a feed', (text) => {
  expect(caughtContractError(() => parseFeed(text)).code).toBe('CONTRACT_BAD_FEED');
});

test('a pattern chooses by whole parts', () => {
  const mk = parseFeed('mk-bp.wb6.return');
  const chosen = [
    '>',
    'alert.>',
    'mk-bp.>',
    'mk-bp.wb6.>',
    '*.*.*',
    '*.wb6.*',
    'alert.mk-bp.*.return',
    'mk-bp.wb6.return',
  ];
  for (const pattern of chosen)
    expect([pattern, matchesFeed(parseFeedPattern(pattern), mk)]).toEqual([pattern, true]);
  const others = ['rs-gp.>', 'mk.>', '*.region.*', '*.*.visa-abuse', 'mk-bp.wb.>'];
  for (const pattern of others)
    expect([pattern, matchesFeed(parseFeedPattern(pattern), mk)]).toEqual([pattern, false]);
});

test('a pattern matches as a NATS subject would', () => {
  const part = <T extends string>(arbitrary: fc.Arbitrary<T>) => fc.oneof(arbitrary, fc.constant('*'));
  const few = fc.constantFrom('mk-bp', 'rs-gp');
  const pattern = fc
    .tuple(
      part(few),
      part(fc.constantFrom('wb6', 'region')),
      part(fc.constantFrom(...KINDS)),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([a, b, c, kept]) => (kept === 3 ? [a, b, c] : [...[a, b, c].slice(0, kept), '>']).join('.'));
  const one = fc.record({
    origin: few,
    community: fc.constantFrom('wb6', 'region'),
    kind: fc.constantFrom(...KINDS),
  });
  fc.assert(
    fc.property(pattern, one, (pattern, feed) => {
      const regex = pattern
        .split('.')
        .map((token) => (token === '>' ? '.+' : token === '*' ? '[^.]+' : token));
      const isMatch = new RegExp(`^${regex.join('\\.')}$`).test(formatFeed(feed));
      expect(matchesFeed(parseFeedPattern(pattern), feed)).toBe(isMatch);
    }),
  );
});

test.each([
  '',
  '*',
  '*.*',
  '>.wb6',
  'mk-bp.>.return',
  'mk-bp.wb6.return.>',
  '*.*.*.*',
  'mk-*.wb6.return',
  'MK.>',
  'alert',
])('"%s" can match no feed and is refused', (text) => {
  expect(caughtContractError(() => parseFeedPattern(text)).code).toBe('CONTRACT_BAD_PATTERN');
});
