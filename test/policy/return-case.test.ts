import { expect, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { type CaseEntry, caseOf, nextSteps, overtakenDeeming } from '../../src/policy/return-case.ts';
import { deadlineStanding } from '../../src/policy/return-deadline.ts';
import { findOriginProblem } from '../../src/policy/return-origin.ts';
import { DAY_MS, DUE_MS, START_MS, said } from './case-steps.ts';

const decided = said('ba-sps', 'DECISION', 0, { persons: 5, minors: 1 });
const requested = said('ba-sps', 'READMISSION_REQUEST', 1, { requested: 'al-bmp', persons: 5, minors: 1 });
const accepted = said('al-bmp', 'ACCEPTED', 10);
const papers = said('ba-sps', 'TRAVEL_DOCUMENT', 40);
const notice = said('ba-sps', 'TRANSFER_NOTICE', 41);
const deemed = said('ba-sps', 'DEEMED_ACCEPTED', 31);

/** What became of each step: `in turn`, or the code. */
function verdicts(...entries: CaseEntry[]): string[] {
  return caseOf(entries).timeline.map(({ verdict }) => (verdict.inTurn ? 'in turn' : verdict.code));
}

const stageOf = (...entries: CaseEntry[]) => caseOf(entries).state.stage;

test('a forced return goes from the decision over request and acceptance to its effect', () => {
  const effective = said('al-bmp', 'EFFECTIVE', 50);
  const { state, timeline } = caseOf([
    decided,
    requested,
    said('al-bmp', 'ACKNOWLEDGED', 2),
    accepted,
    papers,
    notice,
    effective,
  ]);
  expect(timeline.map(({ verdict }) => verdict.inTurn)).toEqual(Array(7).fill(true));
  expect(state).toEqual({
    stage: 'EFFECTIVE',
    holds: [],
    type: 'FORCED',
    countryOfOrigin: 'AL',
    persons: 5,
    minors: 1,
    requester: 'ba-sps',
    requested: 'al-bmp',
    deadlineMs: DUE_MS,
    answeredAtMs: START_MS + 10 * DAY_MS,
    transferAtMs: DUE_MS + 20 * DAY_MS,
  });
});

test('a forced return without request and acceptance gets no papers; a voluntary one needs neither', () => {
  expect(verdicts(decided, papers)).toEqual(['in turn', 'POLICY_CASE_OUT_OF_ORDER']);
  expect(verdicts(decided, requested, papers)[2]).toBe('POLICY_CASE_OUT_OF_ORDER');
  const type = 'VOLUNTARY';
  const voluntary = [said('ba-sps', 'DECISION', 0, { type }), said('ba-sps', 'TRAVEL_DOCUMENT', 1, { type })];
  expect(verdicts(...voluntary)).toEqual(['in turn', 'in turn']);
});

test('only who assists confirms an assisted return', () => {
  const type = 'ASSISTED_VOLUNTARY';
  const opened = said('ba-sps', 'DECISION', 0, { type, assisting: 'iom' });
  const issued = said('iom', 'TRAVEL_DOCUMENT', 1, { type });
  const byUs = said('ba-sps', 'EFFECTIVE', 2, { type });
  const byThem = said('iom', 'EFFECTIVE', 3, { type });
  expect(verdicts(opened, issued, byUs, byThem)[2]).toBe('POLICY_CASE_NOT_YOURS');
  expect(stageOf(opened, issued, byUs)).toBe('TRAVEL_DOCUMENT');
  expect(stageOf(opened, issued, byUs, byThem)).toBe('EFFECTIVE');
});

test('silence is taken for acceptance by the requester only, and only when the time for an answer is over', () => {
  const early = said('ba-sps', 'DEEMED_ACCEPTED', 29);
  const onTime = { ...deemed, issuedAtMs: DUE_MS };
  const late = { ...deemed, issuedAtMs: DUE_MS + 1 };
  const byAnother = said('al-bmp', 'DEEMED_ACCEPTED', 31);
  expect(verdicts(requested, early)[1]).toBe('POLICY_CASE_TOO_EARLY');
  expect(verdicts(requested, onTime)[1]).toBe('POLICY_CASE_TOO_EARLY');
  expect(verdicts(requested, late)[1]).toBe('in turn');
  expect(verdicts(requested, byAnother)[1]).toBe('POLICY_CASE_NOT_YOURS');
});

test('an answer that was signed in time and comes after the deeming wins, and the deeming is seen to be overtaken', () => {
  const refused = said('al-bmp', 'REFUSED', 29, { reason: 'Nationality not confirmed' });
  expect(stageOf(requested, deemed, papers)).toBe('TRAVEL_DOCUMENT');
  const found = caseOf([requested, deemed, papers, refused]);
  expect(found.state.stage).toBe('REFUSED');
  expect(overtakenDeeming(found)?.entry).toBe(deemed);
  expect(verdicts(requested, deemed, papers, refused)).toEqual([
    'in turn',
    'in turn',
    'POLICY_CASE_OVERTAKEN',
    'POLICY_CASE_OUT_OF_ORDER',
  ]);
  // What was built on it stands where the answer was the same.
  expect(stageOf(requested, deemed, papers, accepted)).toBe('TRAVEL_DOCUMENT');
});

test('an answer that was signed after the deeming is too late', () => {
  const refused = said('al-bmp', 'REFUSED', 32, { reason: 'Nationality not confirmed' });
  expect(verdicts(requested, deemed, refused)).toEqual(['in turn', 'in turn', 'POLICY_CASE_TOO_LATE']);
});

test('until silence is taken for acceptance, a late answer is an answer', () => {
  const refused = said('al-bmp', 'REFUSED', 31, { reason: 'Nationality not confirmed' });
  const tooLate = said('ba-sps', 'DEEMED_ACCEPTED', 32);
  expect(verdicts(requested, refused, tooLate)).toEqual(['in turn', 'in turn', 'POLICY_CASE_OVERTAKEN']);
});

test('a hold blocks every onward step until its setter lifts it, and nobody else can', () => {
  const hold = said('al-bmp', 'HOLD', 11);
  const byAnother = said('ba-sps', 'HOLD_LIFTED', 12);
  const lifted = said('al-bmp', 'HOLD_LIFTED', 39);
  expect(verdicts(requested, accepted, hold, byAnother, papers)).toEqual([
    'in turn',
    'in turn',
    'in turn',
    'POLICY_CASE_NOT_YOURS',
    'POLICY_CASE_ON_HOLD',
  ]);
  expect(verdicts(requested, accepted, hold, lifted, papers).at(-1)).toBe('in turn');
});

test('each hold is lifted by itself: of two reasons, one is left', () => {
  const asylum = said('ba-sps', 'HOLD', 2);
  const medical = said('ba-sps', 'HOLD', 3, { holdReason: 'MEDICAL' });
  const again = said('ba-sps', 'HOLD', 4, { holdReason: 'MEDICAL' });
  const lifted = said('ba-sps', 'HOLD_LIFTED', 5, { holdReason: 'MEDICAL' });
  const liftedTwice = said('ba-sps', 'HOLD_LIFTED', 6, { holdReason: 'MEDICAL' });
  const entries = [decided, asylum, medical, again, lifted, liftedTwice];
  expect(verdicts(...entries).slice(3)).toEqual(['POLICY_CASE_HELD', 'in turn', 'POLICY_CASE_NO_HOLD']);
  expect(caseOf(entries).state.holds).toMatchObject([{ by: 'ba-sps', reason: 'ASYLUM_REQUEST' }]);
});

test('while a case is held the time for an answer stands still: nobody is silent who may not speak', () => {
  const hold = said('ba-sps', 'HOLD', 5);
  const lifted = said('ba-sps', 'HOLD_LIFTED', 35);
  const { state } = caseOf([requested, hold, lifted]);
  expect(state.deadlineMs).toBe(DUE_MS + 30 * DAY_MS);
  expect(verdicts(requested, hold, lifted, said('ba-sps', 'DEEMED_ACCEPTED', 36))[3]).toBe(
    'POLICY_CASE_TOO_EARLY',
  );
  expect(deadlineStanding(caseOf([requested, hold]).state, DUE_MS + DAY_MS)).toBe('held');
});

test('only the requester withdraws, also under a hold, and not when the return is effective', () => {
  const hold = said('al-bmp', 'HOLD', 2);
  const withdrawn = said('ba-sps', 'WITHDRAWN', 60);
  expect(verdicts(requested, hold, said('al-bmp', 'WITHDRAWN', 3), withdrawn).slice(2)).toEqual([
    'POLICY_CASE_NOT_YOURS',
    'in turn',
  ]);
  const effective = said('ba-sps', 'EFFECTIVE', 50);
  expect(verdicts(requested, accepted, papers, notice, effective, withdrawn).at(-1)).toBe(
    'POLICY_CASE_CLOSED',
  );
});

test('who opens a case that is open, or says something of another return, changes nothing', () => {
  const taken = said('rs-gp', 'DECISION', 3);
  const otherType = said('ba-sps', 'WITHDRAWN', 4, { type: 'VOLUNTARY' });
  const otherCountry = said('ba-sps', 'WITHDRAWN', 5, { countryOfOrigin: 'PK' });
  expect(verdicts(decided, requested, taken, otherType, otherCountry).slice(2)).toEqual([
    'POLICY_CASE_OPEN',
    'POLICY_CASE_OTHER',
    'POLICY_CASE_OTHER',
  ]);
  expect(caseOf([decided, requested, taken]).state.requester).toBe('ba-sps');
});

test('a step before anything has opened the case, or in an update, changes nothing', () => {
  expect(verdicts(accepted)).toEqual(['POLICY_CASE_NOT_OPEN']);
  const inUpdate = { ...said('al-bmp', 'ACCEPTED', 3), isUpdate: true as const };
  expect(verdicts(requested, inUpdate)).toEqual(['in turn', 'POLICY_CASE_BY_UPDATE']);
  expect(stageOf(requested, inUpdate)).toBe('READMISSION_REQUEST');
});

test('where the other side is no participant, the requester says what it answered', () => {
  const toAbroad = said('ba-sps', 'READMISSION_REQUEST', 1);
  expect(verdicts(toAbroad, said('ba-sps', 'ACCEPTED', 9))).toEqual(['in turn', 'in turn']);
  expect(verdicts(requested, said('ba-sps', 'ACCEPTED', 9))[1]).toBe('POLICY_CASE_NOT_YOURS');
});

test('a deadline is near within three days, or as said, and overdue after it', () => {
  const { state } = caseOf([requested]);
  expect(deadlineStanding(state, DUE_MS - 3 * DAY_MS - 1)).toBe('open');
  expect(deadlineStanding(state, DUE_MS - 3 * DAY_MS)).toBe('soon');
  expect(deadlineStanding(state, DUE_MS - 3 * DAY_MS, DAY_MS)).toBe('open');
  expect(deadlineStanding(state, DUE_MS)).toBe('soon');
  expect(deadlineStanding(state, DUE_MS + 1)).toBe('overdue');
  expect(deadlineStanding(caseOf([requested, accepted]).state, DUE_MS + 1)).toBe('none');
});

test('what may be said next is told with who may say it, from when and until when', () => {
  const { state } = caseOf([requested]);
  const next = nextSteps(state, START_MS + 2 * DAY_MS);
  expect(next).toEqual([
    { step: 'ACCEPTED', by: ['al-bmp'], untilMs: DUE_MS },
    { step: 'REFUSED', by: ['al-bmp'], untilMs: DUE_MS },
    { step: 'DEEMED_ACCEPTED', by: ['ba-sps'], fromMs: DUE_MS },
    { step: 'WITHDRAWN', by: ['ba-sps'] },
    { step: 'ACKNOWLEDGED', by: ['al-bmp'] },
    { step: 'HOLD', by: ['ba-sps', 'al-bmp'] },
  ]);
});

test('a country of origin that is the requester’s own is none', () => {
  const directory = { participants: [{ id: 'al-bmp', name: 'Made up', country: 'AL', keys: [] }] };
  const problemOf = (origin: string, entry: CaseEntry) =>
    findOriginProblem(directory as unknown as Directory, {
      feed: { origin, community: 'region', kind: 'return' },
      body: {
        case: 'alert',
        alert: {
          occurredAt: formatTime(START_MS),
          place: { type: 'INLAND', country: 'AL' },
          impact: 'LOW',
          returnStep: entry.step,
        },
      },
    });
  expect(problemOf('al-bmp', decided)).toMatch(/the country of al-bmp itself/);
  expect(problemOf('ba-sps', decided)).toBeUndefined();
  // Who answers may well be of that country.
  expect(problemOf('al-bmp', accepted)).toBeUndefined();
});

test('who may say it is told by name: a role that nobody has is not called nobody', () => {
  const alone = said('ba-sps', 'DECISION', 0, { persons: 5 });
  const { timeline } = caseOf([alone, said('rs-gp', 'HOLD', 1, { holdReason: 'MEDICAL' })]);
  expect(timeline[1]?.verdict).toMatchObject({ reason: 'that is not for rs-gp to say, but for: ba-sps' });
});
