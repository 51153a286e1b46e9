import { linkOfRequest } from '../../agency/draft-link.ts';
import type { Entry, EntryReference, Purpose } from '../../contract/entry.ts';
import { parseFeed } from '../../contract/feed.ts';
import { decideShowing } from '../../director/list-inbox.ts';
import { keyOf } from '../../director/said.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import { ownRequestEntries } from '../../store/own-requests.ts';
import { requestEntries } from '../../store/request-entries.ts';
import type { ConsoleMember } from '../member.ts';

/** A question to us about an entry of ours. */
export interface OpenQuestion {
  readonly what: 'forward' | 'disclose';
  readonly asked: InboxEntry;
  /** The entry of ours. */
  readonly target: EntryReference;
}

interface QuestionReading {
  readonly member: ConsoleMember;
  readonly nowMs: number;
  readonly purpose?: Purpose;
}

/** Who asks whether an alert of ours is passed on, or an identifier of ours disclosed, and has no answer yet. */
export function openQuestions({ member, nowMs, purpose }: QuestionReading): OpenQuestion[] {
  const { store, directory, home } = member;
  const reading = {
    store,
    directory: directory().directory,
    reader: home.id,
    nowMs,
    ...(purpose && { purpose }),
  };
  const questions = requestEntries(store).flatMap((asked) => questionOf(asked, home.id));
  if (questions.length === 0) return [];
  const answered = new Set(ownRequestEntries(store).flatMap(answeredBy));
  return questions.filter(({ what, asked }) => {
    if (asked.taint !== undefined || asked.erased !== undefined || answered.has(keyOf(asked))) return false;
    const { body } = asked.entry;
    // What is over or was taken back has no link any more, and nothing to disclose.
    const isMoot =
      what === 'disclose' &&
      body.case === 'linkRequest' &&
      linkOfRequest(store, body.linkRequest, nowMs) === undefined;
    return !isMoot && decideShowing(reading, asked).allowed;
  });
}

function questionOf(asked: InboxEntry, self: string): OpenQuestion[] {
  const { body } = asked.entry;
  const found: Omit<OpenQuestion, 'asked'> | undefined =
    body.case === 'forwardRequest'
      ? { what: 'forward', target: body.forwardRequest.target }
      : body.case === 'linkRequest'
        ? { what: 'disclose', target: body.linkRequest.target }
        : undefined;
  return found === undefined || parseFeed(found.target.feed).origin !== self ? [] : [{ ...found, asked }];
}

/** The question, by its bytes, to which an entry of ours is the answer. */
function answeredBy({ body }: Entry): string[] {
  switch (body.case) {
    case 'forwardGrant':
      return [keyOf(body.forwardGrant.request)];
    case 'forwardRefusal':
      return [keyOf(body.forwardRefusal.request)];
    case 'linkAnswer':
      return [keyOf(body.linkAnswer.request)];
    default:
      return [];
  }
}
