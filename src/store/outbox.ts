import type { Draft } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import { formatFeed } from '../contract/feed.ts';
import { EMPTY_HEAD, type Head } from '../gate/head.ts';
import type { Store } from './open-store.ts';
import { insertOutboxEntry, type OutboxEntry, outboxEntryOf, writeOutboxHead } from './outbox-entry.ts';

/** Makes the signed entry that follows `head`; throws ContractError when the draft breaks a rule. */
export type Prepare = (draft: Draft, head: Head) => { readonly bytes: Uint8Array; readonly head: Head };

export type Placement =
  | { readonly outcome: 'placed'; readonly feed: string; readonly seq: number; readonly entryId: string }
  | { readonly outcome: 'refused'; readonly error: ContractError };

/** The place after which the next entry of the feed comes. */
export function outboxHead(store: Store, feed: string): Head {
  const row = store.get('SELECT seq, hash FROM outbox_feeds WHERE feed = ?', feed);
  return row === undefined ? EMPTY_HEAD : { seq: Number(row.seq), hash: row.hash as Uint8Array };
}

/**
 * Signs drafts into their feeds and keeps the bytes: all good ones in one transaction, each in its place.
 * A draft that breaks a rule takes no place and disturbs no other. Two processes may do this at once.
 * K3: when this returns, the entries are on the disk.
 * @param rowDigests what each draft was made of, so that the same row is known again
 */
export function placeDrafts(
  store: Store,
  drafts: readonly Draft[],
  prepare: Prepare,
  nowMs: number,
  rowDigests: readonly Uint8Array[] = [],
): Placement[] {
  return store.transaction(() => {
    const heads = new Map<string, Head>();
    const placements = drafts.map((draft, index) =>
      place(store, heads, draft, prepare, nowMs, rowDigests[index]),
    );
    for (const [feed, head] of heads) writeOutboxHead(store, feed, head);
    return placements;
  });
}

function place(
  store: Store,
  heads: Map<string, Head>,
  draft: Draft,
  prepare: Prepare,
  nowMs: number,
  rowDigest: Uint8Array | undefined,
): Placement {
  const feed = formatFeed(draft.feed);
  try {
    const { bytes, head } = prepare(draft, heads.get(feed) ?? outboxHead(store, feed));
    const { entryId, expiresAtMs } = draft;
    const times = { createdAtMs: nowMs, expiresAtMs };
    const origin = rowDigest === undefined ? {} : { rowDigest };
    insertOutboxEntry(store, feed, { ...head, bytes, entryId, ...times, state: 'queued', ...origin });
    heads.set(feed, head);
    return { outcome: 'placed', feed, seq: head.seq, entryId: draft.entryId };
  } catch (error) {
    if (error instanceof ContractError) return { outcome: 'refused', error };
    throw error;
  }
}

/** How many entries wait, by feed. */
export function waitingByFeed(store: Store): Map<string, number> {
  const rows = store.all(
    `SELECT feed, count(*) AS n FROM outbox_entries WHERE state = 'queued' GROUP BY feed ORDER BY feed`,
  );
  return new Map(rows.map((row) => [String(row.feed), Number(row.n)]));
}

/** The oldest entries that wait in a feed: a run without holes, bounded by number and by bytes. */
export function nextWaiting(
  store: Store,
  feed: string,
  bound: { maxEntries: number; maxBytes: number },
): OutboxEntry[] {
  const rows = store.all(
    `SELECT * FROM outbox_entries WHERE feed = ? AND state = 'queued' ORDER BY seq LIMIT ?`,
    feed,
    bound.maxEntries,
  );
  const run: OutboxEntry[] = [];
  let bytes = 0;
  for (const row of rows) {
    const entry = outboxEntryOf(row);
    const before = run.at(-1);
    bytes += entry.bytes.length;
    if (before !== undefined && (entry.seq !== before.seq + 1 || bytes > bound.maxBytes)) break;
    run.push(entry);
  }
  return run;
}

