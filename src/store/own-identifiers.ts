import type { Status } from '../contract/entry.ts';
import type { Identifier, IdentifierType } from '../contract/link.ts';
import { linkTokenOf } from '../trust/link-token.ts';
import { type KeptLinkKey, othersLinkKeys } from './link-keys.ts';
import { dropReplaced, matchTokens } from './links.ts';
import type { Store } from './open-store.ts';

/** Identifiers of an entry of ours. K7: they stay here, and go when the entry expires or is taken back. */
export interface OwnIdentifiers {
  readonly entryId: string;
  readonly community: string;
  readonly status: Status;
  readonly identifiers: readonly Identifier[];
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/**
 * Keeps the identifiers of an entry of ours and looks whether an alert in the inbox has one of them. Part of the
 * transaction that places the entry.
 */
export function keepOwnIdentifiers(store: Store, own: OwnIdentifiers, nowMs: number): void {
  const { entryId, community, status, identifiers, expiresAtMs } = own;
  const keys = othersLinkKeys(store, community, nowMs);
  for (const identifier of identifiers) {
    const id = store.insert(
      'INSERT INTO own_identifiers (community, entry_id, type, value, expires_at_ms, status) VALUES (?, ?, ?, ?, ?, ?)',
      community,
      entryId,
      identifier.type,
      identifier.value,
      expiresAtMs,
      status,
    );
    for (const key of keys) keepOwnToken(store, key, identifier, id);
  }
  matchTokens(store, { entryId }, nowMs);
}

/** A link key has come: what we have is hashed under it, and compared with what came before it. Part of a transaction. */
export function hashUnderLinkKey(store: Store, key: KeptLinkKey, nowMs: number): void {
  for (const { id, type, value } of store.all(
    'SELECT id, type, value FROM own_identifiers WHERE community = ? AND expires_at_ms > ?',
    key.community,
    nowMs,
  )) {
    keepOwnToken(store, key, { type: type as IdentifierType, value: String(value) }, Number(id));
  }
  dropReplaced(store, key, nowMs);
  matchTokens(store, { keyId: key.linkKey.keyId }, nowMs);
}

/** The identifiers of an entry of ours, as long as they are here. */
export function identifiersOf(store: Store, entryId: string): Identifier[] {
  return store
    .all('SELECT DISTINCT type, value FROM own_identifiers WHERE entry_id = ? ORDER BY id', entryId)
    .map(({ type, value }) => ({ type: type as IdentifierType, value: String(value) }));
}

function keepOwnToken(store: Store, key: KeptLinkKey, identifier: Identifier, id: number): void {
  store.run(
    'INSERT INTO own_tokens (token, key_id, origin, identifier) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    linkTokenOf(key.linkKey.key, key.community, identifier),
    key.linkKey.keyId,
    key.origin,
    id,
  );
}
