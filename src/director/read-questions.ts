import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft, EntryReference, ReadAnswer, ReadRefusal } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { MAX_ACTION_LIFETIME_MS, MAX_ENTRY_READERS } from '../contract/limits.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { moveCursor, readCursor } from '../store/cursor.ts';
import { entryReaders } from '../store/entry-readers.ts';
import { lastPosition } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { requestEntries } from '../store/request-entries.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

export interface ReadSpeaker {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  /** The member that asks or answers. */
  readonly self: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Asks all members of its community who read an entry of ours. */
export function draftReadQuestion(speaker: ReadSpeaker, target: EntryReference): Draft {
  return draftOf(speaker, target, { body: { case: 'readQuestion', readQuestion: { target } } });
}

const CURSOR = 'read-questions';

export interface ReadAnswers {
  readonly drafts: readonly Draft[];
  /** To be called when they have their places; else the questions are answered the next time. */
  noteAnswered(): void;
}

/**
 * Answers from our read log to the questions that came since. K5: the gate has let in a question only from the
 * originator of what it is about. The answer is released to that originator alone.
 * @param refused why we do not say it; absent: we do
 */
export function draftReadAnswers(speaker: ReadSpeaker, refused?: ReadRefusal): ReadAnswers {
  const { store, directory, clock, self } = speaker;
  const nowMs = clock.nowMs();
  const upTo = lastPosition(store);
  const drafts = requestEntries(store, readCursor(store, CURSOR)).flatMap(({ entry, taint }) => {
    if (entry.body.case !== 'readQuestion' || nowMs >= entry.expiresAtMs || taint !== undefined) return [];
    const { origin, community } = entry.feed;
    if (!isMemberAt(directory.directory, community, self, nowMs)) return [];
    const { target } = entry.body.readQuestion;
    const readAnswer: ReadAnswer =
      refused === undefined
        ? { target, readers: entryReaders(store, target, MAX_ENTRY_READERS) }
        : { target, readers: [], refused };
    const body = { case: 'readAnswer', readAnswer } as const;
    return [draftOf(speaker, target, { body, releasableTo: [origin], status: entry.status })];
  });
  return {
    drafts,
    noteAnswered: () => {
      if (upTo > readCursor(store, CURSOR)) store.transaction(() => moveCursor(store, CURSOR, upTo));
    },
  };
}

/** What a member has answered about an entry of ours; absent: it has not. */
export interface MemberReaders {
  readonly member: string;
  readonly answer?: ReadAnswer;
  /** By its clock. Milliseconds since 1970. */
  readonly answeredAtMs?: number;
}

/** The newest answer of every other member of the entry's community, by name; and who has given none. */
export function collectReadAnswers(
  { store, directory, self, clock }: Omit<ReadSpeaker, 'random'>,
  target: EntryReference,
): MemberReaders[] {
  const { community } = parseFeed(target.feed);
  const answers = new Map<string, MemberReaders>();
  for (const { entry } of requestEntries(store)) {
    if (entry.body.case !== 'readAnswer' || !isSameEntry(entry.body.readAnswer.target, target)) continue;
    const { origin } = entry.feed;
    answers.set(origin, { member: origin, answer: entry.body.readAnswer, answeredAtMs: entry.issuedAtMs });
  }
  const nowMs = clock.nowMs();
  const members = directory.directory.participants
    .map(({ id }) => id)
    .filter((id) => id !== self && isMemberAt(directory.directory, community, id, nowMs));
  return [...new Set([...members, ...answers.keys()])]
    .sort()
    .map((member) => answers.get(member) ?? { member });
}

function isSameEntry(one: EntryReference, other: EntryReference): boolean {
  return one.feed === other.feed && one.seq === other.seq && isSameBytes(one.hash, other.hash);
}

function draftOf(
  { self, clock, random }: ReadSpeaker,
  target: EntryReference,
  {
    body,
    releasableTo,
    status = 'ACTUAL',
  }: Pick<Draft, 'body'> & Partial<Pick<Draft, 'status'>> & { readonly releasableTo?: readonly string[] },
): Draft {
  const nowMs = clock.nowMs();
  return {
    feed: { origin: self, community: parseFeed(target.feed).community, kind: 'request' },
    issuedAtMs: nowMs,
    expiresAtMs: nowMs + MAX_ACTION_LIFETIME_MS,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status,
    handling: { code: 'H0', ...(releasableTo && { releasableTo }) },
    body,
  };
}
