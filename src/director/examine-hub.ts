import {
  type FindingChanges,
  openFindings,
  type RecordedFinding,
  recordFindings,
} from '../store/findings.ts';
import { dropLoss, hubLosses, markLossNoticed } from '../store/hub-losses.ts';
import type { Store } from '../store/open-store.ts';
import { dropEndedRestart, openStreamRestarts } from '../store/stream-restarts.ts';
import { lastStreamSeq } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { decideHubHealth } from './decide-hub-health.ts';
import { type ExamineOptions, gatherHubFacts } from './gather-hub-facts.ts';

export interface HubExamination extends FindingChanges {
  /** All that holds now. */
  readonly findings: readonly RecordedFinding[];
}

/**
 * Holds what members have stated against what the hub has delivered, and puts the findings on record. K2, K8.
 * Cheap where all is well: nothing is written then.
 * @returns all that holds now
 */
export function examineHub(
  store: Store,
  directory: VerifiedDirectory,
  nowMs: number,
  options: ExamineOptions,
): RecordedFinding[] {
  return [...examineHubFor(store, directory, nowMs, options).findings];
}

/** As {@link examineHub}, and says what is new. */
export function examineHubFor(
  store: Store,
  directory: VerifiedDirectory,
  nowMs: number,
  options: ExamineOptions,
): HubExamination {
  noticeLosses(store, nowMs);
  const found = decideHubHealth(gatherHubFacts(store, directory, nowMs, options));
  const before = openFindings(store);
  if (found.length === 0 && before.length === 0) {
    forgetWhatIsOver(store);
    return { findings: [], opened: [], cleared: [] };
  }
  return store.transaction(() => {
    const isListening = options.listeningSinceMs !== undefined;
    const changes = recordFindings(store, found, nowMs, ({ name }) => {
      return isListening || (name !== 'frozen' && name !== 'silent');
    });
    forget(store);
    return { ...changes, findings: openFindings(store) };
  });
}

function noticeLosses(store: Store, nowMs: number): void {
  const fresh = hubLosses(store).filter(({ noticedAtMs }) => noticedAtMs === undefined);
  if (fresh.length === 0) return;
  store.transaction(() => {
    for (const { feed } of fresh) markLossNoticed(store, feed, nowMs);
  });
}

/** What was found once and is mended is cleared at the next examination. */
function forgetWhatIsOver(store: Store): void {
  if (endedRestarts(store).length + endedLosses(store).length > 0) store.transaction(() => forget(store));
}

function forget(store: Store): void {
  for (const { origin } of endedRestarts(store)) dropEndedRestart(store, origin);
  for (const { feed } of endedLosses(store)) dropLoss(store, feed);
}

function endedRestarts(store: Store) {
  return openStreamRestarts(store).filter(({ origin, shownSeq }) => lastStreamSeq(store, origin) > shownSeq);
}

function endedLosses(store: Store) {
  return hubLosses(store).filter(({ isOpen }) => !isOpen);
}
