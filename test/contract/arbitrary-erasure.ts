import fc from 'fast-check';
import type { ErasureReceipt } from '../../src/contract/erasure.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import { code, hash, name } from './arbitrary-values.ts';

/** What a member has erased of what others have said in the community. */
export function arbitraryErasure({ origin, community }: FeedId): fc.Arbitrary<ErasureReceipt> {
  const feed = fc
    .record({
      origin: name.filter((other) => other !== origin),
      community: fc.constant(community),
      kind: fc.constantFrom(...ALERT_KINDS),
    })
    .map(formatFeed);
  const ofFeed = fc.tuple(
    feed,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000 }), fc.nat(50), hash), { minLength: 1, maxLength: 3 }),
  );
  return fc.record({
    reason: code('ErasureReason'),
    entries: fc.uniqueArray(ofFeed, { minLength: 1, maxLength: 4, selector: ([of]) => of }).map((feeds) =>
      feeds
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([of, ranges]) => {
          let next = 0;
          return ranges.map(([gap, length, ofLast]) => {
            const fromSeq = next + gap;
            next = fromSeq + length;
            return { feed: of, fromSeq, toSeq: next, hash: ofLast };
          });
        }),
    ),
  });
}
