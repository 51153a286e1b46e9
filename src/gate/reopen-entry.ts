import { type FeedId, subjectOf } from '../contract/feed.ts';
import { examine } from './candidate.ts';
import type { GateContext } from './gate-context.ts';
import { judgeAccepted } from './judge-accepted.ts';
import { refuseBytes } from './refusal.ts';
import { ToldBefore } from './told-before.ts';
import type { Delivered, Refused, VerifiedBy } from './verdict.ts';

/** How an entry that was closed had come to be believed. */
export interface Standing {
  readonly verifiedBy: VerifiedBy;
  readonly ownSignatureChecked: boolean;
}

/**
 * The verdict on an entry that has had its place for some time and was refused as GATE_SEALED, now that its content key
 * may be there. Under the directory and the clock of now: meanwhile it may have expired, or its key been revoked.
 */
export function reopenEntry(
  ctx: GateContext,
  feed: FeedId,
  bytes: Uint8Array,
  { verifiedBy, ownSignatureChecked }: Standing,
): Delivered | Refused {
  const candidate = examine(ctx, feed, -1, subjectOf(feed), bytes);
  if ('code' in candidate) return refuseBytes(bytes, -1, candidate);
  const ownSignature = ownSignatureChecked ? 'good' : 'unchecked';
  return judgeAccepted(ctx, feed, candidate, { verifiedBy, ownSignature }, new ToldBefore(ctx));
}
