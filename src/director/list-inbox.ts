import type { Directory } from '../contract/directory.ts';
import type { Decision } from '../policy/decision.ts';
import { decideRelease } from '../policy/release.ts';
import { entriesAfter, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { type InboxFilter, isWanted } from './inbox-filter.ts';

/** Who looks, and when. K5: what may be shown is decided at every look. */
export interface Reading {
  readonly store: Store;
  readonly directory: Directory;
  readonly reader: string;
  readonly nowMs: number;
}

/** An entry that may be shown, with what its handling asks of whoever sees it. */
export interface InboxItem extends InboxEntry {
  readonly conditions: readonly string[];
}

export interface InboxPage {
  readonly items: readonly InboxItem[];
  /** Everything up to here was looked at; the next page begins after it. */
  readonly position: number;
  /** Entries that were wanted but may not be shown (any more). */
  readonly withheld: number;
  readonly isLast: boolean;
}

const CHUNK = 500;

/** Wanted entries after a position, oldest first. */
export function listInbox(
  reading: Reading,
  after: number,
  limit: number,
  filter: InboxFilter = {},
): InboxPage {
  const items: InboxItem[] = [];
  let position = after;
  let withheld = 0;
  for (;;) {
    const chunk = entriesAfter(reading.store, position, CHUNK);
    for (const entry of chunk) {
      if (items.length === limit) return { items, position, withheld, isLast: false };
      position = entry.position;
      if (!isWanted(reading.store, filter, entry)) continue;
      const decision = decideShowing(reading, entry);
      if (decision.allowed) items.push({ ...entry, conditions: decision.conditions });
      else withheld += 1;
    }
    if (chunk.length < CHUNK) return { items, position, withheld, isLast: true };
  }
}

export function decideShowing(reading: Reading, { entry }: InboxEntry): Decision {
  const { directory, reader, nowMs } = reading;
  return decideRelease({ directory, entry, reader, exit: 'show', nowMs });
}
