import { type ExportableKey, signingKeyFromSeed } from '../trust/signing-key.ts';
import { deriveBytes } from './seeded-random.ts';

/**
 * A participant's signing key in a replay. EXERCISE ONLY, AND NO SECRET: it follows from the seed, which stands in
 * the scenario file, so that the same scenario signs the same bytes (K10). Whoever has the file has the key. It
 * lives in the run's own temporary state, in a directory that no real reader has pinned; a real participant's key
 * is never made like this.
 * @param number 1 for the key with which it begins, 2 for the one after it, and so on
 */
export function exerciseKey(seed: string, participant: string, number = 1): ExportableKey {
  const label = number === 1 ? 'exercise key' : `exercise key ${number}`;
  return signingKeyFromSeed(deriveBytes(seed, `${label} of ${participant}`));
}
