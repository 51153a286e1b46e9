import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPrekey } from '../../src/trust/prekey.ts';
import { createOpeningKey } from '../../src/trust/sealing-key.ts';

test('a prekey is read under the thumbprint of its key', () => {
  const { kid, publicJwk } = createOpeningKey((size) => new Uint8Array(randomBytes(size)));
  const read = readPrekey(new Uint8Array(Buffer.from(publicJwk.x, 'base64url')));
  expect(read).toEqual({ kid, jwk: publicJwk });
});

/** The points of small order of curve25519 and of its twist, as they are known. */
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

test.each(SMALL_ORDER)(
  'K2: a point of small order is no prekey, so that nobody is stopped by it: %s',
  (hex) => {
    expect(readPrekey(new Uint8Array(Buffer.from(hex, 'hex')))).toBeUndefined();
  },
);

test('what has another length is no prekey', () => {
  for (const length of [0, 31, 33]) expect(readPrekey(new Uint8Array(length))).toBeUndefined();
});
