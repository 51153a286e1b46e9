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
      reason: `directory ${version} expired at ${expiresAt} (${verified.firstToExpire}.json): fetch the current one from the hub or the operator. What was verified before can still be read`,
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
 * a revoked key is still good, nor give two members different lists with one version without being seen. No part of it
 * goes back: an operator who is not honest cannot make a new timestamp for what a country has replaced.
 */
export function decideDirectorySuccession(
  current: VerifiedDirectory,
  next: VerifiedDirectory,
): DirectoryDecision {
  for (const [role, version] of Object.entries(current.versions)) {
    const theirs = next.versions[role];
    // A delegation that is gone was taken back by a newer word of the root's officers.
    if (theirs === undefined && (next.versions.targets ?? 0) > (current.versions.targets ?? 0)) continue;
    if (theirs === undefined || theirs < version) {
      return {
        usable: false,
        code: 'TRUST_DIRECTORY_ROLLED_BACK',
        reason: `${role}.json of that directory has version ${theirs ?? 'none'}, older than ${version}, which is in use: the source is behind, or hides a change`,
      };
    }
  }
  const isSame = Object.entries(next.versions).every(([role, version]) => current.versions[role] === version);
  if (isSame && JSON.stringify(next.directory) !== JSON.stringify(current.directory)) {
    return {
      usable: false,
      code: 'TRUST_DIRECTORY_FORKED',
      reason: `two different directories are signed as version ${current.directory.version}: keep both and ask the operator`,
    };
  }
  return USABLE;
}
