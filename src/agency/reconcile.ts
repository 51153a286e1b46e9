import type { Clock } from '../contract/clock.ts';
import { parseFeed, subjectOf } from '../contract/feed.ts';
import type { FactLogger } from '../observe/logger.ts';
import type { Store } from '../store/open-store.ts';
import { firstSeq } from '../store/outbox.ts';
import { confirmedByAll } from '../store/outbox-progress.ts';
import { isLaterCopy, settleAt, settleAtNothing, standsStoredTo } from '../store/settle-outbox.ts';
import { recordVerdict } from '../store/verdict-log.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { AgencyError } from './errors.ts';
import type { FeedEnd } from './feed-end.ts';
import { type ForeignCode, judgeHubHead, type OwnName } from './judge-hub-head.ts';
import { readersOf } from './readers-of.ts';

export interface ReconcileContext {
  readonly store: Store;
  readonly end: FeedEnd;
  readonly own: OwnName;
  readonly clock: Clock;
  readonly logger?: FactLogger;
  /** Told when somebody put something into our feed. */
  readonly onForeign?: (notice: ForeignNotice) => void;
}

export interface ForeignNotice {
  readonly feed: string;
  readonly streamSeq: number;
  readonly code: ForeignCode;
}

/**
 * Holds the outbox against the newest entry of the feed at the hub, and returns the stream sequence after which
 * the next append is expected.
 * @throws {AgencyError} `AGENCY_FEED_FORKED`
 * @throws {BusError} when the hub cannot be asked
 */
export async function reconcile(context: ReconcileContext, feed: string): Promise<number> {
  const { store, own, clock } = context;
  // Another process may send from this outbox while the hub answers us.
  const storedTo = standsStoredTo(store, feed);
  const last = await context.end.readLast(subjectOf(parseFeed(feed)));
  if (last === undefined) {
    settleAtNothing(store, feed, clock.nowMs(), neededFrom(context, feed), storedTo);
    return 0;
  }
  const { streamSeq } = last;
  const head = judgeHubHead(store, own, feed, last.bytes);
  switch (head.kind) {
    case 'ours':
      settleAt(store, feed, { seq: head.seq, streamSeq }, clock.nowMs(), storedTo);
      break;
    case 'older': {
      // All that we still hold comes after it.
      const end = { seq: (firstSeq(store, feed) ?? 1) - 1, streamSeq };
      if (isLaterCopy(store, feed, end)) recordForeign(context, feed, streamSeq, last.bytes, REPLAYED);
      else settleAt(store, feed, end, clock.nowMs(), storedTo);
      break;
    }
    case 'forked':
      throw new AgencyError(
        'AGENCY_FEED_FORKED',
        `entry ${head.entry.seq} at the end of ${feed} is signed with your key, but is not in this outbox: another ` +
          'publisher uses your key, or this outbox was restored from a backup. Nothing was sent to this feed. End the other ' +
          'publisher, then publish with --adopt-head to go on after that entry; if you know of no other, ' +
          'your key is stolen: tell the operator',
      );
    case 'foreign':
      // K8: put on record; we go on after it, and readers drop what they have already.
      recordForeign(context, feed, streamSeq, last.bytes, head);
      break;
  }
  return streamSeq;
}

const REPLAYED = { code: 'GATE_REPLAYED', reason: 'it is an old entry of ours' } as const;

/** The first place of a feed that some member has yet to confirm. */
function neededFrom({ store, own, clock }: ReconcileContext, feed: string): number | undefined {
  if (own.directory === undefined) return undefined;
  return confirmedByAll(store, feed, readersOf(own.directory, feed, clock.nowMs())) + 1;
}

function recordForeign(
  context: ReconcileContext,
  feed: string,
  streamSeq: number,
  bytes: Uint8Array,
  head: { code: ForeignCode; reason: string },
): void {
  context.store.transaction(() =>
    recordVerdict(context.store, {
      atMs: context.clock.nowMs(),
      origin: context.own.origin,
      feed,
      outcome: 'foreign',
      code: head.code,
      reason: `found at the end of our own feed: ${head.reason}`,
      hash: hashEnvelope(bytes),
      streamSeq,
      evidence: bytes,
    }),
  );
  context.logger?.log('warn', 'somebody else wrote into our feed', { feed, streamSeq, code: head.code });
  context.onForeign?.({ feed, streamSeq, code: head.code });
}
