import type { FeedHead } from '../contract/entry.ts';
import { decodeEnvelope, envelopeBeginning } from '../contract/envelope.ts';
import { formatFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { findSuspicion, type Witnessed } from '../gate/taint.ts';
import { acceptedHash, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { lastOfOtherKey } from '../store/tainted-entries.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';

/** Whose statements are looked at, by which directory; good for as long as nothing comes in. */
export interface Witnesses {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  /** What was found out about who goes on under another key, by feed and key. */
  readonly successions: Map<string, Succession>;
}

/** Down to which place of a feed a good entry of another key was looked for, and the one that was found. */
interface Succession {
  readonly before: number;
  readonly found?: number;
}

/** A receipt of the inbox, or one that came off the hub and has no place. */
export type Receipt = Pick<InboxEntry, 'bytes' | 'entry' | 'receivedAtMs'> & { readonly feed?: string };

/**
 * K6: a thief's word clears nothing. That other members have vouched for it is not asked: it could go round in circles.
 * That its author goes on from it in time, under another key, is.
 */
export function isGoodAlone(witnesses: Witnesses, receipt: Receipt): boolean {
  const { store, directory } = witnesses;
  const { entry, feed } = receipt;
  const key = keyOf(directory, receipt);
  if (key === undefined) return false;
  if (isGood(store, key, receipt, false)) return true;
  if (feed === undefined || !isGood(store, key, receipt, true)) return false;
  return isSucceeded(witnesses, key, feed, entry.seq);
}

function isSucceeded(
  { store, directory, successions }: Witnesses,
  key: TrustedKey,
  feed: string,
  seq: number,
): boolean {
  const name = `${feed} ${key.kid}`;
  let { before, found } = successions.get(name) ?? { before: Number.MAX_SAFE_INTEGER };
  const beginning = envelopeBeginning(key.protectedHeader);
  while (found === undefined && before > seq + 1) {
    const later = lastOfOtherKey(store, feed, { after: seq, before }, beginning);
    before = later?.seq ?? seq + 1;
    const other = later && keyOf(directory, later);
    if (later && other && isGood(store, other, later, false)) found = later.seq;
  }
  successions.set(name, { before, ...(found !== undefined && { found }) });
  return found !== undefined && found > seq;
}

function isGood(
  store: Store,
  key: TrustedKey,
  { entry, feed, receivedAtMs }: Receipt,
  isSucceededThere: boolean,
): boolean {
  const standing = standingOf(store, key, formatFeed(entry.feed), entry.seq);
  // Off the hub nothing shows that it is of the chain that leads to the last good place.
  const place = feed === undefined && standing.lastGood === 'within' ? {} : standing;
  const { issuedAtMs } = entry;
  const witnessed = { issuedAtMs, receivedAtMs, isCovered: false, isSucceeded: isSucceededThere };
  return findSuspicion(key, { ...witnessed, ...place }) === undefined;
}

/** Where a place is, of the key's last good one in its feed, by the chain that stands here. */
export function standingOf(
  store: Store,
  key: TrustedKey,
  feed: string,
  seq: number,
): Pick<Witnessed, 'lastGood'> {
  const last = key.lastGood?.get(feed);
  if (last === undefined) return {};
  if (seq > last.seq) return { lastGood: 'beyond' };
  return stands(store, { feed, ...last }) ? { lastGood: 'within' } : {};
}

/** Whether this very entry stands at that place here. */
export function stands(store: Store, { feed, seq, hash }: FeedHead): boolean {
  const held = acceptedHash(store, feed, seq);
  return held !== undefined && isSameBytes(held, hash);
}

/** The key that signed it; undefined: the directory does not know it any more. */
export function keyOf(
  directory: VerifiedDirectory,
  { bytes }: { readonly bytes: Uint8Array },
): TrustedKey | undefined {
  return directory.findKey(decodeEnvelope(bytes).protected);
}
