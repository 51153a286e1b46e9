import type { Stop } from '../agency/sender.ts';
import type { BusConnection } from '../bus/connect.ts';
import { readLast } from '../bus/read-last.ts';
import { type FeedId, parseFeed, subjectOf } from '../contract/feed.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace, type Placement } from '../store/outbox.ts';
import { ReplayError } from './errors.ts';
import type { PutEnvelope } from './played-step.ts';

/** One entry of a participant's own, and the feed in which it stands. */
export interface OwnPut {
  readonly feed: FeedId;
  readonly put: PutEnvelope;
}

interface Sent {
  readonly placements: readonly Placement[];
  readonly stops: readonly Stop[];
}

/**
 * What has just been sent, the newest of its feed: its bytes, and where the hub has it.
 * @throws {ReplayError} `REPLAY_STAGE_FAILED` when it was not placed, or the hub did not take it
 */
export async function ownPut(
  step: string,
  { store, bus }: { readonly store: Store; readonly bus?: BusConnection | undefined },
  { placements: [placement], stops }: Sent,
): Promise<OwnPut> {
  const failed = (cause: unknown) => {
    const problem = cause instanceof Error ? cause.message : 'the hub did not take it';
    return new ReplayError('REPLAY_STAGE_FAILED', `step ${step} could not be published: ${problem}`);
  };
  if (placement?.outcome !== 'placed') throw failed(placement?.error);
  const own = findOwnPlace(store, placement.feed, placement.seq);
  const feed = parseFeed(placement.feed);
  const last = bus && (await readLast(bus, feed.origin, subjectOf(feed)));
  if (own === undefined || last === undefined || Buffer.compare(last.bytes, own.bytes) !== 0) {
    throw failed(stops[0]?.error);
  }
  const { bytes, seq, entryId } = own;
  const hash = Buffer.from(own.hash).toString('hex');
  return { feed, put: { bytes, hash, seq, entryId, streamSeq: last.streamSeq } };
}
