import { expect, test } from 'vitest';
import { formatTime } from '../../src/contract/timestamp.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { type Alert, ConsoleWorld, hex } from './console-world.ts';

const OFFICER = { who: 'a-pseudonym', role: 'officer' } as const;

type ReturnStep = NonNullable<Alert['returnStep']>;

const CASE_ID = '01954f00-0000-4000-8000-0000000000ca';

/** Of one case, in which mk-bp asks rs-gp and xk-kp looks on. */
function makeCase() {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  const of = { type: 'FORCED', countryOfOrigin: 'PH', caseId: CASE_ID, persons: 2 } as const;
  const say = (origin: 'mk-bp' | 'rs-gp', step: ReturnStep['step'], more: Partial<ReturnStep> = {}) => {
    const draft = world.draft(origin, {}, { feed: { origin, community: 'wb6', kind: 'return' } });
    const { borderIncident: _none, evaluation: _neither, ...alert } = (draft.body as { alert: Alert }).alert;
    const returnStep = { ...of, step, ...more };
    const member = origin === 'mk-bp' ? world.mk : world.rs;
    return world.say(member, { ...draft, body: { case: 'alert', alert: { ...alert, returnStep } } });
  };
  const ask = () => {
    const answerBy = formatTime(world.nowMs + 100 * HOUR_MS);
    return say('mk-bp', 'READMISSION_REQUEST', { requested: 'rs-gp', answerBy });
  };
  const caseOf = (key: string) => model.thread(key, OFFICER)!.returnCase!;
  return { model, say, ask, caseOf };
}

test('a return is one card, which its newest step stands for, and opens with all of them', () => {
  const { model, say, ask } = makeCase();
  const asked = ask();
  expect(model.cards()).toMatchObject([{ key: hex(asked), type: 'READMISSION_REQUEST' }]);
  const { revision } = model.changesSince(0);
  const answered = say('rs-gp', 'ACCEPTED');
  expect(model.changesSince(revision)).toMatchObject({
    cards: [{ key: hex(answered), type: 'ACCEPTED', updates: 1, standing: 'open' }],
    gone: [hex(asked)],
  });
  for (const key of [hex(asked), hex(answered)]) {
    expect(model.thread(key, OFFICER)).toMatchObject({
      card: { key: hex(answered) },
      entries: [
        { key: hex(asked), does: 'step' },
        { key: hex(answered), does: 'step' },
      ],
      returnCase: {
        caseId: CASE_ID,
        stands: 'ACCEPTED',
        parties: ['mk-bp', 'rs-gp'],
        steps: [{ step: 'READMISSION_REQUEST' }, { step: 'ACCEPTED' }],
      },
    });
  }
});

test('a return is on hold until that is lifted or the case is closed', () => {
  const { say, ask, caseOf } = makeCase();
  ask();
  const held = say('mk-bp', 'HOLD', { holdReason: 'MEDICAL' });
  expect(caseOf(hex(held))).toMatchObject({ isHeld: true, isClosed: false });
  const withdrawn = say('mk-bp', 'WITHDRAWN');
  expect(caseOf(hex(withdrawn))).toMatchObject({ stands: 'WITHDRAWN', isHeld: false, isClosed: true });
});

test('what is out of turn says so; who was not told how a case was opened is not told that its steps are', () => {
  const { say, ask, caseOf } = makeCase();
  const paper = say('rs-gp', 'TRAVEL_DOCUMENT');
  const unknown = caseOf(hex(paper));
  expect(unknown).toMatchObject({ parties: [], isClosed: false, steps: [{ step: 'TRAVEL_DOCUMENT' }] });
  expect(unknown).not.toHaveProperty('stands');
  expect(unknown.steps[0]).not.toHaveProperty('outOfTurn');
  ask();
  expect(caseOf(hex(paper))).toMatchObject({
    stands: 'READMISSION_REQUEST',
    steps: [
      {
        step: 'TRAVEL_DOCUMENT',
        outOfTurn: 'no decision and no request that has opened this case is known here',
      },
      { step: 'READMISSION_REQUEST' },
    ],
  });
});
