import type { AlertCard } from '../../src/console/wire/card.ts';
import { NOW_MS } from '../gate/forge.ts';
import { cardOf } from './arbitrary-card.ts';

/** A card that waits to be acknowledged; `number` makes it differ from others. */
export function madeUpCard(number: number, changes: Partial<AlertCard> = {}): AlertCard {
  const atMs = NOW_MS + number;
  return cardOf({
    key: number.toString(16).padStart(64, '0'),
    seq: number,
    entryId: `01954f00-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    headline: `made-up incident ${number}`,
    occurredAtMs: atMs,
    issuedAtMs: atMs,
    changedAtMs: atMs,
    expiresAtMs: atMs + 86_400_000,
    impact: 'HIGH',
    ...changes,
  });
}
