import { createPair, fromSeed, type KeyPair, Prefix } from '@nats-io/nkeys';

/**
 * Keys of the broker's own trust (nkeys): who may connect and use which subject. They sign no alert, so they always
 * come from the machine's randomness, in a replay too.
 */
export function createTransportKey(use: 'operator' | 'account' | 'user'): KeyPair {
  return createPair({ operator: Prefix.Operator, account: Prefix.Account, user: Prefix.User }[use]);
}

/** The text of a `.nk` file: the encoded seed. */
export function seedText(key: KeyPair): string {
  return `${Buffer.from(key.getSeed()).toString('ascii')}\n`;
}

export function keyFromSeedText(text: string): KeyPair {
  return fromSeed(Buffer.from(text.trim(), 'ascii'));
}
