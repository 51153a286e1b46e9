import type { AlertCard } from '../../src/console/wire/card.ts';
import { NOW_MS } from '../gate/forge.ts';

/** A card that waits to be acknowledged; `number` makes it differ from others. */
export function madeUpCard(number: number, changes: Partial<AlertCard> = {}): AlertCard {
  const atMs = NOW_MS + number;
  return {
    key: number.toString(16).padStart(64, '0'),
    feed: 'mk-bp.wb6.border-incident',
    seq: number,
    entryId: `01954f00-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    kind: 'border-incident',
    type: 'ILLEGAL_CROSSING',
    headline: `made-up incident ${number}`,
    place: { name: 'Tabanovce', country: 'MK' },
    route: 'MK-RS',
    occurredAtMs: atMs,
    issuedAtMs: atMs,
    changedAtMs: atMs,
    expiresAtMs: atMs + 86_400_000,
    origin: 'mk-bp',
    community: 'wb6',
    isOwn: false,
    impact: 'HIGH',
    handling: { code: 'H0', tlp: 'GREEN' },
    status: 'ACTUAL',
    standing: 'open',
    trust: 'verified',
    updates: 0,
    sightings: 0,
    origins: 1,
    receipts: { of: 2, has: 0, read: 0, acknowledged: 0, actioned: 0 },
    linked: [],
    ...changes,
  };
}
