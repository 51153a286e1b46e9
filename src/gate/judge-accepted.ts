import type { FeedId } from '../contract/feed.ts';
import { type Candidate, findKeyFault } from './candidate.ts';
import type { GateContext } from './gate-context.ts';
import { findFutureFault, judgeContent } from './judge-content.ts';
import { findForwardFault } from './judge-forwarded.ts';
import { judgeRelease } from './judge-release.ts';
import { refuseCandidate } from './refusal.ts';
import type { ToldBefore } from './told-before.ts';
import type { Delivered, Refused, VerifiedBy } from './verdict.ts';

/** How an entry came to be believed. */
export interface Acceptance {
  readonly verifiedBy: VerifiedBy;
  readonly ownSignature: 'good' | 'bad' | 'unchecked';
}

/**
 * The verdict on an entry that has its place: whether it is also delivered is a matter of its key and content. What
 * its publisher, or his clock, did wrong besides goes on record with it.
 */
export function judgeAccepted(
  ctx: GateContext,
  feed: FeedId,
  candidate: Candidate,
  { verifiedBy, ownSignature }: Acceptance,
  told: ToldBefore,
): Delivered | Refused {
  const judged = findKeyFault(candidate) ?? judgeContent(ctx, feed, candidate);
  const ownSignatureChecked = ownSignature !== 'unchecked';
  if ('code' in judged) {
    const refused = refuseCandidate(candidate, judged, { advances: true });
    const { keyId } = judged;
    return keyId === undefined ? refused : { ...refused, closed: { keyId, verifiedBy, ownSignatureChecked } };
  }
  const copyFault = findForwardFault(ctx.directory, judged);
  if (copyFault !== undefined) return refuseCandidate(candidate, copyFault, { advances: true });
  const releaser = judgeRelease(ctx.directory, judged, told);
  if (releaser !== undefined && 'code' in releaser)
    return refuseCandidate(candidate, releaser, { advances: true });
  const { arrival, bytes, hash, routing } = candidate;
  const fault =
    ownSignature === 'bad' ? 'TRUST_BAD_SIGNATURE' : findFutureFault(ctx.nowMs, routing.issuedAtMs)?.code;
  const thread = told.note(judged, hash);
  return {
    outcome: 'delivered',
    arrival,
    entry: judged,
    bytes,
    hash,
    seq: routing.seq,
    verifiedBy,
    ownSignatureChecked,
    ...(fault !== undefined && { fault }),
    ...(thread !== undefined && { thread }),
  };
}
