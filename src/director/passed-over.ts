import { acceptedHash } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { listVerdicts } from '../store/verdict-log.ts';

/** Places of a feed that its author had let go of before they came here. */
export interface PassedOverPlaces {
  readonly feed: string;
  /** Which places, and why, in words. */
  readonly says: string;
  /** When they were passed over. Milliseconds since 1970. */
  readonly atMs: number;
  /** The last of them. */
  readonly toSeq: number;
}

/** What this reader will never have, by the order in which it was passed over. K8. */
export function listPassedOver(store: Store, feed?: string): PassedOverPlaces[] {
  const verdicts = listVerdicts(store, { outcome: 'passed-over', ...(feed !== undefined && { feed }) });
  return verdicts.map(({ feed: of, reason = '', atMs, seq = 0 }) => ({
    feed: of,
    says: reason,
    atMs,
    toSeq: seq,
  }));
}

/** Why there is nothing at a place; undefined: it was not passed over. */
export function findPassedOver(store: Store, feed: string, seq: number): PassedOverPlaces | undefined {
  const next = listPassedOver(store, feed).find(({ toSeq }) => toSeq >= seq);
  // Of what was passed over only the last is known by its hash; a place before it with a hash was taken before.
  const isTaken = next !== undefined && next.toSeq !== seq && acceptedHash(store, feed, seq) !== undefined;
  return isTaken ? undefined : next;
}
