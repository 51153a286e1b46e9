import { sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSodium, signEd25519 } from '../../src/trust/sign-ed25519.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';

const isThere = await loadSodium();
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('K10: with libsodium a key signs a message with the very bytes that node:crypto gives', () => {
  fc.assert(
    fc.property(seeds, fc.uint8Array({ maxLength: 2_000 }), (seed, message) => {
      const { privateKey } = signingKeyFromSeed(seed);
      expect(signEd25519(message, privateKey)).toEqual(new Uint8Array(sign(null, message, privateKey)));
    }),
    { numRuns: 300 },
  );
});

test('two keys in one process do not get into each other: each signs as if it were alone', () => {
  const keys = [1, 2].map((fill) => signingKeyFromSeed(new Uint8Array(32).fill(fill)).privateKey);
  const message = new Uint8Array([1, 2, 3]);
  for (const key of [...keys, ...keys]) {
    expect(signEd25519(message, key)).toEqual(new Uint8Array(sign(null, message, key)));
  }
});

// Its package brings it built for these; elsewhere node:crypto signs, and the tests above hold all the same.
test.runIf(['linux-x64', 'linux-arm64', 'darwin-arm64'].includes(`${process.platform}-${process.arch}`))(
  'libsodium is found where its package has it built',
  () => expect(isThere).toBe(true),
);

test('a key that is shown or written to a log shows nothing of its secret part', () => {
  const key = signingKeyFromSeed(new Uint8Array(32).fill(0xab));
  signEd25519(new Uint8Array([1]), key.privateKey);
  expect(JSON.stringify(key)).not.toMatch(/q6ur|abab|171,171/i);
});
