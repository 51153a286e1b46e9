import type { Store } from './open-store.ts';
import { lastStreamSeq } from './verdict-log.ts';

/** The hub has given a number of an origin's stream to two different messages: that stream began anew. */
export interface StreamRestart {
  readonly origin: string;
  readonly atMs: number;
  /** The number that was given twice, the first time this was seen. */
  readonly streamSeq: number;
  /** The furthest number that the hub had shown before. */
  readonly shownSeq: number;
}

/**
 * Notes a restart where a message has a number under which another is on record, and that it is over where the
 * stream has come further than before. Numbers that were never shown say nothing: a reader that was entitled or
 * rewound since is shown older ones. Part of the transaction of the run, before its verdicts.
 */
export function noteStreamPlace(
  store: Store,
  origin: string,
  arrival: { readonly streamSeq: number; readonly hash: Uint8Array },
  nowMs: number,
): void {
  const other = store.get(
    'SELECT 1 FROM verdicts WHERE origin = ? AND stream_seq = ? AND hash <> ? LIMIT 1',
    origin,
    arrival.streamSeq,
    arrival.hash,
  );
  if (other === undefined) return;
  store.run(
    'INSERT OR IGNORE INTO stream_restarts (origin, at_ms, stream_seq, shown_seq) VALUES (?, ?, ?, ?)',
    origin,
    nowMs,
    arrival.streamSeq,
    lastStreamSeq(store, origin),
  );
}

/** The restarts after which the stream has not come as far as it had been. */
export function openStreamRestarts(store: Store): StreamRestart[] {
  return store.all('SELECT * FROM stream_restarts ORDER BY origin').map((row) => ({
    origin: String(row.origin),
    atMs: Number(row.at_ms),
    streamSeq: Number(row.stream_seq),
    shownSeq: Number(row.shown_seq),
  }));
}

/** Forgets the restarts that are over. Part of a transaction that the caller has begun. */
export function dropEndedRestart(store: Store, origin: string): void {
  store.run('DELETE FROM stream_restarts WHERE origin = ?', origin);
}
