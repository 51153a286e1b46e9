import fc from 'fast-check';
import { generalVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { encodeBase64url } from '../../src/trust/base64url.ts';
import { TrustError } from '../../src/trust/errors.ts';
import {
  agreeToKeyRequest,
  isAgreedBy,
  makeKeyRequest,
  parseKeyRequest,
} from '../../src/trust/key-request.ts';
import { protectedHeaderOf } from '../../src/trust/protected-header.ts';
import { signingInput } from '../../src/trust/signing-input.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { thumbprintOf } from '../../src/trust/thumbprint.ts';
import { hybridKeyOf, keyOf, NOW_MS } from '../gate/forge.ts';

const [own, old, other] = [keyOf('the new key'), keyOf('the old key'), keyOf('a stranger')];
const asked = { participant: 'mk-bp', use: 'sign', madeAtMs: NOW_MS } as const;
const text = makeKeyRequest(asked, own);
const agreed = agreeToKeyRequest(parseKeyRequest(text), old);
const bad = expect.objectContaining({ code: 'TRUST_BAD_REQUEST' });

/** Any statement, signed well by any key, under any header. */
function forge(
  stated: string,
  key = own,
  header = protectedHeaderOf(key.kid, 'karaula-key-request+jws'),
): string {
  const payload = new TextEncoder().encode(stated);
  const signature = encodeBase64url(key.sign(signingInput(header, payload)));
  const signatures = [{ protected: encodeBase64url(header), signature }];
  return JSON.stringify({ payload: encodeBase64url(payload), signatures });
}
const statedIn = (request: string) =>
  Buffer.from(JSON.parse(request).payload as string, 'base64url').toString('utf8');

test('what is asked for is read as it was written, whoever asks for which key', () => {
  const names = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,6})?$/);
  const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(
      names,
      fc.constantFrom('sign', 'release'),
      fc.nat(4e12),
      seeds,
      (participant, use, madeAtMs, seed) => {
        const key = signingKeyFromSeed(seed);
        const wanted = { participant, use, madeAtMs } as const;
        const request = parseKeyRequest(makeKeyRequest(wanted, key));
        expect(request).toMatchObject({ ...wanted, kid: key.kid, jwk: key.publicJwk });
        expect(isAgreedBy(request, key.publicJwk)).toBe(false);
      },
    ),
  );
});

test('no bit of what is signed can be flipped and the request still be believed', () => {
  const json = JSON.parse(agreed);
  const [first] = json.signatures;
  const places = { payload: json.payload, header: first.protected, signature: first.signature };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(places)), fc.nat(), (place, at) => {
      const bytes = Buffer.from(places[place as keyof typeof places], 'base64url');
      const bit = at % (bytes.length * 8);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const flipped = bytes.toString('base64url');
      const changed = {
        payload: place === 'payload' ? flipped : json.payload,
        signatures: [
          {
            protected: place === 'header' ? flipped : first.protected,
            signature: place === 'signature' ? flipped : first.signature,
          },
        ],
      };
      expect(() => parseKeyRequest(JSON.stringify(changed))).toThrow(TrustError);
    }),
    { numRuns: 2_000 },
  );
});

test('any text at all is a request or refused with a TrustError, never anything else', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((stated) => forge(stated)),
      ),
      (any) => {
        try {
          parseKeyRequest(any);
        } catch (error) {
          expect(error).toBeInstanceOf(TrustError);
        }
      },
    ),
  );
});

test('another implementation of RFC 7515 finds both signatures good', async () => {
  const json = JSON.parse(agreed);
  for (const [index, key] of [own, old].entries()) {
    const jwk = await importJWK({ ...key.publicJwk }, 'Ed25519');
    const one = { payload: json.payload, signatures: [json.signatures[index]] };
    await expect(generalVerify(one, jwk, { algorithms: ['Ed25519'] })).resolves.toBeDefined();
  }
});

