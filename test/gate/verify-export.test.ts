import { expect, test } from 'vitest';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import {
  forgeEntry,
  forgePayload,
  HOUR_MS,
  keyOf,
  link,
  makeContext,
  NOW_MS,
  spoilSignature,
} from './forge.ts';

const { directory } = makeContext();
const { bytes, entry, head } = link(EMPTY_HEAD, 1);
const inspect = (envelope: Uint8Array, nowMs = NOW_MS) =>
  inspectExport(exportJws(envelope), directory, nowMs);

test('an exported entry is genuine by itself, with nothing but the directory', () => {
  expect(inspect(bytes)).toEqual({
    outcome: 'genuine',
    entry,
    hash: head.hash,
    signedBy: 'mk-bp',
    kid: keyOf('mk-bp').kid,
    isExpired: false,
  });
});

test('K5: an expired entry is still genuine, and said to be expired', () => {
  expect(inspect(bytes, entry.expiresAtMs)).toMatchObject({ outcome: 'genuine', isExpired: true });
});

const { payload } = decodeEnvelope(bytes);

test.each<[string, Uint8Array, string]>([
  ['a spoilt signature', spoilSignature(bytes), 'TRUST_BAD_SIGNATURE'],
  ['a stranger’s signature', forgePayload(payload, keyOf('a stranger')), 'TRUST_UNKNOWN_KEY'],
  ['another member’s signature', forgePayload(payload, keyOf('rs-gp')), 'GATE_WRONG_FEED'],
  ['a revoked key’s signature', forgePayload(payload, keyOf('mk-bp revoked')), 'TRUST_KEY_NOT_VALID'],
  ['a time in the future', forgeEntry(bytes, { issuedAtMs: NOW_MS + 6 * HOUR_MS }), 'GATE_FROM_THE_FUTURE'],
  [
    'an unknown field',
    forgePayload(new Uint8Array([...payload, 0xa2, 0x06, 0x01, 0x00])),
    'GATE_NOT_CANONICAL',
  ],
  ['content against the rules', forgeEntry(bytes, { entryId: 'seven' }), 'CONTRACT_INVALID'],
  ['a payload that is no entry', forgePayload(new Uint8Array([1, 2, 3])), 'GATE_MALFORMED'],
])('K1: an exported entry with %s is refused', (_, envelope, code) => {
  expect(inspect(envelope)).toMatchObject({ outcome: 'refused', code });
});

test.each([
  null,
  'text',
  {},
  [],
  { protected: '', payload: '', signature: '' },
  { ...exportJws(bytes), header: {} },
])('a file with %j is no exported entry', (value) => {
  expect(inspectExport(value, directory, NOW_MS)).toMatchObject({
    outcome: 'refused',
    code: 'GATE_MALFORMED',
  });
});

test('a file larger than an envelope may be is refused as too large', () => {
  const large = { ...exportJws(bytes), payload: 'A'.repeat(100_000) };
  expect(inspectExport(large, directory, NOW_MS)).toMatchObject({
    outcome: 'refused',
    code: 'GATE_TOO_LARGE',
  });
});
