import type { Draft } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import { formatFeed } from '../contract/feed.ts';
import { EMPTY_HEAD, type Head } from '../gate/head.ts';
import { threadWith } from '../gate/thread.ts';
import { recordSubjectWord } from './data-subjects.ts';
import { noteForwarded } from './forwarded-copies.ts';
import { forgetIdentifiersOf } from './identifiers-gone.ts';
import { noteInformation } from './information-words.ts';
import { recordLinkWord } from './link-answers.ts';
import type { Store } from './open-store.ts';
import {
  insertOutboxEntry,
  type OutboxEntry,
  outboxEntryOf,
  raiseSentSeq,
  writeOutboxHead,
} from './outbox-entry.ts';
import { countPlaced, type OutboxSize } from './outbox-size.ts';
import { noteOwnAction } from './own-actions.ts';
import { feedMemory } from './threads.ts';

/** Makes the signed entry that follows `head`; throws ContractError when the draft breaks a rule. */
export type Prepare = (draft: Draft, head: Head) => { readonly bytes: Uint8Array; readonly head: Head };

export type Placement =
  | { readonly outcome: 'placed'; readonly feed: string; readonly seq: number; readonly entryId: string }
  | { readonly outcome: 'refused'; readonly error: ContractError };

export interface PlaceOptions {
  /** What each draft was made of, so that the same row is known again. */
  readonly rowDigests?: readonly (Uint8Array | undefined)[];
  /** Called when all have their places: what it throws leaves the outbox as it was. */
  readonly assertRoom?: () => void;
  /** Called after that, as part of the transaction; what it throws undoes all. */
  readonly also?: (placements: readonly Placement[]) => void;
  /** Whether what is placed in the feed now leaves at once: then this is the transaction that remembers it. */
  readonly leavesAtOnce?: (feed: string) => boolean;
}

/** The place after which the next entry of the feed comes. */
export function outboxHead(store: Store, feed: string): Head {
  const row = store.get('SELECT seq, hash FROM outbox_feeds WHERE feed = ?', feed);
  return row === undefined ? EMPTY_HEAD : { seq: Number(row.seq), hash: row.hash as Uint8Array };
}

/**
 * Signs drafts into their feeds and keeps the bytes: all good ones in one transaction, each in its place.
 * A draft that breaks a rule takes no place and disturbs no other. Two processes may do this at once.
 * K3: when this returns, the entries are on the disk.
 */
export function placeDrafts(
  store: Store,
  drafts: readonly Draft[],
  prepare: Prepare,
  nowMs: number,
  options: PlaceOptions = {},
): Placement[] {
  return store.transaction(() => {
    const ends = new Map<string, FeedEnd>();
    const placements = drafts.map((draft, index) =>
      place(store, ends, draft, prepare, nowMs, options.rowDigests?.[index]),
    );
    for (const [feed, { head, entries, bytes }] of ends) {
      writeOutboxHead(store, feed, head);
      countPlaced(store, feed, { entries, bytes });
      if (options.leavesAtOnce?.(feed)) raiseSentSeq(store, feed, head.seq);
    }
    options.assertRoom?.();
    options.also?.(placements);
    return placements;
  });
}

/** Where a feed ends now, and what this transaction has added to it. */
interface FeedEnd extends OutboxSize {
  readonly head: Head;
}