test('who agreed is known by his key, and an agreement to one request is none to another', () => {
  const request = parseKeyRequest(agreed);
  expect(isAgreedBy(request, old.publicJwk)).toBe(true);
  expect(isAgreedBy(request, other.publicJwk)).toBe(false);
  expect(isAgreedBy(parseKeyRequest(text), old.publicJwk)).toBe(false);
  const later = JSON.parse(makeKeyRequest({ ...asked, madeAtMs: NOW_MS + 1 }, own));
  const moved = { ...later, signatures: [later.signatures[0], JSON.parse(agreed).signatures[1]] };
  expect(isAgreedBy(parseKeyRequest(JSON.stringify(moved)), old.publicJwk)).toBe(false);
});

test('a key that makes two signatures asks and agrees with both, and neither counts without the other', () => {
  const [mine, before] = [hybridKeyOf('the new key'), hybridKeyOf('the old key')];
  const request = makeKeyRequest(asked, mine);
  expect(parseKeyRequest(request).jwk).toEqual(mine.publicJwk);
  const full = JSON.parse(agreeToKeyRequest(parseKeyRequest(request), before));
  const withSignatures = (...places: number[]) =>
    JSON.stringify({ ...full, signatures: places.map((place) => full.signatures[place]) });
  const whole = parseKeyRequest(withSignatures(0, 1, 2, 3));
  expect(isAgreedBy(whole, before.publicJwk)).toBe(true);
  // The directory says what a key needs: one of before that is listed with one key does not agree with two.
  expect(isAgreedBy(whole, { ...before.publicJwk, second: undefined } as never)).toBe(false);
  for (const places of [
    [0, 1],
    [0, 1, 2],
    [0, 1, 3],
    [0, 1, 3, 2],
    [0, 1, 2, 1],
  ]) {
    expect(isAgreedBy(parseKeyRequest(withSignatures(...places)), before.publicJwk)).toBe(false);
  }
  for (const places of [[0], [1], [1, 0], [0, 0], [0, 2, 3], [0, 3, 2]]) {
    expect(() => parseKeyRequest(withSignatures(...places))).toThrow(bad);
  }
  const another = makeKeyRequest(asked, { ...mine, second: before.second! });
  expect(() => parseKeyRequest(another)).toThrow(bad);
});

test.each([
  ['a bare key', JSON.stringify(own.publicJwk), 'keys request'],
  ['a key that another signed for', forge(statedIn(text), other), 'very key'],
  [
    'a key that another signed for under its name',
    forge(statedIn(text), { ...other, kid: own.kid }),
    'very key',
  ],
  ['signed as an entry is', forge(statedIn(text), own, own.protectedHeader), 'very key'],
  ['a name that is none', forge(statedIn(text).replace('mk-bp', 'MK BP')), 'cannot be read'],
  ['another use', forge(statedIn(text).replace('"sign"', '"seal"')), 'cannot be read'],
  ['a member twice', forge(statedIn(text).replace('{', '{"use":"release",')), 'cannot be read'],
  ['a member too many', forge(statedIn(text).replace('{', '{"more":1,')), 'cannot be read'],
  ['white space', forge(` ${statedIn(text)}`), 'cannot be read'],
  [
    'five signatures',
    agreed.replace('"signatures": [', `"signatures": [${'{"protected":"","signature":""},'.repeat(3)}`),
    'else',
  ],
  ['longer than any', `${text}${' '.repeat(20_000)}`, 'else'],
])('what is no request is refused, and how to make one is said: %s', (_, given, says) => {
  expect(() => parseKeyRequest(given)).toThrow(bad);
  expect(() => parseKeyRequest(given)).toThrow(says);
});

test('K1: a weak key, for which anybody can sign, is refused', () => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(new Uint8Array(32)) };
  const stated = { participant: 'mk-bp', use: 'sign', jwk, madeAt: '2026-03-02T08:00:00Z' };
  const weak = { ...own, kid: thumbprintOf(jwk), sign: () => new Uint8Array(64) };
  expect(() => parseKeyRequest(forge(JSON.stringify(stated), weak))).toThrow(
    expect.objectContaining({ code: 'TRUST_BAD_KEY' }),
  );
});
