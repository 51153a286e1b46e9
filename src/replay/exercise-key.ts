import { type ExportableKey, signingKeyFromSeed } from '../trust/signing-key.ts';
import { deriveBytes } from './seeded-random.ts';

/**
 * A participant's signing key in a replay. EXERCISE ONLY, AND NO SECRET: it follows from the seed, which stands in
 * the scenario file, so that the same scenario signs the same bytes (K10). Whoever has the file has the key. It
 * lives in the run's own temporary state, in a directory that no real reader has pinned; a real participant's key
 * is never made like this.
 */
export function exerciseKey(seed: string, participant: string): ExportableKey {
  return signingKeyFromSeed(deriveBytes(seed, `exercise key of ${participant}`));
}
