import { linkOfRequest } from '../../agency/draft-link.ts';
import type { Entry, Purpose } from '../../contract/entry.ts';
import { parseFeed } from '../../contract/feed.ts';
import type { ForwardRequest } from '../../contract/forward.ts';
import type { LinkRequest } from '../../contract/link.ts';
import { decideShowing } from '../../director/list-inbox.ts';
import { keyOf } from '../../director/said.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import { ownRequestEntries } from '../../store/own-requests.ts';
import { requestEntries } from '../../store/request-entries.ts';
import type { ConsoleMember } from '../member.ts';

/** A question to us about an entry of ours. */
export type OpenQuestion = ForwardQuestion | DiscloseQuestion;

export interface ForwardQuestion {
  readonly what: 'forward';
  readonly asked: InboxEntry;
  readonly request: ForwardRequest;
}

interface DiscloseQuestion {
  readonly what: 'disclose';
  readonly asked: InboxEntry;
  readonly request: LinkRequest;
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
  return questions.filter(({ what, asked, request }) => {
    if (asked.taint !== undefined || asked.erased !== undefined || answered.has(keyOf(asked))) return false;
    // What is over or was taken back has no link any more, and nothing to disclose.
    const isMoot = what === 'disclose' && linkOfRequest(store, request, nowMs) === undefined;
    return !isMoot && decideShowing(reading, asked).allowed;
  });
}

function questionOf(asked: InboxEntry, self: string): OpenQuestion[] {
  const { body } = asked.entry;
  const found: OpenQuestion | undefined =
    body.case === 'forwardRequest'
      ? { what: 'forward', asked, request: body.forwardRequest }
      : body.case === 'linkRequest'
        ? { what: 'disclose', asked, request: body.linkRequest }
        : undefined;
  return found === undefined || parseFeed(found.request.target.feed).origin !== self ? [] : [found];
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
