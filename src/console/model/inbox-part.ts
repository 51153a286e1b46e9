import { parseFeed } from '../../contract/feed.ts';
import { decideShowing, type InboxItem, type Reading } from '../../director/list-inbox.ts';
import { keyOf, saidIn } from '../../director/said.ts';
import {
  actedOnBy,
  entriesAt,
  lastVerdict,
  positionsTouched,
  regradedAfter,
  sharedPositions,
  sharedPositionsAfter,
  taintMarks,
} from '../../store/console-changes.ts';
import { type InboxEntry, lastPosition } from '../../store/inbox.ts';
import type { Store } from '../../store/open-store.ts';
import type { Book } from './book.ts';
import { type Known, knownLink, knownSaid } from './known.ts';

/** What others have said, as far as it may be shown: kept in the book as the inbox has it. */
export interface InboxPart {
  /** Asks the database what has come, or changed. @param onActed what receipts have been marked or cleared: hashes of what they are about */
  notice(onActed: (hash: Uint8Array) => void): void;
  /** Reads some of what is to be read, the newest first. */
  load(limit: number): void;
  waiting(): number;
  /** Lets go of what is over. */
  expire(): void;
  /** Asks of all anew whether it may be shown: somebody is a member no more, or it is another directory. K5 */
  decideAnew(): void;
  /** All is to be read once more. */
  readAnew(): void;
  /** When the next of what is shown is over. */
  nextEndMs(): number;
  /** Key of what stands at a position. */
  keyAt(position: number): string | undefined;
}

interface Fact {
  readonly entry: InboxEntry;
  readonly key: string;
}

/** Of more than that, marks that change without a verdict are not looked for. */
const MAX_MARKS = 1_000;
/** So many are read by one query. */
const CHUNK = 500;
const NONE = new Uint8Array();

/** @param reading who looks, and when: as it is now */
export function openInboxPart(store: Store, book: Book, reading: () => Reading): InboxPart {
  const facts = new Map<number, Fact>();
  // What comes while these are asked is noticed afterwards.
  let end = lastPosition(store);
  let verdict = lastVerdict(store);
  let marks = marksOf(store);
  /** Positions that are to be read, the next one last. */
  let queue = sharedPositions(store);

  const forget = (position: number) => {
    const fact = facts.get(position);
    if (fact === undefined) return;
    facts.delete(position);
    book.drop(fact.key);
  };
  const show = ({ entry, key }: Fact) => {
    const decision = decideShowing(reading(), entry);
    const known = decision.allowed ? knownOf(key, { ...entry, conditions: decision.conditions }) : undefined;
    if (known === undefined) book.drop(key);
    else book.put(known);
  };
  const touch = (feed: string, seq: number, onActed: (hash: Uint8Array) => void) => {
    const isReceipt = parseFeed(feed).kind === 'receipt';
    for (const position of positionsTouched(store, feed, seq)) {
      if (!isReceipt) queue.push(position);
      const hash = isReceipt ? actedOnBy(store, position) : undefined;
      if (hash !== undefined) onActed(hash);
    }
  };

  const read = (positions: readonly number[]) => {
    const found = new Map(
      entriesAt(store, positions, reading().nowMs).map((entry) => [entry.position, entry] as const),
    );
    for (const position of positions) {
      const entry = found.get(position);
      if (entry === undefined) {
        forget(position);
        continue;
      }
      if (!isCardPart(entry)) continue;
      const { body } = entry.entry;
      // It takes back what stands here already.
      if (body.case === 'retraction' && !facts.has(position)) {
        for (const other of positionsTouched(store, entry.feed, entry.seq))
          if (other !== position && facts.has(other)) queue.push(other);
      }
      const key = body.case === 'link' ? `link told ${position}` : keyOf(entry);
      const fact = { key, entry: { ...entry, bytes: NONE } };
      facts.set(position, fact);
      show(fact);
    }
  };

  return {
    notice: (onActed) => {
      const came = sharedPositionsAfter(store, end);
      end = came.end;
      queue.push(...came.positions);
      const regraded = regradedAfter(store, verdict);
      verdict = regraded.end;
      for (const { feed, seq } of regraded.places) touch(feed, seq, onActed);
      const now = marksOf(store);
      for (const [position, mark] of new Map([...marks, ...now])) {
        if (marks.get(position)?.says === now.get(position)?.says) continue;
        touch(mark.feed, mark.seq, onActed);
      }
      marks = now;
    },
    load: (limit) => {
      for (let left = limit; left > 0 && queue.length > 0; ) {
        const positions = [...new Set(queue.splice(-Math.min(left, CHUNK)))];
        left -= positions.length;
        read(positions);
      }
    },
    waiting: () => queue.length,
    expire: () => {
      const { nowMs } = reading();
      for (const [position, { entry }] of facts) if (entry.entry.expiresAtMs <= nowMs) forget(position);
    },
    decideAnew: () => {
      for (const fact of facts.values()) show(fact);
    },
    readAnew: () => {
      queue = sharedPositions(store);
    },
    nextEndMs: () => {
      let soonest = Number.POSITIVE_INFINITY;
      for (const { entry } of facts.values()) soonest = Math.min(soonest, entry.entry.expiresAtMs);
      return soonest;
    },
    keyAt: (position) => facts.get(position)?.key,
  };
}

function isCardPart({ entry: { body, feed } }: InboxEntry): boolean {
  return feed.kind === 'request' ? body.case === 'link' : body.case !== 'detection';
}

function knownOf(key: string, item: InboxItem): Known | undefined {
  const { body } = item.entry;
  if (body.case !== 'link') return knownSaid(saidIn(item));
  const { mine, theirs, types } = body.link;
  return item.taint === undefined ? knownLink(key, [keyOf(mine), keyOf(theirs)], types) : undefined;
}

function marksOf(store: Store) {
  const rows = taintMarks(store, MAX_MARKS + 1);
  return new Map(rows.length > MAX_MARKS ? [] : rows.map((row) => [row.position, row] as const));
}
