import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TrustError } from '../../src/trust/errors.ts';
import {
  isTokenKey,
  jwkOfPoint,
  parseTokenKey,
  renderTokenKey,
  signingKeyElsewhere,
} from '../../src/trust/token-key.ts';
import { keyOf } from '../gate/forge.ts';

const { publicJwk, kid, sign } = keyOf('in a token');
const stranger = keyOf('a stranger');
const place = {
  module: '/usr/lib/softhsm/libsofthsm2.so',
  token: 'the office',
  keyId: '0a1b',
  kid,
  publicJwk,
};
const bad = expect.objectContaining({ code: 'TRUST_BAD_KEY' });

test('where a key is in a token is read as it was written', () => {
  const texts = fc.string({ minLength: 1, maxLength: 32 });
  const ids = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((id) => Buffer.from(id).toString('hex'));
  fc.assert(
    fc.property(texts, texts, ids, (token, path, keyId) => {
      const key = { ...place, token, module: `/${path}`, keyId };
      expect(parseTokenKey(renderTokenKey(key))).toEqual(key);
      expect(isTokenKey(renderTokenKey(key))).toBe(true);
    }),
  );
});

test('any text at all says where a key is, or is refused with a TrustError, never anything else', () => {
  const damaged = fc.nat(renderTokenKey(place).length).map((at) => renderTokenKey(place).slice(0, at));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
      try {
        parseTokenKey(text);
      } catch (error) {
        expect(error).toBeInstanceOf(TrustError);
      }
    }),
  );
});

test.each([
  ['a label of another key', { kid: stranger.kid }],
  ['a library that the working folder decides', { module: 'libsofthsm2.so' }],
  ['an id that is not hexadecimal', { keyId: 'key 1' }],
])('a file with %s is refused', (_, change) => {
  expect(() => parseTokenKey(renderTokenKey({ ...place, ...change }))).toThrow(bad);
});

test('K1: a public key is taken as the token gives it, bare or in an OCTET STRING, and a weak one is not', () => {
  const point = Buffer.from(publicJwk.x, 'base64url');
  expect(jwkOfPoint(point)).toEqual(publicJwk);
  expect(jwkOfPoint(Buffer.concat([Buffer.from([4, 32]), point]))).toEqual(publicJwk);
  for (const wrong of [
    new Uint8Array(0),
    point.subarray(1),
    Buffer.concat([Buffer.from([4, 31]), point]),
    Buffer.concat([Buffer.from([3, 32]), point]),
    Buffer.concat([Buffer.from([4, 32]), new Uint8Array(32)]),
  ]) {
    expect(() => jwkOfPoint(wrong)).toThrow(bad);
  }
});

test('a token that signs with another key, or otherwise, is found out at its first signature', () => {
  const message = new Uint8Array([1, 2, 3]);
  expect(signingKeyElsewhere(publicJwk, sign).sign(message)).toEqual(sign(message));
  expect(() => signingKeyElsewhere(publicJwk, stranger.sign).sign(message)).toThrow(bad);
  expect(() => signingKeyElsewhere(publicJwk, () => new Uint8Array(64)).sign(message)).toThrow(bad);
});
