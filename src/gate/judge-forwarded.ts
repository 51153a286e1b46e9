import type { Draft, Entry } from '../contract/entry.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { subjectOf } from '../contract/feed.ts';
import type { CopyCompliance, ForwardGrant } from '../contract/forward.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { decideForwarding, handlingOfCopy } from '../policy/forwarding.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { examine, type Fault, findOwnFault } from './candidate.ts';
import { judgeContentAlone } from './judge-content.ts';
import { readRouting } from './read-routing.ts';

interface Judged {
  readonly entry: Entry;
  readonly hash: Uint8Array;
}

/**
 * What is wrong with a forwarded copy, or with what is said of copies; undefined for a good one, and for every other
 * body. K1: its originator's
 * signature, and what that commits to, are checked here again; K5: so are the grant and its terms. The place in the
 * original's feed is not: whoever reads a copy does not have that feed.
 */
export function findForwardFault(directory: VerifiedDirectory, draft: Draft): Fault | undefined {
  const { body, feed, issuedAtMs: atMs, expiresAtMs: untilMs, handling, status } = draft;
  if (body.case === 'copyCompliance') return findComplianceFault(directory, body.copyCompliance, feed.origin);
  if (body.case !== 'forwarded') return undefined;
  const { original, originalPlaintext, grant, grantPlaintext } = body.forwarded;
  const copy = judgeCopy(directory, original, originalPlaintext);
  if ('code' in copy) return broken('the entry', copy);
  if (copy.entry.feed.kind !== feed.kind) {
    return {
      code: 'GATE_COPY_BROKEN',
      reason: `an entry of kind ${copy.entry.feed.kind} is in a feed of ${feed.kind}`,
    };
  }
  const granted = grant && judgeGrant(directory, grant, grantPlaintext);
  if (granted !== undefined && 'code' in granted) return broken('the grant', granted);
  const participants = handling.releasableTo;
  const decision = decideForwarding({
    directory: directory.directory,
    original: copy.entry,
    originalHash: copy.hash,
    forwarder: feed.origin,
    community: feed.community,
    ...(participants !== undefined && { participants }),
    atMs,
    untilMs,
    ...(granted !== undefined && { grant: granted }),
  });
  if (!decision.allowed) return { code: 'POLICY_NOT_GRANTED', reason: decision.reason };
  const wanted = handlingOfCopy(copy.entry, participants, granted?.terms);
  if (status === copy.entry.status && isSame(handling, wanted)) return undefined;
  return {
    code: 'POLICY_NOT_GRANTED',
    reason: 'it is not passed on with the handling and status of its originator',
  };
}

/** K5: of copies speaks who was granted to make them, to who granted it, and nobody else. */
function findComplianceFault(
  directory: VerifiedDirectory,
  { target, community, grant, grantPlaintext }: CopyCompliance,
  forwarder: string,
): Fault | undefined {
  const granted = judgeGrant(directory, grant, grantPlaintext);
  if ('code' in granted) return broken('the grant', granted);
  const { terms } = granted;
  const isSameTarget = target.feed === terms.target.feed && isSameBytes(target.hash, terms.target.hash);
  if (isSameTarget && terms.to === forwarder && terms.community === community) return undefined;
  return {
    code: 'POLICY_NOT_GRANTED',
    reason: `the grant in it is not for ${forwarder} to pass ${target.feed}/${target.seq} on to ${community}`,
  };
}

/** One entry by itself, by its own signature: all but its place in its feed. */
function judgeCopy(
  directory: VerifiedDirectory,
  bytes: Uint8Array,
  plaintext: Uint8Array | undefined,
): Judged | Fault {
  const routing = tryReadRouting(bytes);
  const { origin = '', community = '', kind } = routing ?? {};
  if (kind === undefined) return { code: 'GATE_MALFORMED', reason: 'it is no entry that states its place' };
  const feed = { origin, community, kind };
  const candidate = examine({ directory }, feed, 0, subjectOf(feed), bytes);
  if ('code' in candidate) return candidate;
  const entry = findOwnFault(candidate) ?? judgeContentAlone(feed, candidate, plaintext);
  if ('code' in entry) return entry;
  const { kid, suspectSinceMs } = candidate.key;
  // K6: who had it in time, a copy does not show.
  if (suspectSinceMs !== undefined) {
    return { code: 'TRUST_KEY_SUSPECT', reason: `the key ${kid} of ${origin} may have been in other hands` };
  }
  return { entry, hash: candidate.hash };
}

function judgeGrant(
  directory: VerifiedDirectory,
  bytes: Uint8Array,
  plaintext: Uint8Array | undefined,
): { readonly entry: Entry; readonly terms: ForwardGrant } | Fault {
  const judged = judgeCopy(directory, bytes, plaintext);
  if ('code' in judged) return judged;
  const { entry } = judged;
  if (entry.body.case === 'forwardGrant') return { entry, terms: entry.body.forwardGrant };
  return { code: 'CONTRACT_INVALID', reason: `it is a ${entry.body.case}` };
}

function tryReadRouting(bytes: Uint8Array) {
  try {
    return readRouting(decodeEnvelope(bytes).payload);
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

function broken(what: string, { code, reason }: Fault): Fault {
  return { code: 'GATE_COPY_BROKEN', reason: `${what} in it: ${reason} (${code})` };
}

function isSame(one: Draft['handling'], other: Draft['handling']): boolean {
  const plain = ({ code, restriction, purposes, releasableTo }: Draft['handling']) =>
    JSON.stringify([code, restriction, purposes, releasableTo]);
  return plain(one) === plain(other);
}
