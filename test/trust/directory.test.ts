import fc from 'fast-check';
import { FlattenedSign, flattenedVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import { MAX_DIRECTORY_LENGTH, signDirectory, verifyDirectory } from '../../src/trust/directory.ts';
import { decideDirectoryFreshness, decideDirectorySuccession } from '../../src/trust/directory-freshness.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { isKeyValidAt } from '../../src/trust/trusted-key.ts';

const operator = signingKeyFromSeed(new Uint8Array(32).fill(1));
const stranger = signingKeyFromSeed(new Uint8Array(32).fill(2));
const first = signingKeyFromSeed(new Uint8Array(32).fill(3));
const second = signingKeyFromSeed(new Uint8Array(32).fill(4));

const span = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
const keyEntry = (key = first, changes: object = {}) => ({
  kid: key.kid,
  jwk: key.publicJwk,
  ...span,
  ...changes,
});

function makeDirectory(changes: object = {}): Directory {
  return {
    version: 5,
    issuedAt: '2026-03-01T00:00:00Z',
    expiresAt: '2026-04-01T00:00:00Z',
    participants: [
      { id: 'mk-bp', country: 'MK', name: 'Border Police', keys: [keyEntry()] },
      { id: 'iom', name: 'Made-up partner', keys: [keyEntry(second)] },
    ],
    communities: [
      { id: 'region', title: 'All', members: [{ participant: 'iom', from: '2026-01-01T00:00:00Z' }] },
    ],
    ...changes,
  } as Directory;
}

/** As an operator with the right key and wrong software would sign it: unchecked. */
async function signUnchecked(value: unknown, typ = 'karaula-directory+jws'): Promise<string> {
  const key = await importJWK(JSON.parse(exportSigningKey(operator)), 'Ed25519');
  const payload = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const jws = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: 'Ed25519', kid: operator.kid, typ })
    .sign(key);
  return JSON.stringify(jws);
}

