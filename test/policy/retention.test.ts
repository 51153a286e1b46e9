import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retentionEnd, retentionOf } from '../../src/policy/retention.ts';
import { StoreError } from '../../src/store/errors.ts';
import { parseRetentionFile } from '../../src/store/retention-file.ts';
import { makeDirectory } from '../gate/forge.ts';

const time = fc.integer({ min: 0, max: 4e12 });
const rule = fc.record({
  keepMs: fc.integer({ min: 1, max: 2e11 }),
  legalBasis: fc.constant('Law, Article 1'),
});

test("K5: a reader's own rule shortens its originator's limit, and nothing lengthens it", () => {
  fc.assert(
    fc.property(time, time, fc.option(rule, { nil: undefined }), (expiresAtMs, receivedAtMs, own) => {
      const { atMs, rule: decided } = retentionEnd({ expiresAtMs, receivedAtMs }, own);
      expect(atMs).toBeLessThanOrEqual(expiresAtMs);
      if (own === undefined) expect(atMs).toBe(expiresAtMs);
      else expect(atMs).toBe(Math.min(expiresAtMs, receivedAtMs + own.keepMs));
      expect(decided).toBe(atMs < expiresAtMs ? own : undefined);
    }),
  );
});

test('rules are those of the country of the reader, by kind', () => {
  const file = parseRetentionFile(
    'retention.yaml',
    'countries:\n  MK:\n    visa-abuse: { keepDays: 90, legalBasis: "Law, Article 7" }\n',
  );
  const { participants } = makeDirectory();
  expect([...retentionOf(file, { participants }, 'mk-bp')]).toEqual([
    ['visa-abuse', { keepMs: 90 * 86_400_000, legalBasis: 'Law, Article 7' }],
  ]);
  for (const id of ['rs-gp', 'nobody']) expect(retentionOf(file, { participants }, id).size).toBe(0);
});

test('what was taken back or ordered to be erased has rules beside the kinds', () => {
  const file = parseRetentionFile(
    'retention.yaml',
    'countries: { XK: { retracted: { keepDays: 7, legalBasis: Law }, ordered: { keepDays: 3, legalBasis: Law } } }',
  );
  const rules = retentionOf(file, makeDirectory(), 'xk-kp');
  expect([...rules].map(([about, { keepMs }]) => [about, keepMs / 86_400_000])).toEqual([
    ['retracted', 7],
    ['ordered', 3],
  ]);
});

test('a file of rules is read as it is meant or refused, never anything else', () => {
  for (const text of [
    '',
    'countries: []',
    'countries: { mk: {} }',
    'countries: { MK: { visa-abuse: { keepDays: 90 } } }',
    'countries: { MK: { visa-abuse: { keepDays: -1, legalBasis: x } } }',
    'countries: { MK: { return-home: { keepDays: 1, legalBasis: x } } }',
    'countries: { MK: { receipt: { keepDays: 1, legalBasis: x } } }',
    'a: &a [*a, *a]',
  ]) {
    expect(() => parseRetentionFile('retention.yaml', text), text).toThrow(StoreError);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        parseRetentionFile('retention.yaml', text);
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
      }
    }),
  );
});

test('the file of rules in seeds is one', () => {
  const file = parseRetentionFile('seeds/retention.yaml', readFileSync('seeds/retention.yaml', 'utf8'));
  expect(Object.keys(file.countries).sort()).toEqual(['AL', 'BA', 'ME', 'MK', 'RS', 'XK']);
});
