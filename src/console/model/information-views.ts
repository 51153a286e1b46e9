import { gatherInformation, type KnownRequest, type KnownWord } from '../../agency/known-information.ts';
import { labelOf } from '../../contract/code-lists.ts';
import { withAsterisk } from '../../contract/names.ts';
import { keyOf } from '../../director/said.ts';
import { answerOf, requestOf } from '../../policy/information-state.ts';
import type { InformationView } from '../wire/thread.ts';
import type { DetailLook, ThreadPart } from './thread-part.ts';

/** Questions about anything in a thread, by their deadlines. K5: of what others were asked, we know what we have asked. */
export function informationAbout({ member, person }: DetailLook, { said }: ThreadPart): KnownRequest[] {
  const { store, home, clock, directory } = member;
  const keys = new Set(said.map(({ reference }) => keyOf(reference)));
  const { purpose = home.purpose } = person;
  const reading = { store, directory: directory(), self: home.id, nowMs: clock.nowMs() };
  return gatherInformation({ ...reading, ...(purpose && { purpose }) }).filter(({ request }) => {
    const { about } = requestOf(request);
    return about !== undefined && keys.has(keyOf(about));
  });
}

/** Entries of which a view says something: the request, and the answer that each has given. K8 */
export function wordsShown({ request, asked }: KnownRequest): KnownWord[] {
  return [request, ...asked.flatMap(({ answer }) => answer ?? [])];
}

export function informationView(one: KnownRequest, self: string): InformationView {
  const { request, asked } = one;
  const { question, dueAtMs, asked: all } = requestOf(request);
  const ours = asked.find(({ member }) => member === self);
  const owes = one.standing === 'OPEN' || one.standing === 'OVERDUE';
  return {
    key: keyOf(request),
    askedBy: request.feed.origin,
    asked: all,
    question: withAsterisk(question),
    dueMs: dueAtMs,
    state: stateOf(one),
    waitsForUs: owes && ours !== undefined && ours.answer === undefined,
    answers: asked.flatMap(({ member, answer }) =>
      answer === undefined ? [] : [{ by: member, atMs: answer.issuedAtMs, says: answerSays(answer) }],
    ),
  };
}

/** What is tainted asks nothing of anybody. K6 */
function stateOf({ standing, asked }: KnownRequest): InformationView['state'] {
  if (standing === 'WITHDRAWN' || standing === 'TAINTED') return 'withdrawn';
  if (standing === 'OVERDUE') return 'overdue';
  if (standing === 'OPEN') return 'open';
  return asked.length > 0 && asked.every((one) => one.standing === 'REFUSED') ? 'refused' : 'answered';
}

function answerSays(answer: KnownWord): string {
  if (!answer.mayBeShown) return 'What it says was not given for this purpose.';
  const { outcome, ground, text, entries = [] } = answerOf(answer);
  const why = ground === undefined ? '' : `: ${labelOf('InformationRefusal', ground)}`;
  const see = entries.map(({ feed, seq }) => `see ${feed}/${seq}`);
  return withAsterisk(
    [`${labelOf('InformationOutcome', outcome)}${why}`, text ?? '', ...see]
      .filter((part) => part !== '')
      .join('. '),
  );
}
