import { linkOfRequest } from '../../agency/draft-link.ts';
import type { Entry, EntryReference } from '../../contract/entry.ts';
import { parseFeed } from '../../contract/feed.ts';
import { formatPlace } from '../../contract/reference-text.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { decideShowing } from '../../director/list-inbox.ts';
import { keyOf } from '../../director/said.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import { ownRequestEntries, ownRequestProgress } from '../../store/own-requests.ts';
import { requestEntries, requestProgress } from '../../store/request-entries.ts';
import type { DutyReading, WaitingItem } from './duty-reading.ts';

/** A question to us about an entry of ours. */
interface Question {
  readonly what: 'forward' | 'disclose';
  readonly asked: InboxEntry;
  /** The entry of ours. */
  readonly target: EntryReference;
}

/** Who asks whether an alert of ours is passed on, or an identifier of ours disclosed, and has no answer yet. K7: not what is asked. */
export function questionDuty(reading: DutyReading): WaitingItem[] {
  const { member, nowMs, cardKeyOf } = reading;
  const { store } = member;
  const version = `${requestProgress(store)} ${ownRequestProgress(store)}`;
  const open = reading.recall('questions', version, () => openQuestions(reading));
  return open
    .filter(({ asked }) => nowMs < asked.entry.expiresAtMs)
    .map(({ what, asked, target }): WaitingItem => {
      const { origin } = asked.entry.feed;
      const { status, issuedAtMs } = asked.entry;
      const key = cardKeyOf(target);
      const wish = what === 'forward' ? 'to pass on' : 'to be told identifiers of';
      return {
        what,
        ...(key !== undefined && { key }),
        id: keyOf(asked),
        says: `${origin} asks ${wish} ${formatPlace(target)}, and waits for our answer${statusMark(status)}`,
        isOverdue: false,
        pressing: 'question',
        status,
        atMs: issuedAtMs,
      };
    });
}

function openQuestions({ member, nowMs, purpose }: DutyReading): Question[] {
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

function questionOf(asked: InboxEntry, self: string): Question[] {
  const { body } = asked.entry;
  const found: Omit<Question, 'asked'> | undefined =
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
