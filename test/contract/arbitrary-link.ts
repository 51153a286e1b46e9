import fc from 'fast-check';
import { codesOf } from '../../src/contract/code-lists.ts';
import type { EntryReference } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { ALERT_KINDS, type Kind } from '../../src/contract/kind.ts';
import type { LinkBody, LinkToken } from '../../src/contract/link.ts';
import { code, hash, name, text, uuid } from './arbitrary-values.ts';

const hex16 = fc.stringMatching(/^[0-9a-f]{32}$/);

/** Of one link key, none twice. */
export const arbitraryTokens: fc.Arbitrary<LinkToken[]> = fc
  .tuple(
    hex16,
    fc.uniqueArray(fc.record({ type: code('IdentifierType'), token: hex16 }), {
      selector: ({ token }) => token,
      minLength: 1,
      maxLength: 32,
    }),
  )
  .map(([keyId, tokens]) => tokens.map(({ type, token }) => ({ type, keyId, token })));

const types = fc
  .subarray([...codesOf('IdentifierType')], { minLength: 1 })
  .map((some) => codesOf('IdentifierType').filter((type) => some.includes(type)));

/** What may be said of a link in a feed of requests. */
export function arbitraryLink(feed: FeedId): { readonly [C in LinkBody['case']]: fc.Arbitrary<LinkBody> } {
  const others = name.filter((other) => other !== feed.origin);
  const own = referenceOf(feed.community, fc.constant(feed.origin), ALERT_KINDS);
  const other = referenceOf(feed.community, others, ALERT_KINDS);
  const identifiers = fc.array(fc.record({ type: code('IdentifierType'), value: text(64) }), {
    minLength: 1,
    maxLength: 32,
  });
  const request = referenceOf(feed.community, others, ['request']);
  return {
    link: fc.record({ mine: own, theirs: other, types }).map((link) => ({ case: 'link', link })),
    linkRequest: fc
      .record({ target: other, mine: own, types, reason: text(500) })
      .map((linkRequest) => ({ case: 'linkRequest', linkRequest })),
    linkAnswer: fc
      .oneof(fc.record({ request, identifiers }), fc.record({ request, refusal: text(500) }))
      .map((linkAnswer) => ({ case: 'linkAnswer', linkAnswer })),
  };
}

function referenceOf(
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
