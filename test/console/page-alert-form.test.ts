import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS_OF, type FieldValues } from '../../src/console/page/act/alert-fields.ts';
import {
  type AlertForm,
  alertOfForm,
  fieldOfProblem,
  fieldsOf,
  formOfAlert,
} from '../../src/console/page/act/alert-form.ts';
import { parseAlert } from '../../src/contract/alert.ts';
import { alertSchema } from '../../src/contract/alert-schema.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import { ContractError, type Violation } from '../../src/contract/errors.ts';
import { ALERT_KINDS, type AlertKind } from '../../src/contract/kind.ts';
import { arbitraryAlert } from '../contract/arbitrary-alert.ts';

const NOW_MS = Date.UTC(2026, 10, 26, 12);

const points = fc.constantFrom(...listCrossingPoints().map(({ id }) => id));
const countries = fc.constantFrom('AL', 'MK', 'XK', 'AF', 'SY', 'zz', '');

/** What anybody could have put into the fields of a kind, good or not, fields that no longer belong among them. */
function filled(kind: AlertKind): fc.Arbitrary<AlertForm> {
  const fields = FIELDS_OF[kind].map(({ path, as, list }) => {
    const codes = list === undefined ? fc.constant('') : fc.constantFrom(...codesOf(list));
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('', ' 3 ', '12,5', '-1', '2026-11-26T10:00:00Z', '1e5'),
    );
    const values = {
      codes: fc.array(codes, { maxLength: 9 }),
      countries: fc.array(countries, { maxLength: 5 }),
      code: fc.oneof({ weight: 4, arbitrary: codes }, fc.constant('')),
      country: countries,
      point: fc.oneof(points, fc.constant('')),
    };
    return [path, as in values ? values[as as keyof typeof values] : typed] as const;
  });
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<string | string[]>>)
    .map((values) => ({ kind, values: values as FieldValues, basedOn: [] }));
}

/** Coordinates stand together, and so do minors and persons. */
const TOGETHER = /latitude|longitude|persons|minors/;

function violationsOf(json: unknown): readonly Violation[] {
  try {
    parseAlert(json);
    return [];
  } catch (error) {
    if (error instanceof ContractError) return error.violations;
    throw error;
  }
}

describe.each(ALERT_KINDS)('%s', (kind) => {
  test('Every good alert goes into the form and comes out of it as it was', () => {
    fc.assert(
      fc.property(arbitraryAlert(kind, NOW_MS), (alert) => {
        const good = parseAlert(alert);
        expect(parseAlert(alertOfForm(formOfAlert(good)))).toEqual(good);
      }),
      { numRuns: 500 },
    );
  });

  test('Whatever is filled in, only what belongs is said: the contract never finds a field out of place', () => {
    fc.assert(
      fc.property(filled(kind), (form) => {
        const said = violationsOf(JSON.parse(JSON.stringify(alertOfForm(form))));
        expect(said.filter(({ problem }) => /stands (only|beside)|that exists/.test(problem))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('Whatever is filled in, each problem of the contract is shown at a field that is there', () => {
    fc.assert(
      fc.property(filled(kind), (form) => {
        const there = [...fieldsOf(form).map(({ path }) => path), 'basedOn'];
        for (const { path } of violationsOf(alertOfForm(form)))
          expect(there, path).toContain(fieldOfProblem(form, path));
      }),
      { numRuns: 500 },
    );
  });

  test('Whatever is filled in, a field has its star exactly when the contract misses it', () => {
    fc.assert(
      fc.property(filled(kind), (form) => {
        // Numbers are counted together: which of them is missing depends on the others.
        for (const { path, isNeeded } of fieldsOf(form).filter((field) => !TOGETHER.test(field.path))) {
          const emptied = { ...form, values: { ...form.values, [path]: '' } };
          const missing = violationsOf(alertOfForm(emptied)).filter((one) =>
            one.problem.startsWith('is missing'),
          );
          // A place of which nothing is filled in is missing as a whole.
          if (missing.some((one) => one.path === 'place')) continue;
          const isMissed = missing.some((one) => one.path === path || path.startsWith(`${one.path}.`));
          expect(isNeeded?.(emptied.values) ?? false, path).toBe(isMissed);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('The form has every field of the contract but those that no person fills in', () => {
  const paths = Object.entries(alertSchema.shape).flatMap(([name, field]) => pathsOf(name, field));
  const shown = new Set(ALERT_KINDS.flatMap((kind) => FIELDS_OF[kind].map(({ path }) => path)));
  const missing = paths.filter((path) => !shown.has(path));
  expect(missing).toEqual(['eventId', 'tokens', 'basedOn']);
});

test('Numbers are taken as people write them, and what is none is left for the contract to refuse', () => {
  const form = (path: string, value: string): AlertForm => ({
    kind: 'border-incident',
    values: { [path]: value },
    basedOn: [],
  });
  expect(alertOfForm(form('place.latitude', ' 41,5 '))).toMatchObject({ place: { latitude: 41.5 } });
  expect(alertOfForm(form('borderIncident.persons', '12'))).toMatchObject({
    borderIncident: { persons: 12 },
  });
  const many = alertOfForm(form('borderIncident.persons', 'many'));
  expect(violationsOf(many)).toContainEqual({ path: 'borderIncident.persons', problem: 'must be a number' });
});

/** Paths of the leaves of a schema; lists are leaves. */
function pathsOf(path: string, schema: unknown): string[] {
  const { unwrap } = schema as { unwrap?: () => unknown };
  const inner = unwrap === undefined ? schema : unwrap.call(schema);
  const { shape } = inner as { shape?: Record<string, unknown> };
  if (shape === undefined) return [path];
  return Object.entries(shape).flatMap(([name, field]) => pathsOf(`${path}.${name}`, field));
}
