import type { FeedHead } from '../contract/entry.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { acceptedHash } from './inbox.ts';
import { headSeqOf } from './inbox-heads.ts';
import type { Row, Store } from './open-store.ts';
import { findOwnPlace } from './outbox.ts';

/** So many are kept of each feed and member: the oldest, and the newest in the last place. */
const MAX_OWED = 8;

/** Names one signed entry wherever it is kept. */
export interface SignedPlace {
  readonly feed: string;
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** A head that a member has stated and the hub has not delivered to us. K2. */
export interface OwedHead extends FeedHead {
  readonly member: string;
  readonly statement: SignedPlace;
  readonly statedAtMs: number;
  readonly receivedAtMs: number;
  readonly intervalS: number;
}

/** A head that a member has stated, at a place where we hold something else. K2. */
export interface Contradiction {
  readonly id: number;
  readonly feed: string;
  readonly seq: number;
  readonly statedHash: Uint8Array;
  readonly heldHash: Uint8Array;
  readonly member: string;
  readonly statement: SignedPlace;
  readonly atMs: number;
}

interface Statement {
  readonly member: string;
  readonly community: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly statedAtMs: number;
  readonly receivedAtMs: number;
  readonly intervalS: number;
}

/**
 * Holds a stated head against what is here; notes a contradiction. Part of a transaction that the caller has begun.
 * @returns `beyond`: the hub has not delivered so far
 */
export function compareHead(
  store: Store,
  reader: string,
  statement: Statement,
  head: FeedHead,
): 'beyond' | 'compared' {
  const isOwn = parseFeed(head.feed).origin === reader;
  const held = isOwn
    ? findOwnPlace(store, head.feed, head.seq)?.hash
    : acceptedHash(store, head.feed, head.seq);
  if (held !== undefined && !isSameBytes(held, head.hash)) {
    const place = { feed: receiptFeedOf(statement), seq: statement.seq, hash: statement.hash };
    noteContradiction(store, statement.member, place, head, held, statement.receivedAtMs);
  }
  return held === undefined && !isOwn && head.seq > headSeqOf(store, head.feed) ? 'beyond' : 'compared';
}

/** Notes that the hub owes an entry. Part of a transaction that the caller has begun. */
export function noteOwed(store: Store, statement: Statement, head: FeedHead): void {
  const { member, receivedAtMs, statedAtMs, intervalS } = statement;
  // Bounded: the oldest decide for how long the hub has owed, the newest how much.
  store.run(
    `DELETE FROM owed_heads WHERE id IN (
       SELECT id FROM owed_heads WHERE feed = ? AND member = ? ORDER BY id LIMIT -1 OFFSET ?)`,
    head.feed,
    member,
    MAX_OWED - 1,
  );
  store.run(
    `INSERT OR IGNORE INTO owed_heads
       (feed, seq, hash, member, statement_seq, statement_hash, stated_at_ms, received_at_ms, interval_s)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    head.feed,
    head.seq,
    head.hash,
    member,
    statement.seq,
    statement.hash,
    statedAtMs,
    receivedAtMs,
    intervalS,
  );
}

/** A member takes back what it had stated beyond a place. Part of a transaction that the caller has begun. */
export function dropOwed(store: Store, member: string, feed: string, beyondSeq: number): void {
  store.run('DELETE FROM owed_heads WHERE feed = ? AND member = ? AND seq > ?', feed, member, beyondSeq);
}

/**
 * A feed has moved to `seq`: what was owed up to there is settled, and compared now that it can be. Part of the
 * transaction of the delivery.
 */
export function settleOwed(store: Store, feed: string, seq: number, nowMs: number): void {
  for (const row of store.all('SELECT * FROM owed_heads WHERE feed = ? AND seq <= ?', feed, seq)) {
    const owed = owedOf(row);
    const held = acceptedHash(store, feed, owed.seq);
    if (held !== undefined && !isSameBytes(held, owed.hash)) {
      noteContradiction(store, owed.member, owed.statement, owed, held, nowMs);
    }
  }
  store.run('DELETE FROM owed_heads WHERE feed = ? AND seq <= ?', feed, seq);
}

function noteContradiction(
  store: Store,
  member: string,
  statement: SignedPlace,
  { feed, seq, hash }: FeedHead,
  held: Uint8Array,
  atMs: number,
): void {
  store.run(
    `INSERT OR IGNORE INTO contradictions
       (feed, seq, stated_hash, held_hash, member, statement_feed, statement_seq, statement_hash, at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    feed,
    seq,
    hash,
    held,
    member,
    statement.feed,
    statement.seq,
    statement.hash,
    atMs,
  );
}

/** What the hub owes, in the order in which it was stated. */
export function owedHeads(store: Store): OwedHead[] {
  return store.all('SELECT * FROM owed_heads ORDER BY id').map(owedOf);
}

export function contradictions(store: Store): Contradiction[] {
  return store.all('SELECT * FROM contradictions ORDER BY id').map((row) => ({
    id: Number(row.id),
    feed: String(row.feed),
    seq: Number(row.seq),
    statedHash: row.stated_hash as Uint8Array,
    heldHash: row.held_hash as Uint8Array,
    member: String(row.member),
    statement: {
      feed: String(row.statement_feed),
      seq: Number(row.statement_seq),
      hash: row.statement_hash as Uint8Array,
    },
    atMs: Number(row.at_ms),
  }));
}

function owedOf(row: Row): OwedHead {
  const feed = String(row.feed);
  const member = String(row.member);
  const { community } = parseFeed(feed);
  return {
    feed,
    seq: Number(row.seq),
    hash: row.hash as Uint8Array,
    member,
    statement: {
      feed: receiptFeedOf({ member, community }),
      seq: Number(row.statement_seq),
      hash: row.statement_hash as Uint8Array,
    },
    statedAtMs: Number(row.stated_at_ms),
    receivedAtMs: Number(row.received_at_ms),
    intervalS: Number(row.interval_s),
  };
}

function receiptFeedOf({ member, community }: { member: string; community: string }): string {
  return formatFeed({ origin: member, community, kind: 'receipt' });
}
