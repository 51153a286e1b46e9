import type { CodeOf } from '../contract/code-lists.ts';
import type { FeedMemory, Thread, ThreadPlace } from '../gate/thread.ts';
import type { Store } from './open-store.ts';

/** Where entries are kept; what was given up in the outbox has no place. */
type KeptIn = 'inbox' | 'outbox';

const TABLES = {
  inbox: { table: 'inbox_entries', places: 'TRUE' },
  outbox: { table: 'outbox_entries', places: `state <> 'abandoned'` },
} as const;

/** What is kept of a feed, for whoever judges what is said in it next. */
export function feedMemory(store: Store, keptIn: KeptIn, feed: string): FeedMemory {
  return {
    threadAt: (seq) => threadAt(store, keptIn, feed, seq),
    placeOf: (entryId) => placeOf(store, keptIn, feed, entryId),
  };
}

/** What an alert or update belongs to; undefined when that is not known here. */
function threadAt(store: Store, keptIn: KeptIn, feed: string, seq: number): ThreadPlace | undefined {
  const { table, places } = TABLES[keptIn];
  const sql = `SELECT hash, thread_seq, thread_impact FROM ${table} WHERE feed = ? AND seq = ? AND ${places}`;
  const row = store.get(sql, feed, seq);
  if (row === undefined || row.thread_seq === null) return undefined;
  const rootSeq = Number(row.thread_seq);
  const root = rootSeq === seq ? row : store.get(sql, feed, rootSeq);
  if (root === undefined || root.thread_impact === null) return undefined;
  return { hash: row.hash as Uint8Array, rootSeq, impact: root.thread_impact as CodeOf<'Impact'> };
}

/** The columns of an alert or update that is kept. */
export function threadColumns(seq: number, thread: Thread | undefined): [number | null, string | null] {
  if (thread === undefined) return [null, null];
  return [thread.rootSeq, thread.rootSeq === seq ? thread.impact : null];
}

/** An update may say that its alert is graver than before. Part of the transaction that keeps it. */
export function raiseImpact(store: Store, keptIn: KeptIn, feed: string, { rootSeq, impact }: Thread): void {
  const { table, places } = TABLES[keptIn];
  store.run(
    `UPDATE ${table} SET thread_impact = ? WHERE feed = ? AND seq = ? AND ${places}`,
    impact,
    feed,
    rootSeq,
  );
}

/** Place of the entry of a feed that has this identifier, if one is kept. */
function placeOf(store: Store, keptIn: KeptIn, feed: string, entryId: string): number | undefined {
  const { table, places } = TABLES[keptIn];
  const row = store.get(
    `SELECT min(seq) AS seq FROM ${table} WHERE entry_id = ? AND feed = ? AND ${places}`,
    entryId,
    feed,
  );
  return row?.seq == null ? undefined : Number(row.seq);
}
