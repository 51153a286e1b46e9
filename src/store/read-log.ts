import type { Purpose, ReadLogHead } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import type { Row, Store } from './open-store.ts';
import { EMPTY_READ_LOG, hashReadLine, type ReadingWay, type ReadLine } from './read-line.ts';

/** An entry whose content is about to be seen. */
export interface OpenedEntry {
  readonly feed: string;
  readonly seq: number;
  /** SHA-256 of its envelope. */
  readonly hash: Uint8Array;
}

/** Who opens, what for, how and when. */
export type Reading = Pick<ReadLine, 'who' | 'purpose' | 'way' | 'atMs'>;

/**
 * Puts on record what is about to be seen, before it is: one line for each run of entries that follow one another in
 * their feed, all in one transaction. They outlive a crash of the process. Those of `follow`, which come by the thousand,
 * a power cut may undo, as the cursor of what was shown; the others are on the disk when this returns. A head that was
 * stated is, by the commit of its statement.
 */
export function appendReadings(store: Store, reading: Reading, opened: readonly OpenedEntry[]): void {
  if (opened.length === 0) return;
  const commit = reading.way === 'follow' ? store.lightTransaction : store.transaction;
  commit(() => {
    let head = readLogHead(store);
    for (const run of runsOf(opened)) {
      const { who, purpose, way, atMs } = reading;
      const number = head.length + 1;
      const line = { number, atMs, who, ...(purpose && { purpose }), way, ...run };
      const hash = hashReadLine(head.hash, line);
      store.run(
        `INSERT INTO read_log (number, at_ms, who, purpose, way, feed, first_seq, last_seq, entry_hash, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        number,
        atMs,
        who,
        purpose ?? null,
        way,
        run.feed,
        run.firstSeq,
        run.lastSeq,
        run.entryHash,
        hash,
      );
      head = { length: number, hash };
    }
  });
}

/** How far the log goes. */
export function readLogHead(store: Store): ReadLogHead {
  const row = store.get('SELECT number, hash FROM read_log ORDER BY number DESC LIMIT 1');
  return row === undefined ? EMPTY_READ_LOG : { length: Number(row.number), hash: row.hash as Uint8Array };
}

const CHUNK = 1_000;

/** Every line with the hash that is kept beside it, oldest first. */
export function* readLines(store: Store): Generator<{ readonly line: ReadLine; readonly hash: Uint8Array }> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = store.all('SELECT * FROM read_log WHERE number > ? ORDER BY number LIMIT ?', after, CHUNK);
    for (const row of rows) yield { line: lineOf(row), hash: row.hash as Uint8Array };
    if (rows.length < CHUNK) return;
    after = Number(rows.at(-1)?.number);
  }
}

type Run = Pick<ReadLine, 'feed' | 'firstSeq' | 'lastSeq' | 'entryHash'>;

/** A page of many feeds in turn makes few lines. Two entries for one place, as a forked feed has them, make two. */
function runsOf(opened: readonly OpenedEntry[]): Run[] {
  const runs: Run[] = [];
  for (const entries of Map.groupBy(opened, ({ feed }) => feed).values()) {
    let run: Run | undefined;
    for (const { feed, seq, hash } of entries.toSorted((one, other) => one.seq - other.seq)) {
      if (run?.lastSeq === seq && isSameBytes(run.entryHash, hash)) continue;
      const before: Run | undefined = run?.lastSeq === seq - 1 ? runs.pop() : undefined;
      run = { feed, firstSeq: before?.firstSeq ?? seq, lastSeq: seq, entryHash: hash };
      runs.push(run);
    }
  }
  return runs;
}

function lineOf(row: Row): ReadLine {
  return {
    number: Number(row.number),
    atMs: Number(row.at_ms),
    who: String(row.who),
    ...(row.purpose !== null && { purpose: row.purpose as Purpose }),
    way: row.way as ReadingWay,
    feed: String(row.feed),
    firstSeq: Number(row.first_seq),
    lastSeq: Number(row.last_seq),
    entryHash: row.entry_hash as Uint8Array,
  };
}
