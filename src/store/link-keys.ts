import { type ContentKey, contentKeyOf } from '../trust/seal.ts';
import type { ContentKeyOwner } from './content-keys.ts';
import type { Row, Store } from './open-store.ts';

export interface KeptLinkKey extends ContentKeyOwner {
  readonly linkKey: ContentKey;
  /** The month of its tokens, as `2026-11`. */
  readonly epoch: string;
  /** When its originator said it. Milliseconds since 1970. */
  readonly saidAtMs: number;
  /** No token under it is matched for longer. Milliseconds since 1970. */
  readonly untilMs: number;
  /** Our own: thumbprints of the sealing keys that it was handed to, sorted. */
  readonly recipients?: readonly string[];
}

/** Keeps a link key; one of the same name stays as it was. Part of a transaction. @returns whether it is new */
export function keepLinkKey(store: Store, kept: KeptLinkKey): boolean {
  const { origin, community, linkKey, epoch, saidAtMs, untilMs, recipients } = kept;
  const added = store.run(
    `INSERT INTO link_keys (origin, community, key_id, epoch, secret, said_at_ms, until_ms, recipients)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    origin,
    community,
    linkKey.keyId,
    epoch,
    new Uint8Array(linkKey.key.export()),
    saidAtMs,
    untilMs,
    recipients === undefined ? null : recipients.join(' '),
  );
  return added > 0;
}

/** The link keys that we have made for a community and a month, newest first. */
export function ownLinkKeys(
  store: Store,
  { origin, community }: ContentKeyOwner,
  epoch: string,
): KeptLinkKey[] {
  return store
    .all(
      `SELECT * FROM link_keys WHERE origin = ? AND community = ? AND epoch = ? AND recipients IS NOT NULL
       ORDER BY said_at_ms DESC, key_id`,
      origin,
      community,
      epoch,
    )
    .map(linkKeyIn);
}

/** The link keys of others in a community under which there may still be tokens. */
export function othersLinkKeys(store: Store, community: string, nowMs: number): KeptLinkKey[] {
  return store
    .all(
      'SELECT * FROM link_keys WHERE community = ? AND recipients IS NULL AND until_ms > ?',
      community,
      nowMs,
    )
    .map(linkKeyIn);
}

/** Forgets the link keys whose time is over, and what was made with them. Part of a transaction. */
export function forgetLinkKeys(store: Store, nowMs: number): number {
  const ended = '(SELECT key_id FROM link_keys WHERE until_ms <= ?)';
  store.run(`DELETE FROM own_tokens WHERE key_id IN ${ended}`, nowMs);
  store.run(`DELETE FROM inbox_tokens WHERE key_id IN ${ended}`, nowMs);
  return store.run('DELETE FROM link_keys WHERE until_ms <= ?', nowMs);
}

function linkKeyIn(row: Row): KeptLinkKey {
  return {
    origin: String(row.origin),
    community: String(row.community),
    linkKey: contentKeyOf(String(row.key_id), row.secret as Uint8Array),
    epoch: String(row.epoch),
    saidAtMs: Number(row.said_at_ms),
    untilMs: Number(row.until_ms),
    ...(row.recipients !== null && { recipients: String(row.recipients).split(' ') }),
  };
}
