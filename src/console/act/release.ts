import { publishReleased } from '../../agency/publish-released.ts';
import { encodeDraft } from '../../contract/entry-codec.ts';
import { MAX_REASON_LENGTH } from '../../contract/limits.ts';
import { isSameBytes } from '../../contract/plain-bytes.ts';
import { textProblem } from '../../contract/plain-text.ts';
import { signRelease } from '../../gate/sign-release.ts';
import { recordConsoleAction } from '../../store/console-actions.ts';
import { findConsoleRelease, takeConsoleRelease } from '../../store/console-releases.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ActionOutcome, ActionRequest } from '../wire/action.ts';
import { findWaiting } from './find-waiting.ts';
import { isRefusal, type Refusal, refusalOf, refuse } from './refusal.ts';
import { say } from './say.ts';
import { unlockReleaseKey } from './unlock-release-key.ts';

type Asked<D extends ActionRequest['do']> = Extract<ActionRequest, { do: D }>;

/** The second officer agrees to what waits: signs the very bytes that were shown, and it is said. */
export async function release(
  member: ConsoleMember,
  person: Person,
  request: Asked<'release'>,
): Promise<ActionOutcome> {
  const { store, clock } = member;
  const { who, role } = person;
  const outcome = await tryRelease(member, person, request).catch((error: unknown) => {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refusal;
  });
  // K8: that somebody tried a passphrase is on record, too.
  if (outcome.outcome === 'refused' && findConsoleRelease(store, request.id) !== undefined) {
    const what = 'release-refused';
    const record = {
      atMs: clock.nowMs(),
      who,
      role,
      what,
      releaseId: request.id,
      why: outcome.code,
    } as const;
    store.transaction(() => recordConsoleAction(store, record));
  }
  return outcome;
}

async function tryRelease(
  member: ConsoleMember,
  person: Person,
  { id, passphrase }: Asked<'release'>,
): Promise<ActionOutcome> {
  const { store, clock } = member;
  const { who, role } = person;
  if (role !== 'second-officer') return refuse('NOT_YOUR_ROLE', 'only a second officer agrees to what waits');
  const found = findWaiting(member, id);
  if (isRefusal(found)) return found;
  if (found.kept.by === who) {
    return refuse(
      'NOT_YOUR_ROLE',
      'you have written it yourself, and two are asked for; have another officer agree',
    );
  }
  const key = await unlockReleaseKey(person, passphrase);
  if (isRefusal(key)) return key;
  const draft = signRelease(found.waiting.draft, key);
  if (!isSameBytes(encodeDraft(draft), found.kept.payload))
    throw new Error('a draft is not written as it was read');
  return await say(member, {
    draft,
    record: { atMs: clock.nowMs(), who, role, what: 'release', releaseId: id },
    also: () => {
      if (!takeConsoleRelease(store, id)) throw new Error('somebody else has just released it');
    },
    publish: ({ drafts: _signed, rowDigests: _none, ...options }) =>
      publishReleased({ ...options, waiting: [{ draft }] }),
  }).catch((error: unknown) => {
    if (findConsoleRelease(store, id) !== undefined) throw error;
    return again(member, id);
  });
}

/** What waits is not said, and why stays on record: by a second officer, or by who has written it. */
export function sendBack(
  member: ConsoleMember,
  { who, role }: Person,
  { id, why }: Asked<'send-back'>,
): ActionOutcome {
  const { store, clock } = member;
  const kept = findConsoleRelease(store, id);
  if (kept === undefined) return again(member, id);
  if (role !== 'second-officer' && kept.by !== who) {
    return refuse('NOT_YOUR_ROLE', 'a second officer sends it back, or who has written it');
  }
  const words = why.trim();
  const problem =
    words === ''
      ? 'is missing: say why, for who has written it'
      : textProblem(words, MAX_REASON_LENGTH, true);
  if (problem !== undefined)
    return refuse('NOT_UNDERSTOOD', `why ${problem}`, [{ path: 'why', says: problem }]);
  return store.transaction(() => {
    if (!takeConsoleRelease(store, id)) return again(member, id);
    recordConsoleAction(store, {
      atMs: clock.nowMs(),
      who,
      role,
      what: 'send-back',
      releaseId: id,
      why: words,
    });
    return { outcome: 'done' };
  });
}

/** Somebody else was faster. */
function again(member: ConsoleMember, id: string): Refusal {
  const found = findWaiting(member, id);
  return isRefusal(found) ? found : refuse('NOT_POSSIBLE', 'it was not said; try again');
}
