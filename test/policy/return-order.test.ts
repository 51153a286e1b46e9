import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/contract/code-lists.ts';
import { type CaseEntry, caseOf, nextSteps } from '../../src/policy/return-case.ts';
import { DAY_MS, DUE_MS, START_MS, stepOf } from './case-steps.ts';

const MEMBERS = ['ba-sps', 'al-bmp', 'iom', 'rs-gp'] as const;

/** Anything that anybody may have signed, times that fall together among it. */
const entry = (index: number): fc.Arbitrary<CaseEntry> =>
  fc
    .record({
      origin: fc.constantFrom(...MEMBERS),
      step: fc.constantFrom(...codesOf('Step')),
      type: fc.constantFrom(...codesOf('ReturnType')),
      day: fc.integer({ min: 0, max: 60 }),
      holdReason: fc.constantFrom('MEDICAL' as const, 'ASYLUM_REQUEST' as const),
      isMain: fc.boolean(),
    })
    .map(({ origin, step, type, day, holdReason, isMain }) => ({
      origin,
      seq: index + 1,
      entryId: `entry-${index}`,
      issuedAtMs: START_MS + day * DAY_MS,
      step: stepOf(step, {
        type: isMain ? 'FORCED' : type,
        ...(step === 'READMISSION_REQUEST' && { requested: 'al-bmp' }),
        ...((step === 'HOLD' || step === 'HOLD_LIFTED') && { holdReason }),
      }),
    }));

const history: fc.Arbitrary<CaseEntry[]> = fc
  .integer({ min: 1, max: 14 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => entry(index))));

/** A likely one: each step is one that may be said, by one who may say it. */
const likely: fc.Arbitrary<CaseEntry[]> = fc
  .array(fc.nat(1_000), { minLength: 1, maxLength: 12 })
  .map((choices) => {
    const entries: CaseEntry[] = [];
    const request = stepOf('READMISSION_REQUEST', { requested: 'al-bmp' });
    choices.forEach((choice, index) => {
      const issuedAtMs = START_MS + (index * 5 + (choice % 5)) * DAY_MS;
      const { state } = caseOf(entries);
      const next = nextSteps(state, issuedAtMs).filter(({ fromMs = 0 }) => issuedAtMs > fromMs);
      const chosen = next[choice % Math.max(1, next.length)];
      const origin = chosen?.by[choice % chosen.by.length] ?? 'ba-sps';
      const own = state.holds.find(({ by }) => by === origin)?.reason;
      const step =
        chosen === undefined || chosen.step === 'READMISSION_REQUEST' ? request : stepOf(chosen.step);
      const found = step.step === 'HOLD_LIFTED' && own !== undefined ? { ...step, holdReason: own } : step;
      entries.push({ origin, seq: index + 1, entryId: `entry-${index}`, issuedAtMs, step: found });
    });
    return entries;
  });

const anyHistory = fc.oneof(history, likely);

test('whatever the order and however often each entry came, all hold the same state and the same record', () => {
  fc.assert(
    fc.property(
      anyHistory.chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray(entries, { minLength: entries.length }),
          fc.array(fc.constantFrom(...entries), { maxLength: 10 }),
        ),
      ),
      ([entries, shuffled, repeated]) => {
        expect(caseOf([...repeated, ...shuffled])).toEqual(caseOf(entries));
      },
    ),
    { numRuns: 500 },
  );
});

test('a member that was offline holds the state of all when it has caught up, wherever it was cut off', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(...MEMBERS), fc.nat(14), (entries, offline, cut) => {
      // It has what it said itself, and what came before it lost the hub; then all the rest comes.
      const had = entries.filter(({ origin }, index) => origin === offline || index < cut);
      const missed = entries.filter((one) => !had.includes(one));
      expect(caseOf([...had, ...missed])).toEqual(caseOf(entries));
    }),
    { numRuns: 500 },
  );
});

test('what was out of turn changes nothing: without it the state is the same', () => {
  fc.assert(
    fc.property(anyHistory, (entries) => {
      const { state, timeline } = caseOf(entries);
      const inTurn = timeline.flatMap(({ entry, verdict }) => (verdict.inTurn ? [entry] : []));
      expect(caseOf(inTurn).state).toEqual(state);
      expect(timeline).toHaveLength(entries.length);
    }),
    { numRuns: 500 },
  );
});

