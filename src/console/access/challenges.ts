import type { Clock, RandomBytes } from '../../contract/clock.ts';

/** How long an authenticator may take for its answer. Milliseconds. */
export const CHALLENGE_MS = 300_000;

const CHALLENGE_BYTES = 32;
/** Whoever begins without end makes those fail that began before, and no memory full. */
const MAX_OPEN = 256;

/** What authenticators are to sign, each for one answer. They are kept here alone: what comes with an answer is compared. */
export interface Challenges {
  /** @param use what the answer is for, and whose it is: it counts for nothing else */
  issue(use: string): Uint8Array<ArrayBuffer>;
  /** Whether it was issued for that, of late; it is gone then. @param challenge in base64url */
  take(challenge: string, use: string): boolean;
}

export function openChallenges(clock: Clock, random: RandomBytes): Challenges {
  const open = new Map<string, { readonly use: string; readonly endsAtMs: number }>();
  return {
    issue: (use) => {
      const challenge = Uint8Array.from(random(CHALLENGE_BYTES));
      open.set(Buffer.from(challenge).toString('base64url'), { use, endsAtMs: clock.nowMs() + CHALLENGE_MS });
      for (const key of open.keys()) {
        if (open.size <= MAX_OPEN) break;
        open.delete(key);
      }
      return challenge;
    },
    take: (challenge, use) => {
      const found = open.get(challenge);
      open.delete(challenge);
      return found !== undefined && found.use === use && clock.nowMs() < found.endsAtMs;
    },
  };
}
