import type { Draft } from '../contract/entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';

/**
 * The key of a second officer who has signed an entry, if it may have been in other hands: then the entry is as doubtful
 * as under a suspect key for entries. K6. That such a key has merely ended says nothing: the first officer's speaks.
 */
export function suspectReleaser(
  { findKey }: VerifiedDirectory,
  { release }: Pick<Draft, 'release'>,
): TrustedKey | undefined {
  const key = release && findKey(release.protected, 'release');
  return key?.suspectSinceMs === undefined ? undefined : key;
}
