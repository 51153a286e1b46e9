import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { suspectOriginal, suspectReleaser } from '../gate/suspect-key.ts';
import { confirmedBy, findSuspicion } from '../gate/taint.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { Store } from './open-store.ts';
import { firstConfirmation } from './outbox-progress.ts';
import type { SentEntry } from './sent-entries.ts';
import { sentEntries } from './sent-entries.ts';
import { readStoredEntry } from './stored-entry.ts';

/** Why an entry of ours is tainted at its readers: the key that signed it, and since when that is in doubt. */
export interface OwnTaint {
  readonly kid: string;
  readonly sinceMs: number;
}

type OwnEntry = Pick<SentEntry, 'feed' | 'seq' | 'hash'> & { readonly bytes: Uint8Array };

/**
 * Tells of entries of ours whether they are tainted at readers: signed by a key of ours that was suspect, or after its
 * last good place, stated in time by no member, and not confirmed since; or a copy of what a suspect key has signed. Each reader also goes by when it had an entry
 * itself, which we do not know. What a key signed that has only ended needs nothing: we go on from it under another. K6
 */
export function ownTaints(
  store: Store,
  directory: VerifiedDirectory,
): (entry: OwnEntry) => OwnTaint | undefined {
  const confirmed = new Map<string, Set<string>>();
  const isAnySuspect = directory.directory.participants.some(({ id }) =>
    directory.keysOf(id).some(({ suspectSinceMs }) => suspectSinceMs !== undefined),
  );
  const suspicionOf = ({ feed, seq, bytes }: OwnEntry): OwnTaint | undefined => {
    const { protected: header, payload } = decodeEnvelope(bytes);
    // What a second officer has signed, and what is passed on, is inside of the seal.
    const entry = isAnySuspect ? readStoredEntry(store, bytes) : decodeEntry(payload);
    const receivedAtMs = (isAnySuspect && firstConfirmation(store, feed, seq)) || Number.POSITIVE_INFINITY;
    const { issuedAtMs } = entry;
    const witnessed = { issuedAtMs, receivedAtMs, isCovered: false, isSucceeded: true };
    const key = [directory.findKey(header), suspectReleaser(directory, entry)].find((one) => {
      const last = one?.lastGood?.get(feed);
      // Our own history is the one of which we have said so.
      const lastGood = last && (seq > last.seq ? 'beyond' : 'within');
      return one && findSuspicion(one, { ...witnessed, ...(lastGood && { lastGood }) }) !== undefined;
    });
    return key && { kid: key.kid, sinceMs: key.inDoubtFromMs };
  };
  const ofOriginal = ({ bytes }: OwnEntry): OwnTaint | undefined => {
    const key = isAnySuspect ? suspectOriginal(directory, readStoredEntry(store, bytes)) : undefined;
    return key && { kid: key.kid, sinceMs: key.inDoubtFromMs };
  };
  const confirmedIn = (feed: string): Set<string> => {
    const found = new Set<string>();
    // The newest first: what was confirmed may confirm in its turn.
    for (const { bytes, ...sent } of sentEntries(store, { feed, limit: -1 })) {
      const target = bytes === undefined ? undefined : confirmedBy(readStoredEntry(store, bytes));
      if (bytes === undefined || target === undefined) continue;
      if (found.has(hex(sent.hash)) || !suspicionOf({ ...sent, bytes })) found.add(hex(target.hash));
    }
    return found;
  };
  return (entry) => {
    const taint = suspicionOf(entry);
    // That we confirm a copy says nothing of who has signed the original.
    if (taint === undefined) return ofOriginal(entry);
    const hashes = confirmed.get(entry.feed) ?? confirmedIn(entry.feed);
    confirmed.set(entry.feed, hashes);
    return hashes.has(hex(entry.hash)) ? ofOriginal(entry) : taint;
  };
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
