import { describe, expect, test } from 'vitest';
import { encodeContent } from '../../src/contract/content-codec.ts';
import type { Sealed } from '../../src/contract/entry.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { exportFile, exportJws, splitFile } from '../../src/trust/export-jws.ts';
import { contentKeyOf, decryptSealed, sealContent } from '../../src/trust/seal.ts';
import { verifyWithJose } from '../../src/trust/verify-with-jose.ts';
import {
  forgeEntry,
  forgePayload,
  HOUR_MS,
  keyOf,
  link,
  makeContext,
  makeDraft,
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

const CONTENT_KEY = contentKeyOf('0'.repeat(32), new Uint8Array(32).fill(1));
const random = (size: number) => new Uint8Array(size).fill(7);

function sealEntry(number: number) {
  let sealed: Sealed | undefined;
  const prepared = prepareEntry(makeDraft(number), EMPTY_HEAD, keyOf('mk-bp'), (one) => {
    const { feed, seq, status, handling, body } = one;
    if (body.case !== 'alert') throw new Error('it is no alert');
    sealed = sealContent(encodeContent({ status, handling, body }), { feed, seq }, CONTENT_KEY, random);
    return sealed;
  });
  const plaintext = sealed && decryptSealed(sealed, prepared.entry, CONTENT_KEY);
  return { ...prepared, file: exportFile(prepared.bytes, plaintext) };
}

describe('an exported entry that was sealed', () => {
  const one = sealEntry(1);
  const inspectFile = (file: unknown) => {
    const { jws, plaintext } = splitFile(JSON.parse(JSON.stringify(file)));
    return inspectExport(jws, directory, NOW_MS, plaintext);
  };

  test('is genuine, and says what it said, with its plaintext beside it', () => {
    expect(inspectFile(one.file)).toMatchObject({ outcome: 'genuine', entry: one.entry });
  });

  test('is a JWS for others, who pass over the plaintext', async () => {
    expect(await verifyWithJose(one.file, keyOf('mk-bp').publicJwk)).toBe(true);
  });

  test('K1: another plaintext is not taken for what was sealed', () => {
    const { plaintext } = sealEntry(2).file;
    expect(inspectFile({ ...one.file, plaintext })).toMatchObject({ code: 'GATE_SEAL_BROKEN' });
  });

  test('K1: a plaintext beside an entry that was not sealed is none of it', () => {
    expect(inspectFile({ ...exportJws(bytes), plaintext: one.file.plaintext })).toMatchObject({
      code: 'GATE_SEAL_BROKEN',
    });
    expect(inspectFile({ ...one.file, plaintext: 7 })).toMatchObject({ code: 'GATE_MALFORMED' });
  });

  test('K2: without it nobody says what it says; that it was said is genuine', () => {
    expect(inspectFile(exportJws(one.bytes))).toMatchObject({ code: 'GATE_SEALED' });
    expect(inspectExport(exportJws(one.bytes), directory, NOW_MS, 'closed')).toMatchObject({
      outcome: 'genuine',
      entry: { body: { case: 'sealed' } },
    });
  });
});
