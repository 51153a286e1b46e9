import type { Entry, ReadLogHead } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed } from '../contract/feed.ts';
import { unsealWith } from '../gate/unseal.ts';
import type { Store } from './open-store.ts';
import { readStoredEntry, storedPlaintext } from './stored-entry.ts';

/** The head of a member's read log, as it has signed it at a place of its feed of requests. */
export interface StatedReadLog extends ReadLogHead {
  readonly member: string;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  /** By the member's clock. Milliseconds since 1970. */
  readonly statedAtMs: number;
  /** What proves that the member has said so. */
  readonly signed: SignedHead;
}

export interface SignedHead {
  /** Its envelope. */
  readonly bytes: Uint8Array;
  /** What was sealed in it, to which its signature commits; absent: it is not sealed. */
  readonly plaintext?: Uint8Array;
}

/** As long as others may want to hold the log against it. Milliseconds. */
const KEEP_MS = 366 * 24 * 3_600_000;

/**
 * Keeps what a delivered entry says of a member's read log for longer than the entry itself is good, with what was sealed
 * in it: its content key goes earlier. Each of them, since the newest does not show that the log was written anew
 * before. Part of the transaction in which it is delivered.
 */
export function keepReadLogHead(
  store: Store,
  place: { readonly feed: string; readonly seq: number; readonly position: number },
  bytes: Uint8Array,
  receivedAtMs: number,
): void {
  store.run(
    `INSERT INTO read_log_heads (feed, seq, bytes, plaintext, position, until_ms) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    place.feed,
    place.seq,
    bytes,
    storedPlaintext(store, bytes) ?? null,
    place.position,
    receivedAtMs + KEEP_MS,
  );
}

/** Part of a transaction that the caller has begun. */
export function forgetReadLogHeads(store: Store, nowMs: number): void {
  store.run('DELETE FROM read_log_heads WHERE until_ms <= ?', nowMs);
}

/** What others have stated of their read logs, feed by feed, oldest first; what is tainted counts as not said. K6 */
export function statedReadLogs(store: Store): StatedReadLog[] {
  return store
    .all(
      `SELECT head.bytes, head.plaintext FROM read_log_heads AS head JOIN inbox_entries AS said USING (position)
       WHERE said.tainted_at_ms IS NULL ORDER BY head.feed, head.seq`,
    )
    .flatMap((row) => {
      const bytes = row.bytes as Uint8Array;
      const entry = decodeEntry(decodeEnvelope(bytes).payload);
      if (row.plaintext === null) return statedIn(entry, { bytes });
      const plaintext = row.plaintext as Uint8Array;
      const opened = unsealWith(entry, plaintext);
      return 'code' in opened ? [] : statedIn(opened, { bytes, plaintext });
    });
}

/** What we have stated of ours, as long as the outbox keeps it; what is sealed and stays closed is left out. */
export function ownStatedReadLogs(store: Store): StatedReadLog[] {
  return store
    .all(
      `SELECT bytes FROM outbox_feeds CROSS JOIN outbox_entries USING (feed)
       WHERE feed LIKE '%.request' AND state <> 'abandoned' AND length(bytes) > 0 ORDER BY feed, outbox_entries.seq`,
    )
    .flatMap((row) => {
      const bytes = row.bytes as Uint8Array;
      return statedIn(readStoredEntry(store, bytes), { bytes });
    });
}

function statedIn({ body, feed, seq, issuedAtMs }: Entry, signed: SignedHead): StatedReadLog[] {
  if (body.case !== 'readLogHead') return [];
  const place = { member: feed.origin, feed: formatFeed(feed), seq };
  return [{ ...body.readLogHead, ...place, statedAtMs: issuedAtMs, signed }];
}
