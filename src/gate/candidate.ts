import { decodeEnvelope, type Envelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { type FeedId, formatFeed, subjectOf } from '../contract/feed.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { isKeyValidAt, type TrustedKey } from '../trust/trusted-key.ts';
import { findShapeFault, findSignatureFault, type SignatureFault } from '../trust/verify-signature.ts';
import type { GateContext } from './gate-context.ts';
import { type Routing, readRouting } from './read-routing.ts';
import type { VerdictCode } from './verdict-code.ts';

/** Bytes that claim a place in a feed, with a known key of the feed's origin. Whether rightly is not yet decided. */
export interface Candidate {
  /** Index in the run, or -1 when held from before. */
  readonly arrival: number;
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;
  readonly envelope: Envelope;
  readonly key: TrustedKey;
  readonly routing: Routing;
}

export interface Fault {
  readonly code: VerdictCode;
  readonly reason: string;
  readonly seq?: number;
  /** With GATE_SEALED: the content key that is missing; those of all variants, of which one is ours, with spaces between. */
  readonly keyId?: string;
}

/**
 * The checks that need neither a place nor, where all is well, a signature: size → envelope decodes → known key,
 * right header → origin, community and kind match subject and key. Where the last of them fails the signature
 * is checked first, so the code is that of the first check that fails.
 */
export function examine(
  ctx: Pick<GateContext, 'directory'>,
  feed: FeedId,
  arrival: number,
  subject: string,
  bytes: Uint8Array,
): Candidate | Fault {
  const envelope = tryDecode(bytes);
  if ('code' in envelope) return envelope;
  const key = ctx.directory.findKey(envelope.protected);
  if (key === undefined) {
    return fault(
      'TRUST_UNKNOWN_KEY',
      `its header is not that of a key in directory ${ctx.directory.directory.version}`,
    );
  }
  const routing = readRouting(envelope.payload);
  const problem = routing === undefined ? unreadable() : findMismatch(feed, subject, key, routing);
  if (routing !== undefined && problem === undefined) {
    return { arrival, bytes, hash: hashEnvelope(bytes), envelope, key, routing };
  }
  const signatureFault = findSignatureFault(envelope, key);
  return signatureFault === undefined ? problem! : badSignature(key, routing, signatureFault);
}

/**
 * The fault of the entry's own signature or key, if it has one: such an entry cannot vouch for itself nor for
 * others. K1. Costs a signature check.
 */
export function findOwnFault(candidate: Candidate): Fault | undefined {
  const { envelope, key, routing } = candidate;
  const signatureFault = findSignatureFault(envelope, key);
  return signatureFault === undefined ? findKeyFault(candidate) : badSignature(key, routing, signatureFault);
}

/** What {@link findOwnFault} would say of an entry whose signature was found bad before, without a signature check. */
export function badSignatureOf({ envelope, key, routing }: Candidate): Fault {
  return badSignature(key, routing, findShapeFault(envelope, key) ?? (key.second ? 'either' : 'first'));
}

/**
 * K6: a key speaks for the time in which it is valid and up to its last good place, also where the chain vouches for the
 * bytes. A signer's own time counts against it, and never for it: who had the entry in time is asked after that (taint.ts).
 */
export function findKeyFault({ key, routing }: Candidate): Fault | undefined {
  const { issuedAtMs, seq } = routing;
  if (!isKeyValidAt(key, issuedAtMs)) return keyFault(key, `was not valid at ${showTime(issuedAtMs)}`, seq);
  // What is compared is the feed it states; that it is the subject's and the key's was checked before.
  const last = key.lastGood?.get(`${routing.origin}.${routing.community}.${routing.kind}`);
  if (last === undefined || seq <= last.seq) return undefined;
  return keyFault(
    key,
    `is good up to entry ${last.seq} of this feed; entry ${seq} is after its last good place`,
    seq,
  );
}

function keyFault({ kid, participant }: TrustedKey, problem: string, seq: number): Fault {
  return { code: 'TRUST_KEY_NOT_VALID', reason: `the key ${kid} of ${participant} ${problem}`, seq };
}

/** A time for people; never throws, whatever a stranger's entry states. */
export function showTime(ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : 'no time at all';
}

function tryDecode(bytes: Uint8Array): Envelope | Fault {
  try {
    return decodeEnvelope(bytes);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const code = error.code === 'CONTRACT_TOO_LARGE' ? 'GATE_TOO_LARGE' : 'GATE_MALFORMED';
    return fault(code, error.message);
  }
}

function findMismatch(feed: FeedId, subject: string, key: TrustedKey, routing: Routing): Fault | undefined {
  const stated = `${routing.origin}.${routing.community}.${routing.kind}`;
  if (stated !== formatFeed(feed) || subject !== subjectOf(feed) || key.participant !== feed.origin) {
    return {
      code: 'GATE_WRONG_FEED',
      reason: `an entry for ${stated}, signed by ${key.participant}, came on ${subject}`,
      seq: routing.seq,
    };
  }
  return undefined;
}

function unreadable(): Fault {
  return fault('GATE_MALFORMED', 'the payload is no entry that states its place');
}

const WRONG: Readonly<Record<SignatureFault | 'either', (ofKey: string) => string>> = {
  first: (ofKey) => `the signature is not that of ${ofKey} over these bytes`,
  second: (ofKey) => `the second signature (ML-DSA-44) is not that of ${ofKey} over these bytes`,
  'second-missing': (ofKey) =>
    `the second signature (ML-DSA-44) that the directory asks of ${ofKey} is missing`,
  'second-not-asked': (ofKey) =>
    `there is a second signature, which the directory does not list for ${ofKey}`,
  either: (ofKey) => `one of the two signatures is not that of ${ofKey} over these bytes`,
};

function badSignature(key: TrustedKey, routing: Routing | undefined, wrong: keyof typeof WRONG): Fault {
  const reason = WRONG[wrong](`${key.participant}'s key ${key.kid}`);
  return { code: 'TRUST_BAD_SIGNATURE', reason, ...(routing && { seq: routing.seq }) };
}

function fault(code: VerdictCode, reason: string): Fault {
  return { code, reason };
}
