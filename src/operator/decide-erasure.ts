import type { FeedHead } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { type FeedId, formatFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { readRouting } from '../gate/read-routing.ts';
import { hashEnvelope } from '../trust/chain.ts';

/** A message in a feed's subject, as far as everybody can read it. */
export interface FeedMessage {
  readonly streamSeq: number;
  /** Its place in the feed, as it states it. */
  readonly seq: number;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
  readonly expiresAtMs: number;
  readonly byteCount: number;
  /** A statement of heads: in clear, and nothing of any alert. */
  readonly isStatement: boolean;
}

/** What of one feed may go: all at the hub up to a place. */
export interface FeedErasure extends FeedHead {
  /** Newest first, so that what is left after a crash still begins with what may go. */
  readonly messages: readonly FeedMessage[];
}

/** A reader's clock, or the hub's, may be behind. */
export const CLOCK_MARGIN_MS = 24 * 3_600_000;

/** Undefined: what stands there states no place in this feed, and is for nobody. */
export function readFeedMessage(feed: FeedId, streamSeq: number, bytes: Uint8Array): FeedMessage | undefined {
  try {
    const { payload } = decodeEnvelope(bytes);
    const routing = readRouting(payload);
    if (routing === undefined) return undefined;
    const { origin, community, kind, seq, prev, expiresAtMs } = routing;
    if (`${origin}.${community}.${kind}` !== formatFeed(feed)) return undefined;
    const isStatement = kind === 'receipt' && decodeEntry(payload).body.case === 'heads';
    const byteCount = bytes.length;
    return { streamSeq, seq, prev, hash: hashEnvelope(bytes), expiresAtMs, byteCount, isStatement };
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

/** Whether an entry's time is over for everybody; one that states none is never over. */
export function isOver({ expiresAtMs }: FeedMessage, certainMs: number): boolean {
  return expiresAtMs + CLOCK_MARGIN_MS <= certainMs;
}

/**
 * What of a feed may be erased at the hub: its leading places, as far as its author has signed to have let go of them and
 * their time is over. Only leading ones, because a reader goes on after a gap at the beginning, and no other (K4). Never the
 * newest message: the next is appended after it by compare-and-set.
 *
 * @param messages of the feed's subject, in the order of the stream
 * @param newestStreamSeq the last of that subject, readable or not
 * @param said the newest entry that its author has let go of
 * @param certainMs a time that has certainly come
 * @returns undefined: nothing, or the hub has another history than the one of which the author speaks
 */
export function decideErasure(
  messages: readonly FeedMessage[],
  newestStreamSeq: number,
  said: FeedHead,
  certainMs: number,
): FeedErasure | undefined {
  const places = Map.groupBy(messages, ({ seq }) => seq);
  if (!isSaidOf(places, said)) return undefined;
  const sorted = [...places].sort(([a], [b]) => a - b);
  const firstToStay = sorted.findIndex(
    ([seq, there]) => seq > said.seq || there.some((message) => !isOver(message, certainMs)),
  );
  for (let index = firstToStay < 0 ? sorted.length - 1 : firstToStay; index > 0; index -= 1) {
    const [nextSeq, next] = sorted[index]!;
    const seq = nextSeq - 1;
    const hash = seq > said.seq ? undefined : findHash(next, places.get(seq) ?? [], seq, said);
    if (hash === undefined) continue;
    const erased = messages.filter((one) => one.seq <= seq && one.streamSeq !== newestStreamSeq).toReversed();
    return erased.length === 0 ? undefined : { feed: said.feed, seq, hash, messages: erased };
  }
  return undefined;
}

type Places = ReadonlyMap<number, readonly FeedMessage[]>;

/** The entry that the author names stands here, or one that follows it: so it is his word on this history. */
function isSaidOf(places: Places, { seq, hash }: FeedHead): boolean {
  const stands = places.get(seq)?.some((one) => isSameBytes(one.hash, hash)) ?? false;
  return stands || (places.get(seq + 1)?.some((one) => isSameBytes(one.prev, hash)) ?? false);
}

/** What stood at the last place that goes, by the entry after it: readers have nothing else to go on with. */
function findHash(
  next: readonly FeedMessage[],
  there: readonly FeedMessage[],
  seq: number,
  said: FeedHead,
): Uint8Array | undefined {
  const prevs = next.map(({ prev }) => prev);
  if (seq === said.seq) return prevs.find((prev) => isSameBytes(prev, said.hash));
  const known = prevs.find((prev) => there.some(({ hash }) => isSameBytes(hash, prev)));
  const [only] = prevs;
  return known ?? (prevs.every((prev) => isSameBytes(prev, only!)) ? only : undefined);
}
