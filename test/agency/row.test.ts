import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRow } from '../../src/agency/row.ts';

const ALERT = JSON.parse(
  readFileSync(new URL('../../seeds/examples/facilitation-convoy.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const pathsOf = (json: Record<string, unknown>) => {
  const reading = readRow(json);
  return reading.outcome === 'bad' ? reading.violations.map(({ path }) => path) : [];
};

test('an alert in its JSON form is a row; what belongs to the envelope stands under karaula', () => {
  const karaula = {
    community: 'wb6',
    status: 'EXERCISE',
    ttlHours: 1.5,
    handling: { code: 'H3', restriction: 'Ask first' },
  };
  expect(readRow({ ...ALERT, karaula })).toEqual({
    outcome: 'good',
    row: {
      alert: ALERT,
      options: { community: 'wb6', status: 'EXERCISE', ttlMs: 5_400_000, handling: karaula.handling },
    },
  });
});

test('all that is wrong is told at once, by field, in the envelope and in the alert', () => {
  const row = {
    ...ALERT,
    impact: 'GIGANTIC',
    karaula: { community: 'W B 6', ttl: 3, handling: { code: 'H9' } },
  };
  expect(pathsOf(row)).toEqual(
    expect.arrayContaining(['karaula.community', 'karaula.handling.code', 'karaula', 'impact']),
  );
});

test('an update may be a note alone; a retraction holds nothing else; one row is not both', () => {
  const update = { entry: 'mk-bp.wb6.border-incident/1', note: 'A second van' };
  const retract = { entry: 'mk-bp.wb6.border-incident/1', reason: 'MISTAKE' };
  expect(readRow({ karaula: { update } })).toMatchObject({ outcome: 'good' });
  expect(readRow({ ...ALERT, karaula: { update } })).toMatchObject({
    outcome: 'good',
    row: { alert: ALERT },
  });
  expect(readRow({ karaula: { retract } })).toMatchObject({ outcome: 'good' });
  expect(pathsOf({ ...ALERT, karaula: { retract } })).toContain('karaula.retract');
  expect(pathsOf({ karaula: { update, retract } })).toContain('karaula.retract');
  expect(pathsOf({ karaula: { community: 'wb6' } })).not.toEqual([]);
});

test('two ways of saying until when contradict each other', () => {
  expect(pathsOf({ ...ALERT, karaula: { expiresAt: '2026-03-01T00:00:00Z', ttlHours: 3 } })).toEqual([
    'karaula.ttlHours',
  ]);
  expect(pathsOf({ ...ALERT, karaula: { expiresAt: 'tomorrow' } })).toEqual(['karaula.expiresAt']);
});

test('any JSON object is a good row or a bad one', () => {
  const anyRow = fc.dictionary(
    fc.constantFrom(...Object.keys(ALERT), 'karaula', '__proto__', 'x'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(anyRow, (json) => void readRow(json)),
    { numRuns: 500 },
  );
});
