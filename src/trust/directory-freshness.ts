import { FUTURE_TOLERANCE_MS } from '../contract/limits.ts';
import type { VerifiedDirectory } from './directory.ts';

export type DirectoryDecision =
  | { readonly usable: true }
  | {
      readonly usable: false;
      readonly code:
        | 'TRUST_DIRECTORY_EXPIRED'
        | 'TRUST_DIRECTORY_FROM_THE_FUTURE'
        | 'TRUST_DIRECTORY_ROLLED_BACK'
        | 'TRUST_DIRECTORY_FORKED';
      readonly reason: string;
    };

const USABLE: DirectoryDecision = { usable: true };

/** Whether a directory is in force at that moment (milliseconds since 1970). */
export function decideDirectoryFreshness(verified: VerifiedDirectory, nowMs: number): DirectoryDecision {
  const { version, issuedAt, expiresAt } = verified.directory;
  if (nowMs >= Date.parse(expiresAt)) {
    return {
      usable: false,
      code: 'TRUST_DIRECTORY_EXPIRED',
      reason: `directory ${version} expired at ${expiresAt}: fetch the current one from the hub or the operator`,
    };
  }
  if (Date.parse(issuedAt) > nowMs + FUTURE_TOLERANCE_MS) {
    return {
      usable: false,
      code: 'TRUST_DIRECTORY_FROM_THE_FUTURE',
      reason: `directory ${version} was issued at ${issuedAt}, later than now: check this machine's clock`,
    };
  }
  return USABLE;
}

/**
 * Whether a directory may take the place of the one in use. K2: a hub cannot bring back an older list, in which
 * a revoked key is still good, nor give two members different lists with one version without being seen.
 */
export function decideDirectorySuccession(
  current: VerifiedDirectory,
  next: VerifiedDirectory,
): DirectoryDecision {
  const [ours, theirs] = [current.directory, next.directory];
  if (theirs.version < ours.version) {
    return {
      usable: false,
      code: 'TRUST_DIRECTORY_ROLLED_BACK',
      reason: `directory ${theirs.version} is older than ${ours.version}, which is in use: the source is behind, or hides a change`,
    };
  }
  if (theirs.version === ours.version && JSON.stringify(theirs) !== JSON.stringify(ours)) {
    return {
      usable: false,
      code: 'TRUST_DIRECTORY_FORKED',
      reason: `two different directories are signed as version ${ours.version}: keep both and ask the operator`,
    };
  }
  return USABLE;
}
