import type { Store } from './open-store.ts';

/** The newest entry of a feed, and when it came here or was signed here. */
export interface NewestWord {
  readonly feed: string;
  readonly seq: number;
  /** Milliseconds since 1970; absent: there is nothing at its place that was delivered or kept. */
  readonly atMs?: number;
}

/** Of every feed of others of which something was verified here, by feed. */
export function newestOfOthers(store: Store): NewestWord[] {
  return store
    .all(
      `SELECT feed, seq, received_at_ms AS at_ms FROM inbox_feeds LEFT JOIN inbox_entries USING (feed, seq)
       WHERE seq > 0 ORDER BY feed`,
    )
    .map(wordOf);
}

/** Of every feed of ours, by feed. */
export function newestOfOurs(store: Store): NewestWord[] {
  return store
    .all(
      `SELECT own.feed, own.seq, created_at_ms AS at_ms FROM outbox_feeds AS own LEFT JOIN outbox_entries AS entry
         ON entry.feed = own.feed AND entry.seq = own.seq AND entry.state <> 'abandoned'
       WHERE own.seq > 0 ORDER BY own.feed`,
    )
    .map(wordOf);
}

function wordOf({ feed, seq, at_ms }: ReturnType<Store['all']>[number]): NewestWord {
  return { feed: String(feed), seq: Number(seq), ...(at_ms != null && { atMs: Number(at_ms) }) };
}
