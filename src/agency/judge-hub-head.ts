import type { Entry } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope, type Envelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { formatFeed } from '../contract/feed.ts';
import { findOwnSigned } from '../store/find-signed.ts';
import type { Store } from '../store/open-store.ts';
import { firstSeq, lastStoredSeq } from '../store/outbox.ts';
import { hashEnvelope } from '../trust/chain.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import { listSignatureKey, type TrustedKey, trustKey } from '../trust/trusted-key.ts';
import { verifySignature } from '../trust/verify-signature.ts';

/** Whose entries a publisher takes for its own. */
export interface OwnName {
  readonly origin: string;
  readonly key: SigningKey;
  /** Knows our older keys; absent: only the present one counts. */
  readonly directory?: VerifiedDirectory;
}

export type HubHead =
  /** In our outbox. */
  | { readonly kind: 'ours'; readonly seq: number }
  /** Signed with our key, and older than all that our outbox still has of the feed. */
  | { readonly kind: 'older'; readonly seq: number }
  /** Signed with our key, yet not by this outbox. */
  | { readonly kind: 'forked'; readonly entry: Entry; readonly hash: Uint8Array }
  /** Nothing that we have said in this feed, or not at its end. */
  | { readonly kind: 'foreign'; readonly code: ForeignCode; readonly reason: string };

export type ForeignCode =
  | 'GATE_MALFORMED'
  | 'TRUST_UNKNOWN_KEY'
  | 'TRUST_BAD_SIGNATURE'
  /** K6: a thief's, who would silence the feed for good by it. Readers drop it: its place is taken. */
  | 'TRUST_KEY_NOT_VALID'
  | 'GATE_WRONG_FEED'
  | 'GATE_REPLAYED';

/** What the newest message in our feed at the hub is. K2: anybody may have put it there, the hub included. */
export function judgeHubHead(store: Store, own: OwnName, feed: string, bytes: Uint8Array): HubHead {
  let envelope: Envelope;
  let entry: Entry;
  try {
    envelope = decodeEnvelope(bytes);
    entry = decodeEntry(envelope.payload);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return foreign('GATE_MALFORMED', error.message);
  }
  const hash = hashEnvelope(bytes);
  const known = findOwnSigned(store, feed, entry.seq, hash);
  if (known?.state === 'abandoned') return foreign('GATE_REPLAYED', 'it is an entry that we have given up');
  if (known !== undefined) return { kind: 'ours', seq: known.seq };
  const key = findOwnKey(own, envelope);
  if (key === undefined) return foreign('TRUST_UNKNOWN_KEY', 'its header is not that of a key of ours');
  if (!verifySignature(envelope, key))
    return foreign('TRUST_BAD_SIGNATURE', 'its signature is not of our key');
  if (formatFeed(entry.feed) !== feed) return foreign('GATE_WRONG_FEED', 'it is an entry of another feed');
  // A feed that was adopted from the hub, or pruned, begins later than 1 here: what is older is no fork.
  const first = firstSeq(store, feed);
  if (first !== undefined && entry.seq < first) return { kind: 'older', seq: entry.seq };
  if (key.revokedAtMs !== undefined && entry.seq <= lastStoredSeq(store, feed)) {
    return foreign('TRUST_KEY_NOT_VALID', 'a revoked key of ours signed it for a place that has our entry');
  }
  return { kind: 'forked', entry, hash };
}

function foreign(code: ForeignCode, reason: string): HubHead {
  return { kind: 'foreign', code, reason };
}

function findOwnKey(own: OwnName, envelope: Envelope): TrustedKey | undefined {
  const listed = own.directory?.findKey(envelope.protected);
  if (listed !== undefined) return listed.participant === own.origin ? listed : undefined;
  if (Buffer.compare(envelope.protected, own.key.protectedHeader) !== 0) return undefined;
  const always = { notBefore: FIRST_DAY, notAfter: LAST_DAY };
  return trustKey(own.origin, listSignatureKey(own.key.publicJwk, 'sign', always));
}

// Whether our key is still good is for the readers to judge; here it only tells whose entry it is.
const FIRST_DAY = '1970-01-01T00:00:00Z';
const LAST_DAY = '9999-12-31T23:59:59Z';
