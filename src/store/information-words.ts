import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { isInformationBody } from '../contract/information.ts';
import type { Head } from '../gate/head.ts';
import { entryOf, type InboxEntry } from './inbox.ts';
import type { Store } from './open-store.ts';

/** Where a word stands: at its position in the inbox, or, our own, in the envelope that we have signed. */
type WhereSaid = { readonly position: number } | { readonly bytes: Uint8Array };

/**
 * Notes a request for information or an answer; anything else is none of it. Part of the transaction in which it is delivered, or
 * signed.
 */
export function noteInformation(store: Store, draft: Draft, { seq, hash }: Head, where: WhereSaid): void {
  if (!isInformationBody(draft.body)) return;
  store.run(
    `INSERT OR IGNORE INTO information_words (feed, seq, hash, expires_at_ms, position, bytes)
     VALUES (?, ?, ?, ?, ?, ?)`,
    formatFeed(draft.feed),
    seq,
    hash,
    draft.expiresAtMs,
    'position' in where ? where.position : null,
    'bytes' in where ? where.bytes : null,
  );
}

/** What others have asked and answered, as it stands in the inbox; without what has expired. */
export function informationOfOthers(store: Store, nowMs: number): InboxEntry[] {
  return store
    .all(
      `SELECT inbox_entries.* FROM information_words JOIN inbox_entries USING (position)
       WHERE information_words.expires_at_ms > ? ORDER BY position`,
      nowMs,
    )
    .map((row) => entryOf(store, row));
}

/** A word of our own, as it was signed. */
export interface OwnInformation {
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  readonly hash: Uint8Array;
  readonly bytes: Uint8Array;
}

/** What we have asked and answered ourselves, without what was abandoned or has expired. */
export function ownInformation(store: Store, nowMs: number): OwnInformation[] {
  return store
    .all(
      `SELECT said.feed, said.seq, said.hash, said.bytes, own.entry_id
       FROM information_words AS said
       JOIN outbox_entries AS own ON own.feed = said.feed AND own.seq = said.seq AND own.hash = said.hash
         AND own.state <> 'abandoned'
       WHERE said.position IS NULL AND said.expires_at_ms > ? ORDER BY said.feed, said.seq`,
      nowMs,
    )
    .map((row) => ({
      feed: String(row.feed),
      seq: Number(row.seq),
      entryId: String(row.entry_id),
      hash: row.hash as Uint8Array,
      bytes: row.bytes as Uint8Array,
    }));
}

/** Changes when something was asked or answered, or has expired; undefined: nothing is here. */
export function informationVersion(store: Store): string | undefined {
  const row = store.get(
    'SELECT count(*) AS n, max(position) AS newest, sum(seq) AS places FROM information_words',
  );
  return Number(row?.n) === 0 ? undefined : `${row?.n} ${row?.newest} ${row?.places}`;
}

/** A word of ours that had not left was signed anew for another place. Part of a transaction. */
export function moveInformation(
  store: Store,
  before: { readonly feed: string; readonly seq: number; readonly hash: Uint8Array },
  { bytes, head }: { readonly bytes: Uint8Array; readonly head: Head },
): void {
  store.run(
    'UPDATE information_words SET seq = ?, hash = ?, bytes = ? WHERE feed = ? AND seq = ? AND hash = ?',
    head.seq,
    head.hash,
    bytes,
    before.feed,
    before.seq,
    before.hash,
  );
}

/** Forgets what has expired. Part of a transaction. */
export function forgetInformation(store: Store, nowMs: number): void {
  store.run('DELETE FROM information_words WHERE expires_at_ms <= ?', nowMs);
}
