import fc from 'fast-check';
import { codesOf } from '../../src/contract/code-lists.ts';
import type { FeedId } from '../../src/contract/feed.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import type { LinkBody, LinkToken } from '../../src/contract/link.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, name, text } from './arbitrary-values.ts';

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
  const own = arbitraryReference(feed.community, fc.constant(feed.origin), ALERT_KINDS);
  const other = arbitraryReference(feed.community, others, ALERT_KINDS);
  const identifiers = fc.array(fc.record({ type: code('IdentifierType'), value: text(64) }), {
    minLength: 1,
    maxLength: 32,
  });
  const request = arbitraryReference(feed.community, others, ['request']);
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
