import { expect, test } from 'vitest';
import { isLockedKey, lockSigningKey, unlockSigningKey } from '../../src/trust/locked-key.ts';
import { exportSigningKey } from '../../src/trust/signing-key.ts';
import { hybridKeyOf, keyOf } from '../gate/forge.ts';

const key = keyOf('an officer');
const random = (size: number) => new Uint8Array(size).fill(9);
const locked = await lockSigningKey(key, 'šest ključeva', random);

const codeOf = (text: string, passphrase: string) =>
  unlockSigningKey(text, passphrase).then(
    () => 'opened',
    (error) => error.code,
  );

test('a key opens with its passphrase, also when letters are composed otherwise, and with no other', async () => {
  const opened = await unlockSigningKey(locked, 'šest ključeva'.normalize('NFD'));
  expect(exportSigningKey(opened)).toBe(exportSigningKey(key));
  expect(await codeOf(locked, 'sest kljuceva')).toBe('TRUST_WRONG_PASSPHRASE');
  expect(await codeOf(locked, '')).toBe('TRUST_WRONG_PASSPHRASE');
});

test('a key that makes two signatures is locked and opened with both its halves', async () => {
  const hybrid = hybridKeyOf('a participant');
  const opened = await unlockSigningKey(await lockSigningKey(hybrid, 'a passphrase', random), 'a passphrase');
  expect(exportSigningKey(opened)).toBe(exportSigningKey(hybrid));
});

test('the file shows whose key it is, and nothing of the private half', () => {
  const { d } = JSON.parse(exportSigningKey(key));
  expect(JSON.parse(locked)).toMatchObject({ kid: key.kid, publicJwk: key.publicJwk });
  expect(locked).not.toContain(d);
  expect([isLockedKey(locked), isLockedKey(exportSigningKey(key)), isLockedKey('{')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a file in which anything was changed is refused', async () => {
  const file = JSON.parse(locked);
  const spoilt = (jwe: string) => `${jwe.slice(0, -1)}${jwe.endsWith('A') ? 'B' : 'A'}`;
  for (const changed of [
    { ...file, jwe: spoilt(file.jwe) },
    { ...file, kdf: { ...file.kdf, salt: `A${file.kdf.salt.slice(1)}` } },
    { ...file, kdf: { ...file.kdf, p: 2 } },
  ]) {
    expect(await codeOf(JSON.stringify(changed), 'šest ključeva')).toBe('TRUST_WRONG_PASSPHRASE');
  }
  const label = { ...file, publicJwk: keyOf('somebody else').publicJwk };
  expect(await codeOf(JSON.stringify(label), 'šest ključeva')).toBe('TRUST_BAD_KEY');
});

test.each([
  ['asks for all memory', { n: 2 ** 40 }],
  ['hardly costs a guess', { n: 2 }],
  ['has another way to make a key of it', { name: 'none' }],
])('a file that %s is refused before it is tried', async (_, kdf) => {
  const file = JSON.parse(locked);
  const changed = JSON.stringify({ ...file, kdf: { ...file.kdf, ...kdf } });
  expect(await codeOf(changed, 'šest ključeva')).toBe('TRUST_BAD_KEY');
});
