import fc from 'fast-check';
import type { EntryReference } from '../../src/contract/entry.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import type { Kind } from '../../src/contract/kind.ts';
import { hash, uuid } from './arbitrary-values.ts';

/** Of an entry in a community, by one of these origins, in a feed of one of these kinds. */
export function arbitraryReference(
  community: string,
  origin: fc.Arbitrary<string>,
  kinds: readonly Kind[],
): fc.Arbitrary<EntryReference> {
  return fc.record({
    feed: fc
      .record({ origin, community: fc.constant(community), kind: fc.constantFrom(...kinds) })
      .map(formatFeed),
    seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    entryId: uuid(7),
    hash,
  });
}
