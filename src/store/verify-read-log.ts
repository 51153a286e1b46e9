import type { ReadLogHead } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import type { Store } from './open-store.ts';
import { EMPTY_READ_LOG, hashReadLine } from './read-line.ts';
import { readLines } from './read-log.ts';

export type ReadLogVerdict =
  | { readonly outcome: 'whole'; readonly head: ReadLogHead }
  /** The first line that is not what it was, or where one is missing; `why` in words. */
  | { readonly outcome: 'broken'; readonly number: number; readonly why: string };

/**
 * Whether the read log is what was written line by line. Lines cut off at its end, and a log that was written anew as a
 * whole, show only against heads that were stated before.
 * @param stated such heads, in any order
 */
export function verifyReadLog(store: Store, stated: readonly ReadLogHead[] = []): ReadLogVerdict {
  const statedAt = Map.groupBy(stated, ({ length }) => length);
  let head = EMPTY_READ_LOG;
  for (const { line, hash } of readLines(store)) {
    const number = head.length + 1;
    if (line.number !== number) return broken(number, 'it is missing');
    if (!isSameBytes(hashReadLine(head.hash, line), hash)) {
      return broken(number, 'it is not the line that was written there');
    }
    if (statedAt.get(number)?.some((one) => !isSameBytes(one.hash, hash))) {
      return broken(number, 'another line stood there when the head of the log was stated');
    }
    head = { length: number, hash };
  }
  const longest = Math.max(0, ...statedAt.keys());
  if (longest > head.length) {
    return broken(head.length + 1, `it is missing: the log was stated to have ${longest} lines`);
  }
  return { outcome: 'whole', head };
}

function broken(number: number, why: string): ReadLogVerdict {
  return { outcome: 'broken', number, why };
}
