import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../contract/directory.ts';
import { formatTime } from '../contract/timestamp.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { signDirectory, type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import { parseSigningKey } from '../trust/signing-key.ts';
import type { PublicJwk } from '../trust/thumbprint.ts';
import type { Registry } from './registry.ts';
import { type OperatorState, readSecret, readStateFile, writeRegistry } from './state.ts';

const DAY_MS = 24 * 3_600_000;

/** What of the registry is signed. Removed participants stay: what they said while they were members is verified still. */
export function directoryOf(
  registry: Registry,
  version: number,
  issuedAtMs: number,
  days: number,
): Directory {
  return {
    version,
    issuedAt: formatTime(issuedAtMs),
    expiresAt: formatTime(issuedAtMs + days * DAY_MS),
    participants: registry.participants.map(({ id, country, name, keys }) => ({
      id,
      ...(country === undefined ? {} : { country }),
      name,
      keys: keys as Directory['participants'][number]['keys'],
    })),
    communities: registry.communities as Directory['communities'],
  };
}

/**
 * Signs the registry as the next version of the directory and puts it into `directory/` and every home that lies in
 * the state folder. The registry is written before the directory is: no version is ever seen with two contents,
 * whatever is interrupted.
 * @throws {OperatorError | TrustError | StoreError}
 */
export function issueDirectory(state: OperatorState, registry: Registry): void {
  const version = registry.directoryVersion + 1;
  const key = parseSigningKey(readSecret(state.paths.directoryPrivateKey));
  const directory = directoryOf(
    registry,
    version,
    state.directoryClock.nowMs(),
    state.operator.directoryDays,
  );
  // Signing checks the whole directory: what is contradictory is written nowhere.
  const text = signDirectory(directory, key);
  writeRegistry(state, { ...registry, directoryVersion: version });
  writeFileAtomic(state.paths.directoryFile, text, 0o644);
  for (const { id } of registry.participants) {
    const home = state.paths.home(id);
    if (existsSync(home)) writeFileAtomic(join(home, 'directory.jws'), text, 0o644);
  }
}

/** How long before its end a directory is renewed or warned about. */
const DIRECTORY_NOTICE_DAYS = 7;

/** Why a new directory has to be signed; undefined when the last one is good for a while yet. */
export function whyReissue(state: OperatorState, registry: Registry): string | undefined {
  const { version, expiresAt } = readIssuedDirectory(state).verified.directory;
  if (version !== registry.directoryVersion)
    return `the registry is at ${registry.directoryVersion}, it at ${version}`;
  const leftMs = Date.parse(expiresAt) - state.directoryClock.nowMs();
  if (leftMs <= 0) return `it expired at ${expiresAt}`;
  const noticeMs = Math.min(DIRECTORY_NOTICE_DAYS, state.operator.directoryDays / 2) * DAY_MS;
  return leftMs < noticeMs ? `it expires at ${expiresAt}` : undefined;
}

/** The directory issued last, verified. @throws {OperatorError | TrustError} */
export function readIssuedDirectory(state: OperatorState): { text: string; verified: VerifiedDirectory } {
  const text = readStateFile(state.paths.directoryFile);
  const pin = JSON.parse(readStateFile(state.paths.directoryKey)) as PublicJwk;
  return { text, verified: verifyDirectory(text, pin) };
}
