import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { confirmedBy, findSuspicion } from '../gate/taint.ts';
import type { Store } from '../store/open-store.ts';
import { firstConfirmation } from '../store/outbox-progress.ts';
import type { SentEntry } from '../store/sent-entries.ts';
import { sentEntries } from '../store/sent-entries.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** Why an entry of ours is tainted at its readers. */
export interface OwnTaint {
  readonly kid: string;
  readonly sinceMs: number;
}

type OwnEntry = Pick<SentEntry, 'feed' | 'seq' | 'hash'> & { readonly bytes: Uint8Array };

/**
 * Tells of entries of ours whether they are tainted at readers: signed by a key of ours that was suspect, stated in time
 * by no member, and not confirmed since. Each reader also goes by when it had an entry itself, which we do not know. K6
 */
export function ownTaints(
  store: Store,
  directory: VerifiedDirectory,
): (entry: OwnEntry) => OwnTaint | undefined {
  const confirmed = new Map<string, Set<string>>();
  const suspicionOf = ({ feed, seq, bytes }: OwnEntry): OwnTaint | undefined => {
    const { protected: header, payload } = decodeEnvelope(bytes);
    const key = directory.findKey(header);
    const sinceMs = key?.suspectSinceMs;
    if (key === undefined || sinceMs === undefined) return undefined;
    const { issuedAtMs } = decodeEntry(payload);
    const firstMs = firstConfirmation(store, feed, seq) ?? Number.POSITIVE_INFINITY;
    const witnessed = { issuedAtMs, receivedAtMs: firstMs, isCovered: false };
    return findSuspicion(key, witnessed) === undefined ? undefined : { kid: key.kid, sinceMs };
  };
  const confirmedIn = (feed: string): Set<string> => {
    const found = sentEntries(store, { feed, limit: -1 }).flatMap(({ bytes, ...sent }) => {
      const target =
        bytes === undefined ? undefined : confirmedBy(decodeEntry(decodeEnvelope(bytes).payload));
      if (bytes === undefined || target === undefined || suspicionOf({ ...sent, bytes })) return [];
      return [hex(target.hash)];
    });
    return new Set(found);
  };
  return (entry) => {
    const taint = suspicionOf(entry);
    if (taint === undefined) return undefined;
    const hashes = confirmed.get(entry.feed) ?? confirmedIn(entry.feed);
    confirmed.set(entry.feed, hashes);
    return hashes.has(hex(entry.hash)) ? undefined : taint;
  };
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
