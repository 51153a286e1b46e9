import fc from 'fast-check';
import type { AlertCard } from '../../src/console/wire/card.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';

/** A card that says nothing in particular, but for what is given. */
export function cardOf(over: Partial<AlertCard> = {}): AlertCard {
  return {
    key: 'a'.repeat(64),
    feed: 'mk-bp.wb6.border-incident',
    seq: 1,
    entryId: '01940000-0000-7000-8000-000000000001',
    kind: 'border-incident',
    type: 'FACILITATION',
    headline: 'Facilitation, 23 persons in two vans',
    place: {
      name: 'Tabanovce – Preševo crossing point, North Macedonia',
      country: 'MK',
      crossingPoint: 'tabanovce-presevo',
    },
    route: 'MK-RS',
    occurredAtMs: 1_000,
    issuedAtMs: 2_000,
    changedAtMs: 2_000,
    expiresAtMs: 9_000,
    origin: 'mk-bp',
    community: 'wb6',
    isOwn: false,
    impact: 'MEDIUM',
    handling: { code: 'H0', tlp: 'TLP:GREEN' },
    status: 'ACTUAL',
    standing: 'open',
    trust: 'verified',
    updates: 0,
    sightings: 0,
    origins: 1,
    receipts: { of: 6, has: 0, read: 0, acknowledged: 0, actioned: 0 },
    linked: [],
    ...over,
  };
}

export const arbitraryKey = fc.stringMatching(/^[0-9a-f]{64}$/);

/** Cards that differ in all that they are filtered and ordered by. */
export const arbitraryCard = fc
  .record({
    key: arbitraryKey,
    kind: fc.constantFrom(...ALERT_KINDS),
    impact: fc.constantFrom(...codesOf('Impact')),
    origin: fc.constantFrom('mk-bp', 'rs-gp', 'al-bmp'),
    status: fc.constantFrom(...codesOf('Status')),
    trust: fc.constantFrom('verified' as const, 'tainted' as const, 'disputed' as const),
    standing: fc.constantFrom('open' as const, 'closed' as const, 'taken-back' as const),
    changedAtMs: fc.integer({ min: 0, max: 20 }),
    isOwn: fc.boolean(),
  })
  .map((over) => cardOf(over));
