import { isSameBytes } from '../../contract/plain-bytes.ts';
import { type RecentReading, recentReadings } from '../../store/console-readings.ts';
import { appendReadings, type OpenedEntry } from '../../store/read-log.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { AlertCard } from '../wire/card.ts';
import type { ThreadDetail } from '../wire/thread.ts';

/** What was put on record so long ago counts as seen by who comes again. Milliseconds of the member's clock. */
const SEEN_FOR_MS = 3_600_000;

/** Puts on record what people at the page are about to see. What cannot be put on record is not shown. K8 */
export interface ShownNotes {
  /** Cards of the feed: each once a person, and once more when its thread has grown. What is gone is forgotten. */
  noteCards(person: Person, cards: readonly AlertCard[], gone: readonly string[]): void;
  /** A thread that was opened: everything that was said in it. */
  noteThread(person: Person, thread: ThreadDetail): void;
  /** Entries that go out in a file. */
  noteEvidence(person: Person, opened: readonly OpenedEntry[]): void;
}

export function openShownNotes({ store, clock }: Pick<ConsoleMember, 'store' | 'clock'>): ShownNotes {
  const people = new Map<string, Seen>();
  const append = (person: Person, way: 'console' | 'evidence', opened: readonly OpenedEntry[]) => {
    const { who, purpose } = person;
    appendReadings(store, { who, way, atMs: clock.nowMs(), ...(purpose && { purpose }) }, opened);
  };
  const seenBy = (person: Person): Seen => {
    const name = `${person.who} ${person.purpose ?? ''}`;
    const seen = people.get(name) ?? {
      updates: new Map(),
      earlier: Map.groupBy(recentReadings(store, person, clock.nowMs() - SEEN_FOR_MS), ({ feed }) => feed),
    };
    people.set(name, seen);
    return seen;
  };
  return {
    noteCards: (person, cards, gone) => {
      const { updates, earlier } = seenBy(person);
      const fresh = cards.filter((card) => updates.get(card.key) !== card.updates);
      const sinceMs = clock.nowMs() - SEEN_FOR_MS;
      const unseen = fresh.filter((card) => !(earlier.get(card.feed) ?? []).some(hasShown(card, sinceMs)));
      append(person, 'console', unseen.map(openedIn));
      for (const card of fresh) updates.set(card.key, card.updates);
      for (const key of gone) updates.delete(key);
    },
    noteThread: (person, { card, entries, alsoOpened = [] }) =>
      append(person, 'console', [card, ...entries, ...alsoOpened].map(openedIn)),
    noteEvidence: (person, opened) => append(person, 'evidence', opened),
  };
}

interface Seen {
  /** By card, how many updates it had when it was shown in this run. */
  readonly updates: Map<string, number>;
  /** By feed, what an earlier run has put on record. */
  readonly earlier: ReadonlyMap<string, readonly RecentReading[]>;
}

/** Nothing of the thread is newer than the line; and a feed with two histories is always shown anew. */
function hasShown(card: AlertCard, sinceMs: number): (line: RecentReading) => boolean {
  return ({ firstSeq, lastSeq, atMs, entryHash }) =>
    card.trust !== 'disputed' &&
    atMs >= Math.max(sinceMs, card.changedAtMs) &&
    firstSeq <= card.seq &&
    (card.seq < lastSeq || (card.seq === lastSeq && isSameBytes(entryHash, openedIn(card).hash)));
}

function openedIn({ feed, seq, key }: Pick<AlertCard, 'feed' | 'seq' | 'key'>): OpenedEntry {
  return { feed, seq, hash: Uint8Array.from(Buffer.from(key, 'hex')) };
}
