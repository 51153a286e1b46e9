import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { type ContentKey, contentKeyOf } from '../trust/seal.ts';
import { advanceCursor, readCursor } from './cursor.ts';
import type { Row, Store } from './open-store.ts';

/** Whose content key it is, and in which community it seals. */
export interface ContentKeyOwner {
  readonly origin: string;
  readonly community: string;
}

export interface KeptContentKey extends ContentKeyOwner {
  readonly contentKey: ContentKey;
  /** Milliseconds since 1970. */
  readonly madeAtMs: number;
  /** Nothing that is sealed with it is good for longer. Milliseconds since 1970. */
  readonly untilMs: number;
  /** Our own: thumbprints of the sealing keys that it was handed to, sorted. */
  readonly recipients?: readonly string[];
  /** Our own: the members that it is for alone; they and nobody else are ever handed it. Absent: all. */
  readonly audience?: readonly string[] | undefined;
}

/** Keeps a content key; one of the same name stays as it was. Part of a transaction that the caller has begun. */
export function keepContentKey(store: Store, kept: KeptContentKey): void {
  const { origin, community, contentKey, madeAtMs, untilMs, recipients, audience } = kept;
  store.run(
    `INSERT INTO content_keys (origin, community, key_id, secret, made_at_ms, until_ms, recipients, audience)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    origin,
    community,
    contentKey.keyId,
    new Uint8Array(contentKey.key.export()),
    madeAtMs,
    untilMs,
    recipients === undefined ? null : recipients.join(' '),
    audience === undefined ? null : audience.join(' '),
  );
}

/** A content key by its name; undefined: it is not here, or not any more. */
export function findContentKey(
  store: Store,
  { origin, community }: ContentKeyOwner,
  keyId: string,
): ContentKey | undefined {
  const name = `${origin} ${community} ${keyId}`;
  const loaded = loadedKeys(store);
  const found = loaded.get(name);
  if (found !== undefined) return found;
  const row = store.get(
    // Of the wordings of an alert of ours we read our own, not another member's.
    `SELECT key_id, secret FROM content_keys WHERE origin = ?1 AND community = ?2 AND key_id = ?3
     AND NOT EXISTS (SELECT 1 FROM traced_variants AS variant WHERE variant.key_id = ?3 AND participant <> ?1)`,
    origin,
    community,
    keyId,
  );
  if (row === undefined) return undefined;
  const key = contentKeyIn(row);
  if (loaded.size >= MAX_LOADED) loaded.clear();
  loaded.set(name, key);
  return key;
}

/** The content keys that we have made for a community, newest first; of one end, or all. */
export function ownContentKeys(store: Store, owner: ContentKeyOwner, untilMs?: number): KeptContentKey[] {
  const rows = store.all(
    `SELECT * FROM content_keys WHERE origin = ?1 AND community = ?2 AND recipients IS NOT NULL
       AND (?3 IS NULL OR until_ms = ?3)
     ORDER BY made_at_ms DESC, key_id`,
    owner.origin,
    owner.community,
    untilMs ?? null,
  );
  return rows.map((row) => ({
    ...owner,
    contentKey: contentKeyIn(row),
    madeAtMs: Number(row.made_at_ms),
    untilMs: Number(row.until_ms),
    recipients: String(row.recipients)
      .split(' ')
      .filter((kid) => kid !== ''),
    ...(row.audience !== null && { audience: String(row.audience).split(' ') }),
  }));
}

/**
 * A content key of ours that perhaps nobody was handed seals nothing more; what it has sealed stays readable here. Part
 * of a transaction that the caller has begun.
 * @param bytes the entry by which it was to be handed over; any other entry changes nothing
 */
export function retireKeyIn(store: Store, bytes: Uint8Array): void {
  const { feed, body } = decodeEntry(decodeEnvelope(bytes).payload);
  if (body.case !== 'contentKey') return;
  store.run(
    'UPDATE content_keys SET recipients = NULL WHERE origin = ? AND community = ? AND key_id = ?',
    feed.origin,
    feed.community,
    body.contentKey.keyId,
  );
}

/** A day's feeds of a large region use fewer. */
const MAX_LOADED = 1_000;
const LOADED = new WeakMap<Store, Map<string, ContentKey>>();

function loadedKeys(store: Store): Map<string, ContentKey> {
  const found = LOADED.get(store) ?? new Map<string, ContentKey>();
  LOADED.set(store, found);
  return found;
}

function contentKeyIn(row: Row): ContentKey {
  return contentKeyOf(String(row.key_id), row.secret as Uint8Array);
}

/** A content key in the inbox that was not opened yet. Part of a transaction that the caller has begun. */
export function noteUnopened(store: Store, position: number): void {
  store.run('INSERT INTO content_keys_unopened (position) VALUES (?) ON CONFLICT DO NOTHING', position);
}

/**
 * The envelopes that brought content keys which were not opened yet and were not tried with just these keys of ours,
 * oldest first. Most of them, the wordings of others, are never for us.
 * @param kids thumbprints of our keys for opening, without prekeys
 */
export function untriedKeys(
  store: Store,
  kids: readonly string[],
): { readonly position: number; readonly bytes: Uint8Array }[] {
  return store
    .all(
      `SELECT position, bytes FROM content_keys_unopened JOIN inbox_entries USING (position)
       WHERE position > ? ORDER BY position`,
      readCursor(store, triedWith(kids)),
    )
    .map((row) => ({ position: Number(row.position), bytes: row.bytes as Uint8Array }));
}

/** These keys of ours open none of those up to there that were not opened yet. */
export function noteTried(store: Store, kids: readonly string[], position: number): void {
  advanceCursor(store, triedWith(kids), position);
}

function triedWith(kids: readonly string[]): string {
  return `content keys ${kids.toSorted().join(' ')}`;
}

/** Part of a transaction that the caller has begun. */
export function forgetUnopened(store: Store, position: number): void {
  store.run('DELETE FROM content_keys_unopened WHERE position = ?', position);
}

/**
 * Deletes the content keys that open nothing which is good any more, ours and others'. Part of a transaction that the
 * caller has begun. Returns how many.
 */
export function forgetContentKeys(store: Store, nowMs: number): number {
  const gone = store.run('DELETE FROM content_keys WHERE until_ms <= ?', nowMs);
  store.run('DELETE FROM member_prekeys WHERE expires_at_ms <= ?', nowMs);
  if (gone > 0) LOADED.delete(store);
  return gone;
}
