import type { Entry } from '../contract/entry.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { type FeedId, subjectOf } from '../contract/feed.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { TrustError } from '../trust/errors.ts';
import { importJws } from '../trust/export-jws.ts';
import { examine, type Fault, findOwnFault } from './candidate.ts';
import { findFutureFault, judgeContentAlone } from './judge-content.ts';
import { findForwardFault } from './judge-forwarded.ts';
import { judgeRelease } from './judge-release.ts';
import { readRouting } from './read-routing.ts';

/** What can be said of one exported entry with nothing but the directory: all but its place in its feed. */
export type ExportVerdict =
  | {
      readonly outcome: 'genuine';
      readonly entry: Entry;
      readonly hash: Uint8Array;
      /** The one who signed it. */
      readonly signedBy: string;
      readonly kid: string;
      /** It may no longer be used: the time its originator set is over. Its origin is as certain as before. */
      readonly isExpired: boolean;
      /** K6: the key is suspect since then. A file does not show who had it before, so no entry of the key is above it. */
      readonly suspectSinceMs?: number;
      /** The key has ended meanwhile: who had the entry before that, a file does not show either. */
      readonly endedMs?: number;
      /** A second officer of the same participant has signed it too. */
      readonly releasedBy?: { readonly kid: string; readonly suspectSinceMs?: number };
      /** Why no reader takes it without the second signature that is not there, or with the one that is. */
      readonly releaseFault?: string;
    }
  | { readonly outcome: 'refused'; readonly code: Fault['code']; readonly reason: string };

/**
 * Verifies an exported entry offline, by its own signature. `jws` is the parsed JSON of the file. An entry that only
 * its chain vouched for is refused here, because the file does not hold the chain.
 * @param plaintext what was sealed in it, for who has no key; `closed`: of a sealed entry only that it was said, and where
 */
export function inspectExport(
  jws: unknown,
  directory: VerifiedDirectory,
  nowMs: number,
  plaintext?: Uint8Array | 'closed',
): ExportVerdict {
  const bytes = tryImport(jws);
  if ('code' in bytes) return refused(bytes);
  const feed = readStatedFeed(bytes);
  const candidate = examine({ directory }, feed, 0, subjectOf(feed), bytes);
  if ('code' in candidate) return refused(candidate);
  const judged =
    findOwnFault(candidate) ??
    findFutureFault(nowMs, candidate.routing.issuedAtMs) ??
    judgeContentAlone(feed, candidate, plaintext);
  if ('code' in judged) return refused(judged);
  const copyFault = findForwardFault(directory, judged);
  if (copyFault !== undefined) return refused(copyFault);
  const { hash, key } = candidate;
  const isExpired = nowMs >= judged.expiresAtMs;
  const { kid, participant: signedBy, suspectSinceMs, inDoubtFromMs: endedMs } = key;
  // A file shows neither the alert that it is about nor what else its feed holds.
  const release = judgeRelease(directory, judged, { threadAt: () => undefined, placeOf: () => undefined });
  return {
    outcome: 'genuine',
    entry: judged,
    hash,
    signedBy,
    kid,
    isExpired,
    ...(suspectSinceMs !== undefined && { suspectSinceMs }),
    ...(suspectSinceMs === undefined && nowMs >= endedMs && { endedMs }),
    ...describeRelease(release),
  };
}

function describeRelease(
  release: ReturnType<typeof judgeRelease>,
): Pick<Extract<ExportVerdict, { outcome: 'genuine' }>, 'releasedBy' | 'releaseFault'> {
  if (release === undefined) return {};
  if ('code' in release) return { releaseFault: release.reason };
  const { kid, suspectSinceMs } = release;
  return { releasedBy: { kid, ...(suspectSinceMs !== undefined && { suspectSinceMs }) } };
}

function tryImport(jws: unknown): Uint8Array | Fault {
  try {
    const bytes = importJws(jws);
    decodeEnvelope(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof ContractError && error.code === 'CONTRACT_TOO_LARGE') {
      return { code: 'GATE_TOO_LARGE', reason: error.message };
    }
    if (error instanceof ContractError || error instanceof TrustError) {
      return { code: 'GATE_MALFORMED', reason: error.message };
    }
    throw error;
  }
}

/** Without a subject to compare with, the entry's own word; that its key is the origin's is checked all the same. */
function readStatedFeed(bytes: Uint8Array): FeedId {
  const routing = readRouting(decodeEnvelope(bytes).payload);
  const { origin = '', community = '', kind = 'border-incident' } = routing ?? {};
  return { origin, community, kind };
}

function refused({ code, reason }: Fault): ExportVerdict {
  return { outcome: 'refused', code, reason };
}