/** The rules once more, as a person would check a file: by looking back through what counted. */
function isAllowed(before: readonly CaseEntry[], { origin, step: found, issuedAtMs }: CaseEntry): boolean {
  const steps = before.map(({ step }) => step.step);
  const has = (...wanted: string[]) => steps.some((step) => wanted.includes(step));
  const [opener] = before;
  if (opener === undefined) return found.step === 'DECISION' || found.step === 'READMISSION_REQUEST';
  if (found.type !== opener.step.type || has('EFFECTIVE', 'FAILED', 'WITHDRAWN')) return false;
  const request = before.find(({ step }) => step.step === 'READMISSION_REQUEST');
  const isRequester = origin === opener.origin;
  const isAsked = request === undefined ? isRequester : origin === 'al-bmp';
  const held = new Map<string, number>();
  let pausedMs = 0;
  for (const { origin: by, step, issuedAtMs: atMs } of before) {
    const key = `${by} ${step.holdReason}`;
    if (step.step === 'HOLD') held.set(key, atMs);
    if (step.step !== 'HOLD_LIFTED') continue;
    const firstMs = Math.min(...held.values());
    held.delete(key);
    const isPending = request !== undefined && firstMs < DUE_MS + pausedMs;
    // The request cannot have come during a hold, and what came before it does not count.
    if (held.size === 0 && isPending && firstMs >= request.issuedAtMs && before.indexOf(request) >= 0) {
      const answered = before.find(({ step: one }) =>
        ['ACCEPTED', 'REFUSED', 'DEEMED_ACCEPTED'].includes(one.step),
      );
      if (answered === undefined || answered.issuedAtMs > atMs) pausedMs += atMs - firstMs;
    }
  }
  const isHeld = held.size > 0;
  const isAnswered = has('ACCEPTED', 'REFUSED', 'DEEMED_ACCEPTED');
  const isFree = found.type !== 'FORCED';
  switch (found.step) {
    case 'DECISION':
      return false;
    case 'READMISSION_REQUEST':
      return isRequester && request === undefined && !has('TRAVEL_DOCUMENT') && !isHeld;
    case 'ACKNOWLEDGED':
      return isAsked && request !== undefined && !has('ACKNOWLEDGED') && !isAnswered && !isHeld;
    case 'ACCEPTED':
    case 'REFUSED':
      return isAsked && request !== undefined && !isAnswered && !isHeld;
    case 'DEEMED_ACCEPTED':
      return isRequester && request !== undefined && !isAnswered && !isHeld && issuedAtMs > DUE_MS + pausedMs;
    case 'TRAVEL_DOCUMENT':
      return (
        (isRequester || isAsked) &&
        !isHeld &&
        !has('TRAVEL_DOCUMENT') &&
        (has('ACCEPTED', 'DEEMED_ACCEPTED') || (isFree && request === undefined))
      );
    case 'TRANSFER_NOTICE':
      return isRequester && !isHeld && has('TRAVEL_DOCUMENT') && !has('TRANSFER_NOTICE');
    case 'EFFECTIVE': {
      const isReady = found.type === 'FORCED' ? has('TRANSFER_NOTICE') : has('TRAVEL_DOCUMENT');
      // Nobody is named who assists.
      return found.type !== 'ASSISTED_VOLUNTARY' && (isRequester || isAsked) && !isHeld && isReady;
    }
    case 'FAILED':
      return (isRequester || isAsked) && has('TRAVEL_DOCUMENT');
    case 'WITHDRAWN':
      return isRequester;
    case 'HOLD':
      return (isRequester || isAsked) && !held.has(`${origin} ${found.holdReason}`);
    case 'HOLD_LIFTED':
      return held.has(`${origin} ${found.holdReason}`);
  }
}

test('the machine allows what a look back through the file allows, and nothing else', () => {
  fc.assert(
    fc.property(anyHistory, (entries) => {
      const counted: CaseEntry[] = [];
      for (const { entry, verdict } of caseOf(entries).timeline) {
        const expected = isAllowed(counted, entry);
        expect(`${entry.step.step} by ${entry.origin}: ${verdict.inTurn}`).toBe(
          `${entry.step.step} by ${entry.origin}: ${expected}`,
        );
        if (verdict.inTurn) counted.push(entry);
      }
    }),
    { numRuns: 1_500 },
  );
});
