import { createHash } from 'node:crypto';
import type { Purpose, ReadLogHead } from '../contract/entry.ts';

/** How content left the store towards a person or a file; docs/reading.md lists them. */
export type ReadingWay =
  | 'follow'
  | 'show'
  | 'sent'
  | 'export'
  | 'evidence'
  | 'forward'
  | 'release'
  | 'case'
  | 'subject'
  | 'information'
  | 'console';

/** One line of the read log: entries of one feed, one after another, opened in one go. */
export interface ReadLine {
  /** Its place in the log, from 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** K7: a pseudonym (reader-pseudonym.ts), never a name. */
  readonly who: string;
  /** What for; absent: it was not said. */
  readonly purpose?: Purpose;
  readonly way: ReadingWay;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** SHA-256 of the envelope at `lastSeq`; by the chain of the feed it stands for those before it, too. */
  readonly entryHash: Uint8Array;
}

/** Of a log in which nothing was read. */
export const EMPTY_READ_LOG: ReadLogHead = { length: 0, hash: new Uint8Array(32) };

/** SHA-256 of a line as JSON text that begins with the hash of the line before it. */
export function hashReadLine(prev: Uint8Array, line: ReadLine): Uint8Array {
  const { number, atMs, who, purpose = null, way, feed, firstSeq, lastSeq, entryHash } = line;
  const text = JSON.stringify([
    'karaula-read/1',
    hexOf(prev),
    number,
    atMs,
    who,
    purpose,
    way,
    feed,
    firstSeq,
    lastSeq,
    hexOf(entryHash),
  ]);
  return new Uint8Array(createHash('sha256').update(text).digest());
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
