import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { exportJws, importJws } from '../../src/trust/export-jws.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { listSignatureKey, trustKey } from '../../src/trust/trusted-key.ts';
import { verifySignature } from '../../src/trust/verify-signature.ts';

/** Files that any implementation can check itself by; bytes are in hexadecimal. */
const FOLDER = new URL('../vectors/trust/', import.meta.url);

const vectors = readdirSync(FOLDER).map((name) => ({
  name,
  ...JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
}));
const valid = vectors.filter(({ name }) => name.startsWith('valid-'));
const invalid = vectors.filter(({ name }) => name.startsWith('invalid-'));

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const times = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
const trust = (jwk: { kty: 'OKP'; crv: 'Ed25519'; x: string }) =>
  trustKey('mk-bp', listSignatureKey(jwk, 'sign', times));

test.each(valid)('K10: $name comes from its seed to the byte: $about', (vector) => {
  const key = signingKeyFromSeed(bytesOf(vector.seed));
  expect(key.publicJwk).toEqual(vector.publicJwk);
  expect(key.kid).toBe(vector.kid);
  expect(new TextDecoder().decode(key.protectedHeader)).toBe(vector.protected);
  const envelope = signPayload(bytesOf(vector.payload), key);
  expect(Buffer.from(envelope).toString('hex')).toBe(vector.envelope);
  expect(Buffer.from(hashEnvelope(envelope)).toString('hex')).toBe(vector.hash);
  expect(exportJws(envelope)).toEqual(vector.jws);
  expect(importJws(vector.jws)).toEqual(envelope);
  expect(verifySignature(decodeEnvelope(envelope), trust(vector.publicJwk))).toBe(true);
});

test.each(invalid)('K1: $name is refused: $about', ({ publicJwk, envelope, expect: expected }) => {
  expect(judge(publicJwk, bytesOf(envelope))).toBe(expected);
});

test('there are vectors of both sorts', () => {
  expect([valid.length, invalid.length]).toEqual([2, 18]);
});

function judge(jwk: Parameters<typeof trust>[0], bytes: Uint8Array): string {
  const key = trust(jwk);
  let envelope: ReturnType<typeof decodeEnvelope>;
  try {
    envelope = decodeEnvelope(bytes);
  } catch {
    return 'malformed';
  }
  if (Buffer.compare(envelope.protected, key.protectedHeader) !== 0) return 'unknown-key';
  return verifySignature(envelope, key) ? 'good' : 'bad-signature';
}
