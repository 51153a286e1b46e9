import { readFileSync } from 'node:fs';
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js';
import fc from 'fast-check';
import { calculateJwkThumbprint, flattenedVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { exportJws, importJws } from '../../src/trust/export-jws.ts';
import { flattenJws, type GeneralJws } from '../../src/trust/general-jws.ts';
import { findSecondKeyWeakness, loadSecondKey, secondKeyFromSeed } from '../../src/trust/second-key.ts';
import { signPayload } from '../../src/trust/sign-envelope.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import { exportSigningKey, parseSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { secondThumbprintOf } from '../../src/trust/thumbprint.ts';
import { listSignatureKey, trustKey } from '../../src/trust/trusted-key.ts';
import { verifySignature } from '../../src/trust/verify-signature.ts';

/** The example of RFC 9964: the key whose seed is all zeros, and what it signed. */
const RFC = JSON.parse(
  readFileSync(new URL('../vectors/rfc/rfc9964-ml-dsa-44.json', import.meta.url), 'utf8'),
);

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const key = signingKeyFromSeed(bytes(7), bytes(8));
const times = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
const trusted = trustKey('mk-bp', listSignatureKey(key.publicJwk, 'sign', times));
const fromBase64url = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
const payloads = fc.uint8Array({ minLength: 1, maxLength: 300 });

describe('by the example of RFC 9964', () => {
  const { pub, priv, kid } = RFC.jwk;
  const [header, payload, signature] = RFC.jws.split('.');

  test('a seed gives the public key and the thumbprint', async () => {
    const { publicJwk } = secondKeyFromSeed(fromBase64url(priv));
    expect(publicJwk).toEqual({ kty: 'AKP', alg: 'ML-DSA-44', pub });
    expect(secondThumbprintOf(publicJwk)).toBe(kid);
    expect(await calculateJwkThumbprint({ ...publicJwk })).toBe(kid);
  });

  test('its signature is good, and bad with any of a hundred bits flipped', () => {
    const good = fromBase64url(signature);
    const envelope = (second: Uint8Array) => ({
      ...decodeEnvelope(signPayload(fromBase64url(payload), key)),
      second: { protected: fromBase64url(header), signature: second },
    });
    const second = {
      publicKey: loadSecondKey({ kty: 'AKP', alg: 'ML-DSA-44', pub }),
      protectedHeader: fromBase64url(header),
    };
    expect(verifySignature(envelope(good), { ...trusted, second })).toBe(true);
    for (let index = 0; index < 100; index += 1) {
      const flipped = Uint8Array.from(good);
      flipped[Math.floor((index * good.length) / 100)]! ^= 1 << (index % 8);
      expect(verifySignature(envelope(flipped), { ...trusted, second })).toBe(false);
    }
  });
});

test('another implementation of FIPS 204 verifies what we sign, and we what it signs', () => {
  const { secretKey, publicKey } = ml_dsa44.keygen(bytes(8));
  expect(Buffer.from(publicKey).toString('base64url')).toBe(key.publicJwk.second?.pub);
  fc.assert(
    fc.property(payloads, (payload) => {
      const { protected: header, signature, second } = decodeEnvelope(signPayload(payload, key));
      const input = Uint8Array.from(signingInput(second!.protected, payload));
      expect(ml_dsa44.verify(second!.signature, input, publicKey)).toBe(true);
      const theirs = { protected: second!.protected, signature: ml_dsa44.sign(input, secretKey) };
      expect(verifySignature({ protected: header, payload, signature, second: theirs }, trusted)).toBe(true);
      const inContext = ml_dsa44.sign(input, secretKey, { context: new Uint8Array([1]) });
      const wrong = { ...theirs, signature: inContext };
      expect(verifySignature({ protected: header, payload, signature, second: wrong }, trusted)).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test('an entry with two signatures is exported as a general JWS, of which jose verifies each, and comes back as it was', async () => {
  const jwks = [
    [{ ...key.publicJwk, second: undefined }, 'Ed25519'],
    [{ ...key.publicJwk.second }, 'ML-DSA-44'],
  ] as const;
  await fc.assert(
    fc.asyncProperty(payloads, async (payload) => {
      const envelope = signPayload(payload, key);
      const jws = exportJws(envelope) as GeneralJws;
      expect(Object.keys(jws)).toEqual(['payload', 'signatures']);
      for (const [index, signature] of flattenJws(jws).entries()) {
        const [jwk, alg] = jwks[index]!;
        const { payload: theirs } = await flattenedVerify(signature, await importJWK(jwk as never, alg), {
          algorithms: [alg],
        });
        expect(theirs).toEqual(payload);
      }
      expect(importJws(JSON.parse(JSON.stringify(jws)))).toEqual(envelope);
    }),
    { numRuns: 10 },
  );
});

test('a general JWS with a member more or less, one signature, three, or a payload within one is refused', () => {
  const jws = exportJws(signPayload(bytes(1), key)) as GeneralJws;
  const [first, second] = jws.signatures as unknown as [object, object];
  const bad = [
    { ...jws, header: {} },
    { signatures: jws.signatures },
    { payload: jws.payload, signatures: [] },
    { payload: jws.payload, signatures: [first] },
    { payload: jws.payload, signatures: [first, second, second] },
    { payload: jws.payload, signatures: [first, { ...second, header: {} }] },
    { payload: jws.payload, signatures: [first, { ...second, payload: jws.payload }] },
    { payload: jws.payload, signatures: [first, null] },
    { payload: jws.payload, signatures: [first, { ...second, signature: 'A' }] },
    { payload: jws.payload, signatures: { 0: first, 1: second, length: 2 } },
    { ...jws, ...first },
  ];
  for (const value of bad) {
    expect(() => importJws(value)).toThrow(expect.objectContaining({ code: 'TRUST_BAD_EXPORT' }));
  }
  fc.assert(
    fc.property(fc.jsonValue(), (signatures) => {
      expect(() => importJws({ payload: jws.payload, signatures })).toThrow(
        expect.objectContaining({ code: 'TRUST_BAD_EXPORT' }),
      );
    }),
  );
});

test('K10: two signings of one payload differ in the second signature and in nothing else', () => {
  const [one, other] = [0, 1].map(() => decodeEnvelope(signPayload(bytes(1), key)));
  expect({ ...one, second: one!.second!.protected }).toEqual({ ...other, second: other!.second!.protected });
  expect(one!.second!.signature).not.toEqual(other!.second!.signature);
});

test('K10: both keys come from their seeds, and from their file, to the byte', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      (seed, secondSeed) => {
        const made = signingKeyFromSeed(seed, secondSeed);
        const read = parseSigningKey(exportSigningKey(made));
        expect(read.publicJwk).toEqual(made.publicJwk);
        expect(read.kid).toBe(signingKeyFromSeed(seed).kid);
        expect(read.second?.protectedHeader).toEqual(made.second?.protectedHeader);
        expect(exportSigningKey(read)).toBe(exportSigningKey(made));
      },
    ),
    { numRuns: 10 },
  );
});

test('a key file whose second part is not a whole private key is refused, and the message shows nothing of it', () => {
  const file = JSON.parse(exportSigningKey(key));
  const { second } = file;
  const bad = [
    { ...second, priv: undefined },
    { ...second, priv: second.priv.slice(0, -2) },
    { ...second, pub: secondKeyFromSeed(bytes(9)).publicJwk.pub },
    { ...second, pub: undefined },
    { ...second, alg: 'ML-DSA-65' },
    { ...second, kty: 'OKP' },
    null,
    'AKP',
  ];
  for (const value of bad) {
    const text = JSON.stringify({ ...file, second: value });
    const refusal = expect.objectContaining({
      code: 'TRUST_BAD_KEY',
      message: expect.not.stringContaining(second.priv),
    });
    expect(() => parseSigningKey(text)).toThrow(refusal);
  }
});

test('a second key for which everybody can sign, or of another length, is refused', () => {
  const pub = fromBase64url(key.publicJwk.second!.pub);
  const withoutKey = Uint8Array.from(pub).fill(0, 32);
  expect(findSecondKeyWeakness(Buffer.from(pub).toString('base64url'))).toBeUndefined();
  for (const weak of [withoutKey, pub.subarray(0, -1), new Uint8Array([...pub, 0]), new Uint8Array()]) {
    const text = Buffer.from(weak).toString('base64url');
    expect(findSecondKeyWeakness(text)).toBeDefined();
    expect(() => loadSecondKey({ kty: 'AKP', alg: 'ML-DSA-44', pub: text })).toThrow(
      expect.objectContaining({ code: 'TRUST_BAD_KEY' }),
    );
  }
});
