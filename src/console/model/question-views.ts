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
  return openQuestions(reading).filter(({ request }) => keys.has(keyOf(request.target)));
}

export function questionView({ what, asked, request }: OpenQuestion): QuestionView {
  const { origin } = asked.entry.feed;
  const view = { key: keyOf(asked), what, askedBy: origin, reason: withAsterisk(request.reason) };
  if (what === 'disclose') return view;
  const { community, participants, purposes, until } = request;
  return {
    ...view,
    terms: {
      community,
      ...(participants && { participants }),
      ...(purposes && { purposes }),
      untilMs: parseTimeMs(until)!,
    },
  };
}
