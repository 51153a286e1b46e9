import type { Entry } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { isKeyValidAt, type TrustedKey } from '../trust/trusted-key.ts';
import type { Head } from './head.ts';

/**
 * Why an entry of a key that is suspect or has ended may be somebody else's (K6). `issued`: by its own word it was
 * issued after that. `unconfirmed`: nobody but its signer can tell that it was there before; the signer's clock is not
 * believed. `beyond`: it is after the key's last good place in its feed.
 */
export type Suspicion = 'issued' | 'unconfirmed' | 'beyond';

/** What is known of an entry from others than its signer. */
export interface Witnessed {
  readonly issuedAtMs: number;
  /** By the reader's clock. */
  readonly receivedAtMs: number;
  /** Whether another member has stated a head that covers it, before the key was in doubt. */
  readonly isCovered: boolean;
  /** Whether its originator has gone on from it under another key that is good there: that commits to it by the chain. */
  readonly isSucceeded: boolean;
  /** Where it is, of the key's last good place in its feed; absent: none is known, or another entry stands there. */
  readonly lastGood?: 'within' | 'beyond';
}

type Doubted = Pick<
  TrustedKey,
  'suspectSinceMs' | 'inDoubtFromMs' | 'notBeforeMs' | 'notAfterMs' | 'revokedAtMs'
>;

/** Whether an entry that this key signed may be somebody else's. What its signer claims counts against it only. K6 */
export function findSuspicion(
  key: Doubted,
  { issuedAtMs, receivedAtMs, isCovered, isSucceeded, lastGood }: Witnessed,
): Suspicion | undefined {
  const { suspectSinceMs, inDoubtFromMs } = key;
  if (lastGood !== undefined) return lastGood === 'beyond' ? 'beyond' : undefined;
  if (suspectSinceMs !== undefined && issuedAtMs >= suspectSinceMs) return 'issued';
  // Refused where the end of the key was known in time.
  if (issuedAtMs >= inDoubtFromMs && !isKeyValidAt(key, issuedAtMs)) return 'issued';
  if (receivedAtMs < inDoubtFromMs || isCovered) return undefined;
  // Of a key in other hands, the chain may go on from what a thief has said.
  return isSucceeded && suspectSinceMs === undefined ? undefined : 'unconfirmed';
}

/**
 * The place that an entry confirms: an update by the same originator that leaves the alert as it is. Where it is good
 * itself, it takes the taint from what it names; a retraction does not. K6
 */
export function confirmedBy({ body, feed }: Entry): Head | undefined {
  if (body.case !== 'update' || body.update.alert !== undefined) return undefined;
  const { target } = body.update;
  return target.feed === formatFeed(feed) ? { seq: target.seq, hash: target.hash } : undefined;
}
