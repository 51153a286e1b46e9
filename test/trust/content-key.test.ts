import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SealingKey } from '../../src/contract/directory.ts';
import { createContentKey, unwrapContentKey, wrapContentKey } from '../../src/trust/content-key.ts';
import type { ContentKey } from '../../src/trust/seal.ts';
import {
  createOpeningKey,
  exportOpeningKey,
  type OpeningKey,
  parseOpeningKey,
} from '../../src/trust/sealing-key.ts';

const SCOPE = { origin: 'mk-bp', community: 'wb6' };
const random = (size: number) => new Uint8Array(randomBytes(size));
const listed = ({ kid, publicJwk }: OpeningKey): SealingKey => ({
  kid,
  use: 'seal',
  suite: 'X25519',
  jwk: publicJwk,
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2027-01-01T00:00:00Z',
});
const [first, second, stranger] = [1, 2, 3].map(() => createOpeningKey(random)) as [
  OpeningKey,
  OpeningKey,
  OpeningKey,
];
const key = createContentKey(random);
const wrap = (holders: readonly OpeningKey[], prekeys: readonly OpeningKey[] = []) =>
  wrapContentKey(key, SCOPE, { sealingKeys: holders.map(listed), prekeys: prekeys.map(listed) }, random);
const wrapped = await wrap([first, second]);
const { jwe } = wrapped;
const keyBytes = (opened: ContentKey | undefined) => opened?.key.export();

test('K2: each member opens the content key with its own key, and nobody else does', async () => {
  for (const member of [first, second]) {
    expect(keyBytes(await unwrapContentKey(wrapped, SCOPE, [member]))).toEqual(key.key.export());
  }
  expect(await unwrapContentKey(wrapped, SCOPE, [stranger])).toBeUndefined();
  expect(jwe).not.toContain(key.key.export().toString('base64url'));
});

test('K2: a stranger who calls himself a recipient opens nothing', async () => {
  const claimed = jwe.replace(first.kid, stranger.kid);
  expect(await unwrapContentKey({ ...wrapped, jwe: claimed }, SCOPE, [stranger])).toBeUndefined();
});

test('K2: a content key is none in another community, of another author, or under another name', async () => {
  const open = (scope: typeof SCOPE, keyId = key.keyId) => unwrapContentKey({ keyId, jwe }, scope, [first]);
  expect(await open({ ...SCOPE, community: 'region' })).toBeUndefined();
  expect(await open({ ...SCOPE, origin: 'rs-gp' })).toBeUndefined();
  expect(await open(SCOPE, 'f'.repeat(32))).toBeUndefined();
});

test('K1: with a bit of the wrapping changed it does not open, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: jwe.length - 1 }), fc.integer({ min: 32, max: 126 }), async (at, code) => {
      const changed = jwe.slice(0, at) + String.fromCharCode(code) + jwe.slice(at + 1);
      const opened = await unwrapContentKey({ ...wrapped, jwe: changed }, SCOPE, [first]);
      // The other recipient's part may be changed without harm to this one.
      if (opened !== undefined) expect(opened.key.export()).toEqual(key.key.export());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['no JSON', 'x'],
  ['null', 'null'],
  ['no recipients', '{}'],
  ['recipients that are none', '{"recipients":[null,1]}'],
  ['too many recipients', JSON.stringify({ recipients: Array.from({ length: 1_001 }, () => ({})) })],
  ['another algorithm', jwe.replaceAll('ECDH-ES+A256KW', 'ECDH-ES+A128KW')],
])('nonsense is no content key: %s', async (_what, text) => {
  expect(await unwrapContentKey({ ...wrapped, jwe: text }, SCOPE, [first])).toBeUndefined();
});

test('K7: where there are prekeys, a member needs its sealing key and its prekey, and neither opens it alone', async () => {
  const [firstPrekey, secondPrekey] = [createOpeningKey(random), createOpeningKey(random)];
  const both = await wrap([first, second], [firstPrekey, secondPrekey]);
  expect(keyBytes(await unwrapContentKey(both, SCOPE, [first, firstPrekey]))).toEqual(key.key.export());
  expect(keyBytes(await unwrapContentKey(both, SCOPE, [secondPrekey, second]))).toEqual(key.key.export());
  for (const own of [[first], [firstPrekey], [first, second], [firstPrekey, secondPrekey], [stranger]]) {
    expect(await unwrapContentKey(both, SCOPE, own)).toBeUndefined();
  }
  const { prekeyJwe: _without, ...half } = both;
  expect(keyBytes(await unwrapContentKey(half, SCOPE, [first, firstPrekey]))).not.toEqual(key.key.export());
});

test('K2: one half of a content key is none for the other', async () => {
  const both = await wrap([first], [second]);
  const swapped = { keyId: both.keyId, jwe: both.prekeyJwe!, prekeyJwe: both.jwe };
  expect(await unwrapContentKey(swapped, SCOPE, [first, second])).toBeUndefined();
});

test('a member that has no prekey opens both halves with its sealing key', async () => {
  const both = await wrap([first, second], [first, createOpeningKey(random)]);
  expect(keyBytes(await unwrapContentKey(both, SCOPE, [first]))).toEqual(key.key.export());
});

test('a key for opening is read back from its file, and what is wrong with a file is said without showing it', () => {
  const text = exportOpeningKey(first);
  expect(parseOpeningKey(text).kid).toBe(first.kid);
  const { d, x, ...rest } = JSON.parse(text);
  const wrong = [
    '{',
    '[]',
    JSON.stringify({ ...rest, x }),
    JSON.stringify({ ...rest, d, x: second.publicJwk.x }),
  ];
  for (const one of [...wrong, JSON.stringify({ ...rest, d, x, crv: 'Ed25519' })]) {
    expect(() => parseOpeningKey(one)).toThrow(expect.objectContaining({ code: 'TRUST_BAD_KEY' }));
    expect(() => parseOpeningKey(one)).not.toThrow(d);
  }
});
