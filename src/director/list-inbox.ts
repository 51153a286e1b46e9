import type { Directory } from '../contract/directory.ts';
import type { Purpose } from '../contract/entry.ts';
import type { Decision } from '../policy/decision.ts';
import { decideRelease } from '../policy/release.ts';
import { deniedAsErased } from '../policy/retention.ts';
import { entriesAfter, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { isClockDoubtful } from './doubtful-clock.ts';
import { type InboxFilter, isWanted } from './inbox-filter.ts';

/** Who looks, and when. K5: what may be shown is decided at every look. */
export interface Reading {
  readonly store: Store;
  readonly directory: Directory;
  readonly reader: string;
  readonly nowMs: number;
  /** What it is wanted for, where that is known. */
  readonly purpose?: Purpose;
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
  /** It ends before an entry that only a clock which may be wrong keeps back; see `waitsWhenInDoubt`. */
  readonly isInDoubt?: true;
}

export interface PageOptions {
  /**
   * K4: for whoever comes by each entry once. A clock that is years off for a moment would have everything expired, or
   * nobody a member yet, and it would be passed by for ever; so what a doubtful clock keeps back ends the page.
   */
  readonly waitsWhenInDoubt?: boolean;
}

/** So many are read at once; decoding is what costs, so not many more than there is room for in the page. */
const MAX_CHUNK = 500;
/** Of a choice that most are passed by, the last few of a page are not searched one by one. */
const MIN_CHUNK = 64;

/** Wanted entries after a position, oldest first. */
export function listInbox(
  reading: Reading,
  after: number,
  limit: number,
  filter: InboxFilter = {},
  { waitsWhenInDoubt = false }: PageOptions = {},
): InboxPage {
  const items: InboxItem[] = [];
  const isInDoubt = waitsWhenInDoubt && isClockDoubtful(reading.store, reading.nowMs);
  let position = after;
  let withheld = 0;
  for (;;) {
    // One more than there is room for tells whether this is the last page.
    const size = Math.max(MIN_CHUNK, Math.min(MAX_CHUNK, limit - items.length + 1));
    const chunk = entriesAfter(reading.store, position, size);
    for (const entry of chunk) {
      if (items.length === limit) return { items, position, withheld, isLast: false };
      const isPassedBy = !isWanted(reading.store, filter, entry);
      const decision = isPassedBy ? undefined : decideShowing(reading, entry);
      if (isInDoubt && decision?.allowed === false && TIMELY.includes(decision.code)) {
        return { items, position, withheld, isLast: false, isInDoubt };
      }
      position = entry.position;
      if (decision === undefined) continue;
      if (decision.allowed) items.push({ ...entry, conditions: decision.conditions });
      else withheld += 1;
    }
    if (chunk.length < size) return { items, position, withheld, isLast: true };
  }
}

/** Refusals that another time might not give. */
const TIMELY: readonly string[] = ['POLICY_EXPIRED', 'POLICY_NOT_MEMBER'];

export function decideShowing(reading: Reading, { entry, erased }: InboxEntry): Decision {
  if (erased !== undefined) return deniedAsErased(erased);
  const { directory, reader, nowMs, purpose } = reading;
  return decideRelease({ directory, entry, reader, exit: 'show', nowMs, ...(purpose && { purpose }) });
}
