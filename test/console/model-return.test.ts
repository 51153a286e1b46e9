import { expect, test } from 'vitest';
import type { Role } from '../../src/console/wire/session.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { recordFindings } from '../../src/store/findings.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { suspecting } from '../support/suspecting.ts';
import { type Alert, ConsoleWorld, hex } from './console-world.ts';

const OFFICER = { who: 'a-pseudonym', role: 'officer' } as const;

type ReturnStep = NonNullable<Alert['returnStep']>;

const CASE_ID = '01954f00-0000-4000-8000-0000000000ca';

/** Of one case, in which mk-bp asks rs-gp and xk-kp looks on: what one of them sees. */
function makeCase(by: 'mk' | 'rs' | 'xk' = 'xk') {
  const world = new ConsoleWorld();
  const model = world.open(world[by]);
  const of = { type: 'FORCED', countryOfOrigin: 'PH', caseId: CASE_ID, persons: 2 } as const;
  const say = (
    origin: 'mk-bp' | 'rs-gp',
    step: ReturnStep['step'],
    more: Partial<ReturnStep> = {},
    terms: Partial<Draft> = {},
  ) => {
    const draft = world.draft(origin, {}, { feed: { origin, community: 'wb6', kind: 'return' }, ...terms });
    const { borderIncident: _none, evaluation: _neither, ...alert } = (draft.body as { alert: Alert }).alert;
    const returnStep = { ...of, step, ...more };
    const member = origin === 'mk-bp' ? world.mk : world.rs;
    return world.say(member, { ...draft, body: { case: 'alert', alert: { ...alert, returnStep } } });
  };
  const ask = (terms: Partial<Draft> = {}) => {
    const answerBy = formatTime(world.nowMs + 100 * HOUR_MS);
    return say('mk-bp', 'READMISSION_REQUEST', { requested: 'rs-gp', answerBy }, terms);
  };
  const caseOf = (key: string, role: Role = 'officer') =>
    model.thread(key, { ...OFFICER, role })!.returnCase!;
  return { world, model, say, ask, caseOf };
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

test('what we may say next is told to who speaks for us, as long as it is our turn', () => {
  const asked = (by: 'mk' | 'rs' | 'xk') => {
    const { ask, say, caseOf } = makeCase(by);
    const key = hex(ask());
    const atFirst = caseOf(key).next?.steps;
    const reader = caseOf(key, 'reader').next;
    say('rs-gp', 'ACCEPTED');
    return { atFirst, reader, later: caseOf(key).next?.steps };
  };
  expect(asked('rs')).toEqual({
    atFirst: ['ACCEPTED', 'REFUSED', 'ACKNOWLEDGED', 'HOLD'],
    reader: undefined,
    later: ['TRAVEL_DOCUMENT', 'HOLD'],
  });
  // Silence may be taken for acceptance only past the time for it.
  expect(asked('mk').atFirst).toEqual(['WITHDRAWN', 'HOLD']);
  expect(asked('xk')).toEqual({ atFirst: undefined, reader: undefined, later: undefined });
});

test('K5: what we say next is for those and that alone which the step before is for', () => {
  const { ask, caseOf } = makeCase('rs');
  const all = ask();
  expect(caseOf(hex(all)).next?.handling).toEqual({ code: 'H0' });
  const of = makeCase('rs');
  const handling = { code: 'H1', purposes: ['RETURN_PROCEDURE'], releasableTo: ['rs-gp', 'xk-kp'] } as const;
  const some = of.ask({ handling });
  expect(of.caseOf(hex(some)).next?.handling).toEqual({
    code: 'H1',
    purposes: ['RETURN_PROCEDURE'],
    releasableTo: ['mk-bp', 'xk-kp'],
  });
});

test('K5: what is restricted in words is not gone on with by a form', () => {
  const { ask, caseOf } = makeCase('rs');
  const asked = ask({ handling: { code: 'H3', restriction: 'Not to be typed in.' } });
  expect(caseOf(hex(asked))).toMatchObject({ stands: 'READMISSION_REQUEST' });
  expect(caseOf(hex(asked))).not.toHaveProperty('next');
});

test('K2: with what is disputed it is not gone on', () => {
  const { world, ask, caseOf } = makeCase('rs');
  const asked = ask();
  const { feed, seq, hash } = asked;
  const evidence = [{ feed, seq, hash }];
  const forked = { name: 'forked', feed, sinceMs: world.nowMs, says: 'It is forked.', evidence } as const;
  const { store } = world.rs;
  store.transaction(() => recordFindings(store, [forked], world.nowMs, () => true));
  expect(caseOf(hex(asked))).not.toHaveProperty('next');
});

test('K6: what is in doubt is not gone on with', () => {
  const { world, ask, caseOf } = makeCase('rs');
  const asked = ask();
  expect(caseOf(hex(asked))).toHaveProperty('next');
  world.directory = suspecting(world.nowMs - HOUR_MS);
  regradeInbox({ store: world.rs.store, directory: world.directory, nowMs: world.nowMs });
  expect(caseOf(hex(asked))).not.toHaveProperty('next');
});
