import type { Row, Store } from './open-store.ts';

/** A member's newest statement in a community, without its heads. */
export interface MemberStatement {
  readonly member: string;
  readonly community: string;
  /** Its place in the member's receipt feed. */
  readonly seq: number;
  readonly hash: Uint8Array;
  /** Its place in the inbox; 0: it came off the hub. */
  readonly position: number;
  /** When its member said it, by its own clock; milliseconds since 1970. */
  readonly statedAtMs: number;
  readonly receivedAtMs: number;
  /** The next is promised within that time. Seconds. */
  readonly intervalS: number;
  /** When the hub last delivered a statement of this member here; absent: never. */
  readonly heardAtMs?: number;
  /**
   * Its newest statement that names all heads; absent: there is none, or something of that feed after it was not
   * taken in, so that what it did not name since is not known to be unchanged.
   */
  readonly complete?: { readonly seq: number; readonly receivedAtMs: number };
}

/** The newest statement of every member in every community. */
export function lastStatements(store: Store): MemberStatement[] {
  return store.all('SELECT * FROM member_statements ORDER BY member, community').map(statementOf);
}

/** The latest time that any of the members' newest statements tells; undefined before the first. */
export function latestStatedMs(store: Store): number | undefined {
  const row = store.get('SELECT max(stated_at_ms) AS ms FROM member_statements');
  return row?.ms == null ? undefined : Number(row.ms);
}

/**
 * An entry of a member's receipt feed was not taken in: who knows what it named. Part of a transaction that the caller
 * has begun.
 */
export function forgetComplete(store: Store, member: string, community: string, seq: number): void {
  store.run(
    `UPDATE member_statements SET complete_seq = NULL, complete_received_at_ms = NULL
     WHERE member = ? AND community = ? AND complete_seq < ?`,
    member,
    community,
    seq,
  );
}

/** Of the times that the members' newest statements tell, the one nearest to `nowMs`; undefined before the first. */
export function nearestStatedMs(store: Store, nowMs: number): number | undefined {
  const row = store.get(
    'SELECT stated_at_ms AS ms FROM member_statements ORDER BY abs(stated_at_ms - ?) LIMIT 1',
    nowMs,
  );
  return row === undefined ? undefined : Number(row.ms);
}

function statementOf(row: Row): MemberStatement {
  return {
    member: String(row.member),
    community: String(row.community),
    seq: Number(row.seq),
    hash: row.hash as Uint8Array,
    position: Number(row.position),
    statedAtMs: Number(row.stated_at_ms),
    receivedAtMs: Number(row.received_at_ms),
    intervalS: Number(row.interval_s),
    ...(row.heard_at_ms !== null && { heardAtMs: Number(row.heard_at_ms) }),
    ...(row.complete_seq !== null && {
      complete: { seq: Number(row.complete_seq), receivedAtMs: Number(row.complete_received_at_ms) },
    }),
  };
}
