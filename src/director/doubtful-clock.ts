import { setTimeout as delay } from 'node:timers/promises';
import { entriesAfter, lastPosition } from '../store/inbox.ts';
import { nearestStatedMs } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';

/** Members speak every half a minute or so. Milliseconds. */
const DOUBTFUL_MS = 600_000;

/** A clock is set right, or a member heard, in its own time. */
const PAUSE_MS = 500;

/**
 * Whether our clock is far from all that members have signed: it is wrong, or nobody was heard for long. One member
 * near it is enough, so that nobody whose own clock is wrong makes others doubt theirs. What comes last counts as
 * well: a member may publish and state nothing. False where no member has stated anything yet.
 */
export function isClockDoubtful(store: Store, nowMs: number): boolean {
  return nearestStatedMs(store, nowMs) !== undefined && !isClockVouchedFor(store, nowMs);
}

/** Whether a member has signed a time near that of our clock. */
export function isClockVouchedFor(store: Store, nowMs: number): boolean {
  const last = entriesAfter(store, lastPosition(store) - 1, 1)[0];
  const signedMs = [nearestStatedMs(store, nowMs), last?.entry.issuedAtMs];
  return signedMs.some((ms) => ms !== undefined && isNear(nowMs, ms));
}

/** Whether two clocks are so near that neither is in doubt for the other's sake. */
export function isNear(aMs: number, bMs: number): boolean {
  return Math.abs(aMs - bMs) <= DOUBTFUL_MS;
}

/** Resolves after a while in which the clock may be set right, or at the signal. */
export async function waitInDoubt(signal: AbortSignal | undefined): Promise<void> {
  await delay(PAUSE_MS, undefined, signal && { signal }).catch(() => undefined);
}
