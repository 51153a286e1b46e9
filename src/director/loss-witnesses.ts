import type { FeedHead } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { findSigned } from '../store/find-signed.ts';
import type { Finding } from '../store/findings.ts';
import { acceptedHash } from '../store/inbox.ts';
import { inboxHeads } from '../store/inbox-heads.ts';
import { lastStatements } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace, outboxFeeds } from '../store/outbox.ts';
import { receiptsUntil } from '../store/receipts-until.ts';

/** A statement names every feed that its member has; the newest that names this one is not far. */
const LOOK_BACK = 500;

/**
 * What was signed before a loss was noticed by who had the lost places, us among them: of each member the newest
 * statement that reaches so far and names the entry that we hold, and of our own feed the entries that are named. K2.
 */
export function witnessesOfLoss(store: Store, { feed, by, sinceMs, evidence }: Finding): Uint8Array[] {
  const isOwn = feed !== undefined;
  const feeds = isOwn ? [feed] : alertFeedsOf(store, by);
  return feeds.flatMap((lost) => {
    const fromSeq = isOwn ? (evidence[0]?.seq ?? 1) : 1;
    const isNamed = (head: FeedHead) => head.feed === lost && head.seq >= fromSeq && isHeld(store, head);
    return receiptFeeds(store, parseFeed(lost).community).flatMap((receipts) => {
      for (const bytes of receiptsUntil(store, receipts, sinceMs, LOOK_BACK)) {
        const head = headsIn(bytes).find(isNamed);
        if (head === undefined) continue;
        // Of others' alerts the hash is enough: their originators decide where the alerts themselves go (K5).
        const entry = isOwn ? findSigned(store, head) : undefined;
        return entry === undefined ? [bytes] : [bytes, entry];
      }
      return [];
    });
  });
}

function alertFeedsOf(store: Store, origin: string | undefined): string[] {
  return inboxHeads(store)
    .map(({ feed }) => feed)
    .filter((feed) => parseFeed(feed).origin === origin && !feed.endsWith('.receipt'));
}

/** Of every member that we have heard in the community, and ours. */
function receiptFeeds(store: Store, community: string): string[] {
  const others = lastStatements(store)
    .filter((statement) => statement.community === community)
    .map(({ member }) => formatFeed({ origin: member, community, kind: 'receipt' }));
  return [...others, ...outboxFeeds(store).filter((feed) => feed.endsWith(`.${community}.receipt`))];
}

function isHeld(store: Store, { feed, seq, hash }: FeedHead): boolean {
  const held = findOwnPlace(store, feed, seq)?.hash ?? acceptedHash(store, feed, seq);
  return held !== undefined && isSameBytes(held, hash);
}

function headsIn(bytes: Uint8Array): FeedHead[] {
  const { body } = decodeEntry(decodeEnvelope(bytes).payload);
  return body.case === 'heads' ? [...body.heads.own, ...body.heads.seen] : [];
}
