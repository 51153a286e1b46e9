import type { Stop } from '../agency/sender.ts';
import type { BusConnection } from '../bus/connect.ts';
import { readLast } from '../bus/read-last.ts';
import { type FeedId, parseFeed, subjectOf } from '../contract/feed.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace, type Placement } from '../store/outbox.ts';
import { stepFailed } from './errors.ts';
import type { PutEnvelope } from './played-step.ts';

/** One entry of a participant's own, and the feed in which it stands. */
export interface OwnPut {
  readonly feed: FeedId;
  readonly put: PutEnvelope & { readonly seq: number };
}

/**
 * What a participant has signed at a place of a feed of its own; undefined: nothing.
 * @param streamSeq where the hub has it; absent: it waits
 */
export function ownAt(store: Store, feed: string, seq: number, streamSeq?: number): OwnPut | undefined {
  const own = findOwnPlace(store, feed, seq);
  if (own === undefined) return undefined;
  const { bytes, entryId } = own;
  const hash = Buffer.from(own.hash).toString('hex');
  const place = streamSeq === undefined ? {} : { streamSeq };
  return { feed: parseFeed(feed), put: { bytes, hash, seq, entryId, ...place } };
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
    return stepFailed(step, `could not be published: ${problem}`);
  };
  if (placement?.outcome !== 'placed') throw failed(placement?.error);
  const feed = parseFeed(placement.feed);
  const last = bus && (await readLast(bus, feed.origin, subjectOf(feed)));
  const own = ownAt(store, placement.feed, placement.seq, last?.streamSeq);
  if (own === undefined || last === undefined || Buffer.compare(last.bytes, own.put.bytes) !== 0) {
    throw failed(stops[0]?.error);
  }
  return own;
}
