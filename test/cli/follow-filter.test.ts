import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowFlags } from '../../src/cli/commands/follow.ts';
import { followFilter } from '../../src/cli/follow-filter.ts';
import { matchesFeed, parseFeedPattern } from '../../src/contract/feed-pattern.ts';
import { ALERT_KINDS, KINDS } from '../../src/contract/kind.ts';

/** Of content keys there is nothing to see. */
const FOLLOWED = [...ALERT_KINDS, 'receipt'] as const;

const flags = (given: Partial<FollowFlags>) => given as FollowFlags;
const origins = ['mk-bp', 'xk-kp', 'frontex'];
const communities = ['wb6', 'region'];
const feeds = origins.flatMap((origin) =>
  communities.flatMap((community) => KINDS.map((kind) => ({ origin, community, kind }))),
);

describe('the filter of karaula follow', () => {
  test('without options lets everything through', () => {
    expect(followFilter(flags({}))).toEqual({});
  });

  test('several values of one option are alternatives', () => {
    const { feeds: patterns } = followFilter(flags({ origin: ['mk-bp', 'xk-kp'] }));
    expect(patterns).toEqual([
      { origin: 'mk-bp', community: '*', kind: '*' },
      { origin: 'xk-kp', community: '*', kind: '*' },
    ]);
  });

  test('different options narrow each other: a feed is wanted when it fits each of them', () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values]);
    fc.assert(
      fc.property(
        some(['>', '*.wb6.>', 'mk-bp.>', 'xk-kp.region.visa-abuse']),
        some(origins),
        some(communities),
        some(FOLLOWED),
        (feed, origin, community, kind) => {
          const fits = (wanted: readonly string[], value: string) =>
            wanted.length === 0 || wanted.includes(value);
          const expected = feeds.filter(
            (candidate) =>
              (feed.length === 0 || feed.some((text) => matchesFeed(parseFeedPattern(text), candidate))) &&
              fits(origin, candidate.origin) &&
              fits(community, candidate.community) &&
              fits(kind, candidate.kind),
          );
          let actual: typeof feeds = [];
          try {
            const { feeds: patterns } = followFilter(flags({ feed, origin, community, kind }));
            actual = feeds.filter(
              (candidate) => patterns?.some((pattern) => matchesFeed(pattern, candidate)) ?? true,
            );
          } catch (error) {
            expect(error).toMatchObject({ code: 'CLI_USAGE' });
          }
          expect(actual).toEqual(expected);
        },
      ),
    );
  });

  test.each([
    [{ origin: ['mk bp'] }, 'CLI_USAGE'],
    [{ community: ['*'] }, 'CLI_USAGE'],
    [{ feed: ['a.b.c.d'] }, 'CONTRACT_BAD_PATTERN'],
    [{ feed: ['mk-bp.>'], origin: ['xk-kp'] }, 'CLI_USAGE'],
    [{ area: 'here' }, 'DIRECTOR_BAD_FILTER'],
  ])('%j is refused', (given, code) => {
    expect(() => followFilter(flags(given as Partial<FollowFlags>))).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
