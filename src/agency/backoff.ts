import type { RandomBytes } from '../contract/clock.ts';

/** Long enough that a lagging replica has caught up, short enough that nobody notices. */
const FIRST_MS = 40;
/** A broker that comes back is found within this time. */
const CAP_MS = 3_000;

/** How long to wait before try number `attempt` (from 1): doubling, capped, half of it by chance so that publishers do not march in step. */
export function backoffMs(attempt: number, random: RandomBytes): number {
  const full = Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 16));
  const [chance = 0] = random(1);
  return Math.round(full / 2 + (full / 2) * (chance / 255));
}
