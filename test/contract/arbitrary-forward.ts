import fc from 'fast-check';
import type { FeedId } from '../../src/contract/feed.ts';
import type { ForwardBody } from '../../src/contract/forward.ts';
import { ALERT_KINDS, type Kind } from '../../src/contract/kind.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, compact, DAY_MS, maybe, name, text } from './arbitrary-values.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });

/** What may stand in that feed. */
export function arbitraryForward(
  { origin, community }: FeedId,
  issuedAtMs: number,
): Record<ForwardBody['case'], fc.Arbitrary<ForwardBody>> {
  const reference = (from: fc.Arbitrary<string>, kinds: readonly Kind[]) =>
    arbitraryReference(community, from, kinds);
  const terms = {
    community: fc.constantFrom('jmtf', 'region'),
    participants: fc.uniqueArray(name),
    purposes: fc.uniqueArray(code('Purpose')),
    until: fc.integer({ min: 1, max: 300 * DAY_MS }).map((ms) => formatTime(issuedAtMs + ms)),
  };
  const others = name.filter((other) => other !== origin);
  const request = reference(others, ['request']);
  return {
    forwardRequest: fc
      .record({ ...terms, target: reference(others, ALERT_KINDS), reason: text(500) })
      .map((asked) => ({ case: 'forwardRequest', forwardRequest: compact(asked) })),
    forwardGrant: fc
      .record({ ...terms, target: reference(fc.constant(origin), ALERT_KINDS), request, to: name })
      .map((granted) => ({ case: 'forwardGrant', forwardGrant: compact(granted) })),
    forwardRefusal: fc
      .record({ request, reason: text(500) })
      .map((forwardRefusal) => ({ case: 'forwardRefusal', forwardRefusal })),
    copyCompliance: fc
      .record({
        target: reference(others, ALERT_KINDS),
        community: fc.constantFrom('jmtf', 'region'),
        members: fc.integer({ min: 20, max: 500 }),
        complied: fc.uniqueArray(name, { maxLength: 20 }).map((names) => names.toSorted()),
        grant: bytes,
        grantPlaintext: maybe(bytes),
      })
      .map((said) => ({
        case: 'copyCompliance',
        copyCompliance: { ...compact(said), complied: said.complied } as never,
      })),
    forwarded: fc
      .record({
        original: bytes,
        originalPlaintext: maybe(bytes),
        grant: bytes,
        grantPlaintext: maybe(bytes),
      })
      .map((forwarded) => ({ case: 'forwarded', forwarded: compact(forwarded) as never })),
  };
}
