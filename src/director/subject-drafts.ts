import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { DataSubjectAnswer, SubjectRight } from '../contract/data-subject.ts';
import type { Draft, EntryBody, EntryReference } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import type { SubjectCase } from './subject-cases.ts';

export interface SubjectSpeaker {
  /** The member that asks or answers. */
  readonly self: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** So long after its deadline a case can be looked up and answered. */
const KEEP_MS = 366 * 24 * 3_600_000;

/**
 * Asks all members of the community of the entries, for a person who has asked us. K7: the case has a random identifier;
 * which person that is, is for our own files.
 */
export function draftSubjectRequest(
  speaker: SubjectSpeaker,
  asked: {
    readonly right: SubjectRight;
    /** At least one; the rules of content refuse those of other communities than the first. */
    readonly entries: readonly [EntryReference, ...EntryReference[]];
    readonly answerByMs: number;
  },
): Draft & { readonly body: Extract<EntryBody, { case: 'dataSubjectRequest' }> } {
  const caseId = idOf(speaker);
  const { community } = parseFeed(asked.entries[0].feed);
  return {
    ...draftOf(speaker, community, asked.answerByMs + KEEP_MS),
    status: 'ACTUAL',
    handling: { code: 'H0' },
    body: { case: 'dataSubjectRequest', dataSubjectRequest: { caseId, ...asked } },
  };
}

/**
 * Answers for ourselves, for who asked and the originators of the entries. K5: what an originator orders is for all members.
 */
export function draftSubjectAnswer(
  speaker: SubjectSpeaker,
  { request, caseId, status, asker, originators, expiresAtMs }: SubjectCase,
  said: Pick<DataSubjectAnswer, 'outcome' | 'reason' | 'note'>,
): Draft {
  const { self } = speaker;
  const isForAll = said.outcome === 'ERASED' && originators.includes(self);
  const others = [...new Set([asker, ...originators])].filter((id) => id !== self).sort();
  return {
    ...draftOf(speaker, parseFeed(request.feed).community, expiresAtMs),
    status,
    handling: { code: 'H0', ...(!isForAll && others.length > 0 && { releasableTo: others }) },
    body: { case: 'dataSubjectAnswer', dataSubjectAnswer: { caseId, request, ...said } },
  };
}

function draftOf(
  speaker: SubjectSpeaker,
  community: string,
  expiresAtMs: number,
): Pick<Draft, 'feed' | 'issuedAtMs' | 'expiresAtMs' | 'entryId'> {
  return {
    feed: { origin: speaker.self, community, kind: 'request' },
    issuedAtMs: speaker.clock.nowMs(),
    expiresAtMs,
    entryId: idOf(speaker),
  };
}

function idOf({ clock, random }: SubjectSpeaker): string {
  return uuidV7({ msecs: clock.nowMs(), random: random(16) });
}
