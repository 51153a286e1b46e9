import { openCases } from '../agency/known-cases.ts';
import { reportSent } from '../agency/sent-report.ts';
import { corroborationOf } from '../director/corroboration.ts';
import { gatherAbuse } from '../director/gather-abuse.ts';
import { gatherIncidents } from '../director/gather-incidents.ts';
import { gatherThreads, type KnownThread } from '../director/known-threads.ts';
import { keyOf } from '../director/said.ts';
import type { CaseStage } from '../policy/return-state.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { Actor } from './actor.ts';
import type { ThreadStanding } from './expectation.ts';

/** How an entry stands with what a participant has: what its commands would show. What does not apply is absent. */
export interface EntryView {
  readonly thread?: ThreadStanding;
  readonly late?: boolean;
  readonly origins?: number;
  /** Hashes of the other reports in its incident, hex. */
  readonly incident: readonly string[];
  readonly case?: CaseStage;
  readonly held?: boolean;
  readonly inTurn?: boolean;
  /** Of a retraction, at its author: how many use what it takes back no more, those to whom that was passed on too. */
  readonly complied?: number;
  /** Rules under which a standing detection cites it. */
  readonly detections: readonly string[];
}

/** @param hash of its envelope, SHA-256, hex @returns undefined: it does not have it, or may not be shown it */
export function viewEntry({ home, store, id }: Actor, hash: string, nowMs: number): EntryView | undefined {
  const directory = readDirectory(home);
  const reading = { store, directory: directory.directory, keys: directory, reader: id, nowMs };
  const known = gatherThreads(reading);
  const said = known.said.find(({ reference }) => keyOf(reference) === hash);
  if (said === undefined) return undefined;
  const thread = known.threads.find(({ root }) => keyOf(root.reference) === hash);
  const { incidents } = gatherIncidents(reading);
  const incident = incidents.find(({ reports }) => reports.some(({ key }) => key === hash));
  const { community } = said.entry.feed;
  const abuse = gatherAbuse(reading, community, said.entry.status);
  const cases = openCases({ store, directory: () => directory, self: id }).all(nowMs);
  const found = cases.find(({ found: { timeline } }) =>
    timeline.some(({ entry }) => keyOf(entry) === hash),
  )?.found;
  const sent = reportSent({ store, directory, nowMs }).find((one) => keyOf(one) === hash);
  return {
    ...(said.entry.body.case === 'forwarded' && { thread: said.isSound ? 'OPEN' : 'TAKEN_BACK' }),
    ...(sent?.complied !== undefined && {
      complied: (sent.copies ?? []).reduce((sum, copy) => sum + copy.complied.length, sent.complied),
    }),
    ...(thread && {
      thread: standingOf(thread),
      late: thread.lateByMs !== undefined,
      origins: corroborationOf(known, thread).origins.length,
    }),
    incident: (incident?.reports ?? []).map(({ key }) => key).filter((key) => key !== hash),
    ...(found && {
      case: found.state.stage,
      held: found.state.holds.length > 0,
      inTurn: found.timeline.some(({ entry, verdict }) => keyOf(entry) === hash && verdict.inTurn),
    }),
    detections: [
      ...new Set(
        abuse.detections.flatMap(({ entry: { body } }) =>
          body.case === 'detection' && body.detection.evidence.some((cited) => keyOf(cited) === hash)
            ? [body.detection.rule]
            : [],
        ),
      ),
    ],
  };
}

function standingOf({ isTakenBack, isClosed }: KnownThread): ThreadStanding {
  if (isTakenBack) return 'TAKEN_BACK';
  return isClosed ? 'CLOSED' : 'OPEN';
}
