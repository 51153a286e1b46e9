import { withAsterisk, withFootnote } from '../../contract/names.ts';
import { targetOf } from '../../gate/thread.ts';
import { consoleReleases, forgetExpiredReleases } from '../../store/console-releases.ts';
import { appendReadings } from '../../store/read-log.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { WaitingRelease } from '../wire/action.ts';
import { readKept } from './find-waiting.ts';
import { waitingTitle, waitingWords } from './waiting-words.ts';

const CHANGED = 'The bytes that wait were changed since they were written: send it back.';

/**
 * What waits for a second officer, oldest first. That he is shown what a draft is about is put on record once.
 * @param noted of whom it is on record already, by pseudonym and id
 */
export function listReleases(
  { store, home, clock, directory }: ConsoleMember,
  { who, role, purpose = home.purpose }: Person,
  noted: Set<string>,
): WaitingRelease[] {
  const nowMs = clock.nowMs();
  const all = consoleReleases(store);
  const waiting = all.filter(({ expiresAtMs }) => expiresAtMs > nowMs);
  // K7: what nobody can agree to any more is kept no longer.
  if (waiting.length < all.length) store.transaction(() => forgetExpiredReleases(store, nowMs));
  return waiting.map((kept) => {
    const { id, by, atMs, expiresAtMs } = kept;
    const read = readKept(store, kept);
    const target = read?.about && targetOf(read.draft);
    if (target && !noted.has(`${who} ${id}`)) {
      appendReadings(store, { who, ...(purpose && { purpose }), way: 'release', atMs: nowMs }, [target]);
      noted.add(`${who} ${id}`);
    }
    const common = { id, by, atMs, expiresAtMs };
    if (read === undefined) {
      const [title, says] = ['Changed while it waited', CHANGED];
      return { ...common, title, status: 'ACTUAL', says, mayAgree: false };
    }
    return {
      ...common,
      title: withAsterisk(waitingTitle(read)),
      status: read.draft.status,
      says: withFootnote(withAsterisk(waitingWords(read, directory().directory).join('\n'))),
      mayAgree: role === 'second-officer' && by !== who,
    };
  });
}