function place(
  store: Store,
  ends: Map<string, FeedEnd>,
  draft: Draft,
  prepare: Prepare,
  nowMs: number,
  rowDigest: Uint8Array | undefined,
): Placement {
  const feed = formatFeed(draft.feed);
  try {
    const end = ends.get(feed) ?? { head: outboxHead(store, feed), entries: 0, bytes: 0 };
    const { bytes, head } = prepare(draft, end.head);
    const { entryId, expiresAtMs } = draft;
    const times = { createdAtMs: nowMs, expiresAtMs };
    const origin = rowDigest === undefined ? {} : { rowDigest };
    const thread = threadWith(draft, head.seq, feedMemory(store, 'outbox', feed).threadAt);
    const facts = { ...times, ...origin, ...(thread && { thread }) };
    insertOutboxEntry(store, feed, { ...head, bytes, entryId, ...facts, state: 'queued' });
    noteForwarded(store, draft, head);
    recordSubjectWord(store, draft, head);
    recordLinkWord(store, draft, head);
    noteInformation(store, draft, head);
    noteOwnAction(store, draft);
    // What was reported was a mistake: who it was about is nobody's business any more. K7
    if (draft.body.case === 'retraction') forgetIdentifiersOf(store, draft.body.retraction.target.entryId);
    ends.set(feed, { head, entries: end.entries + 1, bytes: end.bytes + bytes.length });
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

/** The feeds in which entries wait; costs the same however many do. */
export function waitingFeeds(store: Store): string[] {
  const rows = store.all(
    `SELECT feed FROM outbox_feeds WHERE EXISTS (
       SELECT 1 FROM outbox_entries WHERE outbox_entries.feed = outbox_feeds.feed AND state = 'queued') ORDER BY feed`,
  );
  return rows.map((row) => String(row.feed));
}

/** Whether entries wait in a feed. */
export function isWaiting(store: Store, feed: string): boolean {
  const row = store.get(`SELECT 1 FROM outbox_entries WHERE feed = ? AND state = 'queued' LIMIT 1`, feed);
  return row !== undefined;
}

/** How many entries wait, but for content keys: they go before what they seal, and say nothing by themselves. */
export function countWaiting(store: Store): number {
  const row = store.get(
    `SELECT count(*) AS n FROM outbox_entries WHERE state = 'queued' AND feed NOT LIKE '%.key'`,
  );
  return Number(row?.n);
}

/** How many of those had the hub confirmed once: it has lost them. What another process places meanwhile is none. */
export function countLost(store: Store): number {
  const row = store.get(
    `SELECT count(*) AS n FROM outbox_entries AS entry JOIN outbox_feeds USING (feed)
     WHERE entry.state = 'queued' AND entry.seq <= stored_seq AND feed NOT LIKE '%.key'`,
  );
  return Number(row?.n);
}

/** The oldest entries that wait in a feed after `afterSeq`: a run without holes, bounded by number and by bytes. */
export function nextWaiting(
  store: Store,
  feed: string,
  bound: { maxEntries: number; maxBytes: number },
  afterSeq = 0,
): OutboxEntry[] {
  const rows = store.all(
    `SELECT * FROM outbox_entries WHERE feed = ? AND state = 'queued' AND seq > ? ORDER BY seq LIMIT ?`,
    feed,
    afterSeq,
    bound.maxEntries,
  );
  return boundRun(rows.map(outboxEntryOf), bound.maxBytes);
}

/** Entries from `seq` on that the hub has confirmed and that are still here: a run without holes. */
export function storedRun(
  store: Store,
  feed: string,
  seq: number,
  bound: { maxEntries: number; maxBytes: number },
): OutboxEntry[] {
  const rows = store.all(
    `SELECT * FROM outbox_entries
     WHERE feed = ? AND seq >= ? AND state = 'stored' AND state <> 'abandoned' AND pruned_at_ms IS NULL ORDER BY seq LIMIT ?`,
    feed,
    seq,
    bound.maxEntries,
  );
  const run = boundRun(rows.map(outboxEntryOf), bound.maxBytes);
  return run[0]?.seq === seq ? run : [];
}

function boundRun(entries: readonly OutboxEntry[], maxBytes: number): OutboxEntry[] {
  const run: OutboxEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const before = run.at(-1);
    bytes += entry.bytes.length;
    if (before !== undefined && (entry.seq !== before.seq + 1 || bytes > maxBytes)) break;
    run.push(entry);
  }
  return run;
}

/** With the bytes of what the outbox has let go of and is kept for ourselves (kept-own.ts). */
const OWN = `SELECT own.feed, own.seq, own.entry_id, own.hash, own.state,
    iif(own.pruned_at_ms IS NULL, own.bytes, coalesce(kept.bytes, x'')) AS bytes
  FROM outbox_entries AS own LEFT JOIN own_kept AS kept ON kept.feed = own.feed AND kept.seq = own.seq`;

/** Our own entry by its whole identifier; its bytes are empty when it is kept no more. */
export function findOwnEntry(store: Store, entryId: string): OutboxEntry | undefined {
  const row = store.get(`${OWN} WHERE own.entry_id = ? AND own.state <> 'abandoned'`, entryId);
  return row === undefined ? undefined : outboxEntryOf(row);
}

/** Our own entry by its place; its bytes are empty when it is kept no more. */
export function findOwnPlace(store: Store, feed: string, seq: number): OutboxEntry | undefined {
  const row = store.get(`${OWN} WHERE own.feed = ? AND own.seq = ? AND own.state <> 'abandoned'`, feed, seq);
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

/** When the hub last confirmed an entry; undefined while it waits. Milliseconds. */
export function storedAt(store: Store, feed: string, seq: number): number | undefined {
  const row = store.get(
    `SELECT stored_at_ms FROM outbox_entries WHERE feed = ? AND seq = ? AND state <> 'abandoned' AND state = 'stored'`,
    feed,
    seq,
  );
  return row?.stored_at_ms == null ? undefined : Number(row.stored_at_ms);
}

/** The furthest place that the hub has ever confirmed to this outbox; 0 when there is none. Never goes back. */
export function lastStoredSeq(store: Store, feed: string): number {
  return Number(store.get('SELECT stored_seq FROM outbox_feeds WHERE feed = ?', feed)?.stored_seq ?? 0);
}

/** Every feed that this outbox writes. */
export function outboxFeeds(store: Store): string[] {
  return store.all('SELECT feed FROM outbox_feeds ORDER BY feed').map((row) => String(row.feed));
}
