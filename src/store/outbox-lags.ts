import type { Store } from './open-store.ts';

/** A member that stands still in a feed of ours although the hub has more: what was seen and done so far. */
export interface Lag {
  /** The head that the member states. */
  readonly headSeq: number;
  /** Its newest statement that said so: its place in the member's receipt feed. */
  readonly statementSeq: number;
  /** How many of its statements in a row said so. */
  readonly statements: number;
  /** How often the entries after that head were put to the hub again. */
  readonly attempts: number;
  /** The last place that was. */
  readonly repairedTo: number;
}

export function readLag(store: Store, feed: string, member: string): Lag | undefined {
  const row = store.get(
    'SELECT head_seq, statement_seq, statements, attempts, repaired_to FROM outbox_lags WHERE feed = ? AND member = ?',
    feed,
    member,
  );
  if (row === undefined) return undefined;
  return {
    headSeq: Number(row.head_seq),
    statementSeq: Number(row.statement_seq),
    statements: Number(row.statements),
    attempts: Number(row.attempts),
    repairedTo: Number(row.repaired_to),
  };
}

export function writeLag(store: Store, feed: string, member: string, lag: Lag): void {
  store.transaction(() =>
    store.run(
      `INSERT INTO outbox_lags (feed, member, head_seq, statement_seq, statements, attempts, repaired_to)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (feed, member) DO UPDATE SET head_seq = excluded.head_seq, statement_seq = excluded.statement_seq,
         statements = excluded.statements, attempts = excluded.attempts, repaired_to = excluded.repaired_to`,
      feed,
      member,
      lag.headSeq,
      lag.statementSeq,
      lag.statements,
      lag.attempts,
      lag.repairedTo,
    ),
  );
}

/** The member has caught up. */
export function clearLag(store: Store, feed: string, member: string): void {
  if (readLag(store, feed, member) === undefined) return;
  store.transaction(() => store.run('DELETE FROM outbox_lags WHERE feed = ? AND member = ?', feed, member));
}
