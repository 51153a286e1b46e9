import type { FeedHead } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { headsOfStatement } from './member-heads.ts';
import type { Store } from './open-store.ts';
import { compareHead, dropOwed, noteOwed } from './owed-heads.ts';

/** A verified heads statement, as it is taken in. */
export interface StatementRecord {
  readonly member: string;
  readonly community: string;
  /** Its place in the member's receipt feed. */
  readonly seq: number;
  readonly hash: Uint8Array;
  /** Its place in the inbox; absent: it came off the hub. */
  readonly position?: number;
  readonly statedAtMs: number;
  readonly receivedAtMs: number;
  readonly intervalS: number;
  /** Its own heads and those it has seen. */
  readonly heads: readonly FeedHead[];
  /** What its member has let go of; held against what is here, as its own heads are. @default none */
  readonly letGo?: readonly FeedHead[];
  /** It names only what is new since its member's statements before it. @default false */
  readonly changesOnly?: boolean;
}

/**
 * Keeps a statement if it is the newest, and holds its heads against ours: what is beyond them is owed by the hub,
 * what contradicts them is noted. Part of the transaction in which it is delivered.
 * @param reader whose store it is: of its own feeds nothing is owed to it
 */
export function recordStatement(store: Store, reader: string, statement: StatementRecord): void {
  const { member, community, seq, position, receivedAtMs, statedAtMs, changesOnly = false } = statement;
  const before = store.get(
    'SELECT seq FROM member_statements WHERE member = ? AND community = ?',
    member,
    community,
  );
  const isNewest = before === undefined || seq > Number(before.seq);
  if (isNewest) {
    const known = headsOfStatement(store, member, community);
    for (const head of statement.heads) {
      const earlier = known.get(head.feed);
      known.delete(head.feed);
      store.run(
        `INSERT OR REPLACE INTO member_heads
           (member, feed, community, seq, hash, statement_position, stated_at_ms, received_at_ms)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        member,
        head.feed,
        community,
        head.seq,
        head.hash,
        position ?? 0,
        statedAtMs,
        receivedAtMs,
      );
      if (earlier?.seq === head.seq && isSameBytes(earlier.hash, head.hash)) continue;
      if (earlier !== undefined && head.seq < earlier.seq) dropOwed(store, member, head.feed, head.seq);
      if (compareHead(store, reader, statement, head) === 'beyond') noteOwed(store, statement, head);
    }
    for (const head of statement.letGo ?? []) compareHead(store, reader, statement, head);
    // What a statement of changes does not name stands as it was said before.
    for (const feed of changesOnly ? [] : known.keys()) {
      store.run('DELETE FROM member_heads WHERE member = ? AND feed = ?', member, feed);
      dropOwed(store, member, feed, 0);
    }
    writeStatement(store, statement);
  }
  if (position === undefined) return;
  store.run(
    `UPDATE member_statements SET heard_at_ms = ?, position = iif(seq = ?, ?, position)
     WHERE member = ? AND community = ?`,
    receivedAtMs,
    seq,
    position,
    member,
    community,
  );
}

function writeStatement(store: Store, statement: StatementRecord): void {
  store.run(
    `INSERT INTO member_statements
       (member, community, seq, hash, position, stated_at_ms, received_at_ms, interval_s,
        complete_seq, complete_received_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (member, community) DO UPDATE SET seq = excluded.seq, hash = excluded.hash,
       position = excluded.position, stated_at_ms = excluded.stated_at_ms,
       received_at_ms = excluded.received_at_ms, interval_s = excluded.interval_s,
       complete_seq = coalesce(excluded.complete_seq, complete_seq),
       complete_received_at_ms = coalesce(excluded.complete_received_at_ms, complete_received_at_ms)`,
    statement.member,
    statement.community,
    statement.seq,
    statement.hash,
    statement.position ?? 0,
    statement.statedAtMs,
    statement.receivedAtMs,
    statement.intervalS,
    statement.changesOnly ? null : statement.seq,
    statement.changesOnly ? null : statement.receivedAtMs,
  );
}
