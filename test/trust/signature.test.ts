import { createPrivateKey } from 'node:crypto';
import fc from 'fast-check';
import { FlattenedSign, flattenedVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { encodeBase64url } from '../../src/trust/base64url.ts';
import { exportJws, importJws } from '../../src/trust/export-jws.ts';
import { flattenJws } from '../../src/trust/general-jws.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { listSignatureKey, trustKey } from '../../src/trust/trusted-key.ts';
import { verifySignature } from '../../src/trust/verify-signature.ts';

const key = signingKeyFromSeed(new Uint8Array(32).fill(7));
const times = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
const trusted = trustKey('mk-bp', listSignatureKey(key.publicJwk, 'sign', times));
const joseKey = await importJWK(JSON.parse(exportSigningKey(key)), 'Ed25519');
const josePublicKey = await importJWK(key.publicJwk, 'Ed25519');

const payload = fc.uint8Array({ minLength: 1, maxLength: 2_000 });

test('K1: what is signed here plain jose verifies', async () => {
  await fc.assert(
    fc.asyncProperty(payload, async (bytes) => {
      const [jws] = flattenJws(exportJws(signPayload(bytes, key)));
      const verified = await flattenedVerify({ ...jws }, josePublicKey, { algorithms: ['Ed25519'] });
      expect(new Uint8Array(verified.payload)).toEqual(bytes);
      expect(verified.protectedHeader).toEqual({ alg: 'Ed25519', kid: key.kid, typ: 'karaula-entry+jws' });
    }),
  );
});

test('K10: what jose signs with the same key and header is the same envelope, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(payload, async (bytes) => {
      const jws = await new FlattenedSign(bytes)
        .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: 'karaula-entry+jws' })
        .sign(joseKey);
      const theirs = importJws(jws);
      expect(theirs).toEqual(signPayload(bytes, key));
      expect(verifySignature(decodeEnvelope(theirs), trusted)).toBe(true);
    }),
  );
});

test('K1: a signature changed in any bit is refused, here as by jose', async () => {
  const bytes = signPayload(new Uint8Array([1, 2, 3]), key);
  const envelope = decodeEnvelope(bytes);
  for (let bit = 0; bit < 512; bit += 1) {
    const signature = Uint8Array.from(envelope.signature);
    signature[bit >> 3] = signature[bit >> 3]! ^ (1 << (bit & 7));
    expect(verifySignature({ ...envelope, signature }, trusted)).toBe(false);
    if (bit % 32 !== 0) continue;
    const [jws] = flattenJws(exportJws(encodeEnvelope({ ...envelope, signature })));
    await expect(flattenedVerify({ ...jws }, josePublicKey)).rejects.toThrow();
  }
});

test('K1: a signature of 63 or 65 bytes is refused', () => {
  const envelope = decodeEnvelope(signPayload(new Uint8Array([1]), key));
  expect(verifySignature(envelope, trusted)).toBe(true);
  for (const signature of [envelope.signature.subarray(0, 63), new Uint8Array([...envelope.signature, 0])]) {
    expect(verifySignature({ ...envelope, signature }, trusted)).toBe(false);
  }
});

test('K2: the other signature that fits the same equation (S + L) is refused, so an envelope has one hash', () => {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const envelope = decodeEnvelope(signPayload(new Uint8Array([1]), key));
  const signature = Uint8Array.from(envelope.signature);
  let scalar = order;
  for (let index = 63; index >= 32; index -= 1)
    scalar += BigInt(signature[index]!) << BigInt(8 * (index - 32));
  for (let index = 32; index < 64; index += 1) {
    signature[index] = Number(scalar & 0xffn);
    scalar >>= 8n;
  }
  expect(scalar).toBe(0n);
  expect(verifySignature({ ...envelope, signature }, trusted)).toBe(false);
});

test('K1: a signature that is right for another header than the key’s own is refused', () => {
  const payload = new Uint8Array([1]);
  const other = new TextEncoder().encode(
    `{"alg":"Ed25519","kid":"${key.kid}","typ":"karaula-directory+jws"}`,
  );
  const signature = key.sign(signingInput(other, payload));
  expect(
    verifySignature({ protected: other, payload, signature }, { ...trusted, protectedHeader: other }),
  ).toBe(true);
  expect(verifySignature({ protected: other, payload, signature }, trusted)).toBe(false);
});

test('an exported entry comes back as the same bytes', () => {
  fc.assert(
    fc.property(payload, (bytes) => {
      const envelope = signPayload(bytes, key);
      expect(importJws(JSON.parse(JSON.stringify(exportJws(envelope))))).toEqual(envelope);
    }),
  );
});

test('an exported entry with padding, spare bits, a further member or a missing one is refused', () => {
  const [jws] = flattenJws(exportJws(signPayload(new Uint8Array([1, 2, 3, 4]), key)));
  const last = jws.signature.at(-1)!;
  const spare = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const sibling = spare[spare.indexOf(last) + 1]!;
  const bad: unknown[] = [
    { ...jws, signature: `${jws.signature}==` },
    { ...jws, signature: jws.signature.slice(0, -1) + sibling },
    { ...jws, payload: `${jws.payload}\n` },
    { ...jws, header: { alg: 'none' } },
    { ...jws, signature: undefined },
    { payload: jws.payload, protected: jws.protected },
    [jws],
    'jws',
    null,
  ];
  for (const value of bad)
    expect(() => importJws(value)).toThrow(expect.objectContaining({ code: 'TRUST_BAD_EXPORT' }));
});

test('reading an export never throws anything but its own errors', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => importJws(value)).toThrow(expect.objectContaining({ code: 'TRUST_BAD_EXPORT' }));
    }),
  );
});

test('the signing key does the same as node’s own reading of its file', () => {
  const jwk = JSON.parse(exportSigningKey(key));
  const again = createPrivateKey({ key: jwk, format: 'jwk' }).export({ format: 'jwk' });
  expect(again.x).toBe(key.publicJwk.x);
  expect(encodeBase64url(new Uint8Array(32).fill(7))).toBe(jwk.d);
});
