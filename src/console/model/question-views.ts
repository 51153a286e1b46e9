import { withAsterisk } from '../../contract/names.ts';
import { parseTimeMs } from '../../contract/timestamp.ts';
import { keyOf } from '../../director/said.ts';
import { type OpenQuestion, openQuestions } from '../health/open-questions.ts';
import type { QuestionView } from '../wire/thread.ts';
import type { DetailLook, ThreadPart } from './thread-part.ts';

/** What others ask of us about anything in a thread. */
export function questionsAbout({ member, person }: DetailLook, { said }: ThreadPart): OpenQuestion[] {
  const keys = new Set(said.map(({ reference }) => keyOf(reference)));
  const { purpose = member.home.purpose } = person;
  const reading = { member, nowMs: member.clock.nowMs(), ...(purpose && { purpose }) };
  return openQuestions(reading).filter(({ target }) => keys.has(keyOf(target)));
}

export function questionView({ what, asked }: OpenQuestion): QuestionView {
  const { body } = asked.entry;
  const common = { key: keyOf(asked), what, askedBy: asked.entry.feed.origin };
  if (body.case === 'linkRequest') return { ...common, reason: withAsterisk(body.linkRequest.reason) };
  if (body.case !== 'forwardRequest') return { ...common, reason: '' };
  const { community, participants, purposes, until, reason } = body.forwardRequest;
  return {
    ...common,
    reason: withAsterisk(reason),
    terms: {
      community,
      ...(participants && { participants }),
      ...(purposes && { purposes }),
      untilMs: parseTimeMs(until)!,
    },
  };
}
