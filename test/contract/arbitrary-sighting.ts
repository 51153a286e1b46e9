import fc from 'fast-check';
import { type Basis, basisOn } from '../../src/contract/basis.ts';
import type { FeedId } from '../../src/contract/feed.ts';
import { ALERT_KINDS, type Kind } from '../../src/contract/kind.ts';
import type { Sighting } from '../../src/contract/sighting.ts';
import { pointPlace } from './arbitrary-alert.ts';
import { arbitraryReference } from './arbitrary-reference.ts';
import { code, compact, DAY_MS, maybe, name, text } from './arbitrary-values.ts';

/** What an alert of that feed may rest on. */
export function arbitraryBases({ community }: FeedId): fc.Arbitrary<Basis[]> {
  const source = code('BasisSource').map((one): Basis => ({ source: one }));
  const entry = arbitraryReference(community, name, ALERT_KINDS).map(basisOn);
  return fc.uniqueArray(fc.oneof(source, entry), {
    selector: (basis) => basis.entry?.entryId ?? basis.source,
    minLength: 1,
    maxLength: 8,
  });
}

/** What may be seen of another's alert, in a feed of alerts. */
export function arbitrarySighting({ origin, community, kind }: FeedId, issuedAtMs: number) {
  const others = name.filter((other) => other !== origin);
  return fc
    .record({
      target: arbitraryReference(community, others, [kind as Kind]),
      atMs: fc.nat(3 * DAY_MS).map((ageMs) => issuedAtMs - ageMs),
      place: pointPlace,
      what: code('SightingResult'),
      evaluation: fc.record({ source: code('SourceGrade'), information: code('InformationGrade') }),
      note: maybe(text(2_000)),
    })
    .map((sighting) => compact(sighting) as Sighting);
}
