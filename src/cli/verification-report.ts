import { formatFeed } from '../contract/feed.ts';
import { participantName } from '../contract/names.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { VerdictCode } from '../gate/verdict-code.ts';
import type { ExportVerdict } from '../gate/verify-export.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** One thing that was looked at. `holds` is absent when an earlier one failed, so that this could not be judged. */
export interface Check {
  readonly check: string;
  readonly holds?: boolean;
  readonly says: string;
}

/** The order of the checks, and the codes by which each fails. */
const STEPS: readonly { readonly check: string; readonly codes: readonly VerdictCode[] }[] = [
  { check: 'form', codes: ['GATE_TOO_LARGE', 'GATE_MALFORMED'] },
  { check: 'key', codes: ['TRUST_UNKNOWN_KEY'] },
  { check: 'signature', codes: ['TRUST_BAD_SIGNATURE'] },
  { check: 'feed', codes: ['GATE_WRONG_FEED'] },
  { check: 'key in force', codes: ['TRUST_KEY_NOT_VALID'] },
  { check: 'no suspicion', codes: ['TRUST_KEY_SUSPECT'] },
  { check: 'time of issue', codes: ['GATE_FROM_THE_FUTURE'] },
  { check: 'content', codes: ['GATE_NOT_CANONICAL', 'GATE_SEALED', 'GATE_SEAL_BROKEN', 'CONTRACT_INVALID'] },
  { check: 'two officers', codes: ['POLICY_NOT_RELEASED_BY_TWO'] },
  { check: 'validity', codes: ['GATE_EXPIRED'] },
];

/** What holds and what does not, in words, in the order in which it was looked at. */
export function describeChecks(verdict: ExportVerdict, directory: VerifiedDirectory): Check[] {
  if (verdict.outcome === 'genuine') return describeGenuine(verdict, directory);
  const failed = STEPS.findIndex(({ codes }) => codes.includes(verdict.code));
  return STEPS.map(({ check }, index) => {
    if (index < failed) return { check, holds: true, says: '' };
    if (index > failed) return { check, says: 'cannot be judged after that' };
    return { check, holds: false, says: `${verdict.reason} [${verdict.code}]` };
  });
}

function describeGenuine(
  verdict: Extract<ExportVerdict, { outcome: 'genuine' }>,
  directory: VerifiedDirectory,
): Check[] {
  const { entry, signedBy, kid, isExpired, suspectSinceMs, endedMs } = verdict;
  const signer = directory.participant(signedBy);
  const isTwofold = signer?.keys.some((key) => key.kid === kid && key.suite === 'Ed25519+ML-DSA-44');
  const until = formatTime(entry.expiresAtMs);
  const says: Record<string, string> = {
    form: 'an entry in the one encoding that entries have',
    key: `${kid}, of ${signedBy}${signer === undefined ? '' : ` (${participantName(signer)})`}`,
    signature: isTwofold
      ? 'Ed25519 and ML-DSA-44, both over these very bytes'
      : 'Ed25519, over these very bytes',
    feed: `${formatFeed(entry.feed)}, the signer's own; place ${entry.seq}`,
    'key in force': `when it says it was issued, by directory ${directory.directory.version}${endedMs === undefined ? '' : `; the key ended at ${formatTime(endedMs)}, and who had the entry before that one file does not show`}`,
    'no suspicion':
      suspectSinceMs === undefined
        ? 'nobody has said that the key was in other hands'
        : describeSuspicion(suspectSinceMs, entry.issuedAtMs),
    'time of issue': formatTime(entry.issuedAtMs),
    content: `${entry.status}, within the rules`,
    'two officers': describeRelease(verdict),
    validity: isExpired
      ? `it expired at ${until} and may no longer be used [GATE_EXPIRED]`
      : `until ${until}`,
  };
  const fails: Record<string, boolean> = {
    validity: isExpired,
    'no suspicion': suspectSinceMs !== undefined,
    'two officers': verdict.releaseFault !== undefined || verdict.releasedBy?.suspectSinceMs !== undefined,
  };
  return STEPS.map(({ check }) => ({ check, holds: fails[check] !== true, says: says[check]! }));
}

function describeRelease({
  entry,
  releasedBy,
  releaseFault,
}: Extract<ExportVerdict, { outcome: 'genuine' }>): string {
  if (releaseFault !== undefined) return `${releaseFault} [POLICY_NOT_RELEASED_BY_TWO]`;
  if (releasedBy === undefined) return `${entry.feed.community} asks for one only`;
  const { kid, suspectSinceMs } = releasedBy;
  const released = `released by a second officer, key ${kid}`;
  if (suspectSinceMs === undefined) return released;
  return `${released}, which is revoked and suspect since ${formatTime(suspectSinceMs)} [TRUST_KEY_SUSPECT]`;
}

/** K6: the signer's own clock is not believed, and a file does not show who had it when. */
function describeSuspicion(suspectSinceMs: number, issuedAtMs: number): string {
  const why =
    issuedAtMs >= suspectSinceMs
      ? 'and it was issued after that'
      : 'and that it was issued before that is the word of the key alone; a member that had it then can tell';
  return `the key is revoked and suspect since ${formatTime(suspectSinceMs)}, ${why} [TRUST_KEY_SUSPECT]`;
}

/** The checks as text, one a line. */
export function formatChecks(checks: readonly Check[]): string {
  return checks
    .map(({ check, holds, says }) => {
      const verdict = holds === undefined ? '-' : holds ? 'holds' : 'FAILS';
      return `  ${check.padEnd(14)} ${verdict.padEnd(6)} ${says}`.trimEnd().concat('\n');
    })
    .join('');
}

/** What one exported entry can never show by itself. */
export const NOT_SHOWN =
  'Not shown by one file: that the feed holds nothing else at this place, and that it was not taken back since.';
