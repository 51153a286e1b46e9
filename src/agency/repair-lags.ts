import { parseFeed, subjectOf } from '../contract/feed.ts';
import { lastStatements } from '../store/member-statements.ts';
import { lastStoredSeq, storedAt, storedRun } from '../store/outbox.ts';
import { clearLag, readLag, writeLag } from '../store/outbox-lags.ts';
import { progressIn } from '../store/outbox-progress.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { afterRepair, isRepairDue, nextLag } from './decide-lag.ts';
import { readersOf } from './readers-of.ts';
import { type ReconcileContext, reconcile } from './reconcile.ts';

/** Entries that were put to the hub again for a member that stood still before them. */
export interface Repair {
  readonly feed: string;
  readonly member: string;
  readonly from: number;
  readonly to: number;
}

/** One batch for each look: a member that moves on gets the next. */
const REPAIR_BOUND = { maxEntries: 256, maxBytes: 4_194_304 };

/**
 * A hub that has lost a piece in the middle of a feed still shows its end, and readers wait at the gap. A member whose
 * statements stand still before an entry that the hub has confirmed gets that entry and those after it once more, at
 * the end of the feed: readers place them by the chain. K3. Bounded for each member and place (decide-lag.ts).
 * Part of tending; call it for feeds that were held against the hub.
 * @throws {BusError}
 */
export async function repairLags(
  context: ReconcileContext,
  directory: VerifiedDirectory,
  feed: string,
): Promise<Repair[]> {
  const { store, clock } = context;
  const { community } = parseFeed(feed);
  const members = readersOf(directory, feed, clock.nowMs());
  const repairs: Repair[] = [];
  for (const statement of lastStatements(store)) {
    const { member, seq: statementSeq, receivedAtMs } = statement;
    if (statement.community !== community || !members.includes(member)) continue;
    const headSeq = progressIn(store, feed, member)?.seq ?? 0;
    if (headSeq >= lastStoredSeq(store, feed)) {
      clearLag(store, feed, member);
      continue;
    }
    const storedAtMs = storedAt(store, feed, headSeq + 1);
    // What came after the member spoke it cannot have meant.
    if (storedAtMs === undefined || storedAtMs >= receivedAtMs) continue;
    const before = readLag(store, feed, member);
    const lag = nextLag(before, { headSeq, statementSeq });
    const repair = isRepairDue(lag) ? await putAgain(context, feed, headSeq + 1) : undefined;
    if (repair !== undefined) {
      repairs.push({ feed, member, ...repair });
      context.logger?.log('warn', 'put to the hub again', {
        feed,
        seq: repair.from,
        count: repair.to - headSeq,
      });
    }
    const after = repair === undefined ? lag : afterRepair(lag, repair.to);
    if (after !== before) writeLag(store, feed, member, after);
  }
  return repairs;
}

async function putAgain(
  context: ReconcileContext,
  feed: string,
  seq: number,
): Promise<{ from: number; to: number } | undefined> {
  const run = storedRun(context.store, feed, seq, REPAIR_BOUND);
  const last = run.at(-1);
  if (last === undefined) return undefined;
  const after = await reconcile(context, feed);
  const answer = await context.end.append(
    subjectOf(parseFeed(feed)),
    run.map(({ bytes }) => bytes),
    after,
  );
  // Refused or unclear: the next look comes soon.
  return answer.outcome === 'appended' ? { from: seq, to: last.seq } : undefined;
}
