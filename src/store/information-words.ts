import type { Draft } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import { isInformationBody } from '../contract/information.ts';
import type { Head } from '../gate/head.ts';
import { entryOf, type InboxEntry } from './inbox.ts';
import type { Store } from './open-store.ts';

/**
 * Notes a request for information or an answer; anything else is none of it. Part of the transaction in which it is delivered, or
 * signed.
 * @param position in the inbox; absent: we have said it, and it is kept until it expires (kept-own.ts)
 */
export function noteInformation(store: Store, draft: Draft, { seq, hash }: Head, position?: number): void {
  if (!isInformationBody(draft.body)) return;
  store.run(
    `INSERT OR IGNORE INTO information_words (feed, seq, hash, expires_at_ms, position)
     VALUES (?, ?, ?, ?, ?)`,
    formatFeed(draft.feed),
    seq,
    hash,
    draft.expiresAtMs,
    position ?? null,
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

/** Places of what we have asked and answered ourselves, without what has expired. */
export function ownInformation(store: Store, nowMs: number): (Head & { readonly feed: string })[] {
  return store
    .all(
      `SELECT feed, seq, hash FROM information_words WHERE position IS NULL AND expires_at_ms > ? ORDER BY feed, seq`,
      nowMs,
    )
    .map(({ feed, seq, hash }) => ({ feed: String(feed), seq: Number(seq), hash: hash as Uint8Array }));
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
  { head }: { readonly head: Head },
): void {
  store.run(
    'UPDATE information_words SET seq = ?, hash = ? WHERE feed = ? AND seq = ? AND hash = ?',
    head.seq,
    head.hash,
    before.feed,
    before.seq,
    before.hash,
  );
}

/** Forgets what has expired. Part of a transaction. */
export function forgetInformation(store: Store, nowMs: number): void {
  store.run('DELETE FROM information_words WHERE expires_at_ms <= ?', nowMs);
}
