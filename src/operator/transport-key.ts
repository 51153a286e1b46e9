import { createPrivateKey, sign } from 'node:crypto';
import { createPair, fromSeed, type KeyPair, Prefix } from '@nats-io/nkeys';
import { decodeBase32 } from './base32.ts';

/**
 * Keys of the broker's own trust (nkeys): who may connect and use which subject. They sign no alert, so they always
 * come from the machine's randomness, in a replay too.
 */
export function createTransportKey(use: 'operator' | 'account' | 'user'): KeyPair {
  return withNativeSigning(
    createPair({ operator: Prefix.Operator, account: Prefix.Account, user: Prefix.User }[use]),
  );
}

/** The text of a `.nk` file: the encoded seed. */
export function seedText(key: KeyPair): string {
  return `${Buffer.from(key.getSeed()).toString('ascii')}\n`;
}

export function keyFromSeedText(text: string): KeyPair {
  return withNativeSigning(fromSeed(Buffer.from(text.trim(), 'ascii')));
}

/** PKCS #8 wrapping of an Ed25519 seed (RFC 8410, section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The same key, signing with node:crypto. The library's JavaScript takes 9 ms a signature, and a hub of eleven
 * participants has some four hundred activations.
 */
function withNativeSigning(key: KeyPair): KeyPair {
  const publicKey = key.getPublicKey();
  // An encoded seed is two bytes of prefix, 32 of seed, two of checksum.
  const seed = decodeBase32(Buffer.from(key.getSeed()).toString('ascii')).subarray(2, 34);
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  let encodedPrivateKey: Uint8Array | undefined;
  return {
    getPublicKey: () => publicKey,
    getPrivateKey: () => {
      // The encoder asks for it with every signature, only to see that it is there.
      encodedPrivateKey ??= key.getPrivateKey();
      return encodedPrivateKey;
    },
    getSeed: () => key.getSeed(),
    sign: (input) => new Uint8Array(sign(null, input, privateKey)),
    verify: (input, signature) => key.verify(input, signature),
    clear: () => key.clear(),
    seal: (input, recipient, nonce) => key.seal(input, recipient, nonce),
    open: (message, sender) => key.open(message, sender),
  };
}
