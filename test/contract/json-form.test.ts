import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAlert } from '../../src/contract/alert.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { ContractError } from '../../src/contract/errors.ts';
import { entryFromJson, entryToJson } from '../../src/contract/json-form.ts';
import { arbitraryAlert } from './arbitrary-alert.ts';
import { arbitraryEntry } from './arbitrary-draft.ts';
import { caughtContractError } from './caught-contract-error.ts';

const ISSUED_AT_MS = Date.UTC(2026, 2, 1);
const anyAlert = fc.oneof(
  arbitraryAlert('border-incident', ISSUED_AT_MS),
  arbitraryAlert('visa-abuse', ISSUED_AT_MS),
  arbitraryAlert('return', ISSUED_AT_MS),
);

test('an entry keeps its bytes through JSON text and back', () => {
  fc.assert(
    fc.property(arbitraryEntry(), (entry) => {
      const text = JSON.stringify(entryToJson(entry));
      const read = entryFromJson(JSON.parse(text));
      expect(read).toEqual(entry);
      expect(encodeEntry(read)).toEqual(encodeEntry(entry));
    }),
    { numRuns: 300 },
  );
});

test('a valid alert is read as it is', () => {
  fc.assert(
    fc.property(anyAlert, (alert) => {
      expect(parseAlert(alert)).toEqual(alert);
    }),
  );
});

/** Puts something somewhere: at a random place of the document, under a random key. */
function disturb(json: unknown, turns: readonly number[], key: string, value: unknown): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof json !== 'object' || json === null) return value;
  if (Array.isArray(json)) {
    return json.map((item, index) => (index === turn % json.length ? disturb(item, rest, key, value) : item));
  }
  const entries = Object.entries(json);
  const chosen = entries[turn % (entries.length + 1)];
  const changed = entries.map(([name, item]) => [
    name,
    name === chosen?.[0] ? disturb(item, rest, key, value) : item,
  ]);
  // Through text, so that "__proto__" is a key like any other, as it is in JSON.
  const texts = chosen === undefined ? [...changed, [key, value]] : changed;
  const text = texts.map(([name, item]) => `${JSON.stringify(name)}:${JSON.stringify(item ?? null)}`).join();
  return JSON.parse(`{${text}}`);
}

const oddKey = fc.constantFrom('__proto__', 'constructor', 'toString', '', 'alert', 'persons', '[0]', 'a.b');
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(-0, 1e308, '__proto__', '#1', 'HIGH ', '\u0000', [[]], {}),
);
const turns = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });

test('any change of an entry’s JSON is read or refused with every violation in a ContractError', () => {
  fc.assert(
    fc.property(arbitraryEntry(), turns, oddKey, oddValue, (entry, turns, key, value) => {
      const json = disturb(entryToJson(entry), turns, key, value);
      try {
        const bytes = encodeEntry(entryFromJson(json));
        expect(encodeEntry(entryFromJson(entryToJson(entryFromJson(json))))).toEqual(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ContractError);
        expect((error as ContractError).violations.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1_000 },
  );
});

/** What may stand where something else belongs. */
const ODD = [0, null, 'x', [], {}, [null], [[]], true];

/** Each place of a document, one after another, with something odd in it. */
function* spoilt(json: unknown, path: readonly string[] = []): Generator<[path: string, json: unknown]> {
  const at = (root: unknown, keys: readonly string[]) =>
    keys.reduce((held, key) => (held as Record<string, unknown>)[key], root) as Record<string, unknown>;
  for (const [key, held] of Object.entries(at(json, path))) {
    for (const value of ODD) {
      const changed = structuredClone(json);
      at(changed, path)[key] = value;
      yield [[...path, key].join('.'), changed];
    }
    if (typeof held === 'object' && held !== null) yield* spoilt(json, [...path, key]);
  }
}

test('whatever stands in any one place of an entry of any kind, it is read or refused with a ContractError', () => {
  const entries = fc.sample(arbitraryEntry(), { numRuns: 1_000, seed: 1 });
  const kinds = Map.groupBy(entries, ({ body }) => body.case);
  expect(kinds.size).toBeGreaterThan(25);
  for (const [kind, some] of kinds) {
    const [fullest] = some.map(entryToJson).toSorted((one, other) => lengthOf(other) - lengthOf(one));
    for (const [path, json] of spoilt(fullest)) {
      try {
        entryFromJson(json);
      } catch (error) {
        if (!(error instanceof ContractError)) throw new Error(`${kind}: ${path}`, { cause: error });
        expect(error.violations.length, `${kind}: ${path}`).toBeGreaterThan(0);
      }
    }
  }
});

const lengthOf = (json: unknown) => JSON.stringify(json).length;

test('any JSON at all is no alert, and is refused with a ContractError', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(caughtContractError(() => parseAlert(json)).code).toBe('CONTRACT_INVALID');
      expect(caughtContractError(() => entryFromJson(json)).code).toBe('CONTRACT_INVALID');
    }),
    { numRuns: 1_000 },
  );
});

