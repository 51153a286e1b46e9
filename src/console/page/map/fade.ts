const HOUR_MS = 3_600_000;

/** What changed so lately stands out by a halo. */
const FRESH_MS = HOUR_MS / 4;
/** Up to this age a mark is as strong as can be; from the second on it fades no more. */
const STRONG_MS = HOUR_MS;
const OLD_MS = 7 * 24 * HOUR_MS;
/** What is old still has to be seen. */
const FLOOR = 0.45;
const STEP = 0.05;

/**
 * How strong a mark is by its age, from 1 down to a floor: the same for each doubling of the age, so that an hour tells
 * among what is new and a day among what is old. In steps, so that nothing is drawn anew every second.
 */
export function opacityOfAge(ageMs: number): number {
  if (!(ageMs > STRONG_MS)) return 1;
  const share = Math.min(Math.log(ageMs / STRONG_MS) / Math.log(OLD_MS / STRONG_MS), 1);
  return Math.round((1 - share * (1 - FLOOR)) / STEP) * STEP;
}

export function isFresh(ageMs: number): boolean {
  return ageMs < FRESH_MS;
}
