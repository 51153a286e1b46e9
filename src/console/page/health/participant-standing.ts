import type { ParticipantHealth } from '../../wire/health.ts';

/** A key that ends so soon is to be renewed now. */
const KEY_SOON_MS = 30 * 86_400_000;

export interface ParticipantStanding {
  readonly says:
    | 'disputed'
    | 'withheld'
    | 'suspended'
    | 'noKey'
    | 'gap'
    | 'silent'
    | 'keySoon'
    | 'unheard'
    | 'fine';
  readonly tone: 'bad' | 'doubt' | 'good';
}

/** How it stands with a participant, in one word: the worst that is known of it. */
export function standingOf(found: ParticipantHealth, nowMs: number): ParticipantStanding {
  if (found.feeds.some(({ isDisputed }) => isDisputed)) return { says: 'disputed', tone: 'bad' };
  if (found.feeds.some(({ isWithheld }) => isWithheld)) return { says: 'withheld', tone: 'bad' };
  if (found.isSuspended) return { says: 'suspended', tone: 'bad' };
  if (found.keyExpiresAtMs === undefined || found.keyExpiresAtMs <= nowMs)
    return { says: 'noKey', tone: 'bad' };
  if (found.gap > 0) return { says: 'gap', tone: 'doubt' };
  if (found.isSilent) return { says: 'silent', tone: 'doubt' };
  if (found.heardAtMs === undefined) return { says: 'unheard', tone: 'doubt' };
  if (found.keyExpiresAtMs - nowMs < KEY_SOON_MS) return { says: 'keySoon', tone: 'doubt' };
  return { says: 'fine', tone: 'good' };
}
