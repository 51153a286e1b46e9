import { type OpeningKey, openingKeyOf } from '../trust/sealing-key.ts';
import type { Store } from './open-store.ts';

/** A prekey of ours, with its secret half. */
export interface OwnPrekey {
  readonly community: string;
  readonly key: OpeningKey;
  /** Of the entry with which we have said it. */
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly madeAtMs: number;
  /** Where that entry stands in our feed of keys. */
  readonly seq: number;
}

/** Part of the transaction in which the entry that says it is placed. */
export function keepOwnPrekey(
  store: Store,
  { community, entryId, madeAtMs, secret }: Omit<OwnPrekey, 'key' | 'seq'> & { readonly secret: Uint8Array },
): void {
  store.run(
    'INSERT INTO own_prekeys (community, entry_id, secret, made_at_ms) VALUES (?, ?, ?, ?)',
    community,
    entryId,
    secret,
    madeAtMs,
  );
}

/** Our prekeys that are not destroyed yet, of one community or of all; newest first in each. */
export function ownPrekeys(store: Store, community?: string): OwnPrekey[] {
  return store
    .all(
      `SELECT own_prekeys.*, seq FROM own_prekeys JOIN outbox_entries USING (entry_id)
       WHERE state <> 'abandoned' AND (?1 IS NULL OR community = ?1) ORDER BY community, seq DESC`,
      community ?? null,
    )
    .map((row) => ({
      community: String(row.community),
      key: openingKeyOf(row.secret as Uint8Array),
      entryId: String(row.entry_id),
      madeAtMs: Number(row.made_at_ms),
      seq: Number(row.seq),
    }));
}

/** Destroys the secret half: what was handed over with it opens no more. Part of a transaction that the caller has begun. */
export function forgetOwnPrekey(store: Store, { community, entryId }: OwnPrekey): void {
  store.run('DELETE FROM own_prekeys WHERE community = ? AND entry_id = ?', community, entryId);
}

/** Keeps what a member's delivered entry says. Part of a transaction that the caller has begun. */
export function keepMemberPrekey(
  store: Store,
  said: {
    readonly feed: string;
    readonly position: number;
    readonly publicKey: Uint8Array;
    readonly expiresAtMs: number;
  },
): void {
  const { position, feed, publicKey, expiresAtMs } = said;
  store.run(
    'INSERT INTO member_prekeys (position, feed, public_key, expires_at_ms) VALUES (?, ?, ?, ?)',
    position,
    feed,
    publicKey,
    expiresAtMs,
  );
}

/**
 * The newest prekey that a member has said in its feed of keys and that is good; undefined: none. K6: one that a thief
 * may have said counts for nothing.
 */
export function memberPrekey(store: Store, feed: string, nowMs: number): Uint8Array | undefined {
  const row = store.get(
    `SELECT public_key FROM member_prekeys JOIN inbox_entries USING (position)
     WHERE member_prekeys.feed = ? AND member_prekeys.expires_at_ms > ? AND tainted_at_ms IS NULL
     ORDER BY position DESC LIMIT 1`,
    feed,
    nowMs,
  );
  return row?.public_key as Uint8Array | undefined;
}
