import { gatherInformation, type KnownRequest } from '../agency/known-information.ts';
import { formatPlace } from '../contract/reference-text.ts';
import { statusMark } from '../contract/status-mark.ts';
import { formatTime } from '../contract/timestamp.ts';
import { isDueSoon } from '../policy/information-deadline.ts';
import { requestOf } from '../policy/information-state.ts';
import { informationVersion } from '../store/information-words.ts';
import type { CaseWatchOptions } from './case-watch.ts';
import { noteReadings } from './note-readings.ts';
import { warnOn } from './warn.ts';

/** What is taken back, tainted or over changes a request without a new word: it is read anew after so long. */
const READ_ANEW_MS = 60_000;

interface InformationNotice {
  readonly code: 'POLICY_ANSWER_WANTED' | 'POLICY_DEADLINE_NEAR' | 'POLICY_DEADLINE_PASSED';
  readonly says: string;
  readonly request: KnownRequest['request'];
}

/**
 * Says on stderr of each request for information, once, that an answer of ours is wanted, that its deadline is near, and that it
 * has passed; and of ours that somebody has let it pass. K7: not what is asked. @returns looks, and says what is new
 */
export function informationWatch({
  context,
  member,
  directory,
  json,
  dueSoonMs,
}: CaseWatchOptions): () => void {
  const { home, store } = member;
  const warn = warnOn(context, json);
  let known: readonly KnownRequest[] = [];
  let version: string | undefined;
  let readAtMs = Number.NEGATIVE_INFINITY;
  let told = new Set<string>();
  return () => {
    const nowMs = context.clock.nowMs();
    const newest = informationVersion(store);
    // Nothing was asked or answered, ever: most of the time there is nothing to look at.
    if (newest === undefined) return;
    const isDue = known.some(
      ({ standing, request }) => standing === 'OPEN' && nowMs > requestOf(request).dueAtMs,
    );
    if (newest !== version || isDue || Math.abs(nowMs - readAtMs) >= READ_ANEW_MS) {
      const reading = { store, directory: directory(), self: home.id, nowMs };
      known = gatherInformation({ ...reading, ...(home.purpose && { purpose: home.purpose }) });
      version = newest;
      readAtMs = nowMs;
    }
    const notices = known.flatMap((one) => noticesOf(one, home.id, nowMs, dueSoonMs));
    const fresh = notices.filter((notice) => !told.has(keyOf(notice)));
    noteReadings(
      context,
      member,
      {},
      'information',
      fresh.map(({ request }) => request.reference),
    );
    for (const { code, says, request } of fresh) {
      const { feed, seq } = request.reference;
      warn(code, says, { feed, seq });
    }
    told = new Set(notices.map(keyOf));
  };
}

function noticesOf(
  { request, standing, asked }: KnownRequest,
  self: string,
  nowMs: number,
  soonMs: number | undefined,
): InformationNotice[] {
  const { reference, feed, status } = request;
  const { urgency, dueAtMs } = requestOf(request);
  const which = `request for information ${formatPlace(reference)}${statusMark(status)}`;
  const due = formatTime(dueAtMs);
  if (standing === 'OVERDUE') {
    const late = asked.filter((one) => one.standing === 'OVERDUE').map(({ member }) => member);
    const says = `${which} was to be answered by ${due}, and is not by ${late.join(', ')}`;
    return [{ code: 'POLICY_DEADLINE_PASSED', says, request }];
  }
  if (standing !== 'OPEN' || feed.origin === self) return [];
  const says = `${which}: ${feed.origin} waits for our answer, due by ${due} (${urgency})`;
  const code = isDueSoon({ urgency, dueAtMs }, nowMs, soonMs)
    ? 'POLICY_DEADLINE_NEAR'
    : 'POLICY_ANSWER_WANTED';
  return [{ code, says, request }];
}

/** Who else has not answered is no news. */
function keyOf({ code, request: { reference } }: InformationNotice): string {
  return `${code} ${Buffer.from(reference.hash).toString('hex')}`;
}
