import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../src/console/member.ts';
import { consoleLines } from '../../src/store/console-actions.ts';
import { consoleReleases } from '../../src/store/console-releases.ts';
import { NOW_MS } from '../gate/forge.ts';
import { makeTwoPersonDirectory } from '../gate/two-person.ts';
import { ActWorld, allSaid, OFFICER, perform, READER } from './act-world.ts';
import { exampleAlert } from './example-alert.ts';

const SECOND: Person = { who: 'c3'.repeat(16), role: 'second-officer' };

/** mk-bp has said one alert, and has one of xk-kp; closing takes two. */
function scene() {
  const world = new ActWorld(makeTwoPersonDirectory());
  const [mk, xk] = [world.sit('mk-bp'), world.sit('xk-kp')];
  const [own, other] = [world.alert(mk), world.alert(xk, 2)];
  world.carry(xk, mk);
  const alert = exampleAlert(NOW_MS);
  const handling = { code: 'H1' };
  const requests: readonly object[] = [
    { do: 'receipt', key: other, action: 'READ', reason: 'Seen.' },
    { do: 'ask', key: other, to: ['xk-kp'], question: 'Who?', urgency: 'URGENT_INDIRECT', legalBasis: 'Law' },
    { do: 'answer', request: other, answer: 'Yes.' },
    { do: 'refuse-answer', request: other, reason: 'IRRELEVANT' },
    { do: 'grant', request: other },
    { do: 'refuse-grant', request: other, why: 'No.' },
    { do: 'update', key: own, note: 'More.', alert, closes: false },
    { do: 'update', key: own, note: 'Over.', closes: true },
    { do: 'alert', community: 'wb6', status: 'EXERCISE', handling, alert },
    { do: 'release', id: own, passphrase: 'x' },
    { do: 'send-back', id: own, why: 'No.' },
  ];
  return { mk, requests, alert };
}

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('wb6', '__proto__', '\u202e'),
);
const anyValue = fc.oneof(fc.jsonValue(), anyText, fc.constant(undefined), fc.integer());

/** One field of a good request, or of the alert in it, is something else, or gone. */
function spoilt(request: object, field: number, value: unknown, isDeep: boolean): object {
  const inner = 'alert' in request && isDeep ? (request.alert as object | undefined) : undefined;
  const names = Object.keys(inner ?? request);
  const name = names[field % names.length]!;
  return inner === undefined
    ? { ...request, [name]: value }
    : { ...request, alert: { ...inner, [name]: value } };
}

test('whatever is asked for is said whole and once, waits, or is refused in words; it is never half done, and never fails', async () => {
  const { mk, requests } = scene();
  const good = fc.constantFrom(...requests);
  const anyRequest = fc.oneof(
    anyValue,
    good,
    fc.tuple(good, fc.nat(20), anyValue, fc.boolean()).map((given) => spoilt(...given)),
  );
  const seen = new Set<string>();
  const state = () =>
    [allSaid(mk), [...consoleLines(mk.store)].length, consoleReleases(mk.store).length] as const;
  await fc.assert(
    fc.asyncProperty(anyRequest, fc.constantFrom(READER, OFFICER, SECOND), async (request, person) => {
      const [said, lines, waiting] = state();
      const outcome = await perform(mk, person, request);
      const [saidNow, linesNow, waitingNow] = state();
      seen.add(outcome.outcome);
      const added = [saidNow.length - said.length, linesNow - lines, waitingNow - waiting];
      switch (outcome.outcome) {
        case 'said':
          expect(added).toEqual([1, 1, 0]);
          expect(saidNow.at(-1)).toBe(`${outcome.feed}/${outcome.seq}`);
          break;
        case 'waits':
          expect(added).toEqual([0, 1, 1]);
          break;
        case 'refused':
          expect(added).toEqual([0, 0, 0]);
          expect(outcome.code).toMatch(/^[A-Z_]+$/);
          expect(outcome.says.length).toBeGreaterThan(8);
          break;
        default:
          throw new Error(`nothing was to be done: ${JSON.stringify(request)}`);
      }
    }),
    { numRuns: 400 },
  );
  expect([...seen].sort()).toEqual(['refused', 'said', 'waits']);
});

test('what the form finds wrong is refused, and what it finds right is not', async () => {
  const { mk, alert } = scene();
  const whole = { community: 'wb6', status: 'EXERCISE', handling: { code: 'H1' }, alert };
  const anyAlert = fc
    .tuple(fc.nat(20), anyValue, fc.boolean())
    .map(([field, value, isDeep]) => spoilt(whole, field, value, isDeep));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyAlert, fc.constant(whole)), async (newAlert) => {
      const problems = mk.actions.check(newAlert as never);
      const outcome = await perform(mk, OFFICER, { do: 'alert', ...newAlert });
      expect(outcome.outcome === 'refused').toBe(problems.length > 0);
      if (outcome.outcome === 'refused') expect(outcome.problems).toEqual(problems);
    }),
    { numRuns: 200 },
  );
});