test('a field that does not exist is a violation, and a near one is named', () => {
  const alert = fc.sample(arbitraryAlert('border-incident', ISSUED_AT_MS), { numRuns: 1, seed: 1 })[0]!;
  const json = { ...alert, sumary: 'x', borderIncident: { ...alert.borderIncident, Persons: 3, qqqqqq: 1 } };
  expect(caughtContractError(() => parseAlert(json)).violations).toEqual([
    { path: 'borderIncident.Persons', problem: 'is not a field that exists here (did you mean "persons"?)' },
    { path: 'borderIncident.qqqqqq', problem: 'is not a field that exists here' },
    { path: 'sumary', problem: 'is not a field that exists here (did you mean "summary"?)' },
  ]);
});

test('a key named __proto__ is refused, and what it holds reaches no object', () => {
  const alert = fc.sample(arbitraryAlert('visa-abuse', ISSUED_AT_MS), { numRuns: 1, seed: 1 })[0]!;
  const text = JSON.stringify(alert).replace('{', '{"__proto__":{"summary":"polluted"},');
  const { violations } = caughtContractError(() => parseAlert(JSON.parse(text)));
  expect(violations.map(({ path }) => path)).toEqual(['__proto__']);
  expect(({} as { summary?: string }).summary).toBeUndefined();
});

test('only what a document itself holds is read, not what it inherits', () => {
  const alert = fc.sample(arbitraryAlert('visa-abuse', ISSUED_AT_MS), { numRuns: 1, seed: 1 })[0]!;
  const { impact: _impact, ...own } = alert;
  const heir = Object.assign(Object.create({ impact: 'HIGH' }), own);
  expect(caughtContractError(() => parseAlert(heir)).violations).toEqual([
    { path: 'impact', problem: 'is missing; write one of LOW, MEDIUM, HIGH, VERY_HIGH' },
  ]);
});

test('a wrong shape does not hide what is wrong elsewhere', () => {
  const alert = fc.sample(arbitraryAlert('visa-abuse', ISSUED_AT_MS), { numRuns: 1, seed: 1 })[0]!;
  const json = { ...alert, place: 'Skopje', impact: 'hihg', visaAbuse: { ...alert.visaAbuse, persons: '4' } };
  const { violations } = caughtContractError(() => parseAlert(json));
  expect(violations).toContainEqual({ path: 'place', problem: 'must be an object' });
  expect(violations).toContainEqual({ path: 'visaAbuse.persons', problem: 'must be a number' });
  expect(violations).toContainEqual({
    path: 'impact',
    problem: '"hihg" is no code of Impact (did you mean "HIGH"?)',
  });
});

test('fields at their default and times with a zero fraction are read into the form of the wire', () => {
  const alert = fc.sample(arbitraryAlert('border-incident', ISSUED_AT_MS), { numRuns: 1, seed: 1 })[0]!;
  const { persons: _persons, minors: _minors, ...incident } = alert.borderIncident!;
  const json = {
    ...alert,
    occurredAt: '2026-02-28T12:00:00.000Z',
    reference: '',
    borderIncident: { ...incident, persons: 0, minors: 0 },
  };
  const { reference: _reference, ...expected } = alert;
  expect(parseAlert(json)).toEqual({
    ...expected,
    occurredAt: '2026-02-28T12:00:00Z',
    borderIncident: incident,
  });
});

test.each([
  ['tokens', [null]],
  ['basedOn', [null]],
  ['basedOn', [{ entry: null }]],
])('an element of %s that is none is refused by its place: %j', (field, value) => {
  const [alert] = fc.sample(anyAlert, { numRuns: 1, seed: 1 });
  const { violations } = caughtContractError(() => parseAlert({ ...alert, [field]: value }));
  expect(violations[0]?.path).toContain(`${field}[0]`);
});

test('an identifier of an answer that is none is refused', () => {
  const [entry] = fc.sample(arbitraryEntry({ bodies: ['linkAnswer'] }), { numRuns: 1, seed: 1 });
  const { linkAnswer, ...rest } = entryToJson(entry!) as Record<string, object>;
  const json = { ...rest, linkAnswer: { ...linkAnswer, identifiers: [null] } };
  expect(caughtContractError(() => entryFromJson(json)).code).toBe('CONTRACT_INVALID');
});
