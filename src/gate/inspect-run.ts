import type { FeedId } from '../contract/feed.ts';
import { subjectOf } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import {
  badSignatureOf,
  type Candidate,
  examine,
  type Fault,
  findKeyFault,
  findOwnFault,
} from './candidate.ts';
import type { FeedState } from './feed-state.ts';
import { FeedWalk } from './feed-walk.ts';
import type { GateContext } from './gate-context.ts';
import { refuseBytes } from './refusal.ts';
import type { Verdict } from './verdict.ts';

/** One message as the hub handed it over. */
export interface Arrival {
  readonly subject: string;
  readonly bytes: Uint8Array;
  /**
   * The hub hands over the same stored message again (for the caller: a stream sequence it has committed before),
   * as after a crash before the ack. Then bytes accepted before are a `duplicate`; otherwise, as a further message
   * in the stream, they are refused as GATE_REPLAYED. Nothing else depends on it.
   */
  readonly redelivered?: boolean;
}

/**
 * The checkpoint: what arrived in one feed, in the order of arrival → a verdict on each, and what to keep. K1, K8.
 *
 * Deterministic, and the same however arrivals are split into runs (with the same context): the same entries are
 * delivered in the same order, the same are refused with the same codes, and the same state is left. Only who
 * vouched (`verifiedBy`, `ownSignatureChecked`, `fault`) depends on it, and whether an entry was `held` before a
 * later one of the same run settled it.
 *
 * A TRUST_UNKNOWN_KEY may mean that the reader's directory is old: fetch the current one and, before anything is
 * committed, inspect the same run again.
 *
 * @param state what the last run left; commit the new one in one transaction with what was delivered (K4)
 */
export function inspectRun(
  ctx: GateContext,
  feed: FeedId,
  state: FeedState,
  arrivals: readonly Arrival[],
): { verdicts: Verdict[]; state: FeedState } {
  const walk = new FeedWalk(ctx, feed, state);
  resume(walk, ctx, feed, state);
  const candidates = arrivals.map(({ subject, bytes }, index) => examine(ctx, feed, index, subject, bytes));
  let index = 0;
  while (index < candidates.length) {
    const candidate = candidates[index]!;
    if ('code' in candidate) {
      walk.verdicts.push(refuseBytes(arrivals[index]!.bytes, index, candidate));
      index += 1;
      continue;
    }
    const stretch = findStretch(walk, candidates, index);
    if (stretch.length > 0) {
      takeStretch(walk, stretch);
      index += stretch.length;
    } else {
      walk.take(candidate, arrivals[index]!.redelivered ?? false);
      index += 1;
    }
  }
  return { verdicts: walk.verdicts, state: walk.state };
}

/** Who waited before this run waits again, under the directory of today: a key may have been revoked since. K6. */
function resume(walk: FeedWalk, ctx: GateContext, feed: FeedId, state: FeedState): void {
  for (const { bytes, signed } of state.held) {
    const candidate = examine(ctx, feed, -1, subjectOf(feed), bytes);
    if ('code' in candidate) walk.verdicts.push(refuseBytes(bytes, -1, candidate));
    else walk.wait(candidate, signed ? findKeyFault(candidate) : badSignatureOf(candidate));
  }
  if (state.held.length > 0) walk.advance();
}

/**
 * The arrivals from `start` that follow the head and one another, before any place that somebody waits for, and
 * no more of them than could wait: on those, taking them one by one and taking them by their last sound one come
 * to the same.
 */
function findStretch(walk: FeedWalk, candidates: readonly (Candidate | Fault)[], start: number): Candidate[] {
  const room = walk.held.roomForUnvouched();
  const stretch: Candidate[] = [];
  let { seq, hash } = walk.head;
  let bytes = 0;
  for (let index = start; index < candidates.length && stretch.length < room.entries; index += 1) {
    const candidate = candidates[index]!;
    if ('code' in candidate) break;
    const { routing } = candidate;
    if (routing.seq !== seq + 1 || !isSameBytes(routing.prev, hash)) break;
    bytes += candidate.bytes.length;
    if (routing.seq >= walk.held.nearestSeq || bytes > room.bytes) break;
    stretch.push(candidate);
    ({ seq, hash } = { seq: routing.seq, hash: candidate.hash });
  }
  return stretch;
}

/** Searches the last sound one from the end, so that where all is well one signature is checked. */
function takeStretch(walk: FeedWalk, stretch: readonly Candidate[]): void {
  const tailFaults: Fault[] = [];
  for (let index = stretch.length - 1; index >= 0; index -= 1) {
    const fault = findOwnFault(stretch[index]!);
    if (fault === undefined) break;
    tailFaults.unshift(fault);
  }
  walk.takeStretch(stretch, stretch.length - 1 - tailFaults.length, tailFaults);
}
