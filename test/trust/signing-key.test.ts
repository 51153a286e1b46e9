import fc from 'fast-check';
import { calculateJwkThumbprint } from 'jose';
import { expect, test } from 'vitest';
import { decodeBase64url } from '../../src/trust/base64url.ts';
import { findKeyWeakness, loadPublicKey } from '../../src/trust/public-key.ts';
import {
  createSigningKey,
  exportSigningKey,
  parseSigningKey,
  publicJwkOf,
  signingKeyFromSeed,
} from '../../src/trust/signing-key.ts';
import { thumbprintOf } from '../../src/trust/thumbprint.ts';

/** RFC 8037, appendix A: a published example, nobody's key. */
const RFC_SEED = decodeBase64url('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A')!;
const RFC_X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const RFC_THUMBPRINT = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('the key, its public part and its thumbprint are those of RFC 8037', () => {
  const key = signingKeyFromSeed(RFC_SEED);
  expect(publicJwkOf(key)).toEqual({ kty: 'OKP', crv: 'Ed25519', x: RFC_X });
  expect(key.kid).toBe(RFC_THUMBPRINT);
});

test('thumbprints are those that jose calculates', async () => {
  await fc.assert(
    fc.asyncProperty(seed, async (bytes) => {
      const jwk = publicJwkOf(signingKeyFromSeed(bytes));
      expect(thumbprintOf(jwk)).toBe(await calculateJwkThumbprint({ ...jwk }));
    }),
  );
});

test('a key written to its file and read again is the same key', () => {
  fc.assert(
    fc.property(seed, (bytes) => {
      const key = signingKeyFromSeed(bytes);
      const again = parseSigningKey(exportSigningKey(key));
      expect(again.kid).toBe(key.kid);
      expect(again.protectedHeader).toEqual(key.protectedHeader);
      expect(exportSigningKey(again)).toBe(exportSigningKey(key));
    }),
  );
});

test('K10: the same randomness makes the same key', () => {
  const random = (size: number) => new Uint8Array(size).fill(3);
  expect(createSigningKey(random).kid).toBe(createSigningKey(random).kid);
});

test('the protected header is constant, with no spaces and in this order of members', () => {
  const key = signingKeyFromSeed(RFC_SEED);
  expect(new TextDecoder().decode(key.protectedHeader)).toBe(
    `{"alg":"Ed25519","kid":"${RFC_THUMBPRINT}","typ":"karaula-entry+jws"}`,
  );
});

const good = JSON.parse(exportSigningKey(signingKeyFromSeed(RFC_SEED)));

test.each([
  ['not JSON', '{"kty":"OKP"'],
  ['an empty file', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a public key only', JSON.stringify({ ...good, d: undefined })],
  ['a key of another curve', JSON.stringify({ ...good, crv: 'X25519' })],
  ['a seed that is too short', JSON.stringify({ ...good, d: good.d.slice(0, 40) })],
  ['a seed with padding', JSON.stringify({ ...good, d: `${good.d}=` })],
  [
    'a public part of another key',
    JSON.stringify({ ...good, x: publicJwkOf(signingKeyFromSeed(new Uint8Array(32))).x }),
  ],
])('a key file with %s is refused with what to do, and the message does not show the key', (_, text) => {
  let thrown: unknown;
  try {
    parseSigningKey(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ name: 'TrustError', code: 'TRUST_BAD_KEY' });
  expect((thrown as Error).message).toMatch(/restore|enrol/);
  expect((thrown as Error).message).not.toContain(good.d.slice(0, 8));
});

/** The curve of RFC 8032, written out, to know the small points for ourselves. */
const P = 2n ** 255n - 19n;
const D = mod(-121665n * invert(121666n));

test('K1: every point whose order divides 8 is refused as a key, in every spelling of 32 bytes', () => {
  const small = findSmallPoints();
  expect(small.size).toBe(8);
  for (const [x, y] of small.values()) {
    for (const spelling of [y, y + P]) {
      if (spelling >= 2n ** 255n) continue;
      for (const sign of [x & 1n, 1n - (x & 1n)]) {
        expect(findKeyWeakness(encodePoint(spelling, sign)), `y = ${spelling}`).toMatch(
          /small order|canonical/,
        );
      }
    }
  }
});

test('a key that is no canonical point is refused: y from p on', () => {
  for (let y = P; y < 2n ** 255n; y += 1n) {
    expect(findKeyWeakness(encodePoint(y, 0n))).toMatch(/canonical/);
    expect(() => loadPublicKey({ kty: 'OKP', crv: 'Ed25519', x: encodePoint(y, 0n) })).toThrow(
      /cannot be trusted/,
    );
  }
  expect(findKeyWeakness(encodePoint(P - 2n, 0n))).toBeUndefined();
});

test('made keys are never refused', () => {
  fc.assert(
    fc.property(seed, (bytes) => {
      expect(findKeyWeakness(publicJwkOf(signingKeyFromSeed(bytes)).x)).toBeUndefined();
    }),
  );
});

/** Multiples of a point of order 8, which is L times some point of the curve with a torsion part. */
function findSmallPoints(): Map<string, readonly [bigint, bigint]> {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const found = new Map<string, readonly [bigint, bigint]>();
  for (let y = 2n; found.size < 8; y += 1n) {
    const x = recoverX(y);
    if (x === undefined) continue;
    const torsion = multiply([x, y], order);
    for (let times = 0n; times < 8n; times += 1n) {
      const point = multiply(torsion, times);
      found.set(point.join(), point);
    }
  }
  return found;
}

function recoverX(y: bigint): bigint | undefined {
  const square = mod((y * y - 1n) * invert(D * y * y + 1n));
  const root = power(square, (P + 3n) / 8n);
  for (const x of [root, mod(root * power(2n, (P - 1n) / 4n))]) if (mod(x * x) === square) return x;
  return undefined;
}

function add(
  [x1, y1]: readonly [bigint, bigint],
  [x2, y2]: readonly [bigint, bigint],
): readonly [bigint, bigint] {
  const product = mod(D * x1 * x2 * y1 * y2);
  return [mod((x1 * y2 + x2 * y1) * invert(1n + product)), mod((y1 * y2 + x1 * x2) * invert(1n - product))];
}

function multiply(point: readonly [bigint, bigint], times: bigint): readonly [bigint, bigint] {
  let sum: readonly [bigint, bigint] = [0n, 1n];
  for (let base = point, left = times; left > 0n; left >>= 1n, base = add(base, base)) {
    if (left & 1n) sum = add(sum, base);
  }
  return sum;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = mod(base), left = exponent; left > 0n; left >>= 1n, square = mod(square * square)) {
    if (left & 1n) result = mod(result * square);
  }
  return result;
}

function invert(value: bigint): bigint {
  return power(mod(value), P - 2n);
}

function mod(value: bigint): bigint {
  return ((value % P) + P) % P;
}

function encodePoint(y: bigint, sign: bigint): string {
  const bytes = Buffer.alloc(32);
  for (let index = 0, left = y; index < 32; index += 1, left >>= 8n) bytes[index] = Number(left & 0xffn);
  bytes[31] = bytes[31]! | (Number(sign) << 7);
  return bytes.toString('base64url');
}
