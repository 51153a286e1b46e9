import type { EntryReference, Purpose, Status } from '../../contract/entry.ts';
import { parseFeed } from '../../contract/feed.ts';
import { keyOf } from '../../director/said.ts';
import { feedMemory } from '../../store/threads.ts';
import type { ConsoleMember } from '../member.ts';
import type { AlertCard } from '../wire/card.ts';
import type { DutyItem } from '../wire/duty.ts';
import { recall } from './recall.ts';

/** Who looks for what waits, and when. */
export interface DutyReading {
  readonly member: ConsoleMember;
  readonly nowMs: number;
  readonly purpose?: Purpose;
  /** The card that an entry belongs to; undefined: there is none to be shown. */
  cardKeyOf(reference: Pick<EntryReference, 'feed' | 'seq' | 'hash'>): string | undefined;
  /** What was read before of that version; without one, for as long as the console runs. */
  recall<T>(what: string, version: string | undefined, read: () => T): T;
}

const READ_ANEW_MS = 60_000;

/** How pressing it is, most pressing first. */
export const PRESSING = [
  'very-high-alert',
  'overdue-here',
  'high-alert',
  'release',
  'due-here',
  'question',
  'overdue-elsewhere',
  'alert-in-doubt',
] as const;

export interface WaitingItem extends DutyItem {
  readonly pressing: (typeof PRESSING)[number];
  readonly status: Status;
  /** Among those that are as pressing and due at no other time, the newest goes first. Milliseconds since 1970. */
  readonly atMs: number;
}

/** @param purpose what the person reads for, as far as it was said */
export function dutyReading(
  member: ConsoleMember,
  purpose: Purpose | undefined,
  cards: readonly AlertCard[],
): DutyReading {
  let places: ReadonlyMap<string, string> | undefined;
  const keyAt = (feed: string, seq: number): string | undefined => {
    places ??= new Map(cards.map((card) => [`${card.feed}/${card.seq}`, card.key]));
    return places.get(`${feed}/${seq}`);
  };
  const { store, home, clock } = member;
  const nowMs = clock.nowMs();
  return {
    member,
    nowMs,
    ...(purpose && { purpose }),
    cardKeyOf: ({ feed, seq, hash }) => {
      const keptIn = parseFeed(feed).origin === home.id ? 'outbox' : 'inbox';
      const rootSeq = feedMemory(store, keptIn, feed).threadAt(seq)?.rootSeq ?? seq;
      const key = keyAt(feed, rootSeq);
      // K2: a card is named by its bytes; at its place another history may stand.
      return rootSeq === seq && key !== keyOf({ hash }) ? undefined : key;
    },
    recall: (what, version, read) => {
      const forMs = version === undefined ? Infinity : READ_ANEW_MS;
      return recall(member, { what: `${what} ${purpose}`, version: version ?? '', nowMs, forMs }, read);
    },
  };
}
