import type { BusConnection } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { readDirectory as readHubDirectory } from '../bus/read-directory.ts';
import type { ParticipantHome } from '../store/home.ts';
import { readPinnedRoot, saveDirectory } from '../store/home-keys.ts';
import { type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import { decideDirectoryFreshness, decideDirectorySuccession } from '../trust/directory-freshness.ts';
import { TrustError } from '../trust/errors.ts';

export type RefreshOutcome =
  | { readonly outcome: 'updated'; readonly directory: VerifiedDirectory }
  /** The hub has nothing newer. */
  | { readonly outcome: 'current'; readonly directory: VerifiedDirectory }
  /** What the hub shows is not to be used, or it shows nothing; the local copy goes on. */
  | {
      readonly outcome: 'refused' | 'unreachable';
      readonly directory: VerifiedDirectory;
      readonly code: string;
      readonly reason: string;
    };

/**
 * Takes a newer directory from the hub, if it has one, and keeps it in the folder.
 * K2: only what the pinned root leads to is a directory, and no part of it goes back.
 * @throws {StoreError} when the pinned root cannot be read or the folder cannot be written
 */
export async function refreshDirectory(options: {
  readonly home: ParticipantHome;
  readonly bus: BusConnection;
  readonly directory: VerifiedDirectory;
  readonly nowMs: number;
}): Promise<RefreshOutcome> {
  const { home, bus, directory, nowMs } = options;
  const keep = (outcome: 'refused' | 'unreachable', code: string, reason: string): RefreshOutcome => {
    return { outcome, directory, code, reason };
  };
  let text: string | undefined;
  try {
    text = await readHubDirectory(bus);
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
    return keep('unreachable', error.code, error.message);
  }
  if (text === undefined) return keep('unreachable', 'BUS_STREAM_MISSING', 'the hub shows no directory');
  let next: VerifiedDirectory;
  try {
    next = verifyDirectory(text, readPinnedRoot(home));
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    return keep('refused', error.code, error.message);
  }
  const succession = decideDirectorySuccession(directory, next);
  if (!succession.usable) return keep('refused', succession.code, succession.reason);
  if (next.directory.version === directory.directory.version) return { outcome: 'current', directory };
  const freshness = decideDirectoryFreshness(next, nowMs);
  if (!freshness.usable) return keep('refused', freshness.code, freshness.reason);
  saveDirectory(home, text);
  return { outcome: 'updated', directory: next };
}
