import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import { verifyDirectory } from '../../src/trust/directory.ts';
import { decideDirectoryFreshness, decideDirectorySuccession } from '../../src/trust/directory-freshness.ts';
import { protectedHeaderOf } from '../../src/trust/protected-header.ts';
import { MAX_DIRECTORY_LENGTH } from '../../src/trust/repository-files.ts';
import { secondHeaderOf, secondKeyFromSeed } from '../../src/trust/second-key.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { thumbprintOf } from '../../src/trust/thumbprint.ts';
import { isKeyValidAt } from '../../src/trust/trusted-key.ts';
import { rootOf, signDirectory, signUnchecked } from '../support/sign-directory.ts';

const operator = signingKeyFromSeed(new Uint8Array(32).fill(1));
const stranger = signingKeyFromSeed(new Uint8Array(32).fill(2));
const first = signingKeyFromSeed(new Uint8Array(32).fill(3));
const second = signingKeyFromSeed(new Uint8Array(32).fill(4));

const span = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
const keyEntry = (key = first, changes: object = {}) => ({
  kid: key.kid,
  use: 'sign',
  suite: 'Ed25519',
  jwk: key.publicJwk,
  ...span,
  ...changes,
});

/** RFC 7748, section 6.1: Alice's public key. */
const SEALING = { kty: 'OKP', crv: 'X25519', x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo' } as const;
const sealing = (x: string) => {
  const jwk = { ...SEALING, x };
  return { ...keyEntry(), kid: thumbprintOf(jwk), use: 'seal', suite: 'X25519', jwk };
};

const { publicJwk: SECOND } = secondKeyFromSeed(new Uint8Array(32).fill(5));
const hybridEntry = (changes: object = {}) => ({
  ...keyEntry(),
  suite: 'Ed25519+ML-DSA-44',
  second: { ...SECOND, ...changes },
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

const root = rootOf(operator);
const codeOf = (text: string, pin = root): unknown => {
  try {
    verifyDirectory(text, pin);
    return 'usable';
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
};

const participantsWith = (...participants: object[]) => makeDirectory({ participants, communities: [] });
const mk = { id: 'mk-bp', country: 'MK', name: 'Border Police', keys: [keyEntry()] };

const HASH = Buffer.alloc(32).toString('base64url');
const PLACE = { feed: 'mk-bp.region.border-incident', seq: 41, hash: HASH };
const withLastGood = (...changes: object[]) => {
  const lastGood = changes.map((change) => ({ ...PLACE, ...change }));
  return participantsWith({ ...mk, keys: [keyEntry(first, { lastGood })] });
};

test('K6: a key’s last good places are read by feed, and from when its own word is not enough', () => {
  const { findKey } = verifyDirectory(signDirectory(withLastGood({}), operator), root);
  const { lastGood, inDoubtFromMs } = findKey(first.protectedHeader)!;
  expect([...lastGood!]).toEqual([[PLACE.feed, { seq: 41, hash: new Uint8Array(32) }]]);
  expect(inDoubtFromMs).toBe(Date.parse(span.notAfter));
  const doubtOf = (changes: object) => {
    const signed = signDirectory(participantsWith({ ...mk, keys: [keyEntry(first, changes)] }), operator);
    return new Date(
      verifyDirectory(signed, root).findKey(first.protectedHeader)!.inDoubtFromMs,
    ).toISOString();
  };
  const revokedAt = '2026-06-01T00:00:00Z';
  expect(doubtOf({ revokedAt })).toMatch(/^2026-06-01/);
  expect(doubtOf({ revokedAt, suspectSince: '2026-05-01T00:00:00Z' })).toMatch(/^2026-05-01/);
  expect(doubtOf({ revokedAt: '2027-06-01T00:00:00Z' })).toMatch(/^2027-01-01/);
});

test('a signed directory is read back as it was, with the version of each of its files', () => {
  const verified = verifyDirectory(signDirectory(makeDirectory(), operator), root);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect({ ...verified.directory, participants: [...verified.directory.participants].sort(byId) }).toEqual({
    ...makeDirectory(),
    participants: [...makeDirectory().participants].sort(byId),
  });
  expect(verified.participant('iom')?.name).toBe('Made-up partner');
  expect(verified.participant('nobody')).toBeUndefined();
  expect(verified.versions).toEqual({ root: 1, timestamp: 5, snapshot: 5, targets: 5 });
  expect(verified.firstToExpire).toBe('timestamp');
});

test('K1: a key is found by the exact bytes of its header, and by no others', () => {
  const { findKey } = verifyDirectory(signDirectory(makeDirectory(), operator), root);
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

test('K2: a directory signed by any key but those of the pinned root is refused, whatever it says of itself', () => {
  expect(codeOf(signDirectory(makeDirectory(), stranger))).toBe('TRUST_DIRECTORY_WRONG_KEY');
  expect(codeOf(signDirectory(makeDirectory(), operator), rootOf(stranger))).toBe(
    'TRUST_DIRECTORY_WRONG_KEY',
  );
  const theirs = JSON.parse(signDirectory(makeDirectory(), stranger));
  const ours = JSON.parse(signDirectory(makeDirectory(), operator));
  for (const name of ['timestamp.json', 'snapshot.json', 'targets.json']) {
    const metadata = { ...ours.metadata, [name]: theirs.metadata[name] };
    expect(codeOf(JSON.stringify({ ...ours, metadata })), name).toMatch(
      /^TRUST_DIRECTORY_(WRONG_KEY|BAD_SIGNATURE)$/,
    );
  }
});

test('K2: no character of a signed directory can be changed so that it says something else', () => {
  const text = signDirectory(makeDirectory({ participants: [mk], communities: [] }), operator).trim();
  const said = JSON.stringify(verifyDirectory(text, root).directory);
  for (let index = 0; index < text.length; index += 1) {
    const changed = text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);
    try {
      // A root that was passed already is not looked at again.
      expect(JSON.stringify(verifyDirectory(changed, root).directory), `character ${index}`).toBe(said);
    } catch (error) {
      expect((error as { code?: string }).code, `character ${index}`).toMatch(/^TRUST_DIRECTORY_/);
    }
  }
});

test.each(['', '{', '"a root"', '{}', '{"signed":{"_type":"root"},"signatures":[]}'])(
  'a pin that is %j is said to be the fault, and not the directory',
  (pin) => expect(codeOf(signDirectory(makeDirectory(), operator), pin)).toBe('TRUST_BAD_KEY'),
);

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a directory of before: a JWS', JSON.stringify({ payload: '', protected: '', signature: '' })],
  [
    'a member that is not known',
    JSON.stringify({ ...JSON.parse(signDirectory(makeDirectory(), operator)), x: 1 }),
  ],
  ['too much', `"${'x'.repeat(MAX_DIRECTORY_LENGTH)}"`],
])('a file with %s is no directory', (_, text) => {
  expect(codeOf(text)).toBe('TRUST_DIRECTORY_MALFORMED');
});

test.each<[string, unknown]>([
  ['an unknown member', participantsWith({ ...mk, note: 'x' })],
  ['a time with an offset', makeDirectory({ issuedAt: '2026-03-01T01:00:00+01:00' })],
  ['30 February', makeDirectory({ issuedAt: '2026-02-30T00:00:00Z' })],
  ['expiry before issue', makeDirectory({ expiresAt: '2026-02-01T00:00:00Z' })],
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
  ['a last good place in another participant’s feed', withLastGood({ feed: 'iom.region.border-incident' })],
  ['a last good place in no feed', withLastGood({ feed: 'mk-bp.region' })],
  ['a last good place before the first', withLastGood({ seq: 0 })],
  ['a last good place with half a hash', withLastGood({ hash: HASH.slice(0, 22) })],
  [
    'a last good place with a hash that is spelled otherwise',
    withLastGood({ hash: `${HASH.slice(0, -1)}B` }),
  ],
  ['two last good places in one feed', withLastGood({}, {})],
  [
    'a last good place of a key that signs no entries',
    participantsWith({ ...mk, keys: [keyEntry(first, { use: 'release', lastGood: [PLACE] })] }),
  ],
  ['a participant’s name that is no subject token', participantsWith({ ...mk, id: 'mk.bp' })],
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
  ['no communities', makeDirectory({ communities: 'none' })],
])('a directory with %s is refused, though it is well signed', (_, value) => {
  expect(codeOf(signUnchecked(value as Directory, operator))).toBe('TRUST_DIRECTORY_INVALID');
});

test('all that is wrong with a directory is said at once', () => {
  const bad = makeDirectory({
    issuedAt: 'yesterday',
    participants: [{ ...mk, country: 'Made-up' }],
    communities: [],
  });
  try {
    verifyDirectory(signUnchecked(bad, operator), root);
    expect.unreachable();
  } catch (error) {
    expect((error as { problems: string[] }).problems.map((problem) => problem.split(':')[0])).toEqual([
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
  const verified = verifyDirectory(signDirectory(makeDirectory(), operator), root);
  const at = (time: string, plusMs = 0) => decideDirectoryFreshness(verified, Date.parse(time) + plusMs);
  expect(at('2026-03-01T00:00:00Z')).toEqual({ usable: true });
  expect(at('2026-03-01T00:00:00Z', -300_000)).toEqual({ usable: true });
  expect(at('2026-03-01T00:00:00Z', -300_001)).toMatchObject({ code: 'TRUST_DIRECTORY_FROM_THE_FUTURE' });
  expect(at('2026-04-01T00:00:00Z', -1)).toEqual({ usable: true });
  expect(at('2026-04-01T00:00:00Z')).toMatchObject({ code: 'TRUST_DIRECTORY_EXPIRED' });
});

test('K2: a directory is not replaced by an older one, nor by another of the same version', () => {
  const make = (changes: object) => verifyDirectory(signDirectory(makeDirectory(changes), operator), root);
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
  const { findKey } = verifyDirectory(signDirectory(directory, operator), root);
  const key = findKey(first.protectedHeader)!;
  const at = (time: string, plusMs = 0) => isKeyValidAt(key, Date.parse(time) + plusMs);
  expect([at(span.notBefore, -1), at(span.notBefore)]).toEqual([false, true]);
  expect([at('2026-06-01T00:00:00Z', -1), at('2026-06-01T00:00:00Z')]).toEqual([true, false]);
  const { revokedAtMs: _, ...unrevoked } = key;
  const end = Date.parse(span.notAfter);
  expect([isKeyValidAt(unrevoked, end), isKeyValidAt(unrevoked, end + 1)]).toEqual([true, false]);
  expect(isKeyValidAt(key, Number.NaN)).toBe(false);
});

test('K1: a key is found by the header of its use alone, and one for sealing by none', () => {
  const release = keyEntry(second, { use: 'release' });
  const seal = { ...keyEntry(), kid: thumbprintOf(SEALING), use: 'seal', suite: 'X25519', jwk: SEALING };
  const participant = { ...mk, keys: [keyEntry(), release, seal] };
  const { findKey } = verifyDirectory(signDirectory(participantsWith(participant), operator), root);
  expect(findKey(first.protectedHeader)?.use).toBe('sign');
  expect(findKey(second.protectedHeader)).toBeUndefined();
  const header = protectedHeaderOf(second.kid, 'karaula-release+jws');
  expect([
    findKey(header, 'release')?.use,
    findKey(header),
    findKey(first.protectedHeader, 'release'),
  ]).toEqual(['release', undefined, undefined]);
  for (const typ of ['karaula-entry+jws', 'karaula-release+jws'] as const) {
    expect(findKey(protectedHeaderOf(seal.kid, typ))).toBeUndefined();
  }
});

test('K1: a key with a second one is read with both, its members in one order; a second key is listed once as well', () => {
  const listed = Object.fromEntries(Object.entries(hybridEntry()).reverse());
  const { directory, findKey } = verifyDirectory(
    signDirectory(participantsWith({ ...mk, keys: [listed, keyEntry(second)] }), operator),
    root,
  );
  const [read] = directory.participants[0]!.keys;
  expect(Object.keys(read!)).toEqual(['kid', 'use', 'suite', 'jwk', 'second', 'notBefore', 'notAfter']);
  expect(findKey(first.protectedHeader)?.second?.protectedHeader).toEqual(secondHeaderOf(SECOND));
  expect(findKey(second.protectedHeader)?.second).toBeUndefined();
  expect(findKey(secondHeaderOf(SECOND))).toBeUndefined();
  const twice = { ...hybridEntry(), kid: second.kid, jwk: second.publicJwk };
  const text = signUnchecked(participantsWith({ ...mk, keys: [hybridEntry(), twice] }), operator);
  expect(codeOf(text)).toBe('TRUST_DIRECTORY_INVALID');
});

test.each([
  [
    'a key for signing on the curve for sealing',
    { ...keyEntry(), jwk: { kty: 'OKP', crv: 'X25519', x: first.publicJwk.x } },
  ],
  ['a suite that does not fit its use', { ...keyEntry(), suite: 'X25519' }],
  ['a use that is not known', { ...keyEntry(), use: 'encrypt' }],
  ['no use', { ...keyEntry(), use: undefined }],
  ['a sealing key that everybody can agree with', sealing('AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')],
  ['two signatures, and no second key', { ...keyEntry(), suite: 'Ed25519+ML-DSA-44' }],
  ['one signature, and a second key', { ...hybridEntry(), suite: 'Ed25519' }],
  ['a key for releases with a second key', { ...hybridEntry(), use: 'release' }],
  ['a second key of another algorithm', hybridEntry({ alg: 'ML-DSA-65' })],
  ['a second key that is cut short', hybridEntry({ pub: SECOND.pub.slice(0, -4) })],
  ['a second key with a private part', hybridEntry({ priv: 'AAAA' })],
  ['a sealing key that is no canonical point', sealing('7f___________________________________________38')],
])('a directory is refused that lists %s', (_what, key) => {
  const text = signUnchecked(participantsWith({ ...mk, keys: [key] }), operator);
  expect(codeOf(text)).toBe('TRUST_DIRECTORY_INVALID');
});
