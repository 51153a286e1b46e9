import type { WaitingDraft } from '../../agency/release-file.ts';
import { waitingDraftOf } from '../../agency/waiting-draft.ts';
import { decodeDraft } from '../../contract/entry-codec.ts';
import { ContractError } from '../../contract/errors.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { endOfRelease } from '../../store/console-actions.ts';
import { type ConsoleRelease, findConsoleRelease, releaseIdOf } from '../../store/console-releases.ts';
import type { ConsoleMember } from '../member.ts';
import { type Refusal, refuse } from './refusal.ts';

export interface FoundWaiting {
  readonly kept: ConsoleRelease;
  readonly waiting: WaitingDraft;
}

/** What waits under this id, still the very bytes that it names, and in time; or why there is none. */
export function findWaiting({ store, clock }: ConsoleMember, id: string): FoundWaiting | Refusal {
  const kept = findConsoleRelease(store, id);
  if (kept === undefined) {
    const end = endOfRelease(store, id);
    if (end === undefined)
      return refuse('NOT_HERE', 'nothing like that waits here any more; load the page again');
    const done = end.what === 'release' ? 'released' : 'sent back';
    return refuse('NOT_POSSIBLE', `it waits no more: it was ${done} at ${formatTime(end.atMs)}`);
  }
  const waiting = readKept(store, kept);
  if (waiting === undefined) {
    return refuse(
      'NOT_SOUND',
      'it is no longer what was shown: the bytes that wait were changed; send it back, and have it written anew',
    );
  }
  if (clock.nowMs() >= kept.expiresAtMs) {
    return refuse(
      'GONE',
      `it expired at ${formatTime(kept.expiresAtMs)}; write it anew, and have that signed`,
    );
  }
  return { kept, waiting };
}

/** Undefined: these are not the bytes that the id names. */
export function readKept(
  store: ConsoleMember['store'],
  { id, payload }: ConsoleRelease,
): WaitingDraft | undefined {
  if (releaseIdOf(payload) !== id) return undefined;
  try {
    return waitingDraftOf(store, decodeDraft(payload));
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