const codeOf = (text: string, pin = operator.publicJwk): unknown => {
  try {
    verifyDirectory(text, pin);
    return 'usable';
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
};

const participantsWith = (...participants: object[]) => makeDirectory({ participants, communities: [] });
const mk = { id: 'mk-bp', country: 'MK', name: 'Border Police', keys: [keyEntry()] };

test('a signed directory is read back, and plain jose verifies it', async () => {
  const text = signDirectory(makeDirectory(), operator);
  const verified = verifyDirectory(text, operator.publicJwk);
  expect(verified.directory).toEqual(makeDirectory());
  expect(verified.participant('iom')?.name).toBe('Made-up partner');
  expect(verified.participant('nobody')).toBeUndefined();
  const jose = await flattenedVerify(JSON.parse(text), await importJWK(operator.publicJwk, 'Ed25519'));
  expect(jose.protectedHeader?.typ).toBe('karaula-directory+jws');
});

test('K1: a key is found by the exact bytes of its header, and by no others', () => {
  const { findKey } = verifyDirectory(signDirectory(makeDirectory(), operator), operator.publicJwk);
  expect(findKey(first.protectedHeader)).toMatchObject({ kid: first.kid, participant: 'mk-bp' });
  expect(findKey(second.protectedHeader)).toMatchObject({ kid: second.kid, participant: 'iom' });
  expect(findKey(stranger.protectedHeader)).toBeUndefined();
  expect(findKey(operator.protectedHeader)).toBeUndefined();
  for (let index = 0; index < first.protectedHeader.length; index += 1) {
    const other = Uint8Array.from(first.protectedHeader);
    other[index] = other[index]! ^ 0x80;
    expect(findKey(other)).toBeUndefined();
  }
  expect(findKey(new Uint8Array())).toBeUndefined();
});

test('K2: a directory signed by any key but the pinned one is refused, whatever it says of itself', () => {
  expect(codeOf(signDirectory(makeDirectory(), stranger))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  expect(codeOf(signDirectory(makeDirectory(), operator), stranger.publicJwk)).toBe(
    'TRUST_DIRECTORY_WRONG_KEY',
  );
  const theirs = JSON.parse(signDirectory(makeDirectory(), stranger));
  const ours = JSON.parse(signDirectory(makeDirectory(), operator));
  const mixed = JSON.stringify({ ...theirs, protected: ours.protected });
  expect(codeOf(mixed)).toBe('TRUST_DIRECTORY_BAD_SIGNATURE');
});

test('K2: no character of a signed directory can be changed', () => {
  const text = signDirectory(makeDirectory(), operator).trim();
  for (let index = 0; index < text.length; index += 1) {
    const changed = text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);
    expect(codeOf(changed), `character ${index}`).toMatch(/^TRUST_DIRECTORY_/);
  }
});

test.each([
  ['a header with another typ', 'karaula-entry+jws'],
  ['a header without the right typ', 'JWT'],
])('K1: a directory under %s is refused', async (_, typ) => {
  expect(codeOf(await signUnchecked(makeDirectory(), typ))).toBe('TRUST_DIRECTORY_WRONG_KEY');
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  [
    'an unprotected header',
    JSON.stringify({ ...JSON.parse(signDirectory(makeDirectory(), operator)), header: {} }),
  ],
  ['a general JWS', JSON.stringify({ payload: '', signatures: [] })],
  ['too much', `"${'x'.repeat(MAX_DIRECTORY_LENGTH)}"`],
])('a file with %s is no directory', (_, text) => {
  expect(codeOf(text)).toBe('TRUST_DIRECTORY_MALFORMED');
});

test.each<[string, unknown]>([
  ['an unknown member', { ...makeDirectory(), note: 'x' }],
  ['version 0', makeDirectory({ version: 0 })],
  ['version 1.5', makeDirectory({ version: 1.5 })],
  ['a version in text', makeDirectory({ version: '5' })],
  ['a time with an offset', makeDirectory({ issuedAt: '2026-03-01T01:00:00+01:00' })],
  ['30 February', makeDirectory({ issuedAt: '2026-02-30T00:00:00Z' })],
  ['expiry before issue', makeDirectory({ expiresAt: '2026-02-01T00:00:00Z' })],
  ['a participant twice', participantsWith(mk, { ...mk, keys: [] })],
  ['one key under two participants', participantsWith(mk, { ...mk, id: 'rs-gp' })],
  ['one key twice', participantsWith({ ...mk, keys: [keyEntry(), keyEntry()] })],
  [
    'a kid that is not the key’s thumbprint',
    participantsWith({ ...mk, keys: [keyEntry(first, { kid: second.kid })] }),
  ],
  [
    'a private key',
    participantsWith({ ...mk, keys: [keyEntry(first, { jwk: { ...first.publicJwk, d: 'AA' } })] }),
  ],
  [
    'a key of another curve',
    participantsWith({ ...mk, keys: [keyEntry(first, { jwk: { ...first.publicJwk, crv: 'X25519' } })] }),
  ],
  [
    'a key of 31 bytes',
    participantsWith({ ...mk, keys: [keyEntry(first, { jwk: { ...first.publicJwk, x: 'A'.repeat(42) } })] }),
  ],
  [
    'a key of small order',
    participantsWith({ ...mk, keys: [keyEntry(first, { jwk: { ...first.publicJwk, x: 'A'.repeat(43) } })] }),
  ],
  [
    'a key that ends before it begins',
    participantsWith({ ...mk, keys: [keyEntry(first, { notAfter: '2025-01-01T00:00:00Z' })] }),
  ],
  ['a participant’s name that is no subject token', participantsWith({ ...mk, id: 'mk.bp' })],
  ['a wildcard for a name', participantsWith({ ...mk, id: '>' })],
  ['a country in lower case', participantsWith({ ...mk, country: 'mk' })],
  [
    'a community twice',
    makeDirectory({ communities: [0, 1].map(() => ({ id: 'region', title: 'x', members: [] })) }),
  ],
  [
    'a member that is no participant',
    makeDirectory({
      communities: [
        { id: 'region', title: 'x', members: [{ participant: 'rs-gp', from: '2026-01-01T00:00:00Z' }] },
      ],
    }),
  ],
  [
    'a membership that ends before it begins',
    makeDirectory({
      communities: [
        {
          id: 'region',
          title: 'x',
          members: [{ participant: 'iom', from: '2026-01-02T00:00:00Z', until: '2026-01-01T00:00:00Z' }],
        },
      ],
    }),
  ],
  ['no communities', { ...makeDirectory(), communities: undefined }],
])('a directory with %s is refused, though it is well signed', async (_, value) => {
  expect(codeOf(await signUnchecked(value))).toBe('TRUST_DIRECTORY_INVALID');
  expect(() => signDirectory(value as Directory, operator)).toThrow(
    expect.objectContaining({ code: 'TRUST_DIRECTORY_INVALID' }),
  );
});

test('all that is wrong with a directory is said at once', () => {
  const bad = makeDirectory({
    version: 0,
    issuedAt: 'yesterday',
    participants: [{ ...mk, country: 'Made-up' }],
    communities: [],
  });
  try {
    signDirectory(bad, operator);
    expect.unreachable();
  } catch (error) {
    expect((error as { problems: string[] }).problems.map((problem) => problem.split(':')[0])).toEqual([
      'version',
      'issuedAt',
      'participants.0.country',
    ]);
  }
});

test('reading a directory never throws anything but its own errors', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(codeOf(text)).toMatch(/^TRUST_DIRECTORY_/);
    }),
  );
});

