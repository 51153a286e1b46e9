import type { Row, Store } from './open-store.ts';

/** A head as a member's newest statement has it. K3: a signed word that the member has everything up to there. */
export interface MemberHead {
  readonly member: string;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  /** Of the statement in the inbox; 0: it came off the hub. */
  readonly statementPosition: number;
  /** When the member said it, by its own clock; milliseconds since 1970. */
  readonly statedAtMs: number;
  readonly receivedAtMs: number;
}

/** What all members state, of one feed or of all, by member and feed. */
export function memberHeads(store: Store, feed?: string): MemberHead[] {
  const rows =
    feed === undefined
      ? store.all('SELECT * FROM member_heads ORDER BY member, feed')
      : store.all('SELECT * FROM member_heads WHERE feed = ? ORDER BY member', feed);
  return rows.map(memberHeadOf);
}

/** What one member states in one community, by feed. */
export function headsOfStatement(store: Store, member: string, community: string): Map<string, MemberHead> {
  const rows = store.all('SELECT * FROM member_heads WHERE member = ? AND community = ?', member, community);
  return new Map(rows.map((row) => [String(row.feed), memberHeadOf(row)]));
}

function memberHeadOf(row: Row): MemberHead {
  return {
    member: String(row.member),
    feed: String(row.feed),
    seq: Number(row.seq),
    hash: row.hash as Uint8Array,
    statementPosition: Number(row.statement_position),
    statedAtMs: Number(row.stated_at_ms),
    receivedAtMs: Number(row.received_at_ms),
  };
}
