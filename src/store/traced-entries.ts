import { type ContentKey, contentKeyOf } from '../trust/seal.ts';
import type { Store } from './open-store.ts';

/** Which wording of an alert of ours a member was given. */
export interface TracedVariant {
  readonly participant: string;
  readonly contentKey: ContentKey;
  /** The envelope that handed the key over. */
  readonly keyBytes: Uint8Array;
  /** Where in the summary the chosen words stand. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

export interface TracedEntry {
  readonly entryId: string;
  readonly bytes: Uint8Array;
  readonly variants: readonly TracedVariant[];
}

/** Keeps who is given what, before the entry has its place. The content key itself is kept with the others. Part of a transaction. */
export function keepTracedVariant(store: Store, entryId: string, variant: TracedVariant): void {
  const { participant, contentKey, keyBytes, spans } = variant;
  store.run(
    'INSERT INTO traced_variants (entry_id, participant, key_id, key_bytes, spans) VALUES (?, ?, ?, ?, ?)',
    entryId,
    participant,
    contentKey.keyId,
    keyBytes,
    JSON.stringify(spans),
  );
}

/**
 * Keeps entries that have their place in the outbox, which lets go of them when all have confirmed them. They go with
 * their content keys. Part of the transaction that has placed them.
 */
export function keepTracedEntries(store: Store, entryIds: Iterable<string>): void {
  for (const entryId of entryIds) {
    store.run(
      `INSERT INTO traced_entries (entry_id, bytes, expires_at_ms)
       SELECT entry_id, bytes, expires_at_ms FROM outbox_entries WHERE entry_id = ? AND state <> 'abandoned'
       ON CONFLICT DO NOTHING`,
      entryId,
    );
  }
}

/** Our traced alerts that have not expired, newest first. */
export function tracedEntries(store: Store, nowMs: number): TracedEntry[] {
  const rows = store.all(
    'SELECT entry_id, bytes FROM traced_entries WHERE expires_at_ms > ? ORDER BY entry_id DESC',
    nowMs,
  );
  return rows.map((row) => ({
    entryId: String(row.entry_id),
    bytes: row.bytes as Uint8Array,
    variants: store
      .all(
        `SELECT participant, key_id, key_bytes, spans, secret FROM traced_variants JOIN content_keys USING (key_id)
         WHERE entry_id = ? ORDER BY participant`,
        row.entry_id!,
      )
      .map((variant) => ({
        participant: String(variant.participant),
        contentKey: contentKeyOf(String(variant.key_id), variant.secret as Uint8Array),
        keyBytes: variant.key_bytes as Uint8Array,
        spans: JSON.parse(String(variant.spans)) as TracedVariant['spans'],
      })),
  }));
}
