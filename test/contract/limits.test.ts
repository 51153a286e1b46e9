import { expect, test } from 'vitest';
import type { Draft, Entry } from '../../src/contract/entry.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { encodeEnvelope } from '../../src/contract/envelope.ts';
import * as limits from '../../src/contract/limits.ts';
import { textProblem } from '../../src/contract/plain-text.ts';
import { formatTime, parseTimeMs } from '../../src/contract/timestamp.ts';
import { validateDraft, validateEntry } from '../../src/contract/validate-entry.ts';

const WIDE = '🚧';
/** Its labels stand inside. */
const widest = {
  feed: { origin: 'mk-bp', community: 'wb6', kind: 'visa-abuse' },
  seq: Number.MAX_SAFE_INTEGER,
  prev: new Uint8Array(limits.HASH_BYTES),
  issuedAtMs: Date.UTC(2026, 0, 1),
  expiresAtMs: Date.UTC(2026, 0, 1) + limits.MAX_LIFETIME_MS,
  entryId: '0197c4f1-5c00-7a3b-8d21-0123456789ab',
  body: {
    case: 'sealed',
    sealed: {
      keyId: 'f'.repeat(32),
      iv: new Uint8Array(limits.IV_BYTES),
      ciphertext: new Uint8Array(limits.MAX_CIPHERTEXT_BYTES),
      commitment: new Uint8Array(limits.HASH_BYTES),
    },
  },
} as Entry;

test('whatever the rules allow fits into an envelope, with two signatures', () => {
  expect(validateEntry(widest)).toEqual([]);
  const envelope = {
    protected: new Uint8Array(128),
    payload: encodeEntry(widest),
    signature: new Uint8Array(64),
    second: { protected: new Uint8Array(128), signature: new Uint8Array(2_420) },
  };
  expect(encodeEnvelope(envelope).length).toBeLessThanOrEqual(limits.MAX_ENVELOPE_BYTES);
});

test('a lifetime ends at its limit, to the millisecond', () => {
  const draft: Draft = { ...widest, expiresAtMs: widest.expiresAtMs + 1 };
  expect(validateDraft(draft).map(({ path }) => path)).toEqual(['expiresAt']);
  expect(validateDraft({ ...widest, expiresAtMs: widest.issuedAtMs }).map(({ path }) => path)).toEqual([
    'expiresAt',
  ]);
});

test('a time that is no number is a violation, not a way past the rules', () => {
  for (const time of [Number.NaN, Number.POSITIVE_INFINITY, 0, 1.5]) {
    const paths = validateDraft({ ...widest, issuedAtMs: time, expiresAtMs: time }).map(({ path }) => path);
    expect(paths).toContain('issuedAt');
    expect(paths).toContain('expiresAt');
  }
});

test('text is measured in code points, and only what can be seen is text', () => {
  expect(textProblem(WIDE.repeat(5), 5)).toBeUndefined();
  expect(textProblem(WIDE.repeat(6), 5)).toMatch(/has 6 characters/);
  expect(textProblem('a\nb', 5, true)).toBeUndefined();
  for (const hidden of [
    '\n',
    '\t',
    '\0',
    '\x7f',
    '\x9b',
    '\u061c',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\u{e0041}',
  ]) {
    expect(textProblem(`a${hidden}b`, 5)).toMatch(/cannot be seen/);
  }
  for (const text of ['Đakovica', 'Ђаковица', 'Gjakovë', 'Çakor', 'Εύζωνοι', 'کابل', '測試']) {
    expect(textProblem(text, 20)).toBeUndefined();
  }
  expect(textProblem(' a', 5)).toMatch(/white space/);
});

test('a time has one instant and one form', () => {
  expect(parseTimeMs('2026-03-01T04:30:00Z')).toBe(Date.UTC(2026, 2, 1, 4, 30));
  expect(formatTime(Date.UTC(2026, 2, 1, 4, 30))).toBe('2026-03-01T04:30:00Z');
  expect(formatTime(Date.UTC(2026, 2, 1, 4, 30, 0, 50))).toBe('2026-03-01T04:30:00.050Z');
  expect(parseTimeMs('2028-02-29T00:00:00Z')).toBe(Date.UTC(2028, 1, 29));
  for (const text of [
    '2026-02-29T00:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T04:30:60Z',
    '2026-03-01T04:30Z',
    '2026-03-01T04:30:00+01:00',
    '2026-03-01 04:30:00Z',
    '2026-03-01T04:30:00.1Z',
    '+012026-03-01T04:30:00Z',
    '',
  ]) {
    expect(parseTimeMs(text)).toBeUndefined();
  }
});
