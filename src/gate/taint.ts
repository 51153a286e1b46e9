import type { Entry } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';
import type { Head } from './head.ts';

/**
 * Why an entry of a revoked key may be somebody else's (K6). `issued`: by its own word it was issued when the key was
 * suspect. `unconfirmed`: nobody but its signer can tell that it was there before; the signer's clock is not believed.
 */
export type Suspicion = 'issued' | 'unconfirmed';

/** What is known of an entry from others than its signer. */
export interface Witnessed {
  readonly issuedAtMs: number;
  /** By the reader's clock. */
  readonly receivedAtMs: number;
  /** Whether another member has stated a head that covers it, before the key was suspect. */
  readonly isCovered: boolean;
}

/** Whether an entry that this key signed is suspect; a key without `suspectSinceMs` gives no cause. K6 */
export function findSuspicion(
  { suspectSinceMs }: Pick<TrustedKey, 'suspectSinceMs'>,
  { issuedAtMs, receivedAtMs, isCovered }: Witnessed,
): Suspicion | undefined {
  if (suspectSinceMs === undefined) return undefined;
  if (issuedAtMs >= suspectSinceMs) return 'issued';
  return receivedAtMs < suspectSinceMs || isCovered ? undefined : 'unconfirmed';
}

/**
 * The place that an entry confirms: an update by the same originator that leaves the alert as it is. Said under a key
 * that is not suspect there, it takes the taint from what it names; a retraction does not. K6
 */
export function confirmedBy({ body, feed }: Entry): Head | undefined {
  if (body.case !== 'update' || body.update.alert !== undefined) return undefined;
  const { target } = body.update;
  return target.feed === formatFeed(feed) ? { seq: target.seq, hash: target.hash } : undefined;
}
