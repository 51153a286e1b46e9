import type { Draft } from '../contract/entry.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
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

/**
 * The key of who has signed what is passed on, or allowed that, if it may have been in other hands: who had it in time, a copy
 * does not show. So it is refused where that is known (judge-forwarded.ts), and doubtful where it was there before. K6
 */
export function suspectOriginal(
  { findKey }: VerifiedDirectory,
  { body }: Pick<Draft, 'body'>,
): TrustedKey | undefined {
  if (body.case !== 'forwarded') return undefined;
  const { original, grant } = body.forwarded;
  return [original, ...(grant ? [grant] : [])]
    .map((envelope) => findKey(decodeEnvelope(envelope).protected))
    .find((key) => key?.suspectSinceMs !== undefined);
}
