import type { EntryReference } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { Store } from './open-store.ts';
import { ownTaints } from './own-taints.ts';
import { readStoredEntry } from './stored-entry.ts';

/** What we have said since about an alert of our own. K6: what is in doubt itself changes nothing. */
export function ownStanding(
  store: Store,
  keys: VerifiedDirectory,
  target: EntryReference,
): 'open' | 'closed' | 'taken-back' {
  const taintOf = ownTaints(store, keys);
  const { feed } = target;
  const said = store
    .all(
      `SELECT own.seq, own.hash, coalesce(kept.bytes, own.bytes) AS bytes
       FROM outbox_entries AS own LEFT JOIN own_kept AS kept USING (feed, seq)
       WHERE own.feed = ?1 AND own.seq > ?2 AND own.state <> 'abandoned'
         AND (own.thread_seq IS NULL OR own.thread_seq = ?2) ORDER BY own.seq`,
      feed,
      target.seq,
    )
    .map((row) => ({
      feed,
      seq: Number(row.seq),
      hash: row.hash as Uint8Array,
      bytes: row.bytes as Uint8Array,
    }))
    .filter((one) => one.bytes.length > 0 && taintOf(one) === undefined)
    .map(({ bytes }) => readStoredEntry(store, bytes).body);
  const isTakenBack = said.some(
    (body) => body.case === 'retraction' && isSameBytes(body.retraction.target.hash, target.hash),
  );
  if (isTakenBack) return 'taken-back';
  return said.some((body) => body.case === 'update' && body.update.closes) ? 'closed' : 'open';
}
