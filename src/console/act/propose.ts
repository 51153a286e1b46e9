import { MAX_WAITING } from '../../agency/release-file.ts';
import type { Draft } from '../../contract/entry.ts';
import { encodeDraft } from '../../contract/entry-codec.ts';
import { recordConsoleAction } from '../../store/console-actions.ts';
import { consoleReleases, keepConsoleRelease } from '../../store/console-releases.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ActionOutcome } from '../wire/action.ts';
import { refuse } from './refusal.ts';

/** Keeps what needs a second officer until he agrees to it; nothing is signed. */
export function propose(
  { store, clock }: ConsoleMember,
  { who, role }: Person,
  draft: Draft,
  asked?: Uint8Array,
): ActionOutcome {
  const nowMs = clock.nowMs();
  return store.transaction(() => {
    if (consoleReleases(store).filter(({ expiresAtMs }) => expiresAtMs > nowMs).length >= MAX_WAITING) {
      return refuse(
        'NOT_POSSIBLE',
        `${MAX_WAITING} drafts wait for a second officer already, more than anybody reads before he signs; have them released or sent back`,
      );
    }
    const kept = { by: who, atMs: nowMs, expiresAtMs: draft.expiresAtMs, payload: encodeDraft(draft) };
    const id = keepConsoleRelease(store, kept);
    recordConsoleAction(store, {
      atMs: nowMs,
      who,
      role,
      what: 'propose',
      releaseId: id,
      ...(asked && { asked }),
    });
    return { outcome: 'waits', id };
  });
}
