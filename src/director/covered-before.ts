import type { FeedHead } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { parseFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { findSuspicion } from '../gate/taint.ts';
import { acceptedHash } from '../store/inbox.ts';
import { headSeqOf } from '../store/inbox-heads.ts';
import type { Store } from '../store/open-store.ts';
import { offHubStatements } from '../store/statements-off-hub.ts';
import { entryAtOrBefore, receiptFeedsOf } from '../store/tainted-entries.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** A complete statement comes after sixteen of changes at the latest; who speaks otherwise is not followed further. */
const MAX_STEPS = 256;

/** A receipt as the store has it. */
interface Receipt {
  readonly bytes: Uint8Array;
  readonly receivedAtMs: number;
}

/**
 * How far a feed is vouched for by members other than its author, in statements that they made before that time: by
 * their own clocks, with the hash that stands here (K2), and under a key that was not suspect itself. 0: not at all.
 */
export function coveredBefore(
  store: Store,
  directory: VerifiedDirectory,
  feed: string,
  beforeMs: number,
): number {
  const { origin, community } = parseFeed(feed);
  let covered = 0;
  for (const receipts of receiptFeedsOf(store, community)) {
    if (parseFeed(receipts).origin === origin) continue;
    const off = offHubStatements(store, receipts).flatMap((receipt) => {
      return headsIn(directory, receipt, beforeMs)?.heads ?? [];
    });
    for (const head of [...headsStatedBefore(store, directory, receipts, beforeMs), ...off]) {
      if (head.feed === feed && head.seq > covered && stands(store, head)) covered = head.seq;
    }
  }
  return covered;
}

function stands(store: Store, { feed, seq, hash }: FeedHead): boolean {
  const held = acceptedHash(store, feed, seq);
  return held !== undefined && isSameBytes(held, hash);
}

/** From the member's last statement before that time back to one that names all. */
function headsStatedBefore(
  store: Store,
  directory: VerifiedDirectory,
  receipts: string,
  beforeMs: number,
): FeedHead[] {
  const heads: FeedHead[] = [];
  let seq = lastBefore(store, receipts, beforeMs);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const receipt = entryAtOrBefore(store, receipts, seq);
    if (receipt === undefined) return heads;
    const stated = headsIn(directory, receipt, beforeMs);
    heads.push(...(stated?.heads ?? []));
    if (stated?.isComplete) return heads;
    seq = receipt.seq - 1;
  }
  return heads;
}

/** Halves its way, for a member's times grow: years of statements are not read for one of them. */
function lastBefore(store: Store, receipts: string, beforeMs: number): number {
  let low = 0;
  let high = headSeqOf(store, receipts);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const receipt = entryAtOrBefore(store, receipts, middle);
    if (receipt === undefined || receipt.entry.issuedAtMs < beforeMs) low = middle;
    else high = receipt.seq - 1;
  }
  return low;
}

function headsIn(
  directory: VerifiedDirectory,
  { bytes, receivedAtMs }: Receipt,
  beforeMs: number,
): { readonly heads: readonly FeedHead[]; readonly isComplete: boolean } | undefined {
  const envelope = decodeEnvelope(bytes);
  const { body, issuedAtMs } = decodeEntry(envelope.payload);
  const key = directory.findKey(envelope.protected);
  if (key === undefined || body.case !== 'heads' || issuedAtMs >= beforeMs) return undefined;
  // K6: a thief's word clears nothing. That others have vouched for it is not asked: it could go round in circles.
  if (findSuspicion(key, { issuedAtMs, receivedAtMs, isCovered: false }) !== undefined) return undefined;
  const { seen, changesOnly = false } = body.heads;
  return { heads: seen, isComplete: !changesOnly };
}
