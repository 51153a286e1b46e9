import { parseFeed, subjectOf } from '../contract/feed.ts';
import { letGoTo } from '../store/let-go.ts';
import { lastStatements } from '../store/member-statements.ts';
import { lastStoredSeq, storedAt, storedRun } from '../store/outbox.ts';
import { clearLag, readLag, writeLag } from '../store/outbox-lags.ts';
import { progressIn } from '../store/outbox-progress.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { afterRepair, isRepairDue, lastWordOn, nextLag } from './decide-lag.ts';
import { readersOf } from './readers-of.ts';
import { type ReconcileContext, reconcile } from './reconcile.ts';

/** Entries that were put to the hub again for a member that stood still before them. */
export interface Repair {
  readonly feed: string;
  readonly member: string;
  readonly from: number;
  readonly to: number;
}

/** What goes in one atomic batch. */
const BATCH_BOUND = { maxEntries: 256, maxBytes: 4_194_304 };
/**
 * So much for each look; a member that moves on gets the next. It is more than a batch, because a reader keeps few
 * entries behind a gap (held-entries.ts) and has to be given all the others again.
 */
const REPAIR_BOUND = { maxEntries: 4_096, maxBytes: 4_194_304 };

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
    const { member } = statement;
    if (statement.community !== community || !members.includes(member)) continue;
    const headSeq = progressIn(store, feed, member)?.seq ?? 0;
    if (headSeq >= lastStoredSeq(store, feed)) {
      clearLag(store, feed, member);
      continue;
    }
    const word = lastWordOn(feed, statement);
    // What we have let go of the member goes on without.
    const from = Math.max(headSeq, letGoTo(store, feed)) + 1;
    const storedAtMs = storedAt(store, feed, from);
    if (word === undefined || storedAtMs === undefined) continue;
    if (isAfter(storedAtMs, word.receivedAtMs, clock.nowMs())) continue;
    const before = readLag(store, feed, member);
    const lag = nextLag(before, { headSeq, statementSeq: word.seq });
    const repair = isRepairDue(lag) ? await putAgain(context, feed, from) : undefined;
    if (repair !== undefined) {
      repairs.push({ feed, member, ...repair });
      context.logger?.log('warn', 'put to the hub again', {
        feed,
        seq: repair.from,
        count: repair.to - repair.from + 1,
      });
    }
    const after = repair === undefined ? lag : afterRepair(lag, repair.to);
    if (after !== before) writeLag(store, feed, member, after);
  }
  return repairs;
}

/** What came after the member spoke it cannot have meant. A time yet to come was noted by a clock that was wrong. */
function isAfter(storedAtMs: number, spokenAtMs: number, nowMs: number): boolean {
  return storedAtMs >= spokenAtMs && storedAtMs <= nowMs;
}

async function putAgain(
  context: ReconcileContext,
  feed: string,
  from: number,
): Promise<{ from: number; to: number } | undefined> {
  const subject = subjectOf(parseFeed(feed));
  let { maxEntries, maxBytes } = REPAIR_BOUND;
  let to: number | undefined;
  for (let after = await reconcile(context, feed); maxEntries > 0 && maxBytes > 0; ) {
    const run = storedRun(context.store, feed, to === undefined ? from : to + 1, {
      maxEntries: Math.min(maxEntries, BATCH_BOUND.maxEntries),
      maxBytes: Math.min(maxBytes, BATCH_BOUND.maxBytes),
    });
    const last = run.at(-1);
    if (last === undefined) break;
    const bytes = run.map((entry) => entry.bytes);
    const answer = await context.end.append(subject, bytes, after);
    // Refused or unclear: the next look comes soon.
    if (answer.outcome !== 'appended') break;
    after = answer.lastStreamSeq;
    to = last.seq;
    maxEntries -= run.length;
    maxBytes -= bytes.reduce((sum, one) => sum + one.length, 0);
  }
  return to === undefined ? undefined : { from, to };
}
