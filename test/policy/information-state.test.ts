import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/contract/code-lists.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import type { InformationAnswer } from '../../src/contract/information.ts';
import { dueAtMsOf, findDeadlineProblem, isDueSoon } from '../../src/policy/information-deadline.ts';
import { foldInformation, type InformationWord } from '../../src/policy/information-state.ts';

const HOUR_MS = 3_600_000;
const ASKED_AT_MS = Date.UTC(2026, 2, 1);
const DUE_AT_MS = ASKED_AT_MS + 8 * HOUR_MS;
const ASKED = ['mk-bp', 'xk-kp', 'al-bmp'];

let words = 0;
function wordOf(
  origin: string,
  seq: number,
  body: InformationWord['body'],
  changes: Partial<InformationWord> = {},
): InformationWord {
  words += 1;
  const hash = new Uint8Array(32);
  new DataView(hash.buffer).setUint32(0, words);
  return {
    feed: { origin, community: 'wb6', kind: 'request' },
    seq,
    hash,
    status: 'ACTUAL',
    issuedAtMs: ASKED_AT_MS,
    isSound: true,
    body,
    ...changes,
  };
}

function askedBy(origin: string, changes: Partial<InformationWord> = {}): InformationWord {
  const body = {
    case: 'informationRequest',
    informationRequest: {
      asked: ASKED,
      question: 'Is the van known to you?',
      urgency: 'URGENT',
      dueAtMs: DUE_AT_MS,
      purpose: 'BORDER_CONTROL',
      legalBasis: 'Made-up law, Article 1',
    },
  } as const;
  return wordOf(origin, 4, body, changes);
}

const REQUEST = askedBy('rs-gp');

const referenceTo = ({ feed, seq, hash }: InformationWord) => ({
  feed: formatFeed(feed),
  seq,
  hash,
  entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ab',
});

function answerOf(
  origin: string,
  seq: number,
  outcome: InformationAnswer['outcome'] = 'NOTHING_HELD',
  { of = REQUEST, ...changes }: Partial<InformationWord> & { readonly of?: InformationWord } = {},
): InformationWord {
  const informationAnswer = { request: referenceTo(of), outcome };
  return wordOf(origin, seq, { case: 'informationAnswer', informationAnswer }, changes);
}

const look = { self: 'rs-gp', nowMs: ASKED_AT_MS + HOUR_MS };
const stateOf = (said: readonly InformationWord[], at = look) => foldInformation([REQUEST, ...said], at)[0]!;
const standings = (said: readonly InformationWord[], at = look) =>
  stateOf(said, at).asked.map(({ standing, isLate }) => (isLate ? `${standing} LATE` : standing));
const LATER = { self: 'rs-gp', nowMs: DUE_AT_MS + 1 };

test('each who is asked is open until the deadline, overdue after it, and answers for itself', () => {
  expect(standings([])).toEqual(['OPEN', 'OPEN', 'OPEN']);
  const said = [answerOf('mk-bp', 1), answerOf('al-bmp', 1, 'REFUSED')];
  expect(standings(said)).toEqual(['NOTHING_HELD', 'OPEN', 'REFUSED']);
  expect(stateOf(said).standing).toBe('OPEN');
  expect(standings(said, { ...look, nowMs: DUE_AT_MS })).toEqual(['NOTHING_HELD', 'OPEN', 'REFUSED']);
  expect(standings(said, LATER)).toEqual(['NOTHING_HELD', 'OVERDUE', 'REFUSED']);
  expect(stateOf(said, LATER).standing).toBe('OVERDUE');
  const all = [...said, answerOf('xk-kp', 1, 'ANSWERED', { issuedAtMs: DUE_AT_MS + 1 })];
  expect(standings(all, LATER)).toEqual(['NOTHING_HELD', 'ANSWERED LATE', 'REFUSED']);
  expect(stateOf(all, LATER).standing).toBe('ANSWERED');
});

test('a later answer stands in the place of an earlier one, and who was in time stays so', () => {
  const first = answerOf('mk-bp', 2, 'PARTIAL', { issuedAtMs: DUE_AT_MS });
  const second = answerOf('mk-bp', 7, 'ANSWERED', { issuedAtMs: DUE_AT_MS + HOUR_MS });
  expect(stateOf([second, first], LATER).asked[0]).toEqual({
    member: 'mk-bp',
    standing: 'ANSWERED',
    isLate: false,
    answer: second,
    replaced: [first],
  });
});

test('a first answer after the deadline is late, whatever time a later one gives itself', () => {
  const first = answerOf('mk-bp', 2, 'PARTIAL', { issuedAtMs: DUE_AT_MS + 1 });
  expect(standings([first, answerOf('mk-bp', 7, 'ANSWERED')], LATER)[0]).toBe('ANSWERED LATE');
});

test('K6: what is tainted answers nothing, and the sound answer before it stands again', () => {
  const sound = answerOf('mk-bp', 2, 'PARTIAL');
  const tainted = answerOf('mk-bp', 7, 'ANSWERED', { isSound: false });
  expect(standings([sound, tainted])[0]).toBe('PARTIAL');
  expect(standings([tainted])[0]).toBe('OPEN');
  const doubtful = askedBy('rs-gp', { isSound: false });
  expect(
    foldInformation([doubtful, answerOf('mk-bp', 2, 'ANSWERED', { of: doubtful })], LATER),
  ).toMatchObject([{ standing: 'TAINTED' }]);
});

