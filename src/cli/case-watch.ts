import { type CaseNotice, caseNotices } from '../agency/case-notices.ts';
import { type KnownCase, openCases } from '../agency/known-cases.ts';
import type { ParticipantHome } from '../store/home.ts';
import type { Store } from '../store/open-store.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { CliContext } from './context.ts';
import { noteReadings } from './note-readings.ts';
import { warnOn } from './warn.ts';

export interface CaseWatchOptions {
  readonly context: CliContext;
  readonly member: { readonly home: ParticipantHome; readonly store: Store };
  readonly directory: () => VerifiedDirectory;
  readonly json: boolean;
  readonly dueSoonMs?: number;
}

/** What is taken back, tainted or over changes a case without a new step: it is read anew after so long. */
const READ_ANEW_MS = 60_000;

/**
 * Says on stderr of each case in which the member takes part, once, that a deadline is near or has passed, or that a deeming
 * was overtaken. @returns looks, and says what is new
 */
export function caseWatch({ context, member, directory, json, dueSoonMs }: CaseWatchOptions): () => void {
  const { home, store } = member;
  const cases = openCases({
    store,
    directory,
    self: home.id,
    ...(home.purpose && { purpose: home.purpose }),
  });
  const warn = warnOn(context, json);
  let known: readonly KnownCase[] = [];
  let version = -1;
  let readAtMs = Number.NEGATIVE_INFINITY;
  let told = new Set<string>();
  return () => {
    const nowMs = context.clock.nowMs();
    if (cases.version() !== version || Math.abs(nowMs - readAtMs) >= READ_ANEW_MS) {
      known = cases.all(nowMs);
      version = cases.version();
      readAtMs = nowMs;
    }
    const notices = caseNotices(known, home.id, nowMs, dueSoonMs);
    const fresh = notices.filter((notice) => !told.has(keyOf(notice)));
    noteReadings(
      context,
      member,
      {},
      'case',
      fresh.map(({ about }) => about),
    );
    for (const { code, community, caseId, says } of fresh) warn(code, says, { community, caseId });
    told = new Set(notices.map(keyOf));
  };
}

function keyOf({ code, community, caseId, about }: CaseNotice): string {
  return `${code} ${community} ${caseId} ${about.entryId}`;
}
