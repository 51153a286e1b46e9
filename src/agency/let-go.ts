import { memberHeads } from '../store/member-heads.ts';
import { latestStatedMs } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';
import { outboxFeeds } from '../store/outbox.ts';
import { confirmedByAll, markConfirmed, recordProgress } from '../store/outbox-progress.ts';
import { pruneFeed } from '../store/outbox-prune.ts';
import { standingStatements } from '../store/outbox-statements.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { readersOf } from './readers-of.ts';

/**
 * Takes the members' statements for confirmations, and lets go of what all current members have confirmed after `keepMs`,
 * and of what has expired at once (K7). What is still good of feeds of alerts is kept beside it, for ourselves
 * (store/kept-own.ts). Receipts are not kept any longer, but for the statements that say where we stand: they are handed on
 * off the hub. K3: our clock alone makes nothing expire. Were it
 * years ahead for a moment, all would be gone; so some member must have signed that the time has come, unless none
 * has ever said anything.
 * @returns how many entries were let go of
 */
export function letGoOfConfirmed(options: {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly nowMs: number;
  readonly keepMs: number;
}): number {
  const { store, directory, nowMs, keepMs } = options;
  recordProgress(store, memberHeads(store));
  const certainMs = Math.min(nowMs, latestStatedMs(store) ?? nowMs);
  let count = 0;
  for (const feed of outboxFeeds(store)) {
    const confirmedSeq = confirmedByAll(store, feed, readersOf(directory, feed, nowMs));
    markConfirmed(store, feed, confirmedSeq, nowMs);
    const rule = feed.endsWith('.receipt')
      ? { keepMs: 0, confirmedSeq: Math.min(confirmedSeq, beforeStanding(store, feed)) }
      : { keepMs, confirmedSeq };
    count += pruneFeed(store, feed, { nowMs, certainMs, ...rule });
  }
  return count;
}

function beforeStanding(store: Store, feed: string): number {
  const [first] = standingStatements(store, feed);
  return first === undefined ? Number.MAX_SAFE_INTEGER : first.seq - 1;
}