/** Remembers, before they leave, that entries up to `seq` may be in other hands. */
export function markSent(store: Store, feed: string, seq: number): void {
  store.transaction(() =>
    store.run('UPDATE outbox_feeds SET sent_seq = max(sent_seq, ?) WHERE feed = ?', seq, feed),
  );
}

/** The hub has appended `from`…`to` without a gap, the last at `lastStreamSeq`. */
export function markStored(
  store: Store,
  feed: string,
  run: { from: number; to: number; lastStreamSeq: number },
): void {
  store.transaction(() =>
    store.run(
      `UPDATE outbox_entries SET state = 'stored', stream_seq = ? - (? - seq)
       WHERE feed = ? AND seq BETWEEN ? AND ? AND state = 'queued'`,
      run.lastStreamSeq,
      run.to,
      feed,
      run.from,
      run.to,
    ),
  );
}

/**
 * The hub's newest entry of the feed is our own at `seq`: what is before it is stored, what comes after it
 * is not there (any more) and waits again. K3: after a stale answer the append is refused and read anew;
 * after a rollback of the hub it lands.
 */
export function settleAt(store: Store, feed: string, seq: number): void {
  store.transaction(() => {
    store.run(
      `UPDATE outbox_entries SET state = 'stored' WHERE feed = ? AND seq <= ? AND state = 'queued'`,
      feed,
      seq,
    );
    store.run(
      `UPDATE outbox_entries SET state = 'queued', stream_seq = NULL WHERE feed = ? AND seq > ? AND state = 'stored'`,
      feed,
      seq,
    );
  });
}

/** The hub has nothing of this feed: what has not expired waits again (K3: a wiped hub is filled anew). */
export function settleAtNothing(store: Store, feed: string, nowMs: number): void {
  store.transaction(() =>
    store.run(
      `UPDATE outbox_entries SET state = 'queued', stream_seq = NULL
       WHERE feed = ?1 AND state = 'stored'
         AND seq >= (SELECT min(seq) FROM outbox_entries WHERE feed = ?1 AND state <> 'abandoned' AND expires_at_ms > ?2)`,
      feed,
      nowMs,
    ),
  );
}

/** Our entry with this hash, if the outbox ever had it in this feed. */
export function findByHash(store: Store, feed: string, hash: Uint8Array): OutboxEntry | undefined {
  const row = store.get('SELECT * FROM outbox_entries WHERE hash = ? AND feed = ?', hash, feed);
  return row === undefined ? undefined : outboxEntryOf(row);
}

/** Our own entry by its whole identifier. */
export function findOwnEntry(store: Store, entryId: string): OutboxEntry | undefined {
  const row = store.get(`SELECT * FROM outbox_entries WHERE entry_id = ? AND state <> 'abandoned'`, entryId);
  return row === undefined ? undefined : outboxEntryOf(row);
}

/** Our own entry by its place. */
export function findOwnPlace(store: Store, feed: string, seq: number): OutboxEntry | undefined {
  const row = store.get(
    `SELECT * FROM outbox_entries WHERE feed = ? AND seq = ? AND state <> 'abandoned'`,
    feed,
    seq,
  );
  return row === undefined ? undefined : outboxEntryOf(row);
}

/** The first place of the feed that this outbox has; a feed adopted from the hub begins later than 1. */
export function firstSeq(store: Store, feed: string): number | undefined {
  const row = store.get(
    `SELECT min(seq) AS seq FROM outbox_entries WHERE feed = ? AND state <> 'abandoned'`,
    feed,
  );
  return row?.seq == null ? undefined : Number(row.seq);
}

/** The furthest place that the hub has confirmed to this outbox; 0 when there is none. */
export function lastStoredSeq(store: Store, feed: string): number {
  const row = store.get(
    `SELECT max(seq) AS seq FROM outbox_entries WHERE feed = ? AND state = 'stored'`,
    feed,
  );
  return Number(row?.seq ?? 0);
}