test('a directory is usable from its issue, give or take a clock, until it expires', () => {
  const verified = verifyDirectory(signDirectory(makeDirectory(), operator), operator.publicJwk);
  const at = (time: string, plusMs = 0) => decideDirectoryFreshness(verified, Date.parse(time) + plusMs);
  expect(at('2026-03-01T00:00:00Z')).toEqual({ usable: true });
  expect(at('2026-03-01T00:00:00Z', -300_000)).toEqual({ usable: true });
  expect(at('2026-03-01T00:00:00Z', -300_001)).toMatchObject({ code: 'TRUST_DIRECTORY_FROM_THE_FUTURE' });
  expect(at('2026-04-01T00:00:00Z', -1)).toEqual({ usable: true });
  expect(at('2026-04-01T00:00:00Z')).toMatchObject({ code: 'TRUST_DIRECTORY_EXPIRED' });
});

test('K2: a directory is not replaced by an older one, nor by another of the same version', () => {
  const make = (changes: object) =>
    verifyDirectory(signDirectory(makeDirectory(changes), operator), operator.publicJwk);
  const current = make({});
  expect(decideDirectorySuccession(current, make({ version: 6 }))).toEqual({ usable: true });
  expect(decideDirectorySuccession(current, make({}))).toEqual({ usable: true });
  expect(decideDirectorySuccession(current, make({ version: 4 }))).toMatchObject({
    code: 'TRUST_DIRECTORY_ROLLED_BACK',
  });
  expect(decideDirectorySuccession(current, make({ communities: [] }))).toMatchObject({
    code: 'TRUST_DIRECTORY_FORKED',
  });
});

test('K6: a key is good from its first moment to its last, and not from the moment it is suspect', () => {
  const directory = participantsWith({
    ...mk,
    keys: [keyEntry(first, { revokedAt: '2026-06-01T00:00:00Z' })],
  });
  const { findKey } = verifyDirectory(signDirectory(directory, operator), operator.publicJwk);
  const key = findKey(first.protectedHeader)!;
  const at = (time: string, plusMs = 0) => isKeyValidAt(key, Date.parse(time) + plusMs);
  expect([at(span.notBefore, -1), at(span.notBefore)]).toEqual([false, true]);
  expect([at('2026-06-01T00:00:00Z', -1), at('2026-06-01T00:00:00Z')]).toEqual([true, false]);
  const { revokedAtMs: _, ...unrevoked } = key;
  const end = Date.parse(span.notAfter);
  expect([isKeyValidAt(unrevoked, end), isKeyValidAt(unrevoked, end + 1)]).toEqual([true, false]);
  expect(isKeyValidAt(key, Number.NaN)).toBe(false);
});
