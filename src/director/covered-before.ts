import type { FeedHead, HeadsStatement } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { parseFeed } from '../contract/feed.ts';
import { headSeqOf } from '../store/inbox-heads.ts';
import type { Store } from '../store/open-store.ts';
import { offHubStatements } from '../store/statements-off-hub.ts';
import { entryAtOrBefore, receiptFeedsOf } from '../store/tainted-entries.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';
import { isGoodAlone, keyOf, stands, type Witnesses } from './good-alone.ts';

/** A complete statement comes after sixteen of changes at the latest; who speaks otherwise is not followed further. */
const MAX_STEPS = 256;

/**
 * How far a feed is vouched for by members other than its author, in statements that they made before that time: by
 * their own clocks, with the hash that stands here (K2), and under a key that was not in doubt itself. 0: not at all.
 */
export function coveredBefore(witnesses: Witnesses, feed: string, beforeMs: number): number {
  const { store } = witnesses;
  const { origin, community } = parseFeed(feed);
  let covered = 0;
  for (const receipts of receiptFeedsOf(store, community)) {
    if (parseFeed(receipts).origin === origin) continue;
    const off = offHubStatements(store, receipts).flatMap(({ bytes, receivedAtMs }) => {
      const entry = decodeEntry(decodeEnvelope(bytes).payload);
      const isGood = entry.issuedAtMs < beforeMs && isGoodAlone(witnesses, { bytes, entry, receivedAtMs });
      return isGood && entry.body.case === 'heads' ? entry.body.heads.seen : [];
    });
    const standing = off.filter((head) => head.feed === feed && stands(store, head));
    const stated = furthestStated(
      witnesses,
      { receipts, fromSeq: lastBefore(store, receipts, beforeMs) },
      feed,
      ({ issuedAtMs }) => issuedAtMs < beforeMs,
      ({ seen }) => seen,
    );
    covered = Math.max(covered, stated, ...standing.map(({ seq }) => seq));
  }
  return covered;
}

/**
 * How far a feed is vouched for by its own author, in statements under another key than that one: it goes on from there,
 * though it may have said nothing more in this feed. 0: not at all.
 */
export function statedByOwner(witnesses: Witnesses, feed: string, { kid }: TrustedKey): number {
  const { store, directory } = witnesses;
  const { origin, community } = parseFeed(feed);
  const receipts = `${origin}.${community}.receipt`;
  return furthestStated(
    witnesses,
    { receipts, fromSeq: headSeqOf(store, receipts) },
    feed,
    (receipt) => keyOf(directory, receipt)?.kid !== kid,
    ({ own }) => own,
  );
}

/**
 * The furthest place of a feed that a member's statements name as it stands here, of those that count: from a place back
 * to one that names all. What that says of a place that is not here leaves standing what was said before.
 */
function furthestStated(
  witnesses: Witnesses,
  { receipts, fromSeq }: { readonly receipts: string; readonly fromSeq: number },
  feed: string,
  counts: (receipt: { readonly bytes: Uint8Array; readonly issuedAtMs: number }) => boolean,
  headsOf: (statement: HeadsStatement) => readonly FeedHead[],
): number {
  const { store } = witnesses;
  let furthest = 0;
  let seq = fromSeq;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const receipt = entryAtOrBefore(store, receipts, seq);
    if (receipt === undefined) break;
    seq = receipt.seq - 1;
    const { bytes, entry } = receipt;
    const { body, issuedAtMs } = entry;
    if (body.case !== 'heads' || !counts({ bytes, issuedAtMs }) || !isGoodAlone(witnesses, receipt)) continue;
    const head = headsOf(body.heads).find((one) => one.feed === feed);
    const isHere = head !== undefined && stands(store, head);
    if (isHere) furthest = Math.max(furthest, head.seq);
    if (body.heads.changesOnly !== true && (head === undefined || isHere)) break;
  }
  return furthest;
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