test('who asks withdraws, and nobody else; a tainted word withdraws nothing', () => {
  const withdrawn = (origin: string, isSound = true) =>
    stateOf([answerOf(origin, 9, 'WITHDRAWN', { isSound })], LATER).standing;
  expect(withdrawn('rs-gp')).toBe('WITHDRAWN');
  expect(withdrawn('rs-gp', false)).toBe('OVERDUE');
  expect(withdrawn('mk-bp')).toBe('OVERDUE');
});

test('K5: of the others who were asked nobody but the asker is told anything', () => {
  const said = [answerOf('mk-bp', 2), answerOf('xk-kp', 2, 'REFUSED')];
  expect(stateOf(said, { ...look, self: 'mk-bp' })).toMatchObject({
    standing: 'ANSWERED',
    asked: [{ member: 'mk-bp', standing: 'NOTHING_HELD' }],
  });
});

const ORIGINS = [...ASKED, 'rs-gp', 'ba-gp'] as const;

/** Anything that anybody may have signed about one of two requests. */
const OTHER = askedBy('rs-gp', { seq: 5 });
const arbitraryAnswer = fc
  .record({
    origin: fc.constantFrom(...ORIGINS),
    seq: fc.integer({ min: 1, max: 6 }),
    outcome: fc.constantFrom(...codesOf('InformationOutcome')),
    of: fc.constantFrom(REQUEST, OTHER),
    issuedAtMs: fc.integer({ min: -2, max: 12 }).map((hours) => ASKED_AT_MS + hours * HOUR_MS),
    isSound: fc.boolean(),
    status: fc.constantFrom('ACTUAL' as const, 'EXERCISE' as const),
  })
  .map(({ origin, seq, outcome, ...changes }) => answerOf(origin, seq, outcome, changes));

const arbitrarySet = fc
  .array(arbitraryAnswer, { maxLength: 12 })
  .map((answers) => [REQUEST, OTHER, ...answers]);
const anyLook = fc.record({
  self: fc.constantFrom(...ORIGINS),
  nowMs: fc.constantFrom(ASKED_AT_MS, DUE_AT_MS, DUE_AT_MS + 1),
});

test('whatever the order and however often each word came, all hold the same state', () => {
  fc.assert(
    fc.property(
      arbitrarySet.chain((said) =>
        fc.tuple(
          fc.constant(said),
          fc.shuffledSubarray(said, { minLength: said.length }),
          fc.array(fc.constantFrom(...said), { maxLength: 10 }),
        ),
      ),
      anyLook,
      ([said, shuffled, repeated], at) => {
        expect(foldInformation([...repeated, ...shuffled], at)).toEqual(foldInformation(said, at));
      },
    ),
    { numRuns: 500 },
  );
});

test('a member that was offline holds the state of all when it has caught up, wherever it was cut off', () => {
  fc.assert(
    fc.property(arbitrarySet, fc.constantFrom(...ORIGINS), fc.nat(14), anyLook, (said, offline, cut, at) => {
      // It has what it said itself, and what came before it lost the hub; then all the rest comes.
      const own = said.filter(({ feed }) => feed.origin === offline);
      const before = said.slice(0, cut);
      expect(foldInformation([...own, ...before, ...said], at)).toEqual(foldInformation(said, at));
    }),
  );
});

test('K2: who was not asked, what names another request or other bytes, and another status change nothing', () => {
  const elsewhere = { ...REQUEST.feed, community: 'region' };
  const strangers = fc.oneof(
    arbitraryAnswer.filter(({ feed }) => feed.origin === 'ba-gp'),
    arbitraryAnswer.filter(({ status }) => status === 'EXERCISE'),
    arbitraryAnswer.map((word) => ({ ...word, feed: { ...word.feed, community: 'region' } })),
    fc
      .constantFrom(
        { ...REQUEST, hash: new Uint8Array(32) },
        { ...REQUEST, seq: 6 },
        { ...REQUEST, feed: elsewhere },
      )
      .chain((of) => arbitraryAnswer.map(({ feed, seq }) => answerOf(feed.origin, seq, 'ANSWERED', { of }))),
  );
  fc.assert(
    fc.property(
      arbitrarySet,
      fc.array(strangers, { minLength: 1, maxLength: 5 }),
      anyLook,
      (said, more, at) => {
        expect(foldInformation([...said, ...more], at)).toEqual(foldInformation(said, at));
      },
    ),
    { numRuns: 300 },
  );
});

test('an answer is due within 8 hours, 3 days or 7 days, or later where who asks says so', () => {
  const dueIn = codesOf('Urgency').map((urgency) => (dueAtMsOf(urgency, 0) / HOUR_MS).toString());
  expect(dueIn).toEqual(['8', '72', '168']);
  for (const urgency of codesOf('Urgency')) {
    const lawful = dueAtMsOf(urgency, ASKED_AT_MS);
    expect(findDeadlineProblem(urgency, ASKED_AT_MS, lawful)).toBeUndefined();
    expect(findDeadlineProblem(urgency, ASKED_AT_MS, lawful + HOUR_MS)).toBeUndefined();
    expect(findDeadlineProblem(urgency, ASKED_AT_MS, lawful - 1)).toMatch(/^is too soon: for/);
    expect(findDeadlineProblem(urgency, ASKED_AT_MS, ASKED_AT_MS)).toBe('is in the past');
  }
  const asked = { urgency: 'URGENT', dueAtMs: DUE_AT_MS } as const;
  const at = [DUE_AT_MS - 2 * HOUR_MS - 1, DUE_AT_MS - 2 * HOUR_MS, DUE_AT_MS, DUE_AT_MS + 1];
  expect(at.map((nowMs) => isDueSoon(asked, nowMs))).toEqual([false, true, true, false]);
  expect(isDueSoon(asked, at[0]!, 3 * HOUR_MS)).toBe(true);
});
