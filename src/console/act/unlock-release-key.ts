import { readFileSync } from 'node:fs';
import { isLockedKey, unlockSigningKey } from '../../trust/locked-key.ts';
import type { SigningKey } from '../../trust/signing-key.ts';
import { isTokenKey } from '../../trust/token-key.ts';
import type { Person } from '../member.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * The key of a second officer. One that anybody at this machine could use, or that stays open in its token once it was
 * opened, is no second person's word.
 * @throws {TrustError} `TRUST_WRONG_PASSPHRASE`, `TRUST_BAD_KEY`
 */
export async function unlockReleaseKey(
  { releaseKeyFile }: Person,
  passphrase: string,
): Promise<SigningKey | Refusal> {
  if (releaseKeyFile === undefined) {
    return refuse('NOT_POSSIBLE', 'no release key is known for you here; ask who runs the console');
  }
  let text: string;
  try {
    text = readFileSync(releaseKeyFile, 'utf8');
  } catch {
    // K7: where it lies may tell who it is.
    return refuse('NOT_POSSIBLE', 'the file of your release key cannot be read; ask who runs the console');
  }
  if (isTokenKey(text)) {
    return refuse(
      'NOT_POSSIBLE',
      'a release key in a token signs files alone: send this back, and have it written with "karaula publish --for-release"',
    );
  }
  if (!isLockedKey(text)) {
    return refuse(
      'NOT_POSSIBLE',
      'your release key has no passphrase, so that anybody here could sign with it; make one with "karaula officer new" and have it enrolled',
    );
  }
  return await unlockSigningKey(text, passphrase);
}
